package dateline.timeline.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.ItemWalk;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.marks.SampleStory;
import dateline.timeline.marks.Stories;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LaneWalkTest {
    private final PreparedTimeline timeline = PreparedTimeline.of(SampleStory.commentary());
    private final TimelineItems items = timeline.items();

    private int index(String id) {
        return items.indexOf(id).orElseThrow();
    }

    @Test
    void belowTheEventsOfALaneLieItsClaimsAndBelowTheseTheNextLane() {
        VisibleLanes lanes = VisibleLanes.of(timeline, LaneGrouping.ACTOR);
        LaneWalk walk = new LaneWalk(lanes);
        LaneWalk.Stop event = new LaneWalk.Stop(0, index("e0"));
        LaneWalk.Stop claim = walk.below(event).orElseThrow();
        assertEquals(0, claim.lane());
        assertTrue(items.isClaim(claim.item()));
        LaneWalk.Stop next = walk.below(claim).orElseThrow();
        assertEquals(1, next.lane());
        assertTrue(!items.isClaim(next.item()));
        assertEquals(0, walk.above(next).orElseThrow().lane());
        assertTrue(items.isClaim(walk.above(next).orElseThrow().item()));
    }

    @Test
    void theNearestInTimeIsTaken() {
        VisibleLanes lanes = VisibleLanes.of(timeline, LaneGrouping.NONE);
        assertEquals(
                Optional.of(new LaneWalk.Stop(0, index("c8"))),
                new LaneWalk(lanes).below(new LaneWalk.Stop(0, index("e3"))));
    }

    @Test
    void thereIsNothingAboveTheFirstLaneNorBelowTheLast() {
        VisibleLanes lanes = VisibleLanes.of(timeline, LaneGrouping.NONE);
        LaneWalk walk = new LaneWalk(lanes);
        assertEquals(Optional.empty(), walk.above(new LaneWalk.Stop(0, index("e3"))));
        assertEquals(Optional.empty(), walk.below(new LaneWalk.Stop(0, index("c8"))));
        assertEquals(Optional.empty(), walk.above(new LaneWalk.Stop(0, index("c9"))), "a claim about no time");
    }

    /** The arrow keys, from the first event on, reach all that is on the timeline. */
    @Property(tries = 60)
    void whateverIsVisibleIsReachedByTheArrows(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll LaneGrouping grouping,
            @ForAll @DoubleRange(min = 0.2, max = 1) double share) {
        PreparedTimeline story = Stories.random(seed, count);
        Random dice = new Random(seed);
        BitSet accepted = new BitSet();
        for (int item = 0; item < story.items().size(); item++) {
            accepted.set(item, dice.nextDouble() < share && story.items().isOnAxis(item));
        }
        VisibleLanes lanes = VisibleLanes.of(story, grouping, accepted);
        ItemWalk along = new ItemWalk(story.items().eventCount(), accepted);
        Set<LaneWalk.Stop> seen = new HashSet<>();
        Deque<LaneWalk.Stop> open = new ArrayDeque<>();
        along.first().ifPresent(item -> open.add(new LaneWalk.Stop(lanes.lanesOf(item)[0], item)));
        while (!open.isEmpty()) {
            LaneWalk.Stop stop = open.remove();
            if (seen.add(stop)) {
                open.addAll(steps(stop, lanes, along));
            }
        }
        BitSet reached = new BitSet();
        seen.forEach(stop -> reached.set(stop.item()));
        assertEquals(accepted, reached);
    }

    private static List<LaneWalk.Stop> steps(LaneWalk.Stop from, VisibleLanes lanes, ItemWalk along) {
        LaneWalk across = new LaneWalk(lanes);
        List<LaneWalk.Stop> steps = new ArrayList<>();
        across.above(from).ifPresent(steps::add);
        across.below(from).ifPresent(steps::add);
        along.after(from.item()).ifPresent(item -> steps.add(new LaneWalk.Stop(lanes.lanesOf(item)[0], item)));
        along.before(from.item()).ifPresent(item -> steps.add(new LaneWalk.Stop(lanes.lanesOf(item)[0], item)));
        return steps;
    }
}
