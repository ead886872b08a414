package dateline.timeline.lanes;

import dateline.index.FilterMode;
import dateline.timeline.items.TimelineItems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Holds the lanes that a reader sees, in the reader's arrangement, with what the filter accepts.
 *
 * <p>Independent of scale and scrolling. Made anew for each filter, in time proportional to the bits of the items; immutable.
 */
public final class VisibleLanes {
    private final PreparedTimeline timeline;
    private final LaneTable table;
    private final List<VisibleLane> lanes;
    private final BitSet accepted;
    private final BitSet found;
    private final FilterMode mode;
    private final int pinned;
    private final VisibleRow everything;
    /** The number here of each lane of the table, -1 where it is not shown. */
    private final int[] numbers;

    /** A lane with the counts of its accepted items and of all, with the claims that lie on another lane. */
    public record VisibleLane(
            String id, String name, int count, int total, Expansion expansion, List<VisibleRow> rows) {
        /** Returns the row of an item, if it is shown here. */
        OptionalInt rowOf(int item) {
            return IntStream.range(0, rows.size())
                    .filter(r -> rows.get(r).placeOf(item) >= 0)
                    .findFirst();
        }
    }

    /** Says whether a lane shows all its rows. */
    public enum Expansion {
        /** All its rows. */
        OPEN,
        /** Everything in one row. */
        COLLAPSED
    }

    private VisibleLanes(
            PreparedTimeline timeline,
            LaneTable table,
            List<VisibleLane> lanes,
            VisibleRow everything,
            BitSet accepted,
            BitSet found,
            FilterMode mode,
            int pinned,
            int[] numbers) {
        this.timeline = timeline;
        this.table = table;
        this.lanes = lanes;
        this.everything = everything;
        this.accepted = accepted;
        this.found = found;
        this.mode = mode;
        this.pinned = pinned;
        this.numbers = numbers;
    }

    /**
     * Returns all lanes of a grouping as they come, those with most items first.
     *
     * @param timeline the items
     * @param grouping what a lane stands for
     */
    public static VisibleLanes of(PreparedTimeline timeline, LaneGrouping grouping) {
        return of(timeline, grouping, timeline.items().all());
    }

    /**
     * Returns the lanes of a grouping as they come, those with most items first.
     *
     * @param timeline the items
     * @param grouping what a lane stands for
     * @param accepted a bit for each item to place; others are left out, and lanes without any
     */
    public static VisibleLanes of(PreparedTimeline timeline, LaneGrouping grouping, BitSet accepted) {
        return of(timeline, grouping, LaneArrangement.NONE, accepted, FilterMode.SHOW_ONLY);
    }

    /**
     * Returns the lanes of a grouping.
     *
     * @param timeline the items
     * @param grouping what a lane stands for
     * @param arrangement how the reader has arranged them
     * @param accepted a bit for each item that the filter accepts; not to be changed afterwards
     * @param mode what becomes of the other items
     */
    public static VisibleLanes of(
            PreparedTimeline timeline,
            LaneGrouping grouping,
            LaneArrangement arrangement,
            BitSet accepted,
            FilterMode mode) {
        TimelineItems items = timeline.items();
        LaneTable table = timeline.laneTable(grouping);
        List<LaneTable.Lane> sorted = table.lanes();
        boolean isFiltered = accepted.cardinality() < items.size();
        int[] counts = isFiltered
                ? table.counts(accepted)
                : sorted.stream().mapToInt(LaneTable.Lane::total).toArray();
        Optional<long[]> wanted = isFiltered ? Optional.of(accepted.toLongArray()) : Optional.empty();
        int[] numbers = new int[sorted.size()];
        Arrays.fill(numbers, -1);
        List<VisibleLane> shown = new ArrayList<>();
        int pinned = 0;
        for (int lane : order(sorted, arrangement)) {
            if (counts[lane] > 0 || mode == FilterMode.DIM) {
                numbers[lane] = shown.size();
                pinned += arrangement.pinned().contains(sorted.get(lane).id()) ? 1 : 0;
                shown.add(shown(items, sorted.get(lane), counts[lane], arrangement, wanted, mode));
            }
        }
        RowItems all = timeline.everything();
        VisibleRow everything = new VisibleRow(all, wanted.map(all::placesOf), mode, Optional.empty());
        return new VisibleLanes(
                timeline, table, List.copyOf(shown), everything, accepted, new BitSet(), mode, pinned, numbers);
    }

