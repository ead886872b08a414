package dateline.ui.marking;

import dateline.io.commentary.CommentaryReader;
import dateline.model.Commentary;
import dateline.ui.shell.FerryText;
import dateline.ui.state.OpenDocument;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import dateline.ui.testing.Sight;
import dateline.ui.testing.WindowUnderTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader who marks words in a long text, of which two sentences have items. */
@ExtendWith(FxToolkit.class)
abstract class ReaderWithPencil {
    static final String FIRST = "The ferry to Low Island stopped running on 4 May 2019 after forty long years.";
    static final String SECOND = "Ines Calder of the harbour called it a quiet morning.";
    static final String THIRD = "Nobody had told the bakers, who carried sixty loaves to the pier.";

    /** The number of sentences, more than a window shows. */
    static final int LENGTH = 70;

    static WindowUnderTest ui;
    static Hand hand;
    static Sight sight;

    @BeforeAll
    static void openAWindow() {
        ui = WindowUnderTest.shared();
        hand = ui.hand();
        sight = ui.sight();
    }

    @BeforeEach
    void showTheText() {
        open("verbatim");
        hand.key(KeyCode.DIGIT4, KeyCode.CONTROL);
        Fx.run(() -> area().requestFocus());
        hand.key(KeyCode.HOME, KeyCode.CONTROL);
        Fx.await(
                "the text begins at the top",
                () -> !area().getVisibleParagraphs().isEmpty() && area().firstVisibleParToAllParIndex() == 0);
    }

    /** Opens the document with its text in the author's own words, or retold. */
    static void open(String rendition) {
        String more = IntStream.rangeClosed(4, LENGTH)
                .mapToObj(
                        n -> "\"Sentence number " + n + " tells of the sea and of those who look at it all day long.\"")
                .collect(Collectors.joining(", "));
        Commentary commentary = CommentaryReader.read("""
                {"format": "dateline/1", "id": "pencil-%s",
                 "source": {"title": "The last ferry", "published": "2019-06-01", "rendition": "%s",
                   "paragraphs": [{"sentences": ["%s", "%s", "%s"]}, {"sentences": [%s]}]},
                 "actors": [{"id": "ines", "name": "Ines Calder"}],
                 "events": [
                   {"id": "morning", "title": "A quiet morning", "when": "2019-05-04", "passages": [{"at": "1.2"}]},
                   {"id": "call", "title": "Calder speaks", "when": "2019-05-05", "passages": [{"at": "1.2"}]}],
                 "claims": [
                   {"id": "quiet", "statement": "No morning was quieter", "kind": "factual",
                    "passages": [{"at": "1.2"}]}]}
                """.formatted(rendition, rendition, FIRST, SECOND, THIRD, more)
                        .getBytes(StandardCharsets.UTF_8))
                .commentary()
                .orElseThrow();
        Fx.run(() -> ui.window().state().open(OpenDocument.of(commentary, Optional.empty())));
        Fx.settle();
    }

    static StyleClassedTextArea area() {
        return (StyleClassedTextArea) sight.of(".reading-text");
    }

    /** Returns the place of a character of a sentence on the screen, at its left edge. */
    static Point2D place(String sentence, int character) {
        return Fx.call(() -> {
            int row = FerryText.lines(sight).indexOf(sentence);
            int at = area().getAbsolutePosition(row, character);
            Bounds bounds = area().getCharacterBoundsOnScreen(at, at + 1).orElseThrow();
            return new Point2D(bounds.getMinX() + 1, bounds.getCenterY());
        });
    }

    /** Returns the place within some words of a sentence, so many characters behind their start. */
    static Point2D place(String sentence, String words, int behind) {
        return place(sentence, sentence.indexOf(words) + behind);
    }

    /** Marks words by dragging from within the first to within the last. */
    static void mark(String sentence, String words) {
        hand.drag(place(sentence, words, 1), place(sentence, words, words.length() - 1));
    }

    static String marked() {
        return Fx.call(() -> area().getSelectedText());
    }

    static boolean isBarShown() {
        return sight.find(".marking-bar").isPresent();
    }

    /** Returns the titles of the events, in the order of the file. */
    static List<String> events() {
        return Fx.call(() -> ui.index().commentary().events().stream()
                .map(event -> event.title())
                .toList());
    }

    static String foot() {
        return sight.words(".status-bar");
    }
}
