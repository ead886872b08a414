package dateline.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.shell.FerryStory;
import dateline.ui.shell.FerryText;
import dateline.ui.shell.ReaderAtWindow;
import dateline.ui.testing.Fx;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The text at the right of the window. */
class TextExcerptTest extends ReaderAtWindow {
    private static final List<String> RETOLD = FerryStory.RETOLD;

    private void click(int sentence) {
        hand.click(FerryText.placeOf(sight(), RETOLD.get(sentence)));
    }

    @Test
    void withNothingSelectedItIsTheWholeTextWithNumberedParagraphs() {
        assertEquals(RETOLD, FerryText.lines(sight()));
        assertEquals(List.of(), FerryText.highlighted(sight()));
        assertEquals("1\n2", sight().text(".excerpt .paragraph-number"));
        assertFalse(sight().shows("Show the whole text"));
    }

    @Test
    void aClickOnASignHighlightsItsPassageWithinItsParagraph() {
        hand.click(timeline.signOf("A new line is pledged"));
        assertEquals(RETOLD.subList(3, 5), FerryText.lines(sight()));
        assertEquals(List.of(RETOLD.get(3)), FerryText.highlighted(sight()));
        assertTrue(sight().text(".detail").contains("promised a new line"), sight().text(".detail"));
        hand.click("Show the whole text");
        assertEquals(RETOLD, FerryText.lines(sight()));
        assertEquals(List.of(RETOLD.get(3)), FerryText.highlighted(sight()));
    }

    @Test
    void aClickOnASentenceSelectsWhatRestsOnIt() {
        click(2);
        assertEquals(List.of("Loaves left over"), timeline.selected());
        assertEquals(List.of(RETOLD.get(2)), FerryText.highlighted(sight()));
        click(1);
        String detail = sight().text(".detail");
        assertTrue(detail.contains("Last crossing") && detail.contains("No morning was quieter"), detail);
        hand.key(KeyCode.ESCAPE);
    }

    @Test
    void aSentenceThatNothingRestsOnSaysSo() {
        click(4);
        assertTrue(sight().text(".detail").contains("Nothing rests on this sentence"), sight().text(".detail"));
    }

    @Test
    void itsMenuCopiesTheSentenceWithACitationAndSelectsWhatRestsOnIt() {
        hand.rightClick(FerryText.placeOf(sight(), RETOLD.get(2)));
        hand.chooseEntry("Copy");
        String copied = Fx.call(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.startsWith("\u201c" + RETOLD.get(2) + "\u201d") && copied.contains("passage 1.3"), copied);
        assertEquals(List.of(), timeline.selected());
        hand.rightClick(FerryText.placeOf(sight(), RETOLD.get(2)));
        hand.chooseEntry("Select what rests on this sentence");
        assertEquals(List.of("Loaves left over"), timeline.selected());
    }
}
