package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Commentary;
import dateline.settings.Settings.WindowSettings;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyledSegment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking and refusing what the text says and the document does not have yet. */
class SuggestionsPaneTest extends ReaderAtWindow {
    private static final List<String> SENTENCES = List.of(
            "In March 2018 the pier was closed by Tom Alder.",
            "Nobody minded, not even Mr Alder or Ines Calder.",
            "It was opened again last year, with a band from Low Island.",
            "Bands from Low Island are loud.");

    private static final String PIER = "2018-03  The pier was closed by Tom Alder";
    private static final String OPENED = "2023  It was opened again last year, with a band from Low Island";

    private static final String SUMMARY = ".suggestions-header > .secondary";

    private Path file;

    @BeforeEach
    void openAText() throws IOException {
        open("pier");
    }

    private void open(String id) throws IOException {
        file = directory.resolve(id + ".dateline.json");
        Files.writeString(file, """
                {"format": "dateline/1", "id": "%s",
                 "source": {"title": "The %s", "rendition": "verbatim", "published": "2024-12-17",
                   "paragraphs": [{"sentences": ["%s"]}]},
                 "actors": [{"id": "ines", "name": "Ines Calder"}]}
                """.formatted(id, id, String.join("\", \"", SENTENCES)));
        Fx.run(() -> first().opener().open(file, opened -> {}));
    }

    @AfterEach
    void closeThePane() {
        while (Fx.call(() -> first().editing().editor().unsavedProperty().get())) {
            Fx.run(() -> first().editing().editor().undo());
        }
        Fx.run(() -> {
            first().suggestions().bringBackRefused();
            first().suggestions().shownProperty().set(false);
        });
    }

    private boolean isShown() {
        return sight().find(".suggestions-pane").isPresent();
    }

    /** Returns the shown labels of the listed suggestions, from the top. */
    private List<String> listed() {
        return Fx.call(() -> sight().fromTop(".suggestion-cell").stream()
                .flatMap(cell -> cell.lookupAll(".label").stream())
                .filter(label -> label.isVisible() && !label.getStyleClass().contains("secondary"))
                .map(label -> ((Labeled) label).getText())
                .toList());
    }

    /** Returns where the chosen suggestion came from. */
    private String origin() {
        return Fx.call(() -> sight().all(".suggestion-cell").stream()
                .filter(cell -> ((ListCell<?>) cell).isSelected())
                .map(cell -> ((Labeled) cell.lookup(".secondary")).getText())
                .findFirst()
                .orElseThrow());
    }

    private List<String> highlighted() {
        return FerryText.highlighted(sight());
    }

    private Commentary commentary() {
        return Fx.call(() -> first().editing().editor().commentary().orElseThrow());
    }

    private static final List<String> ALL =
            List.of("Dates (2)", PIER, OPENED, "Names (2)", "Tom Alder, Alder", "Low Island");

    @Test
    void theSuggestionsAreListedByKindAndTheFirstOnesSentenceIsSelected() {
        hand.choose("Edit", "Suggestions");
        assertEquals(ALL, listed());
        assertEquals("4 suggestions, dotted in the text", sight().words(SUMMARY));
        assertEquals("Read as 2018-03 from \u2018In March 2018\u2019, sentence 1.1", origin());
        assertTrue(
                highlighted().toString().contains(SENTENCES.get(0)),
                () -> highlighted().toString());
        hand.key(KeyCode.ESCAPE);
        assertFalse(isShown());
    }

    @Test
    void theKeysGoToTheNextAndThePreviousAndRoundTheEnds() {
        hand.key(KeyCode.F4);
        hand.key(KeyCode.F3);
        assertEquals("Read as 2023 from \u2018last year\u2019, sentence 1.3, counted from the publication", origin());
        assertTrue(
                highlighted().toString().contains(SENTENCES.get(2)),
                () -> highlighted().toString());
        hand.key(KeyCode.F3, KeyCode.SHIFT);
        hand.key(KeyCode.F3, KeyCode.SHIFT);
        assertEquals("2 mentions, first in sentence 1.3", origin());
        hand.key(KeyCode.F3);
        assertTrue(
                highlighted().toString().contains(SENTENCES.get(0)),
                () -> highlighted().toString());
    }

