package dateline.timeline.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.Edtf;
import dateline.date.Interval;
import dateline.date.parse.EdtfParser;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.items.Traits;
import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.LaneLayout;
import dateline.timeline.lanes.MarkExtent;
import dateline.timeline.lanes.MarkShape;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.RowItems;
import dateline.timeline.lanes.RowPlan;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.lanes.VisibleRow;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The laws of the layout, over random items and viewports. */
class TimelineLawsTest {
    @Property(tries = 300)
    void everyVisibleItemIsEitherAloneOrInOneCluster(@ForAll long seed) {
        LayoutInput input = Stories.anyInput(seed, 900);
        TimelineItems items = input.items();
        VisibleLanes lanes = input.lanes();
        Viewport view = input.viewport();
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
        TimeScale scale = new TimeScale(view, input.gaps());
        LaneLayout layout = TimelineLayout.lanes(input);
        for (LaneBounds band : list.lanes()) {
            for (int item : items.byStart()) {
                int lane = band.lane();
                double y = layout.markY(lane, item).orElse(-1);
                double x0 = scale.x(items.start(item));
                double x1 = scale.x(items.end(item));
                double x = scale.pointX(items.middle(item));
                boolean isLong = x1 - x0 >= list.metrics().smallestBar();
                boolean isInTime = isLong ? x1 > 0 && x0 < view.width() : x > 0 && x < view.width();
                boolean isInRow = y > (layout.stays(lane) ? 0 : layout.pinnedHeight()) && y < view.height();
                // Of what has no row of its own and reaches in from beyond an edge, the nearest twelve are drawn.
                boolean isOneOfMany = lanes.lane(lane).rows().stream()
                        .anyMatch(row -> row.row().kind() == RowItems.Kind.MORE_EVENTS && row.placeOf(item) >= 0);
                boolean reachesIn = isOneOfMany && (x < 0 || x > view.width());
                boolean mayBeLeftOut =
                        reachesIn || band.undrawn() > 0 || !lanes.accepted().get(item);
                int times = seen.getOrDefault(lane + ":" + item, 0);
                boolean isDrawn = times == 1 || mayBeLeftOut || !isInTime || !isInRow || items.isThroughout(item);
                assertTrue(times <= 1 && isDrawn, item + " on " + lane + ": " + times);
            }
        }
    }

    @Property(tries = 300)
    void noExtentIsDrawnAsAPoint(@ForAll long seed) {
        LayoutInput input = Stories.anyInput(seed, 900);
        TimelineItems items = input.items();
        DisplayList list = TimelineLayout.layOut(input);
        TimeScale scale = new TimeScale(input.viewport(), input.gaps());
        MarkTable marks = list.marks();
        for (int m = 0; m < marks.size(); m++) {
            int item = marks.item(m);
            MarkExtent mark = marks.extent(m);
            if (!items.isThroughout(item)) {
                assertEquals(scale.x(items.start(item)), mark.x0(), 1e-6);
                assertEquals(scale.x(items.end(item)), mark.x1(), 1e-6);
                boolean covers = mark.left() <= mark.x0() + 1e-6 && mark.right() >= mark.x1() - 1e-6;
                assertTrue(covers || mark.shape() == MarkShape.CLAIM, mark.toString());
                // At most a pixel beside, where a gap is beside the middle.
                assertTrue(mark.x() >= mark.x0() - 1 && mark.x() <= mark.x1() + 1, mark.toString());
            }
        }
        for (Cluster cluster : list.clusters()) {
            for (int item : list.itemsOf(cluster)) {
                assertTrue(cluster.x0() <= scale.x(items.start(item)) + 1e-6, cluster.toString());
                assertTrue(cluster.x1() >= scale.x(items.end(item)) - 1e-6, cluster.toString());
            }
        }
    }

    @Property(tries = 300)
    void noEventIsInAClusterWhereThereAreFew(@ForAll long seed) {
        LayoutInput input = Stories.anyInput(seed, RowPlan.MOST_EVENTS);
        TimelineItems items = input.items();
        DisplayList list = TimelineLayout.layOut(input);
        for (Cluster cluster : list.clusters()) {
            int[] members = list.itemsOf(cluster);
            for (int item : members) {
                assertTrue(items.isClaim(item), "an event in " + cluster);
                assertEquals(items.start(members[0]), items.start(item), "claims about other times");
                assertEquals(items.end(members[0]), items.end(item), "claims about other times");
            }
        }
        assertTrue(list.lanes().stream().allMatch(lane -> lane.undrawn() == 0));
    }

