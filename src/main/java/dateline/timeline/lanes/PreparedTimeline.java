package dateline.timeline.lanes;

import dateline.index.CommentaryIndex;
import dateline.model.Commentary;
import dateline.model.Source;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.scale.GapFinder;
import dateline.timeline.scale.Gaps;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Caches what lanes and gaps need of a timeline's items, whatever the filter and the viewport. Any thread. */
public final class PreparedTimeline {
    private final TimelineItems items;
    private final Map<LaneGrouping, LaneTable> lanes = Collections.synchronizedMap(new EnumMap<>(LaneGrouping.class));
    private Optional<GapFinder> gapFinder = Optional.empty();

    private PreparedTimeline(TimelineItems items) {
        this.items = items;
    }

    /**
     * Returns the timeline of a commentary.
     *
     * @param index the commentary's items
     */
    public static PreparedTimeline of(CommentaryIndex index) {
        return new PreparedTimeline(TimelineItems.of(index));
    }

    /**
     * Indexes a commentary and returns its timeline.
     *
     * @param commentary with unique ids
     */
    public static PreparedTimeline of(Commentary commentary) {
        return of(CommentaryIndex.of(commentary));
    }

    /** Returns the timeline of nothing. */
    public static PreparedTimeline empty() {
        return EmptyTimeline.INSTANCE;
    }

    /** Returns the events and claims. */
    public TimelineItems items() {
        return items;
    }

    /**
     * Builds what a grouping into lanes and the gaps need, once; later calls find it ready.
     *
     * @param grouping what a lane stands for
     */
    public void prepare(LaneGrouping grouping) {
        laneTable(grouping);
        finder();
    }

    /**
     * Tells whether a grouping is ready, so that lanes of it take no time to speak of.
     *
     * @param grouping what a lane stands for
     */
    public boolean isPrepared(LaneGrouping grouping) {
        return lanes.containsKey(grouping);
    }

    /** Returns the scale that leaves out the empty stretches that are worth it; found at the first call. */
    public Gaps gaps() {
        return finder().gaps();
    }

    /** Tells whether leaving gaps out is worth having on from the start; found at the first call. */
    public boolean isLeavingGapsOutAdvised() {
        return finder().isAdvised();
    }

    private synchronized GapFinder finder() {
        if (gapFinder.isEmpty()) {
            int[] byStart = items.byStart();
            gapFinder = Optional.of(new GapFinder(
                    IntStream.of(byStart).mapToDouble(items::start).toArray(),
                    IntStream.of(byStart).mapToDouble(items::end).toArray()));
        }
        return gapFinder.get();
    }

    LaneTable laneTable(LaneGrouping grouping) {
        return lanes.computeIfAbsent(grouping, g -> LaneTable.of(items, g));
    }

    private static final class EmptyTimeline {
        static final PreparedTimeline INSTANCE = PreparedTimeline.of(
                new Commentary("", Source.bare("", Optional.empty()), List.of(), List.of(), List.of()));
    }
}
