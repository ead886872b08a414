package dateline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** What the guide's section "Moving" says of wheel, drag, double-click, fingers and the overview. */
class TimelineMovingTest extends ReaderAtTimeline {
    private static final String RIVER = "First visit goes to the river";
    private static final String SPEAKER = "Speaker visits Brackwater";
    private static final double NOTCH = 40;

    private double x(String title) {
        return timeline.x(title).orElseThrow(() -> new AssertionError("No sign of '" + title + "'"));
    }

    @Test
    void theWheelZoomsAtThePointer() {
        double at = x(SPEAKER);
        double apart = at - x(RIVER);
        List<String> ticks = timeline.ticks();
        hand.wheel(timeline.signOf(SPEAKER), 0, 2 * NOTCH);
        assertEquals(at, x(SPEAKER), 0.5);
        assertTrue(!timeline.draws(RIVER) || x(SPEAKER) - x(RIVER) > apart * 1.2);
        assertFalse(ticks.equals(timeline.ticks()), "the axis has other words");
        hand.wheel(timeline.signOf(SPEAKER), 0, -2 * NOTCH);
        assertEquals(at, x(SPEAKER), 0.5);
        assertEquals(apart, x(SPEAKER) - x(RIVER), 0.5);
    }

    @Test
    void theWheelGoesFromHoursToMillennia() {
        Point2D at = timeline.signOf(SPEAKER);
        for (int turn = 0; turn < 8; turn++) {
            hand.wheel(at, 0, 10 * NOTCH);
        }
        assertTrue(
                timeline.ticks().stream().anyMatch(tick -> tick.matches("\\d{2}:\\d{2}")), timeline.ticks()::toString);
        assertTrue(timeline.days() < 7, timeline.days() + " days in view");
        for (int turn = 0; turn < 12; turn++) {
            hand.wheel(timeline.middle(), 0, -10 * NOTCH);
        }
        assertTrue(timeline.days() > 1000 * 365, timeline.days() + " days in view");
    }

    private void zoomIn() {
        hand.wheel(timeline.signOf(SPEAKER), 0, 4 * NOTCH);
    }

    @Test
    void aDragMovesTheTimelineWithThePointer() {
        zoomIn();
        double before = x(SPEAKER);
        Point2D from = timeline.onScreen(500, 3);
        hand.drag(List.of(from, from.add(-30, 0), from.add(-60, 0)));
        assertEquals(before - 60, x(SPEAKER), 0.5);
    }

    @Test
    void aDragMovesTheLanesWithThePointerToo() {
        double before = timeline.lane("Mira Voss").top();
        Point2D from = timeline.onScreen(300, 200);
        hand.drag(from, from.add(0, -50));
        assertEquals(before - 50, timeline.lane("Mira Voss").top(), 0.5);
    }

    /** Throws the timeline to the left by a hand that is still moving. */
    private void throwToTheLeft() {
        Point2D from = timeline.onScreen(600, 3);
        Node target = hand.press(from);
        for (int way = 40; way <= 160; way += 40) {
            hand.dragTo(target, from.add(-way, 0));
        }
        hand.throwTo(target, from.add(-220, 0));
    }

    @Test
    void letGoWhileMovingItGlidesOn() {
        zoomIn();
        double before = timeline.dayAt(0);
        moveSmoothly();
        double letGo = Fx.call(() -> {
            throwToTheLeft();
            return timeline.dayAt(0);
        });
        assertTrue(letGo > before);
        Fx.await("it glides on", () -> timeline.dayAt(0) > letGo + 0.5);
    }

    @Test
    void aPressStopsItsGliding() {
        zoomIn();
        moveSmoothly();
        double letGo = Fx.call(() -> {
            throwToTheLeft();
            double day = timeline.dayAt(0);
            hand.press(timeline.onScreen(300, 3));
            return day;
        });
        Fx.settle();
        assertEquals(letGo, timeline.dayAt(0));
    }

    @Test
    void withoutMotionItStandsWhereItIsLetGo() {
        zoomIn();
        double before = x(SPEAKER);
        throwToTheLeft();
        assertEquals(before - 220, x(SPEAKER), 0.5);
    }

    @Test
    void aDoubleClickZoomsInAtThePointer() {
        double day = timeline.dayAt(400);
        double days = timeline.days();
        hand.doubleClick(timeline.onScreen(400, 3));
        assertEquals(day, timeline.dayAt(400), 1);
        assertTrue(timeline.days() < days / 1.5, timeline.days() + " of " + days);
    }

    @Test
    void aDragWithShiftMarksAStretchAndZoomsToIt() {
        double first = timeline.dayAt(400);
        double last = timeline.dayAt(620);
        Point2D from = timeline.onScreen(620, 3);
        Point2D to = timeline.onScreen(400, 3);
        Point2D within = timeline.onScreen(500, 1);
        Color plain = timeline.colourAt(within);
        Node target = hand.press(from, KeyCode.SHIFT);
        hand.dragTo(target, to, KeyCode.SHIFT);
        assertFalse(ShownTimeline.isSame(plain, timeline.colourAt(within)), "the stretch is tinted");
        hand.release(target, to, KeyCode.SHIFT);
        assertEquals(first, timeline.dayAt(0), 0.5);
        assertEquals(last, timeline.dayAt(look().viewport().width()), 0.5);
    }

