package dateline.layout;

/**
 * Finds the members of a time-sorted list that overlap a range of days.
 *
 * <p>Keeps the latest end of each block of {@value #BLOCK} members, so that a search costs the logarithm of the list,
 * its blocks and its hits.
 */
final class IntervalIndex {
    private static final int BLOCK = 32;

    private final TimelineItems items;
    private final int[] members;
    private final double[] latest;

    /** Takes members in ascending order, which is time order. */
    IntervalIndex(TimelineItems items, int[] members) {
        this.items = items;
        this.members = members;
        latest = new double[(members.length + BLOCK - 1) / BLOCK];
        for (int p = 0; p < members.length; p++) {
            double end = items.end(members[p]);
            latest[p / BLOCK] = p % BLOCK == 0 ? end : Math.max(latest[p / BLOCK], end);
        }
    }

    /** Adds to {@code found} the positions in the list of those that start before {@code to} and end after {@code from}. */
    void overlapping(double from, double to, Ints found) {
        int limit = items.firstFrom(to);
        int stop = lowerBound(limit);
        for (int block = 0; block * BLOCK < stop; block++) {
            if (latest[block] > from) {
                int last = Math.min(stop, (block + 1) * BLOCK);
                for (int p = block * BLOCK; p < last; p++) {
                    if (items.end(members[p]) > from) {
                        found.add(p);
                    }
                }
            }
        }
    }

    private int lowerBound(int item) {
        int low = 0;
        int high = members.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (members[middle] < item) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
