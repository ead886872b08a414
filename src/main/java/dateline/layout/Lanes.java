package dateline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which lanes there are and what lies on them, in which row; independent of scale and place.
 *
 * <p>An event lies on the lane of each of its actors. A claim lies on one lane, its first actor's, in the row below the
 * events; an item without an actor lies on a lane of its own kind at the end. Built once a filter, immutable.
 */
public final class Lanes {
    private static final String OTHERS = "No actor";

    private final TimelineItems items;
    private final List<LaneContent> lanes;
    private final Csr lanesOfItem;

    /** What lies on one lane: members ascending, a row for each, and the count with claims that lie elsewhere. */
    @SuppressWarnings("ArrayRecordComponent") // columns, never compared
    record LaneContent(
            String id, String name, int count, int[] members, byte[] rows, int rowCount, IntervalIndex index) {
        /** Returns the row of an item, -1 where it does not lie here. */
        int rowOf(int item) {
            int p = Arrays.binarySearch(members, item);
            return p < 0 ? -1 : rows[p];
        }
    }

    private Lanes(TimelineItems items, List<LaneContent> lanes) {
        this.items = items;
        this.lanes = lanes;
        int[] sizes = new int[items.total() + 1];
        lanes.forEach(lane -> Arrays.stream(lane.members()).forEach(i -> sizes[i + 1]++));
        for (int i = 0; i < items.total(); i++) {
            sizes[i + 1] += sizes[i];
        }
        int[] next = sizes.clone();
        int[] values = new int[sizes[items.total()]];
        for (int lane = 0; lane < lanes.size(); lane++) {
            for (int item : lanes.get(lane).members()) {
                values[next[item]++] = lane;
            }
        }
        lanesOfItem = new Csr(sizes, values);
    }

    /**
     * Returns the lanes of a grouping, those with most items first.
     *
     * @param items the columns
     * @param grouping what a lane stands for
     * @param shown the items to place; others are left out
     */
    public static Lanes of(TimelineItems items, LaneGrouping grouping, ItemSet shown) {
        List<TimelineItems.Lane> heads = heads(items, grouping);
        List<Ints> members = new ArrayList<>();
        int[] counts = new int[heads.size()];
        heads.forEach(head -> members.add(new Ints()));
        for (int i = 0; i < items.size(); i++) {
            if (!shown.contains(i)) {
                continue;
            }
            if (grouping != LaneGrouping.ACTOR || items.actors().count(i) == 0) {
                int lane = laneOf(items, grouping, i, heads.size());
                members.get(lane).add(i);
                counts[lane]++;
                continue;
            }
            int first = items.actors().first(i);
            for (int p = first; p < first + items.actors().count(i); p++) {
                int lane = items.actors().value(p);
                counts[lane]++;
                if (p == first || !items.isClaim(i)) {
                    members.get(lane).add(i);
                }
            }
        }
        List<LaneContent> lanes = new ArrayList<>();
        for (int lane = 0; lane < heads.size(); lane++) {
            if (counts[lane] > 0) {
                lanes.add(content(
                        items, heads.get(lane), counts[lane], members.get(lane).toArray()));
            }
        }
        boolean byActor = grouping == LaneGrouping.ACTOR;
        lanes.sort(Comparator.comparing(
                        (LaneContent lane) -> byActor && lane.id().isEmpty())
                .thenComparing(Comparator.comparingInt(LaneContent::count).reversed()));
        return new Lanes(items, List.copyOf(lanes));
    }

    private static List<TimelineItems.Lane> heads(TimelineItems items, LaneGrouping grouping) {
        List<TimelineItems.Lane> heads = new ArrayList<>();
        switch (grouping) {
            case ACTOR -> {
                heads.addAll(items.actorLanes());
                heads.add(new TimelineItems.Lane("", OTHERS));
            }
            case CATEGORY -> {
                items.categories().forEach(c -> heads.add(new TimelineItems.Lane(c, capitalised(c))));
                heads.add(new TimelineItems.Lane("", "No category"));
                heads.add(new TimelineItems.Lane("claims", "Claims"));
            }
            case NONE -> heads.add(new TimelineItems.Lane("", "All"));
        }
        return heads;
    }

    private static int laneOf(TimelineItems items, LaneGrouping grouping, int item, int lanes) {
        return switch (grouping) {
            case ACTOR, NONE -> lanes - 1;
            case CATEGORY ->
                items.isClaim(item) ? lanes - 1 : items.category(item) < 0 ? lanes - 2 : items.category(item);
        };
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static LaneContent content(TimelineItems items, TimelineItems.Lane head, int count, int[] members) {
        byte[] rows = RowPacking.pack(items, members);
        int events = 0;
        for (byte row : rows) {
            events = Math.max(events, row + 1);
        }
        int rowCount = Math.max(1, events);
        for (int p = 0; p < rows.length; p++) {
            if (rows[p] < 0) {
                rows[p] = (byte) events;
                rowCount = Math.max(rowCount, events + 1);
            }
        }
        return new LaneContent(
                head.id(), head.name(), count, members, rows, rowCount, new IntervalIndex(items, members));
    }

    /** Returns how many lanes there are. */
    public int size() {
        return lanes.size();
    }

    LaneContent lane(int lane) {
        return lanes.get(lane);
    }

    /**
     * Returns the lanes on which an item lies, from the top.
     *
     * @param item the item's index, one with a time
     */
    public int[] lanesOf(int item) {
        return lanesOfItem.row(item);
    }

    TimelineItems items() {
        return items;
    }
}