    @Test
    void aPinchZoomsBetweenTheFingers() {
        double at = x(SPEAKER);
        double days = timeline.days();
        hand.pinch(timeline.signOf(SPEAKER), 1.5);
        assertEquals(at, x(SPEAKER), 0.5);
        assertTrue(timeline.days() < days / 1.2, timeline.days() + " of " + days);
    }

    @Test
    void aFingerMovesWhatLiesUnderIt() {
        zoomIn();
        double x = x(SPEAKER);
        double top = timeline.lane("Mira Voss").top();
        hand.drawFinger(timeline.middle(), -30, -25);
        assertEquals(x - 30, x(SPEAKER), 0.5);
        assertEquals(top - 25, timeline.lane("Mira Voss").top(), 0.5);
    }

    @Test
    void shiftAndTheWheelPan() {
        zoomIn();
        double x = x(SPEAKER);
        hand.wheel(timeline.middle(), 0, -NOTCH, KeyCode.SHIFT);
        assertEquals(x - NOTCH, x(SPEAKER), 0.5);
    }

    @Test
    void aWheelThatTurnsSidewaysPans() {
        zoomIn();
        double x = x(SPEAKER);
        hand.wheel(timeline.middle(), -NOTCH, 0);
        assertEquals(x - NOTCH, x(SPEAKER), 0.5);
    }

    @Test
    void altAndTheWheelScrollTheLanes() {
        double top = timeline.lane("Mira Voss").top();
        hand.wheel(timeline.middle(), 0, -NOTCH, KeyCode.ALT);
        assertEquals(top - NOTCH, timeline.lane("Mira Voss").top(), 0.5);
    }

    @Test
    void theWheelOverTheNamesScrollsTheLanes() {
        double top = timeline.lane("Mira Voss").top();
        hand.wheel(timeline.nameOf("Mira Voss"), 0, -NOTCH);
        assertEquals(top - NOTCH, timeline.lane("Mira Voss").top(), 0.5);
    }

    @Test
    void theBarAtTheRightScrollsTheLanes() {
        assertFalse(timeline.lanes().contains("Old Council"), timeline.lanes()::toString);
        Point2D thumb = Hand.middle(Fx.call(() -> timeline.bar().lookup(".thumb")));
        hand.drag(thumb, thumb.add(0, 400));
        assertTrue(timeline.lanes().contains("Old Council"), timeline.lanes()::toString);
    }

    @Test
    void theOverviewsWindowIsDragged() {
        narrowTheOverview();
        List<Point2D> handles = ShownOverview.handles(timeline);
        double first = timeline.dayAt(0);
        Point2D middle = handles.get(0).midpoint(handles.get(1));
        hand.drag(middle, middle.add(60, 0));
        assertEquals(
                handles.get(0).getX() + 60,
                ShownOverview.handles(timeline).get(0).getX(),
                3);
        assertTrue(timeline.dayAt(0) > first + 30);
    }

    /** Has the overview's window cover a part of it in the middle. */
    private void narrowTheOverview() {
        hand.drag(timeline.onScreen(300, 3), timeline.onScreen(560, 3), KeyCode.SHIFT);
    }

    @Test
    void theOverviewsLeftHandleMovesTheStart() {
        double last = timeline.dayAt(look().viewport().width());
        double first = timeline.dayAt(0);
        Point2D handle = ShownOverview.handles(timeline).get(0);
        hand.drag(handle, handle.add(100, 0));
        assertEquals(handle.getX() + 100, ShownOverview.handles(timeline).get(0).getX(), 3);
        assertTrue(timeline.dayAt(0) > first + 100);
        assertEquals(last, timeline.dayAt(look().viewport().width()), 1);
    }

    @Test
    void theOverviewsRightHandleMovesTheEnd() {
        double last = timeline.dayAt(look().viewport().width());
        double first = timeline.dayAt(0);
        Point2D handle = ShownOverview.handles(timeline).get(1);
        hand.drag(handle, handle.add(-100, 0));
        assertEquals(handle.getX() - 100, ShownOverview.handles(timeline).get(1).getX(), 3);
        assertTrue(timeline.dayAt(look().viewport().width()) < last - 30);
        assertEquals(first, timeline.dayAt(0), 1);
    }

    @Test
    void aPressInTheOverviewBringsItsWindowThere() {
        narrowTheOverview();
        List<Point2D> handles = ShownOverview.handles(timeline);
        double half = handles.get(0).distance(handles.get(1)) / 2;
        Point2D beside = handles.get(1).add(120, 0);
        hand.click(beside);
        assertEquals(
                beside.getX() - half, ShownOverview.handles(timeline).get(0).getX(), 3);
    }

    @Test
    void theButtonsZoomInAndOutAndFit() {
        List<String> all = timeline.ticks();
        double days = timeline.days();
        hand.click("+");
        assertTrue(timeline.days() < days * 0.8);
        hand.click("\u2212");
        assertEquals(days, timeline.days(), days * 0.05);
        hand.click("+");
        hand.click("Fit");
        assertEquals(all, timeline.ticks());
    }

    @Test
    void zoomingIsAShortMotion() {
        moveSmoothly();
        double days = timeline.days();
        Point2D at = timeline.onScreen(780, 3);
        double atOnce = Fx.call(() -> {
            hand.doubleClick(at);
            return timeline.days();
        });
        assertEquals(days, atOnce, "it has only begun to move");
        Fx.await("it is closer", () -> timeline.days() < days / 1.5);
    }
}
