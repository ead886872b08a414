package dateline.ui.textedit;

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
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader who edits a long text, with two quotes in its second sentence. */
@ExtendWith(FxToolkit.class)
abstract class ReaderWithEraser {
    static final String FIRST = "The ferry to Low Island stopped running on 4 May 2019.";
    static final String SECOND = "Ines Calder of the harbour called it a quiet morning.";
    static final String THIRD = "Nobody had told the bakers.";

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
        String more = IntStream.rangeClosed(4, 70)
                .mapToObj(n -> "\"Sentence number " + n + " tells of the sea.\"")
                .collect(Collectors.joining(", "));
        open("""
                [{"sentences": ["%s", "%s", "%s"]}, {"sentences": [%s]}]
                """.formatted(FIRST, SECOND, THIRD, more));
    }

    @AfterEach
    void closeWhatStandsBeforeTheWindow() {
        if (sight.find(".dialog-pane").isPresent()) {
            hand.key(KeyCode.ESCAPE);
        }
    }

    /** Opens a document with a text in the author's own words. */
    static void open(String paragraphs) {
        Commentary commentary = CommentaryReader.read("""
                {"format": "dateline/1", "id": "eraser",
                 "source": {"title": "The last ferry", "published": "2019-06-01", "rendition": "verbatim",
                   "paragraphs": %s},
                 "actors": [{"id": "ines", "name": "Ines Calder"}],
                 "events": [
                   {"id": "morning", "title": "A still pier", "when": "2019-05-04",
                    "passages": [{"at": "1.2", "quote": "a quiet morning"}]},
                   {"id": "call", "title": "Calder speaks", "when": "2019-05-05",
                    "passages": [{"at": "1.2", "quote": "Ines Calder"}]}],
                 "claims": []}
                """.formatted(paragraphs).getBytes(StandardCharsets.UTF_8))
                .commentary()
                .orElseThrow();
        Fx.run(() -> ui.window().state().open(OpenDocument.of(commentary, Optional.empty())));
        hand.key(KeyCode.DIGIT4, KeyCode.CONTROL);
        Fx.run(() -> area().requestFocus());
        hand.key(KeyCode.HOME, KeyCode.CONTROL);
        Fx.await(
                "the text begins at the top",
                () -> !area().getVisibleParagraphs().isEmpty() && area().firstVisibleParToAllParIndex() == 0);
    }

    static StyleClassedTextArea area() {
        return (StyleClassedTextArea) sight.of(".reading-text");
    }

    static List<String> lines() {
        return FerryText.lines(sight);
    }

    /** Returns the numbers in the margin, from the top. */
    static List<String> numbers() {
        return sight.fromTop(".margin-mark .paragraph-number").stream()
                .map(sight::painted)
                .toList();
    }

    /** Returns the place of a character of a sentence on the screen. */
    static Point2D place(String sentence, int character) {
        return Fx.call(() -> {
            int at = area().getAbsolutePosition(lines().indexOf(sentence), character);
            Bounds bounds = area().getCharacterBoundsOnScreen(at, at + 1).orElseThrow();
            return new Point2D(bounds.getMinX() + 1, bounds.getCenterY());
        });
    }

    /** Clicks with the right button within a word of a sentence, and chooses an entry. */
    static void choose(String sentence, String word, String entry) {
        menu(sentence, word);
        hand.chooseEntry(entry);
    }

    static void menu(String sentence, String word) {
        hand.rightClick(place(sentence, sentence.indexOf(word) + 1));
    }

    /** Writes other words in the dialogue, in place of those that stand there. */
    static void write(String words) {
        hand.key(KeyCode.A, KeyCode.CONTROL);
        hand.type(words);
    }

    /** Returns the words in the dialogue. */
    static String asked() {
        return words(".words-dialog .text-area");
    }

    /** Returns what the dialogue says of what no longer fits. */
    static String report() {
        return words(".edit-report");
    }

    static String words(String selector) {
        return Fx.call(() -> ((TextInputControl) sight.of(selector)).getText());
    }

    static boolean isAsked() {
        return sight.find(".words-dialog").isPresent();
    }

    /** Returns a passage of an event as its number and its quote. */
    static String passage(int event) {
        return Fx.call(() -> {
            var passage = ui.index().commentary().events().get(event).passages().get(0);
            return passage.at() + " " + passage.quote().orElse("");
        });
    }

    static void select(String sentence) {
        hand.click(place(sentence, 2), MouseButton.PRIMARY, 1);
    }

    static void undo() {
        hand.key(KeyCode.Z, KeyCode.CONTROL);
    }

    static String foot() {
        return sight.words(".status-bar");
    }
}
