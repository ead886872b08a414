package dateline.timeline.lanes;

import dateline.timeline.items.TimelineItems;
import java.util.Arrays;

/**
 * Gives the events of a lane rows, so that what overlaps in time lies in different rows.
 *
 * <p>The shortest take their row first and so stay on the lifeline; the long ones lie below. A row depends on the
 * items alone, not on scale, place or filter, so nothing jumps while panning, zooming and filtering.
 *
 * <p>Two intervals overlap just where one holds the first day of the other. So time is cut at the first days only, each row
 * keeps a bit for each of them, and an interval is free where no bit of its own is set.
 */
final class RowPacking {
    /** The rows that hold bars; the row after them takes what is left, and only as points. */
    static final int MOST = 4;

    private final TimelineItems items;
    private final int[] members;
    private final int[] firstCut;
    private final int[] lastCut;
    private final long[][] taken;

    private RowPacking(TimelineItems items, int[] members) {
        this.items = items;
        this.members = members;
        firstCut = new int[members.length];
        lastCut = new int[members.length];
        double[] cuts = new double[members.length];
        int size = 0;
        for (int p = 0; p < members.length; p++) {
            double start = items.start(members[p]);
            if (size == 0 || cuts[size - 1] < start) {
                cuts[size++] = start;
            }
            firstCut[p] = size - 1;
        }
        for (int p = 0; p < members.length; p++) {
            double end = items.end(members[p]);
            int next = firstCut[p] + 1;
            if (next < size && cuts[next] < end) {
                int found = Arrays.binarySearch(cuts, next, size, end);
                next = found < 0 ? -found - 1 : found;
            }
            lastCut[p] = next;
        }
        taken = new long[MOST][(size + 63) / 64];
    }

    /**
     * Returns a row for each event, 0 to {@link #MOST}.
     *
     * @param members the indices of a lane's events, ascending
     */
    static byte[] pack(TimelineItems items, int[] members) {
        return new RowPacking(items, members).pack();
    }

    private byte[] pack() {
        long[] shortestFirst = new long[members.length];
        for (int p = 0; p < members.length; p++) {
            shortestFirst[p] = (long) items.extent(members[p]) << 30 | p;
        }
        Arrays.sort(shortestFirst);
        byte[] rows = new byte[members.length];
        for (long key : shortestFirst) {
            int p = (int) (key & ((1 << 30) - 1));
            int row = 0;
            while (row < MOST && !isFree(taken[row], firstCut[p], lastCut[p])) {
                row++;
            }
            if (row < MOST) {
                take(taken[row], firstCut[p], lastCut[p]);
            }
            rows[p] = (byte) row;
        }
        return rows;
    }

    private static boolean isFree(long[] row, int from, int to) {
        int first = from >> 6;
        int last = (to - 1) >> 6;
        for (int w = first; w <= last; w++) {
            if ((row[w] & mask(w, first, last, from, to)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static void take(long[] row, int from, int to) {
        int first = from >> 6;
        int last = (to - 1) >> 6;
        for (int w = first; w <= last; w++) {
            row[w] |= mask(w, first, last, from, to);
        }
    }

    private static long mask(int word, int first, int last, int from, int to) {
        return (word == first ? -1L << from : -1L) & (word == last ? -1L >>> -to : -1L);
    }
}
