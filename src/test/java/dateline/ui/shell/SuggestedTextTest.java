package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dateline.ui.testing.Fx;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyledSegment;
import org.junit.jupiter.api.Test;

/** What is suggested, as the text shows it. */
class SuggestedTextTest extends ReaderAtSuggestions {
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
}
