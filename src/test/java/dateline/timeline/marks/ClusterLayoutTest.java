package dateline.timeline.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.index.FilterMode;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneArrangement;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.lanes.VisibleRow;
import dateline.timeline.marks.ClusterLayout.PointGroup;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grouping by examples: a pixel a day, marks at least 13 pixels apart, a grid of 36 pixels with a line at 0. */
class ClusterLayoutTest {
    private static final int START = 36 * 500;

    private static PreparedTimeline days(String offsets) {
        return Stories.single(Arrays.stream(offsets.split(" "))
                .map(offset ->
                        LocalDate.ofEpochDay(START + Long.parseLong(offset)).toString())
                .toArray(String[]::new));
    }

    private static VisibleRow row(PreparedTimeline timeline, BitSet accepted, FilterMode mode) {
        LaneArrangement collapsed = LaneArrangement.NONE.withCollapsed(Set.of("#all"));
        return VisibleLanes.of(timeline, LaneGrouping.NONE, collapsed, accepted, mode)
                .lane(0)
                .rows()
                .get(0);
    }

    private static String groups(
            TimelineItems items, VisibleRow row, VisibleRow.Group group, int[] excluded, double right) {
        TimeScale scale = new TimeScale(new Viewport(START, 1, 600, 400, 0), Gaps.none());
        List<PointGroup> groups = new ClusterLayout(items, scale, 13, 36).place(row, group, excluded, 0, right);
        return groups.stream()
                .map(g -> g.count() + " at " + Math.round(g.x() * 10) / 10.0 + " from " + g.x0() + " to " + g.x1())
                .collect(Collectors.joining("; "));
    }

    private static String groups(String offsets, double right, int... excluded) {
        PreparedTimeline timeline = days(offsets);
        VisibleRow row = row(timeline, timeline.items().all(), FilterMode.SHOW_ONLY);
        return groups(timeline.items(), row, VisibleRow.Group.ACCEPTED, excluded, right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // alone, and just far enough from one another
                "10|1 at 10.5 from 10.5 to 10.5",
                "10 23|1 at 10.5 from 10.5 to 10.5; 1 at 23.5 from 23.5 to 23.5",
                // too close
                "10 22|2 at 16.5 from 10.5 to 22.5",
                "10 10 10|3 at 10.5 from 10.5 to 10.5",
                // a cluster is wider than a point: 10.08 + 6.5 pixels
                "10 12 26|3 at 16.5 from 10.5 to 26.5",
                "10 12 29|2 at 11.5 from 10.5 to 12.5; 1 at 29.5 from 29.5 to 29.5",
                "2 10 12 29|3 at 8.5 from 2.5 to 12.5; 1 at 29.5 from 29.5 to 29.5",
                // two clusters: 2 * 10.08
                "10 12 29 31|4 at 21.0 from 10.5 to 31.5",
                "10 12 31 33|2 at 11.5 from 10.5 to 12.5; 2 at 32.5 from 31.5 to 33.5",
                "0 12 25 31|2 at 6.5 from 0.5 to 12.5; 2 at 28.5 from 25.5 to 31.5",
                "6 12 25 31|4 at 19.0 from 6.5 to 31.5",
                // a chain as long as a cell is one cluster; a longer one is cut at the grid and kept clear of it
                "0 12 24 36|4 at 18.5 from 0.5 to 36.5",
                "0 10 20 30 40 50|4 at 15.5 from 0.5 to 30.5; 2 at 46.8 from 40.5 to 50.5",
                "0 1 2 3 13 23 33 43|7 at 11.2 from 0.5 to 33.5; 1 at 46.8 from 43.5 to 43.5",
                "20 30 34 40 50 60|3 at 25.2 from 20.5 to 34.5; 3 at 50.5 from 40.5 to 60.5",
                // points beyond the line at 108 are not looked at
                "10 107 108|1 at 10.5 from 10.5 to 10.5; 1 at 107.5 from 107.5 to 107.5"
            })
    void pointsThatStandTooCloseAreGrouped(String offsets, String groups) {
        assertEquals(groups, groups(offsets, 108));
    }

    @Test
    void crowdedCellsAreCountedAsAWhole() {
        String crowd = "3 3 3 4 4 4 5 5 5 6 6 6 9";
        assertEquals("13 at 6.5 from 3.5 to 9.5", groups(crowd, 108));
    }

    @Test
    void itemsThatArePlacedElsewhereAreLeftOut() {
        assertEquals("1 at 20.5 from 20.5 to 20.5", groups("10 20", 108, 0));
        assertEquals("2 at 16.5 from 10.5 to 22.5", groups("10 15 22", 108, 1));
        String crowd = "3 3 3 4 4 4 5 5 5 6 6 6 9";
        assertEquals("12 at 5.0 from 3.5 to 6.5", groups(crowd, 108, 12));
        assertEquals("11 at 5.1 from 3.5 to 6.5", groups(crowd, 108, 0, 12));
    }

    @Test
    void theAcceptedAndTheDimItemsAreGroupedApart() {
        PreparedTimeline timeline = days("10 12 14 16");
        BitSet accepted = new BitSet();
        accepted.set(0, 3);
        VisibleRow row = row(timeline, accepted, FilterMode.DIM);
        TimelineItems items = timeline.items();
        assertEquals("3 at 12.5 from 10.5 to 14.5", groups(items, row, VisibleRow.Group.ACCEPTED, new int[0], 108));
        assertEquals("1 at 16.5 from 16.5 to 16.5", groups(items, row, VisibleRow.Group.DIM, new int[0], 108));
        assertEquals("", groups(items, row, VisibleRow.Group.DIM, new int[] {3}, 108));
        assertEquals(
                "2 at 13.5 from 12.5 to 14.5", groups(items, row, VisibleRow.Group.ACCEPTED, new int[] {0, 3}, 108));
    }

    @Test
    void theGridIsFixedToTime() {
        TimeScale scale = new TimeScale(new Viewport(START + 10, 1, 600, 400, 0), Gaps.none());
        ClusterLayout layout = new ClusterLayout(Stories.single("2024").items(), scale, 13, 36);
        assertEquals(-10, layout.lineBefore(0), 1e-9);
        assertEquals(26, layout.lineBefore(30), 1e-9);
        assertEquals(26, layout.lineBefore(26), 1e-9);
    }
}
