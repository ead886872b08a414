package dateline.timeline.marks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.scale.Gaps;
import java.util.BitSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The bins of the overview, and the rectangles that labels avoid. */
class OverviewTest {
    private static Overview of(TimelineItems items, BitSet accepted) {
        return Overview.of(items, accepted, Gaps.none(), 100, 50, 10);
    }

    @Test
    void anItemCountsAsOneSpreadOverItsExtent() {
        TimelineItems items = Stories.single("2024-01-01", "2024-01-04", "2024-01-03/2024-01-04", "2024-01-10")
                .items();
        BitSet accepted = new BitSet();
        accepted.set(items.indexOf("e2").orElseThrow());
        accepted.set(items.indexOf("e3").orElseThrow());
        Overview overview = of(items, accepted);
        double[] all = new double[overview.all().length];
        double[] kept = new double[all.length];
        for (int i : items.byStart()) {
            int from = (int) Math.floor(overview.scale().x(items.start(i)) / 10);
            int to = (int) Math.floor(overview.scale().x(items.end(i)) / 10);
            for (int b = from; b < Math.max(from + 1, Math.min(to, all.length)); b++) {
                double share = 1.0 / Math.max(1, to - from);
                all[b] += share;
                kept[b] += accepted.get(i) ? share : 0;
            }
        }
        assertEquals(10, all.length);
        assertArrayEquals(all, overview.all(), 1e-9);
        assertArrayEquals(kept, overview.accepted(), 1e-9);
        assertEquals(1.5, overview.highest(), 1e-9);
    }

    @Test
    void theWholeRangeIsShown() {
        TimelineItems items = Stories.single("2014", "2024-01-10").items();
        Overview overview = of(items, items.all());
        assertEquals(12.5, overview.scale().x(items.firstDay()), 1e-9);
        assertEquals(87.5, overview.scale().x(items.lastDay()), 1e-9);
        assertEquals(100, overview.viewport().width());
        assertEquals(1, of(Stories.single().items(), new BitSet()).highest());
        assertEquals(
                1, Overview.of(items, items.all(), Gaps.none(), 0.5, 50, 10).all().length);
    }

    @Test
    void aRectangleIsFreeWhereItSharesNoMoreThanAnEdge() {
        Occupancy taken = new Occupancy(100);
        taken.take(10, 20, 30, 60);
        assertFalse(taken.isFree(29, 59, 40, 70, Optional.empty()));
        assertFalse(taken.isFree(0, 0, 11, 21, Optional.empty()));
        assertFalse(taken.isFree(15, 30, 16, 31, Optional.empty()));
        assertTrue(taken.isFree(30, 20, 40, 60, Optional.empty()));
        assertTrue(taken.isFree(0, 20, 10, 60, Optional.empty()));
        assertTrue(taken.isFree(10, 0, 30, 20, Optional.empty()));
        assertTrue(taken.isFree(10, 60, 30, 90, Optional.empty()));
    }

    @Test
    void rectanglesBeyondThePlotAreRemembered() {
        Occupancy taken = new Occupancy(100);
        taken.take(0, -50, 10, -40);
        taken.take(0, 500, 10, 600);
        assertFalse(taken.isFree(5, -45, 6, -44, Optional.empty()));
        assertFalse(taken.isFree(5, 550, 6, 551, Optional.empty()));
        assertTrue(taken.isFree(5, -30, 6, 490, Optional.empty()));
    }
}
