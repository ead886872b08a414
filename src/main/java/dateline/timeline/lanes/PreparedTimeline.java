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

/** Caches the lanes of each grouping and the gaps of a timeline, whatever the filter. Any thread. */
public final class PreparedTimeline {
    private static final PreparedTimeline EMPTY =
            of(new Commentary("", Source.bare("", Optional.empty()), List.of(), List.of(), List.of()));

    private final TimelineItems items;
    private final Map<LaneGrouping, LaneTable> lanes = Collections.synchronizedMap(new EnumMap<>(LaneGrouping.class));
    private Optional<GapFinder> gapFinder = Optional.empty();
    private Optional<RowItems> everything = Optional.empty();

    private PreparedTimeline(TimelineItems items) {
        this.items = items;
    }

    /** Returns the timeline of an indexed commentary. */
    public static PreparedTimeline of(CommentaryIndex index) {
        return new PreparedTimeline(TimelineItems.of(index));
    }

    /** Indexes a commentary with unique ids and returns its timeline. */
    public static PreparedTimeline of(Commentary commentary) {
        return of(CommentaryIndex.of(commentary));
    }

    /** Returns a timeline without items. */
    public static PreparedTimeline empty() {
        return EMPTY;
    }

    /** Returns the events and claims. */
    public TimelineItems items() {
        return items;
    }

    /** Builds the lanes of a grouping and finds the gaps, once; later calls find them ready. */
    public void prepare(LaneGrouping grouping) {
        laneTable(grouping);
        everything();
        finder();
    }

    /** Tells whether the lanes of a grouping are built. */
    public boolean isPrepared(LaneGrouping grouping) {
        return lanes.containsKey(grouping);
    }

    /** Returns the empty stretches that are worth leaving out; found at the first call. */
    public Gaps gaps() {
        return finder().gaps();
    }

    /** Tells whether gaps are to be left out from the start; found at the first call. */
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

    /** Returns all items with a date on the axis; sorted at the first call. */
    synchronized RowItems everything() {
        if (everything.isEmpty()) {
            int[] all = IntStream.of(items.byStart())
                    .filter(item -> !items.isThroughout(item))
                    .toArray();
            everything = Optional.of(new RowItems(items, RowItems.Kind.COLLAPSED, all));
        }
        return everything.get();
    }

    LaneTable laneTable(LaneGrouping grouping) {
        return lanes.computeIfAbsent(grouping, g -> LaneTable.of(items, g));
    }
}