    @Property(tries = 200)
    void theMarkOfAnOpenStartEndsWithinItsEnd(@ForAll long seed) {
        LayoutInput input = Stories.anyInput(seed, 300);
        TimelineItems items = input.items();
        DisplayList list = TimelineLayout.layOut(input);
        TimeScale scale = new TimeScale(input.viewport(), input.gaps());
        MarkTable marks = list.marks();
        for (int m = 0; m < marks.size(); m++) {
            Edtf time = items.item(marks.item(m)).time().orElseThrow();
            if (time.earliestDay().isEmpty() && !items.isThroughout(marks.item(m))) {
                Edtf end = EdtfParser.parse(((Interval) time).end().canonical());
                double first = scale.x((double) end.earliestDay().orElseThrow());
                double last = scale.x(end.latestDay().orElseThrow() + 1.0);
                assertTrue(marks.x0(m) >= first - 1e-6 && marks.x1(m) <= last + 1e-6, time.canonical());
                assertTrue(marks.has(m, Traits.ARROW_START));
            }
        }
    }

    @Property(tries = 200)
    void whatIsNotInViewIsCountedAtTheEdges(@ForAll long seed) {
        LayoutInput input = Stories.anyInput(seed, 150);
        TimelineItems items = input.items();
        VisibleLanes lanes = input.lanes();
        TimeScale scale = new TimeScale(input.viewport(), input.gaps());
        double width = input.viewport().width();
        int[] beyond = new int[2];
        for (int item : items.byStart()) {
            MarkExtent mark = MarkExtent.of(items, item, scale, input.metrics(), 50);
            if (lanes.isShown(item) && !items.isThroughout(item) && !mark.isSeen(width, input.metrics())) {
                beyond[mark.x() < width / 2 ? 0 : 1]++;
            }
        }
        Map<EdgeChip.Edge, String> words = new HashMap<>();
        TimelineLayout.layOut(input).edges().forEach(chip -> words.put(chip.edge(), chip.words()));
        String before = beyond[0] == 0 ? null : "‹ " + beyond[0] + " more";
        String after = beyond[1] == 0 ? null : beyond[1] + " more ›";
        assertEquals(before, words.get(EdgeChip.Edge.BEFORE));
        assertEquals(after, words.get(EdgeChip.Edge.AFTER));
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

    /** What both windows show well within their edges stands at the same days, one above another in the same order. */
    @Property(tries = 150)
    void theLayoutOfASubRangeIsTheSubRangeOfTheLayout(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0, max = 9) double zoom,
            @ForAll @IntRange(min = 1, max = 300) int pixels) {
        PreparedTimeline timeline = Stories.random(seed, 120);
        TimelineItems items = timeline.items();
        Gaps gaps = timeline.gaps();
        Viewport wide = Stories.viewport(items, gaps, zoom, 0.5).sized(700, 4000);
        Viewport narrow = wide.panned(pixels, gaps).sized(700 - pixels, 4000);
        assertEquals(
                signs(Stories.input(timeline, gaps, wide), pixels, 0),
                signs(Stories.input(timeline, gaps, narrow), pixels, pixels));
    }

    /** Returns the signs well within the view by lane, from the top, those of a row from the left. */
    private static List<String> signs(LayoutInput input, double from, double shift) {
        DisplayList list = TimelineLayout.layOut(input);
        MarkTable marks = list.marks();
        return IntStream.range(0, marks.size())
                .filter(m -> marks.x(m) + shift > from + 1 && marks.x(m) + shift < 699)
                .filter(m -> !list.items().isThroughout(marks.item(m)))
                .boxed()
                .sorted(Comparator.comparingInt((Integer m) -> marks.lane(m))
                        .thenComparingDouble(marks::y)
                        .thenComparingDouble(marks::x)
                        .thenComparingInt(marks::item))
                .map(m -> marks.lane(m) + ":" + marks.item(m) + " at " + Math.round((marks.x(m) + shift) * 16))
                .toList();
    }

    @Property(tries = 60)
    void eventsThatOverlapInTimeLieInDifferentRows(@ForAll long seed) {
        PreparedTimeline timeline = Stories.random(seed, 60);
        TimelineItems items = timeline.items();
        VisibleLanes lanes = VisibleLanes.of(timeline, LaneGrouping.ACTOR);
        for (int l = 0; l < lanes.size(); l++) {
            for (VisibleRow row : lanes.lane(l).rows()) {
                int[] members = row.row().members();
                for (int p = 1; p < members.length && row.row().kind().isPacked(); p++) {
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
        PreparedTimeline timeline = Stories.random(seed, 1500);
        TimelineItems items = timeline.items();
        Gaps gaps = timeline.gaps();
        DisplayList list =
                TimelineLayout.layOut(Stories.input(timeline, gaps, Stories.viewport(items, gaps, zoom, where)));
        for (Cluster a : list.clusters()) {
            for (Cluster b : list.clusters()) {
                double apart = Math.hypot(a.x() - b.x(), a.y() - b.y());
                boolean isSameRow = a.y() == b.y();
                assertTrue(
                        a.equals(b) || !isSameRow || apart >= 2 * list.metrics().clusterRadius() - 1e-6,
                        a + " meets " + b);
            }
        }
    }
}