    @Test
    void enterTakesTheChosenOneAndGoesOnToTheNext() {
        hand.key(KeyCode.F4);
        hand.key(KeyCode.ENTER);
        assertEquals(List.of("Dates (1)", OPENED, "Names (2)", "Tom Alder, Alder", "Low Island"), listed());
        assertTrue(
                highlighted().toString().contains(SENTENCES.get(2)),
                () -> highlighted().toString());
        assertEquals(
                "The pier was closed by Tom Alder", commentary().events().get(0).title());
        hand.choose("Edit", "Undo: Add event \u201cThe pier was closed by Tom Alder\u201d");
        assertEquals(ALL, listed());
    }

    @Test
    void allOfAKindAreTakenInOneStep() {
        hand.key(KeyCode.F4);
        hand.click("Take All Dates");
        hand.click("Take All Names");
        assertEquals(2, commentary().events().size());
        assertEquals(3, commentary().actors().size());
        assertTrue(sight().shows("Nothing to suggest: no date or name in the text that is not in the document yet."));
        hand.choose("Edit", "Undo: Add 2 suggested names");
        hand.choose("Edit", "Undo: Add 2 suggested events");
        assertEquals(ALL, listed());
    }

    private static final List<String> WITHOUT_PIER =
            List.of("Dates (1)", OPENED, "Names (2)", "Tom Alder, Alder", "Low Island");

    @Test
    void whatIsRefusedStaysRefusedWhateverIsEditedOrOpened() throws IOException {
        hand.key(KeyCode.F4);
        hand.key(KeyCode.DELETE);
        assertEquals(WITHOUT_PIER, listed());
        assertTrue(
                highlighted().toString().contains(SENTENCES.get(2)),
                () -> highlighted().toString());
        hand.key(KeyCode.ENTER);
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        hand.key(KeyCode.ESCAPE);
        hand.key(KeyCode.F4);
        assertEquals(WITHOUT_PIER, listed());
        assertEquals(List.of(), commentary().events());
        open("mole");
        assertEquals(ALL, listed());
        open("pier");
        assertEquals(WITHOUT_PIER, listed());
    }

    @Test
    void whatIsRefusedStaysRefusedInTheNextRunOfTheProgram() {
        hand.key(KeyCode.F4);
        hand.key(KeyCode.DELETE);
        MainWindow next = Fx.call(() -> new AnsweringWindowManager(background(), directory)
                .open(new Stage(), WindowSettings.DEFAULTS.showing(Optional.of(file))));
        Fx.settle();
        Hand there = new Hand(next.stage());
        there.key(KeyCode.F4);
        assertEquals(
                "3 suggestions, dotted in the text; 1 refused", there.sight().words(SUMMARY));
        Fx.run(() -> next.stage().close());
    }

    @Test
    void whatIsRefusedIsBroughtBackByTheMenuOrTheButton() {
        hand.key(KeyCode.F4);
        assertFalse(sight().isShown("Bring Back"));
        hand.key(KeyCode.DELETE);
        hand.key(KeyCode.DELETE);
        assertEquals("2 suggestions, dotted in the text; 2 refused", sight().words(SUMMARY));
        hand.click("Bring Back");
        assertEquals(ALL, listed());
        assertFalse(sight().isShown("Bring Back"));
        hand.key(KeyCode.DELETE);
        hand.key(KeyCode.ESCAPE);
        hand.choose("Edit", "Bring Back Refused Suggestions");
        assertEquals(ALL, listed());
        hand.key(KeyCode.ESCAPE);
        hand.key(KeyCode.F4);
        assertEquals(ALL, listed());
    }

    /** Returns the words of the text with a style, a sentence in brackets where there are several. */
    private List<String> styled(String style) {
        return Fx.call(() -> {
            StyleClassedTextArea area =
                    (StyleClassedTextArea) sight().find(".reading-text").orElseThrow();
            return area.getDocument().getParagraphs().stream()
                    .flatMap(row -> row.getStyledSegments().stream())
                    .filter(words -> words.getStyle().contains(style))
                    .map(StyledSegment::getSegment)
                    .toList();
        });
    }

