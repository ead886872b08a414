package dateline.timeline.lanes;

import dateline.timeline.items.TimelineItems;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Assigns the items of a lane to rows, so that items that overlap in time lie in different rows.
 *
 * <p>The shortest take their row first and so stay on the lifeline; the long ones lie below. A row depends on the
 * items alone, not on scale, place or filter, so nothing jumps while panning, zooming and filtering.
 *
 * <p>Two intervals overlap just where one holds the first day of the other. So time is cut at the first days only, each row
 * keeps a bit for each of them, and an interval is free where no bit of its own is set.
 */
final class RowPacking {
    private RowPacking() {}

    /**
     * Returns a row for each item, 0 to {@code most}; in the last one lies what is left, whether or not it overlaps.
     *
     * @param members the indices of a lane's items by their first day
     * @param most the number of rows in which nothing overlaps
     */
    static int[] pack(TimelineItems items, int[] members, int most) {
        double[] cuts = Arrays.stream(members)
                .mapToDouble(items::start)
                .sorted()
                .distinct()
                .toArray();
        BitSet[] taken = new BitSet[most];
        Arrays.setAll(taken, row -> new BitSet(cuts.length));
        int[] rows = new int[members.length];
        for (int p : shortestFirst(items, members)) {
            int from = Arrays.binarySearch(cuts, items.start(members[p]));
            int found = Arrays.binarySearch(cuts, items.end(members[p]));
            int to = found < 0 ? -found - 1 : found;
            int row = 0;
            while (row < most && !isFree(taken[row], from, to)) {
                row++;
            }
            if (row < most) {
                taken[row].set(from, to);
            }
            rows[p] = row;
        }
        return rows;
    }

    /** Returns the places of the members by their extent; equally long ones by their first day. */
    private static int[] shortestFirst(TimelineItems items, int[] members) {
        long[] keys = new long[members.length];
        for (int p = 0; p < members.length; p++) {
            keys[p] = (long) items.extent(members[p]) << TimelineItems.INDEX_BITS | p;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys)
                .mapToInt(key -> (int) key & ((1 << TimelineItems.INDEX_BITS) - 1))
                .toArray();
    }

    private static boolean isFree(BitSet row, int from, int to) {
        int next = row.nextSetBit(from);
        return next < 0 || next >= to;
    }
}
