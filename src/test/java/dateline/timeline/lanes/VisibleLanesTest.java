package dateline.timeline.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.FilterMode;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.items.Traits;
import dateline.timeline.marks.Cluster;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.SampleStory;
import dateline.timeline.marks.Stories;
import dateline.timeline.marks.TimelineLayout;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Viewport;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The lanes as a reader arranges, filters and searches them. */
class VisibleLanesTest {
    private final PreparedTimeline timeline = PreparedTimeline.of(SampleStory.commentary());
    private final TimelineItems items = timeline.items();

    private VisibleLanes arranged(LaneArrangement arrangement) {
        return VisibleLanes.of(timeline, LaneGrouping.ACTOR, arrangement, items.all(), FilterMode.SHOW_ONLY);
    }

    private DisplayList layOut(VisibleLanes lanes, double scroll) {
        return layOut(lanes, 400, scroll);
    }

    private DisplayList layOut(VisibleLanes lanes, double height, double scroll) {
        Gaps gaps = timeline.gaps();
        Viewport viewport = new Viewport(0, 1, 650, height, scroll).fitted(items.firstDay(), items.lastDay(), gaps);
        return TimelineLayout.layOut(Stories.input(lanes, gaps, viewport));
    }

    @Test
    void aCollapsedLaneShowsEverythingInOneRow() {
        VisibleLanes open = arranged(LaneArrangement.NONE);
        String first = open.ids().get(0);
        VisibleLanes collapsed = arranged(LaneArrangement.NONE.withCollapseToggled(first));
        assertTrue(open.lane(0).rows().size() > 1);
        assertEquals(1, collapsed.lane(0).rows().size());
        int inRows =
                open.lane(0).rows().stream().mapToInt(row -> row.row().size()).sum();
        assertEquals(inRows, collapsed.lane(0).rows().get(0).row().size());
        assertEquals(
                open.ids(),
                arranged(LaneArrangement.NONE.withCollapseToggled(first).withCollapseToggled(first))
                        .ids());
        LaneBounds band = layOut(collapsed, 0).lanes().get(0);
        assertEquals(VisibleLanes.Expansion.COLLAPSED, band.expansion());
        assertTrue(band.height() < layOut(open, 0).lanes().get(0).height());
    }

    @Test
    void aPinnedLaneStaysAtTheTopWhileTheOthersScroll() {
        VisibleLanes plain = arranged(LaneArrangement.NONE);
        String last = plain.ids().get(plain.size() - 1);
        VisibleLanes pinned = arranged(LaneArrangement.NONE.withPinToggled(last));
        assertEquals(last, pinned.ids().get(0));
        DisplayList scrolled = layOut(pinned, 120);
        LaneBounds top = scrolled.lanes().get(0);
        assertEquals(last, top.id());
        assertEquals(0, top.top());
        assertEquals(LaneBounds.Motion.PINNED, top.motion());
        assertEquals(top.height(), scrolled.pinnedHeight());
        assertTrue(scrolled.lanes().get(1).top() < scrolled.pinnedHeight());
    }

    @Test
    void pinnedLanesThatWouldHideTheOthersScrollWithThem() {
        VisibleLanes plain = arranged(LaneArrangement.NONE);
        VisibleLanes pinned = arranged(new LaneArrangement(List.of(), Set.of(), new HashSet<>(plain.ids())));
        assertEquals(0, layOut(pinned, 50).pinnedHeight());
    }

    @Test
    void aMovedLaneStandsWhereItWasPutAndTheOthersKeepTheirOrder() {
        VisibleLanes plain = arranged(LaneArrangement.NONE);
        List<String> ids = plain.ids();
        VisibleLanes moved = arranged(LaneArrangement.NONE.withMoved(ids, ids.get(0), 2));
        assertEquals(ids.get(0), moved.ids().get(2));
        assertEquals(List.of(ids.get(1), ids.get(2)), moved.ids().subList(0, 2));
        assertEquals(ids.subList(3, ids.size()), moved.ids().subList(3, ids.size()));
        assertEquals(
                ids.get(0),
                arranged(LaneArrangement.NONE.withMoved(ids, ids.get(0), 99))
                        .ids()
                        .get(ids.size() - 1));
    }