    private void showText() {
        hand.key(KeyCode.DIGIT4, KeyCode.CONTROL);
        Fx.settle();
    }

    @Test
    void whatIsSuggestedIsUnderlinedInTheTextAsLongAsTheListIsOpen() {
        showText();
        assertEquals(List.of(), styled("suggested"));
        hand.key(KeyCode.F4);
        assertEquals(List.of("In March 2018"), styled("chosen"));
        assertEquals(List.of("Tom Alder", "Alder", "last year", "Low Island", "Low Island"), styled("suggested"));
        hand.key(KeyCode.F3);
        hand.key(KeyCode.F3);
        assertEquals(List.of("Tom Alder", "Alder"), styled("chosen"));
        hand.key(KeyCode.DELETE);
        assertFalse(styled("suggested").contains("Alder"));
        hand.key(KeyCode.ESCAPE);
        assertEquals(List.of(), styled("suggested"));
        assertEquals(List.of(), styled("chosen"));
    }

    /** Returns the place of words of the text on the screen. */
    private Point2D placeOf(String sentence, String words) {
        return Fx.call(() -> {
            StyleClassedTextArea area =
                    (StyleClassedTextArea) sight().find(".reading-text").orElseThrow();
            int at = area.getAbsolutePosition(SENTENCES.indexOf(sentence), sentence.indexOf(words)) + 1;
            Bounds bounds = area.getCharacterBoundsOnScreen(at, at + 1).orElseThrow();
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    @Test
    void aClickOnUnderlinedWordsChoosesTheirSuggestion() {
        showText();
        hand.key(KeyCode.F4);
        hand.click(placeOf(SENTENCES.get(3), "Low Island"));
        assertEquals("2 mentions, first in sentence 1.3", origin());
        assertEquals(List.of(SENTENCES.get(3)), highlighted());
        hand.key(KeyCode.DELETE);
        assertEquals(List.of("Dates (2)", PIER, OPENED, "Names (1)", "Tom Alder, Alder"), listed());
        hand.click(placeOf(SENTENCES.get(3), "loud"));
        assertEquals("2 mentions, first in sentence 1.1", origin());
    }

    @Test
    void thePointerOverUnderlinedWordsSaysWhatIsSuggested() {
        showText();
        hand.key(KeyCode.F4);
        hand.move(placeOf(SENTENCES.get(2), "last year"));
        assertEquals("Suggested: " + OPENED, tip());
        hand.move(placeOf(SENTENCES.get(2), "with"));
        assertEquals("", tip());
    }

    private String tip() {
        return Fx.call(() -> sight().of(".reading-text").getProperties().values().stream()
                .filter(Tooltip.class::isInstance)
                .map(tip -> ((Tooltip) tip).getText())
                .findFirst()
                .orElse(""));
    }

    @Test
    void theKeysGoOnFromTheTextToo() {
        showText();
        hand.key(KeyCode.F4);
        hand.click(placeOf(SENTENCES.get(3), "loud"));
        hand.key(KeyCode.F3);
        assertEquals("Read as 2023 from \u2018last year\u2019, sentence 1.3, counted from the publication", origin());
        assertEquals(List.of(SENTENCES.get(2)), highlighted());
        hand.key(KeyCode.F3, KeyCode.SHIFT);
        assertEquals(List.of(SENTENCES.get(0)), highlighted());
        hand.key(KeyCode.F4);
        hand.key(KeyCode.ESCAPE);
        hand.click(placeOf(SENTENCES.get(3), "loud"));
        hand.key(KeyCode.F3);
        assertEquals(List.of(SENTENCES.get(3)), highlighted());
    }

    @Test
    void theButtonsTakeAndRefuse() {
        hand.key(KeyCode.F4);
        hand.click("Refuse");
        hand.click("Take");
        assertEquals(List.of("Names (2)", "Tom Alder, Alder", "Low Island"), listed());
        assertEquals("2023", commentary().events().get(0).when().canonical());
    }
}
