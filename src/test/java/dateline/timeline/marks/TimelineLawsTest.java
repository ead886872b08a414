package dateline.timeline.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.LaneLayout;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.RowItems;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.lanes.VisibleRow;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The laws of the layout, over random items and viewports. */
class TimelineLawsTest {
    @Property(tries = 200)
    void everyVisibleItemIsEitherAloneOrInOneCluster(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 900) int count,
            @ForAll LaneGrouping grouping,
            @ForAll @DoubleRange(min = 0, max = 10) double zoom,
            @ForAll @DoubleRange(min = 0, max = 1) double where) {
        PreparedTimeline timeline = Stories.random(seed, count);
        TimelineItems items = timeline.items();
        Gaps gaps = timeline.gaps();
        VisibleLanes lanes = VisibleLanes.of(timeline, grouping);
        LayoutInput input = Stories.input(lanes, gaps, Stories.viewport(items, gaps, zoom, where));
        DisplayList list = TimelineLayout.layOut(input);
        Map<String, Integer> seen = new HashMap<>();
        for (int m = 0; m < list.marks().size(); m++) {
            seen.merge(list.marks().lane(m) + ":" + list.marks().item(m), 1, Integer::sum);
        }
        list.clusters().forEach(c -> {
            assertEquals(c.count(), list.itemsOf(c).length, "the count tells the truth");
            assertTrue(c.count() > 1, "one item is no cluster");
            Arrays.stream(list.itemsOf(c)).forEach(i -> seen.merge(c.lane() + ":" + i, 1, Integer::sum));
        });
        TimeScale scale = new TimeScale(list.viewport(), gaps);
        for (LaneBounds band : list.lanes()) {
            for (int item : items.byStart()) {
                OptionalInt row = lanes.rowOf(band.lane(), item);
                if (row.isEmpty()) {
                    continue;
                }
                RowItems.Kind kind =
                        lanes.lane(band.lane()).rows().get(row.getAsInt()).row().kind();
                double x0 = scale.x(items.start(item));
                double x1 = scale.x(items.end(item));
                boolean isBar =
                        kind == RowItems.Kind.BARS && x1 - x0 >= list.metrics().smallestBar() && !items.isAbsent(item);
                double x = scale.pointX(items.middle(item));
                boolean visible = isBar ? x1 > 0 && x0 < 700 : x > 0 && x < 700;
                boolean rowInView = input.viewport().height()
                        > new LaneLayout(lanes, list.metrics(), list.viewport()).rowY(band.lane(), row.getAsInt());
                int times = seen.getOrDefault(band.lane() + ":" + item, 0);
                assertTrue(
                        times <= 1 && (times == 1 || !visible || !rowInView),
                        item + " on " + band.lane() + ": " + times);
            }
        }
    }

    @Property(tries = 150)
    void labelsMeetNeitherLabelsNorMarksNorTheEdge(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0, max = 10) double zoom,
            @ForAll @DoubleRange(min = 0, max = 1) double where) {
        PreparedTimeline timeline = Stories.random(seed, 80);
        TimelineItems items = timeline.items();
        Gaps gaps = timeline.gaps();
        DisplayList list =
                TimelineLayout.layOut(Stories.input(timeline, gaps, Stories.viewport(items, gaps, zoom, where)));
        double dot = list.metrics().dotRadius();
        double half = list.metrics().barHeight() / 2;
        double round = list.metrics().clusterRadius();
        MarkTable marks = list.marks();
        for (Label label : list.labels()) {
            assertTrue(label.x() >= 0 && label.x() + label.width() <= 700, label.toString());
            assertTrue(label.y() >= 0 && label.y() + label.height() <= 420, label.toString());
            for (Label other : list.labels()) {
                boolean meets =
                        label.intersects(other.x(), other.y(), other.x() + other.width(), other.y() + other.height());
                assertFalse(!label.equals(other) && meets, label + " meets " + other);
            }
            for (int m = 0; m < marks.size(); m++) {
                double y = marks.y(m);
                boolean meets = marks.isPoint(m)
                        ? label.intersects(marks.x(m) - dot, y - dot, marks.x(m) + dot, y + dot)
                        : label.intersects(marks.x0(m), y - half, marks.x1(m), y + half);
                assertFalse(meets, label + " meets mark " + m);
            }
            for (Cluster c : list.clusters()) {
                assertFalse(label.intersects(c.x() - round, c.y() - round, c.x() + round, c.y() + round));
            }
        }
    }

    @Property(tries = 100)
    void panningThereAndBackGivesTheSamePicture(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0, max = 10) double zoom,
            @ForAll @IntRange(min = -900, max = 900) int pixels) {
        PreparedTimeline timeline = Stories.random(seed, 80);
        TimelineItems items = timeline.items();
        Viewport here = Stories.viewport(items, Gaps.none(), zoom, 0.5);
        // In whole days, so that the way back is exact in floating point too.
        Viewport start = new Viewport(Math.floor(here.start()), 1, 700, 420, 0);
        Viewport back = start.panned(pixels, Gaps.none()).panned(-pixels, Gaps.none());
        VisibleLanes lanes = VisibleLanes.of(timeline, LaneGrouping.ACTOR);
        assertEquals(
                TimelineLayout.layOut(Stories.input(lanes, Gaps.none(), start)),
                TimelineLayout.layOut(Stories.input(lanes, Gaps.none(), back)));
    }

    /** What both windows show well within their edges is grouped alike: panning regroups nothing. */
    @Property(tries = 150)
    void theLayoutOfASubRangeIsTheSubRangeOfTheLayout(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0, max = 9) double zoom,
            @ForAll @IntRange(min = 1, max = 300) int pixels) {
        PreparedTimeline timeline = Stories.random(seed, 120);
        TimelineItems items = timeline.items();
        Gaps gaps = timeline.gaps();
        Viewport wide = Stories.viewport(items, gaps, zoom, 0.5);
        Viewport narrow = wide.panned(pixels, gaps).sized(700 - pixels, 420);
        assertEquals(
                groups(Stories.input(timeline, gaps, wide), pixels, 0),
                groups(Stories.input(timeline, gaps, narrow), pixels, pixels));
    }

    private static Set<String> groups(LayoutInput input, double from, double shift) {
        DisplayList list = TimelineLayout.layOut(input);
        Set<String> groups = new HashSet<>();
        MarkTable marks = list.marks();
        for (int m = 0; m < marks.size(); m++) {
            double x = marks.x(m) + shift;
            if (x > from + 1 && x < 699) {
                groups.add(marks.lane(m) + ":" + marks.item(m) + " at " + marks.y(m) + ", " + Math.round(x * 16));
            }
        }
        for (Cluster c : list.clusters()) {
            double x = c.x() + shift;
            if (x > from + 1 && x < 699) {
                groups.add(
                        c.lane() + ":" + Arrays.toString(list.itemsOf(c)) + " at " + c.y() + ", " + Math.round(x * 16));
            }
        }
        return groups;
    }

    @Property(tries = 60)
    void eventsThatOverlapInTimeLieInDifferentRows(@ForAll long seed) {
        PreparedTimeline timeline = Stories.random(seed, 60);
        TimelineItems items = timeline.items();
        VisibleLanes lanes = VisibleLanes.of(timeline, LaneGrouping.ACTOR);
        for (int l = 0; l < lanes.size(); l++) {
            for (VisibleRow row : lanes.lane(l).rows()) {
                int[] members = row.row().members();
                for (int p = 1; p < members.length && row.row().kind() == RowItems.Kind.BARS; p++) {
                    assertTrue(items.end(members[p - 1]) <= items.start(members[p]), Arrays.toString(members));
                }
            }
        }
    }

    @Property(tries = 40)
    void yearsBeyondTheCalendarAreLaidOutWithoutFailing(@ForAll @IntRange(min = 5, max = 15) int exponent) {
        PreparedTimeline timeline = Stories.single("Y-1E" + exponent, "2024", "Y1E" + exponent);
        TimelineItems items = timeline.items();
        for (Gaps gaps : List.of(Gaps.none(), timeline.gaps())) {
            Viewport viewport = Stories.viewport(items, gaps, 0, 0.5);
            assertFalse(TimelineLayout.layOut(Stories.input(timeline, gaps, viewport))
                    .lanes()
                    .isEmpty());
        }
    }

    @Property(tries = 100)
    void clustersOfARowNeverMeet(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0, max = 8) double zoom,
            @ForAll @DoubleRange(min = 0, max = 1) double where) {
        PreparedTimeline timeline = Stories.random(seed, 300);
        TimelineItems items = timeline.items();
        Gaps gaps = timeline.gaps();
        DisplayList list =
                TimelineLayout.layOut(Stories.input(timeline, gaps, Stories.viewport(items, gaps, zoom, where)));
        for (Cluster a : list.clusters()) {
            for (Cluster b : list.clusters()) {
                double apart = Math.hypot(a.x() - b.x(), a.y() - b.y());
                assertTrue(a.equals(b) || apart >= 2 * list.metrics().clusterRadius() - 1e-6, a + " meets " + b);
            }
        }
    }
}