    @Test
    void lanesByHolderPutTheEventsFirstAndEachClaimWithWhoHoldsIt() {
        VisibleLanes lanes = VisibleLanes.of(timeline, LaneGrouping.HOLDER);
        assertEquals("Events", lanes.lane(0).name());
        assertEquals("The authors", lanes.lane(1).name());
        int claims = 0;
        for (int i : items.byStart()) {
            claims += items.isClaim(i) ? 1 : 0;
            assertEquals(1, lanes.lanesOf(i).length);
            assertEquals(!items.isClaim(i), lanes.lanesOf(i)[0] == 0);
        }
        assertEquals(items.countOnAxis() - claims, lanes.lane(0).total());
    }

    @Test
    void aFilterLeavesLanesWithWhatItAcceptsAndSaysOfHowMany() {
        BitSet accepted = items.setOf(List.of("e0", "e9"));
        VisibleLanes only = VisibleLanes.of(timeline, LaneGrouping.ACTOR, accepted);
        for (int lane = 0; lane < only.size(); lane++) {
            assertTrue(only.lane(lane).count() > 0);
            assertTrue(only.lane(lane).count() <= only.lane(lane).total());
        }
        VisibleLanes dimmed =
                VisibleLanes.of(timeline, LaneGrouping.ACTOR, LaneArrangement.NONE, accepted, FilterMode.DIM);
        assertEquals(arranged(LaneArrangement.NONE).size(), dimmed.size());
        assertTrue(only.size() < dimmed.size());
    }

    @Test
    void whatTheSearchFoundIsMarkedAloneAndInClusters() {
        VisibleLanes lanes = arranged(LaneArrangement.NONE).matching(items.setOf(List.of("e4")));
        int item = items.indexOf("e4").orElseThrow();
        DisplayList list = layOut(lanes, 2000, 0);
        boolean marked = false;
        for (int m = 0; m < list.marks().size(); m++) {
            assertEquals(list.marks().item(m) == item, list.marks().has(m, Traits.MATCH));
            marked |= list.marks().has(m, Traits.MATCH);
        }
        for (Cluster cluster : list.clusters()) {
            boolean holds = false;
            for (int member : list.itemsOf(cluster)) {
                holds |= member == item;
            }
            assertEquals(holds, cluster.emphasis() == Cluster.Emphasis.MATCH);
            marked |= holds;
        }
        assertTrue(marked);
    }

    @Property(tries = 80)
    void arrangingAndFilteringLosesNoItem(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 200) int count,
            @ForAll @IntRange(min = 0, max = 6) int gap,
            @ForAll @IntRange(min = 0, max = 6) int pin,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        PreparedTimeline story = Stories.random(seed, count);
        TimelineItems random = story.items();
        BitSet accepted = new BitSet();
        java.util.Random dice = new java.util.Random(seed);
        for (int i = 0; i < random.size(); i++) {
            accepted.set(i, dice.nextDouble() < share);
        }
        VisibleLanes plain = VisibleLanes.of(story, LaneGrouping.ACTOR);
        LaneArrangement arrangement = LaneArrangement.NONE;
        arrangement =
                gap < plain.size() ? arrangement.withCollapseToggled(plain.ids().get(gap)) : arrangement;
        arrangement =
                pin < plain.size() ? arrangement.withPinToggled(plain.ids().get(pin)) : arrangement;
        VisibleLanes lanes = VisibleLanes.of(story, LaneGrouping.ACTOR, arrangement, accepted, FilterMode.SHOW_ONLY);
        for (int item : random.byStart()) {
            int[] own = lanes.lanesOf(item);
            assertEquals(accepted.get(item), own.length > 0);
            for (int lane = 0; lane < lanes.size(); lane++) {
                boolean lies = false;
                for (int one : own) {
                    lies |= one == lane;
                }
                assertEquals(lies, lanes.rowOf(lane, item).isPresent(), "item " + item + " on lane " + lane);
            }
        }
        assertFalse(lanes.pinned() > 1);
    }
}
