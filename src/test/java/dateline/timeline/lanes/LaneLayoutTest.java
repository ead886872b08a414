package dateline.timeline.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.FilterMode;
import dateline.io.commentary.BundledCommentary;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneBounds.Motion;
import dateline.timeline.lanes.VisibleLanes.Expansion;
import dateline.timeline.marks.SampleStory;
import dateline.timeline.marks.Stories;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.Viewport;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which lanes there are and where they lie, by examples: rows of 17 pixels, padding of 5, lanes of at least 35. */
class LaneLayoutTest {
    private static final Metrics METRICS = new Metrics(12);

    private final PreparedTimeline timeline = PreparedTimeline.of(SampleStory.commentary());
    private final TimelineItems items = timeline.items();

    private VisibleLanes lanes(LaneGrouping grouping, LaneArrangement arrangement) {
        return VisibleLanes.of(timeline, grouping, arrangement, items.all(), FilterMode.SHOW_ONLY);
    }

    private static LaneLayout layout(VisibleLanes lanes, double height, double scroll) {
        Viewport viewport = RowPlanTest.whole(lanes, height, scroll);
        return new LaneLayout(lanes, RowPlanTest.plan(lanes), METRICS, viewport);
    }

    private static double least(VisibleLanes lanes, int lane) {
        return Math.max(35, 10 + 17.0 * RowPlanTest.plan(lanes).rows(lane));
    }

    @Test
    void lanesAreAsHighAsTheirRows() {
        VisibleLanes lanes = lanes(LaneGrouping.ACTOR, LaneArrangement.NONE);
        LaneLayout layout = layout(lanes, 200, 0);
        double top = 0;
        for (LaneBounds lane : layout.inView()) {
            assertEquals(top, lane.top());
            assertEquals(least(lanes, lane.lane()), lane.height());
            assertEquals(Math.floor(top + 5 + 8.5), lane.lifeline());
            top += lane.height();
        }
        assertTrue(top >= 200);
        assertTrue(layout.contentHeight() > top);
    }

    @Test
    void aCollapsedLaneStaysLowWhateverTheRoom() {
        String first = lanes(LaneGrouping.ACTOR, LaneArrangement.NONE).ids().get(0);
        VisibleLanes lanes = lanes(LaneGrouping.ACTOR, LaneArrangement.NONE.withCollapseToggled(first));
        LaneBounds bounds = layout(lanes, 5000, 0).inView().get(0);
        assertEquals(27, bounds.height());
        assertEquals(Expansion.COLLAPSED, bounds.expansion());
    }

    @Test
    void onlyLanesInViewAreListed() {
        VisibleLanes lanes = lanes(LaneGrouping.ACTOR, LaneArrangement.NONE);
        double first = least(lanes, 0);
        double second = least(lanes, 1);
        assertEquals(List.of(0), numbers(layout(lanes, first, 0)));
        assertEquals(List.of(0, 1), numbers(layout(lanes, first + 1, 0)));
        assertEquals(List.of(0, 1), numbers(layout(lanes, second, first - 1)));
        assertEquals(List.of(1), numbers(layout(lanes, second, first)));
        assertEquals(
                -first,
                layout(lanes, second, first).rowY(0, 0)
                        - layout(lanes, second, 0).rowY(0, 0));
    }

    private static List<Integer> numbers(LaneLayout layout) {
        return layout.inView().stream().map(LaneBounds::lane).toList();
    }

