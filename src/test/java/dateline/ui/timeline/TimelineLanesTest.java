package dateline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.timeline.lanes.LaneBounds;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What the guide's section "Lanes" says of groupings, triangles, dragged names and pins. */
class TimelineLanesTest extends ReaderAtTimeline {
    private static final String FIRST = "Port Alder";
    private static final String SECOND = "Brackwater";
    private static final String THIRD = "Mira Voss";
    private static final double NOTCH = 40;

    private void choose(String now, String wanted) {
        hand.click("Lanes: " + now);
        hand.chooseEntry(wanted);
    }

    @Test
    void lanesAreByActorByCategoryByHolderOrOne() {
        choose("by actor", "By category");
        assertTrue(timeline.lanes().containsAll(List.of("Diplomacy", "Economy")), timeline.lanes()::toString);
        choose("by category", "By holder");
        assertEquals(List.of("Events", "The authors"), timeline.lanes());
        choose("by holder", "One lane");
        assertEquals(1, timeline.lanes().size());
        choose("one lane", "Who with whom");
        assertFalse(timeline.lanes().isEmpty());
        choose("who with whom", "By actor");
        assertEquals(FIRST, timeline.lanes().get(0));
    }

    private double height(String lane) {
        return timeline.lane(lane).height();
    }

    @Test
    void aClickOnALanesTriangleCollapsesItToOneRowAndAnotherExpandsIt() {
        double open = height(FIRST);
        hand.click(timeline.triangleOf(FIRST));
        assertTrue(height(FIRST) < open / 2, height(FIRST) + " of " + open);
        hand.click(timeline.triangleOf(FIRST));
        assertEquals(open, height(FIRST));
    }

    @Test
    void aDoubleClickOnALanesNameCollapsesIt() {
        double open = height(FIRST);
        hand.doubleClick(timeline.nameOf(FIRST));
        assertTrue(height(FIRST) < open / 2);
    }

    @Test
    void aDraggedNameMovesItsLaneToWhereItIsLetGo() {
        Point2D from = timeline.nameOf(FIRST);
        LaneBounds third = timeline.lane(THIRD);
        double bottom = third.top() + third.height();
        Point2D to = timeline.onScreen(-20, bottom - 4);
        Node target = hand.press(from);
        hand.dragTo(target, to);
        assertTrue(
                ShownTimeline.isSame(timeline.accent(), timeline.colourAt(timeline.onScreen(20, bottom))),
                "a line shows the place");
        hand.release(target, to);
        assertEquals(List.of(SECOND, THIRD, FIRST), timeline.lanes().subList(0, 3));
        assertFalse(ShownTimeline.isSame(timeline.accent(), timeline.colourAt(timeline.onScreen(20, bottom))));
    }

    private void scrollDown() {
        hand.wheel(timeline.nameOf(timeline.lanes().get(1)), 0, -3 * NOTCH);
    }

    @Test
    void aLanePinnedByKeyStaysAtTheTopWhileTheOthersScroll() {
        hand.click(timeline.signOf("Voss sees the River Guild as the better friend"));
        hand.key(KeyCode.P);
        assertEquals(THIRD, timeline.lanes().get(0));
        scrollDown();
        assertEquals(0, timeline.lane(THIRD).top());
        assertTrue(timeline.lane(FIRST).top() < timeline.lane(THIRD).height());
        hand.key(KeyCode.P);
        scrollDown();
        assertFalse(timeline.lanes().contains(THIRD) && timeline.lane(THIRD).top() == 0);
    }

    private void ask(String lane, String entry) {
        hand.rightClick(timeline.nameOf(lane));
        hand.chooseEntry(entry);
    }

    @Test
    void aLanePinnedByItsMenuStaysAtTheTopWhileTheOthersScroll() {
        ask(THIRD, "Pin Lane at the Top (P)");
        scrollDown();
        assertEquals(0, timeline.lane(THIRD).top());
        ask(THIRD, "Unpin Lane (P)");
        hand.wheel(timeline.middle(), 0, 20 * NOTCH, KeyCode.ALT);
        assertEquals(FIRST, timeline.lanes().get(0));
    }

    @Test
    void aPinnedLanesTriangleIsHitWhereItIsSeen() {
        ask(THIRD, "Pin Lane at the Top (P)");
        scrollDown();
        double open = height(THIRD);
        hand.click(timeline.triangleOf(THIRD));
        assertTrue(height(THIRD) < open);
    }

    @Test
    void theMenuOfALaneCollapsesItAndExpandsIt() {
        double open = height(FIRST);
        ask(FIRST, "Collapse Lane (L)");
        assertTrue(height(FIRST) < open / 2);
        ask(FIRST, "Expand Lane (L)");
        assertEquals(open, height(FIRST));
    }

    @Test
    void theMenuOfALaneCollapsesAllOthersAndExpandsAll() {
        double first = height(FIRST);
        double second = height(SECOND);
        ask(FIRST, "Collapse All Other Lanes");
        assertEquals(first, height(FIRST));
        assertTrue(height(SECOND) < second / 2);
        ask(FIRST, "Expand All Lanes");
        assertEquals(second, height(SECOND));
    }

    @Test
    void theMenuOfALaneMovesIt() {
        ask(SECOND, "Move Lane Up (Ctrl+Up)");
        assertEquals(List.of(SECOND, FIRST), timeline.lanes().subList(0, 2));
        ask(SECOND, "Move Lane Down (Ctrl+Down)");
        assertEquals(List.of(FIRST, SECOND), timeline.lanes().subList(0, 2));
    }

    @Test
    void lanesAsTheyComeUndoesAllArranging() {
        double open = height(FIRST);
        List<String> before = timeline.lanes();
        hand.click(timeline.triangleOf(FIRST));
        ask(THIRD, "Pin Lane at the Top (P)");
        ask(SECOND, "Move Lane Up (Ctrl+Up)");
        assertFalse(before.equals(timeline.lanes()));
        ask(THIRD, "Lanes as They Come");
        assertEquals(before, timeline.lanes());
        assertEquals(open, height(FIRST));
    }

    @Test
    void theMenuOfALaneFiltersByItsActor() {
        ask(SECOND, "Filter by " + SECOND);
        assertEquals(List.of("brackwater"), filteredBy);
    }

    @Test
    void lCollapsesTheLaneOfTheSelectedItem() {
        hand.click(timeline.signOf("Voss sees the River Guild as the better friend"));
        double open = height(THIRD);
        hand.key(KeyCode.L);
        assertTrue(height(THIRD) < open);
        hand.key(KeyCode.L);
        assertEquals(open, height(THIRD));
    }

    @Test
    void ctrlUpAndDownMoveTheLaneOfTheSelectedItem() {
        hand.click(timeline.signOf("Voss sees the River Guild as the better friend"));
        hand.key(KeyCode.UP, KeyCode.CONTROL);
        assertEquals(List.of(FIRST, THIRD, SECOND), timeline.lanes().subList(0, 3));
        hand.key(KeyCode.DOWN, KeyCode.CONTROL);
        assertEquals(List.of(FIRST, SECOND, THIRD), timeline.lanes().subList(0, 3));
    }

    @Test
    void theLaneOfTheSelectedItemIsMarkedAtItsName() {
        hand.click(timeline.signOf("Voss sees the River Guild as the better friend"));
        Point2D edge = timeline.triangleOf(THIRD).add(-5, 0);
        assertTrue(ShownTimeline.isSame(timeline.accent(), timeline.colourAt(edge)));
    }
}
