package dateline.ui.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.shell.FerryText;
import dateline.ui.testing.Fx;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Marking words, and reaching items, by keys. */
class MarkingKeysTest extends ReaderWithPencil {
    private static void press(KeyCode key, int times, KeyCode... held) {
        for (int i = 0; i < times; i++) {
            hand.key(key, held);
        }
    }

    @Test
    void shiftAndArrowsMarkWordByWord() {
        press(KeyCode.RIGHT, 5);
        hand.key(KeyCode.RIGHT, KeyCode.SHIFT);
        assertEquals("ferry", marked());
        assertTrue(isBarShown());
        press(KeyCode.RIGHT, 2, KeyCode.SHIFT);
        assertEquals("ferry to Low", marked());
        hand.key(KeyCode.LEFT, KeyCode.SHIFT);
        assertEquals("ferry to", marked());
        press(KeyCode.LEFT, 2, KeyCode.SHIFT);
        assertEquals("", marked());
        assertFalse(isBarShown());
        hand.key(KeyCode.LEFT, KeyCode.SHIFT);
        assertEquals("The", marked());
    }

    @Test
    void altMovesTheOtherEndOfTheMarkedWords() {
        press(KeyCode.RIGHT, 5);
        press(KeyCode.RIGHT, 3, KeyCode.SHIFT);
        assertEquals("ferry to Low", marked());
        hand.key(KeyCode.RIGHT, KeyCode.SHIFT, KeyCode.ALT);
        assertEquals("to Low", marked());
        hand.key(KeyCode.RIGHT, KeyCode.SHIFT);
        assertEquals("to Low Island", marked());
        press(KeyCode.LEFT, 2, KeyCode.SHIFT, KeyCode.ALT);
        assertEquals("The ferry to Low Island", marked());
        press(KeyCode.RIGHT, 9, KeyCode.SHIFT, KeyCode.ALT);
        assertEquals("Island", marked());
        assertTrue(isBarShown());
    }

    @Test
    void altMovesTheEndWhereTheWordsWereMarkedBackwards() {
        press(KeyCode.RIGHT, 9);
        press(KeyCode.LEFT, 2, KeyCode.SHIFT);
        assertEquals("The ferry", marked());
        hand.key(KeyCode.RIGHT, KeyCode.SHIFT, KeyCode.ALT);
        assertEquals("The ferry to", marked());
        press(KeyCode.LEFT, 2, KeyCode.SHIFT, KeyCode.ALT);
        assertEquals("The", marked());
    }

    @Test
    void wordsAreMarkedAcrossSentences() {
        press(KeyCode.DOWN, 2);
        hand.key(KeyCode.END);
        press(KeyCode.LEFT, 2);
        press(KeyCode.RIGHT, 2, KeyCode.SHIFT);
        assertEquals("morning.\nNobody", marked());
        hand.key(KeyCode.C);
        assertEquals(List.of(SECOND, THIRD), FerryText.highlighted(sight));
    }

    @Test
    void shiftUpAndDownMarkSentenceBySentence() {
        press(KeyCode.RIGHT, 8);
        hand.key(KeyCode.DOWN, KeyCode.SHIFT);
        assertEquals(FIRST, marked());
        hand.key(KeyCode.DOWN, KeyCode.SHIFT);
        assertEquals(FIRST + "\n" + SECOND, marked());
        hand.key(KeyCode.UP, KeyCode.SHIFT);
        assertEquals(FIRST, marked());
    }

    @Test
    void theKeysOfOtherProgramsMarkWholeWordsToo() {
        press(KeyCode.RIGHT, 6);
        hand.key(KeyCode.HOME, KeyCode.SHIFT);
        assertEquals("The ferry", marked());
        hand.key(KeyCode.HOME, KeyCode.CONTROL);
        press(KeyCode.RIGHT, 6);
        hand.key(KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
        assertEquals("ferry", marked());
    }

    @Test
    void markingBeyondTheEdgeOfTheTextKeepsTheBarInSight() {
        press(KeyCode.DOWN, 40, KeyCode.SHIFT);
        assertTrue(isBarShown());
        assertTrue(Fx.call(() -> sight.of(".reading-pane")
                .localToScreen(sight.of(".reading-pane").getLayoutBounds())
                .contains(sight.of(".marking-bar")
                        .localToScreen(sight.of(".marking-bar").getLayoutBounds()))));
        hand.key(KeyCode.E);
        Fx.await("all are highlighted", () -> FerryText.highlighted(sight).size() == 40);
    }

    @Test
    void clicksOnTheSameSentenceGoFromItemToItem() {
        for (int lap = 0; lap < 2; lap++) {
            Fx.run(() -> ui.window().state().clearSelection());
            hand.click(place(SECOND, "harbour", 1));
            assertTrue(ui.detailTitle().contains("2 events"), ui.detailTitle());
            hand.click(place(SECOND, "harbour", 1));
            assertEquals("A quiet morning", ui.detailTitle());
            assertTrue(foot().contains("1 of 3"), foot());
            hand.click(place(SECOND, "quiet", 1));
            assertEquals("Calder speaks", ui.detailTitle());
            assertTrue(foot().contains("2 of 3"), foot());
            hand.click(place(SECOND, "quiet", 1));
            assertEquals("No morning was quieter", ui.detailTitle());
            hand.click(place(SECOND, "quiet", 1));
            assertEquals("A quiet morning", ui.detailTitle());
        }
    }

    @Test
    void enterGoesFromItemToItem() {
        int second = FerryText.lines(sight).indexOf(SECOND);
        // A line that is not laid out yet keeps the caret.
        for (int i = 0; i < 20 && Fx.call(() -> area().getCurrentParagraph()) < second; i++) {
            hand.key(KeyCode.DOWN);
        }
        press(KeyCode.ENTER, 3);
        assertTrue(foot().contains("2 of 3"), foot());
        assertEquals("Calder speaks", ui.detailTitle());
    }

    @Test
    void anItemThatWasSelectedElsewhereGivesWayToTheList() {
        hand.click(place(SECOND, "harbour", 1));
        hand.key(KeyCode.DOWN, KeyCode.ALT);
        hand.click(place(SECOND, "harbour", 1));
        assertTrue(ui.detailTitle().contains("2 events"), ui.detailTitle());
    }

    @Test
    void f2EditsWhatWasMadeUntilTheCaretMovesOn() {
        hand.key(KeyCode.DOWN, KeyCode.SHIFT);
        hand.key(KeyCode.E);
        hand.key(KeyCode.F2);
        assertTrue(hand.sight().find(".form").isPresent());
        assertFalse(hand.sight().find(".dialog-pane").isPresent());
        hand.key(KeyCode.ESCAPE);
        Fx.run(() -> hand.sight().of(".reading-text").requestFocus());
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.F2);
        assertTrue(hand.sight().find(".dialog-pane").isPresent());
        hand.key(KeyCode.ESCAPE);
    }

    @Test
    void ctrlEnterOpensTheQuickEntryFromTheText() {
        hand.key(KeyCode.ENTER, KeyCode.CONTROL);
        assertTrue(Fx.call(() -> hand.sight().named("Quick entry").isFocused()));
        hand.key(KeyCode.ESCAPE);
    }
}