    @Test
    void pinnedLanesStayWhileTheyTakeAtMostThreeFifthsOfThePlot() {
        List<String> ids = lanes(LaneGrouping.ACTOR, LaneArrangement.NONE).ids();
        VisibleLanes lanes = lanes(
                LaneGrouping.ACTOR,
                LaneArrangement.NONE.withPinToggled(ids.get(2)).withPinToggled(ids.get(4)));
        assertEquals(
                List.of(ids.get(2), ids.get(4), ids.get(0), ids.get(1)),
                lanes.ids().subList(0, 4));
        assertEquals(2, lanes.pinned());
        double pinned = least(lanes, 0) + least(lanes, 1);
        LaneLayout stays = layout(lanes, pinned / 0.6 + 1, 40);
        assertEquals(pinned, stays.pinnedHeight());
        assertTrue(stays.stays(0) && stays.stays(1));
        assertFalse(stays.stays(2));
        assertEquals(Motion.PINNED, stays.motion(1));
        assertEquals(Motion.SCROLLED, stays.motion(2));
        assertEquals(0, stays.inView().get(0).top());
        assertEquals(pinned - 40, stays.inView().get(2).top());
        LaneLayout scrolls = layout(lanes, pinned / 0.6 - 1, 40);
        assertEquals(0, scrolls.pinnedHeight());
        assertFalse(scrolls.stays(0));
        assertEquals(-40, scrolls.inView().get(0).top());
        assertEquals(
                List.of(0, 1, 3),
                numbers(layout(lanes, pinned / 0.6 + 1, least(lanes, 2))).subList(0, 3));
    }