    /** Returns the numbers of the lanes in the reader's order, the pinned ones first. */
    private static List<Integer> order(List<LaneTable.Lane> all, LaneArrangement arrangement) {
        Map<String, Integer> ranks = new HashMap<>();
        for (String id : arrangement.order()) {
            ranks.putIfAbsent(id, ranks.size());
        }
        return IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing((Integer lane) ->
                                !arrangement.pinned().contains(all.get(lane).id()))
                        .thenComparing(lane -> ranks.getOrDefault(all.get(lane).id(), Integer.MAX_VALUE)))
                .toList();
    }

    private static VisibleLane shown(
            TimelineItems items,
            LaneTable.Lane lane,
            int count,
            LaneArrangement arrangement,
            Optional<long[]> wanted,
            FilterMode mode) {
        boolean collapsed = arrangement.collapsed().contains(lane.id());
        List<VisibleRow> rows = new ArrayList<>();
        for (RowItems row : collapsed ? List.of(lane.collapsed(items)) : lane.rows()) {
            VisibleRow left = new VisibleRow(row, wanted.map(row::placesOf), mode, Optional.empty());
            // A row that the filter empties takes no room.
            if (mode == FilterMode.DIM || left.count(VisibleRow.Group.ACCEPTED, 0, row.size()) > 0) {
                rows.add(left);
            }
        }
        return new VisibleLane(
                lane.id(),
                lane.name(),
                count,
                lane.total(),
                collapsed ? Expansion.COLLAPSED : Expansion.OPEN,
                List.copyOf(rows));
    }

    /**
     * Returns the same lanes with what a search found.
     *
     * @param matches a bit for each item that was found
     */
    public VisibleLanes matching(BitSet matches) {
        long[] wanted = matches.toLongArray();
        List<VisibleLane> marked = new ArrayList<>();
        for (VisibleLane lane : lanes) {
            List<VisibleRow> rows = lane.rows().stream()
                    .map(row -> row.matching(
                            matches.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(row.row().placesOf(wanted))))
                    .toList();
            marked.add(new VisibleLane(lane.id(), lane.name(), lane.count(), lane.total(), lane.expansion(), rows));
        }
        return new VisibleLanes(
                timeline, table, List.copyOf(marked), everything, accepted, matches, mode, pinned, numbers);
    }

    /** Returns how many lanes there are. */
    public int size() {
        return lanes.size();
    }

    /** Returns how many lanes, the first ones, are pinned. */
    public int pinned() {
        return pinned;
    }

    /** Returns the ids of the lanes, from the top. */
    public List<String> ids() {
        return lanes.stream().map(VisibleLane::id).toList();
    }

    /** Returns a bit for each item that the filter accepts; not to be changed. */
    public BitSet accepted() {
        return accepted;
    }

    /** Returns a lane by its number from the top. */
    public VisibleLane lane(int lane) {
        return lanes.get(lane);
    }

    /**
     * Returns the lanes on which an item lies, from the top.
     *
     * @param item the index of an item on the axis
     * @return numbers of lanes; none where the filter leaves it out
     */
    public int[] lanesOf(int item) {
        if (!items().isOnAxis(item) || !isShown(item)) {
            return new int[0];
        }
        int[] found = table.lanesOf(item);
        int size = 0;
        for (int lane : found) {
            if (numbers[lane] >= 0) {
                found[size++] = numbers[lane];
            }
        }
        int[] shown = Arrays.copyOf(found, size);
        Arrays.sort(shown);
        return shown;
    }

    /** Tells whether an item is drawn if its time is in view: accepted by the filter, or dimmed. */
    public boolean isShown(int item) {
        return mode == FilterMode.DIM || accepted.get(item);
    }

    /** Tells whether the search found an item. */
    public boolean isMatch(int item) {
        return found.get(item);
    }

    /** Returns all items with a date as one row, each once. */
    public VisibleRow everything() {
        return everything;
    }

    /** Returns the number of the lane of what went on throughout, -1 where it is not shown. */
    int throughout() {
        return ids().indexOf(LaneTable.THROUGHOUT);
    }

    /** Returns the row of an item on a lane, if it is shown there. */
    public OptionalInt rowOf(int lane, int item) {
        return lanes.get(lane).rowOf(item);
    }

    /** Returns the timeline that the lanes belong to. */
    public PreparedTimeline timeline() {
        return timeline;
    }

    /** Returns the items that the lanes are made of. */
    public TimelineItems items() {
        return timeline.items();
    }
}
