package dateline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The keys of the timeline, as the guide's table lists them. */
class TimelineKeysTest extends ReaderAtTimeline {
    private static final String SPEAKER = "Speaker visits Brackwater";

    @Test
    void rightAndLeftWalkToTheNextItemAndBack() {
        hand.key(KeyCode.HOME);
        String first = announced();
        assertEquals(1, timeline.selected().size());
        Set<String> walked = new HashSet<>(Set.of(first));
        for (int step = 0; step < 8; step++) {
            hand.key(KeyCode.RIGHT);
            assertTrue(walked.add(announced()), announced());
        }
        for (int step = 0; step < 8; step++) {
            hand.key(KeyCode.LEFT);
        }
        assertEquals(first, announced());
    }

    @Test
    void upAndDownWalkToTheNearestItemOfAnotherLane() {
        hand.click(timeline.signOf("Voss sees the River Guild as the better friend"));
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.UP)) {
            String before = announced();
            hand.key(key);
            assertFalse(before.equals(announced()), announced());
            assertEquals(1, timeline.selected().size());
        }
    }

    @Test
    void plusAndMinusZoomAroundTheSelectedItem() {
        hand.click(timeline.signOf(SPEAKER));
        double x = timeline.x(SPEAKER).orElseThrow();
        double days = timeline.days();
        hand.key(KeyCode.PLUS);
        assertTrue(timeline.days() < days / 1.2);
        assertEquals(x, timeline.x(SPEAKER).orElseThrow(), 1);
        hand.key(KeyCode.MINUS);
        assertEquals(days, timeline.days(), days * 0.01);
        hand.key(KeyCode.EQUALS);
        assertTrue(timeline.days() < days / 1.2);
    }

    @Test
    void zeroFitsAll() {
        List<String> all = timeline.ticks();
        hand.key(KeyCode.PLUS);
        hand.key(KeyCode.PLUS);
        assertFalse(all.equals(timeline.ticks()));
        hand.key(KeyCode.DIGIT0);
        assertEquals(all, timeline.ticks());
    }

    @Test
    void fShowsGapsAndLeavesThemOut() {
        hand.key(KeyCode.F);
        assertEquals(List.of(), look().breaks());
        assertTrue(sight().shows("Gaps: shown"));
        hand.key(KeyCode.F);
        assertEquals(3, look().breaks().size());
        assertTrue(sight().shows("Gaps: left out"));
    }

    @Test
    void pageDownAndUpMoveByAWindow() {
        hand.click(timeline.signOf(SPEAKER));
        hand.key(KeyCode.PLUS);
        hand.key(KeyCode.PLUS);
        hand.key(KeyCode.PLUS);
        double x = timeline.x(SPEAKER).orElseThrow();
        double width = look().viewport().width();
        hand.key(KeyCode.PAGE_UP);
        assertFalse(timeline.draws(SPEAKER) && Math.abs(timeline.x(SPEAKER).orElseThrow() - x) < width / 2);
        hand.key(KeyCode.PAGE_DOWN);
        assertEquals(x, timeline.x(SPEAKER).orElseThrow(), 1);
    }

    @Test
    void endAndHomeWalkToTheLastAndTheFirstItem() {
        hand.key(KeyCode.END);
        String last = announced();
        hand.key(KeyCode.RIGHT);
        assertEquals(last, announced(), "there is none behind the last");
        hand.key(KeyCode.HOME);
        String first = announced();
        assertFalse(last.equals(first));
        hand.key(KeyCode.LEFT);
        assertEquals(first, announced(), "there is none before the first");
    }

    @Test
    void aWalkBringsAnItemOutOfViewIntoView() {
        hand.wheel(timeline.signOf(SPEAKER), 0, 400);
        hand.key(KeyCode.HOME);
        assertEquals(1, timeline.selected().size());
        assertTrue(timeline.draws(timeline.selected().get(0)));
    }

    @Test
    void enterOpensTheSelectedItem() {
        hand.click(timeline.signOf(SPEAKER));
        hand.key(KeyCode.ENTER);
        assertEquals(List.of("e9"), opened);
    }

    @Test
    void escapeDeselects() {
        hand.click(timeline.signOf(SPEAKER));
        hand.key(KeyCode.ESCAPE);
        assertEquals(List.of(), timeline.selected());
        assertEquals("Timeline, nothing selected", announced());
    }
}