    @Test
    void theMarkOfAnItemLiesOnItsRow() {
        VisibleLanes lanes = lanes(LaneGrouping.ACTOR, LaneArrangement.NONE);
        LaneLayout layout = layout(lanes, 400, 0);
        int item = items.indexOf("e0").orElseThrow();
        for (int lane = 0; lane < lanes.size(); lane++) {
            OptionalDouble y = layout.markY(lane, item);
            assertEquals(lanes.rowOf(lane, item).isPresent(), y.isPresent());
            if (y.isPresent()) {
                assertEquals(
                        layout.rowY(
                                lane, RowPlanTest.plan(lanes).rowOf(lane, item).getAsInt()),
                        y.getAsDouble());
            }
        }
        assertEquals(17, layout.rowY(0, 1) - layout.rowY(0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        // top, height, lifeline, expansion, motion, pinned, name
        "100,96,126,OPEN,SCROLLED,0,126",
        "100,44,126,COLLAPSED,SCROLLED,0,126",
        "-40,96,-14,OPEN,SCROLLED,0,13.2",
        "-40,96,-14,OPEN,SCROLLED,50,30.8",
        "0,96,26,OPEN,PINNED,96,26",
        "-20,96,6,OPEN,PINNED,96,13.2",
        "-90,96,-64,OPEN,SCROLLED,0,-19.2",
        "-40,44,-14,COLLAPSED,SCROLLED,0,-9.2"
    })
    void theNameOfALaneStaysInViewWhileTheLaneIs(
            double top,
            double height,
            double lifeline,
            Expansion expansion,
            Motion motion,
            double pinned,
            double name) {
        LaneBounds lane = new LaneBounds(0, "a", "A", 1, 1, 0, top, height, lifeline, expansion, motion);
        assertEquals(name, lane.nameY(METRICS, pinned), 1e-9);
    }

    @Test
    void lanesStandBySizeWithTheSpecialOnesAtTheirEnd() {
        VisibleLanes actors = lanes(LaneGrouping.ACTOR, LaneArrangement.NONE);
        List<Integer> totals = actors.ids().stream()
                .map(id -> actors.lane(actors.ids().indexOf(id)).total())
                .toList();
        assertEquals(totals.stream().sorted((a, b) -> b - a).toList(), totals);
        VisibleLanes many = VisibleLanes.of(Stories.random(7, 400), LaneGrouping.ACTOR);
        assertEquals("No actor", many.lane(many.size() - 1).name());
        VisibleLanes holders = lanes(LaneGrouping.HOLDER, LaneArrangement.NONE);
        assertEquals(List.of("#events", "#authors"), holders.ids());
        VisibleLanes categories = lanes(LaneGrouping.CATEGORY, LaneArrangement.NONE);
        assertTrue(categories.ids().containsAll(List.of("#claims", "economy", "summit")));
        assertEquals(
                "Economy", categories.lane(categories.ids().indexOf("economy")).name());
        assertEquals(
                "All", lanes(LaneGrouping.NONE, LaneArrangement.NONE).lane(0).name());
    }

    @Test
    void whoWithWhomPutsEachItemOnOneLaneInTheOrderOfTheStory() {
        PreparedTimeline bundled = PreparedTimeline.of(BundledCommentary.load());
        VisibleLanes lanes = VisibleLanes.of(bundled, LaneGrouping.WHO_WITH_WHOM);
        List<String> names = IntStream.range(0, lanes.size())
                .mapToObj(lane -> lanes.lane(lane).name())
                .toList();
        assertEquals(
                List.of("Throughout", "North Korea and China", "With the United States", "With Russia", "On their own"),
                names);
        bundled.items().all().stream().forEach(item -> assertTrue(lanes.lanesOf(item).length <= 1, "item " + item));
    }

    @Test
    void aLaneCountsItsAcceptedItemsAndAll() {
        BitSet accepted = items.setOf(List.of("e4", "e10", "c6", "c9"));
        VisibleLanes lanes =
                VisibleLanes.of(timeline, LaneGrouping.ACTOR, LaneArrangement.NONE, accepted, FilterMode.DIM);
        VisibleLanes all = lanes(LaneGrouping.ACTOR, LaneArrangement.NONE);
        for (int lane = 0; lane < lanes.size(); lane++) {
            int actor = items.actors().ids().indexOf(lanes.lane(lane).id());
            int expected = 0;
            int total = 0;
            for (int item : items.byStart()) {
                boolean on = items.actors().count(item) == 0 && actor < 0;
                for (int which = 0; which < items.actors().count(item); which++) {
                    on |= items.actors().number(item, which) == actor;
                }
                expected += on && accepted.get(item) ? 1 : 0;
                total += on ? 1 : 0;
            }
            assertEquals(expected, lanes.lane(lane).count(), lanes.lane(lane).name());
            assertEquals(total, lanes.lane(lane).total());
            assertEquals(total, all.lane(lane).count());
        }
    }

    @ParameterizedTest
    @EnumSource(LaneGrouping.class)
    void everyLaneHoldsItsItemsInOneRowEach(LaneGrouping grouping) {
        VisibleLanes lanes = lanes(grouping, LaneArrangement.NONE);
        for (int item : items.byStart()) {
            int[] own = lanes.lanesOf(item);
            assertTrue(own.length > 0);
            for (int lane = 0; lane < lanes.size(); lane++) {
                int number = lane;
                assertEquals(
                        IntStream.of(own).anyMatch(l -> l == number),
                        lanes.rowOf(lane, item).isPresent());
            }
        }
        assertEquals(0, lanes.lanesOf(items.indexOf("c9").orElseThrow()).length, "a claim about no time");
    }

    @Test
    void aFilterHidesAnItemOrDimsIt() {
        BitSet accepted = items.setOf(List.of("e0"));
        int other = items.indexOf("e9").orElseThrow();
        assertEquals(0, VisibleLanes.of(timeline, LaneGrouping.ACTOR, accepted).lanesOf(other).length);
        VisibleLanes dimmed =
                VisibleLanes.of(timeline, LaneGrouping.ACTOR, LaneArrangement.NONE, accepted, FilterMode.DIM);
        assertEquals(3, dimmed.lanesOf(other).length);
        assertSame(accepted, dimmed.accepted());
    }

    @Test
    void preparingBuildsTheLanesOfAGrouping() {
        assertFalse(timeline.isPrepared(LaneGrouping.HOLDER));
        timeline.prepare(LaneGrouping.HOLDER);
        assertTrue(timeline.isPrepared(LaneGrouping.HOLDER));
        assertFalse(timeline.isPrepared(LaneGrouping.NONE));
        assertTrue(timeline.isLeavingGapsOutAdvised());
        assertEquals(0, PreparedTimeline.empty().items().size());
        assertEquals(0, PreparedTimeline.empty().gaps().count());
    }

    @Test
    void arrangementsCombine() {
        LaneArrangement arrangement = LaneArrangement.NONE
                .withCollapsed(Set.of("a", "b"))
                .withPinToggled("c")
                .withMoved(List.of("a", "b", "c"), "a", -5)
                .withCollapseToggled("b");
        assertEquals(new LaneArrangement(List.of("a", "b", "c"), Set.of("a"), Set.of("c")), arrangement);
        assertEquals(
                List.of("b", "c", "a"),
                arrangement.withMoved(arrangement.order(), "a", 2).order());
        assertEquals(Set.of(), arrangement.withPinToggled("c").pinned());
    }
}
