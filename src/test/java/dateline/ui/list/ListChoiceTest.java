package dateline.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Hand;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Selecting several events in the list. */
class ListChoiceTest extends ReaderAtList {
    private static void click(String title, KeyCode... held) {
        hand.click(Hand.middle(cell(title)), held);
    }

    /** Returns the titles of the rows with a tick, from the top. */
    private static List<String> ticked() {
        return sight.fromTop(".event-cell").stream()
                .filter(cell -> sight.within(cell, Node.class).stream()
                        .anyMatch(node -> node.getStyleClass().contains("chosen-tick")
                                && node.isVisible()
                                && node.getLayoutBounds().getWidth() > 5))
                .map(cell -> sight.painted(cell).lines().toList().get(1))
                .toList();
    }

    private static String details() {
        return sight.text(".detail .title");
    }

    @Test
    void ctrlClickAddsARowAndTakesItOut() {
        List<String> titles = titles();
        click(titles.get(1));
        assertEquals(List.of(), ticked());
        click(titles.get(4), KeyCode.CONTROL);
        assertEquals(List.of(titles.get(1), titles.get(4)), ticked());
        assertEquals("2 events selected", details());
        assertTrue(cell(titles.get(4)).getAccessibleText().startsWith("marked, "));
        click(titles.get(1), KeyCode.CONTROL);
        assertEquals(List.of(), ticked());
        assertEquals(titles.get(4), details());
    }

    @Test
    void shiftClickSelectsTheRowsFromTheFirstOnTheWayBackToo() {
        List<String> titles = titles();
        click(titles.get(3));
        click(titles.get(6), KeyCode.SHIFT);
        assertEquals(titles.subList(3, 7), ticked());
        click(titles.get(1), KeyCode.SHIFT);
        assertEquals(titles.subList(1, 4), ticked());
        click(titles.get(1));
        assertEquals(List.of(), ticked());
        assertEquals(titles.get(1), details());
    }

    @Test
    void shiftWithUpAndDownSelectsARangePastHeadings() {
        List<String> titles = titles();
        click(titles.get(2));
        hand.key(KeyCode.DOWN, KeyCode.SHIFT);
        hand.key(KeyCode.DOWN, KeyCode.SHIFT);
        assertEquals(titles.subList(2, 5), ticked());
        hand.key(KeyCode.UP, KeyCode.SHIFT);
        assertEquals(titles.subList(2, 4), ticked());
        hand.key(KeyCode.HOME, KeyCode.SHIFT);
        assertEquals(titles.subList(0, 3), ticked());
        hand.key(KeyCode.DOWN);
        assertEquals(List.of(), ticked());
        hand.key(KeyCode.END, KeyCode.SHIFT);
        assertEquals(events().size() - 1 + " events selected", details());
    }

    @Test
    void ctrlMovesTheKeyboardAndCtrlSpaceAddsTheRow() {
        List<String> titles = titles();
        click(titles.get(0));
        hand.key(KeyCode.DOWN, KeyCode.CONTROL);
        hand.key(KeyCode.DOWN, KeyCode.CONTROL);
        assertEquals(titles.get(0), details());
        hand.key(KeyCode.SPACE, KeyCode.CONTROL);
        assertEquals(List.of(titles.get(0), titles.get(2)), ticked());
        hand.key(KeyCode.SPACE, KeyCode.CONTROL);
        assertEquals(List.of(), ticked());
        hand.key(KeyCode.DOWN, KeyCode.CONTROL);
        hand.key(KeyCode.SPACE, KeyCode.CONTROL);
        assertEquals(List.of(titles.get(0), titles.get(3)), ticked());
    }

    @Test
    void ctrlASelectsAllThatAreShown() {
        click(titles().get(2));
        hand.key(KeyCode.A, KeyCode.CONTROL);
        assertEquals(events().size() + " events selected", details());
        assertFalse(ticked().isEmpty());
        hand.key(KeyCode.UP);
        assertEquals(titles().get(1), details());
    }
}
