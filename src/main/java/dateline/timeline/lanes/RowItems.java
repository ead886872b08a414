package dateline.timeline.lanes;

import dateline.timeline.items.TimelineItems;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Holds the items of one row of a lane, in the order of the middles of their times.
 *
 * <p>Keeps how long the longest of each block of {@value #BLOCK} is, so that the few long ones are found among many short
 * ones. Immutable.
 */
public final class RowItems {
    private static final int BLOCK = 64;

    /** Names what a row may hold. */
    public enum Kind {
        /** Events that never overlap in time. */
        EVENTS,
        /** Events that have no room in the rows of {@link #EVENTS}. */
        MORE_EVENTS,
        /** Claims that never overlap in time. */
        CLAIMS,
        /** Claims that have no room in the rows of {@link #CLAIMS}. */
        MORE_CLAIMS,
        /** Everything on a lane that the reader has collapsed. */
        COLLAPSED,
        /** What went on throughout. */
        THROUGHOUT;

        /** Tells whether no two items of the row overlap in time. */
        public boolean isPacked() {
            return this == EVENTS || this == CLAIMS;
        }

        /** Tells whether the row may hold both events and claims. */
        public boolean isMixed() {
            return this == COLLAPSED || this == THROUGHOUT;
        }

        /** Tells whether the row is of claims alone. */
        public boolean isOfClaims() {
            return this == CLAIMS || this == MORE_CLAIMS;
        }
    }

    private final TimelineItems items;
    private final Kind kind;
    private final int[] members;
    private final long[] longest;
    private final double[] firstStart;
    private final double[] lastEnd;
    private final double longestOfAll;

    /**
     * Makes a row.
     *
     * @param members the indices of its items in any order; kept and sorted
     */
    RowItems(TimelineItems items, Kind kind, int[] members) {
        this.items = items;
        this.kind = kind;
        this.members = members;
        if (!kind.isPacked()) {
            sortByMiddle();
        }
        longest = new long[(members.length + BLOCK - 1) / BLOCK];
        firstStart = new double[longest.length];
        lastEnd = new double[longest.length];
        Arrays.fill(firstStart, Double.POSITIVE_INFINITY);
        Arrays.fill(lastEnd, Double.NEGATIVE_INFINITY);
        long most = 0;
        for (int p = 0; p < members.length; p++) {
            long extent = (long) items.extent(members[p]);
            longest[p / BLOCK] = Math.max(longest[p / BLOCK], extent);
            firstStart[p / BLOCK] = Math.min(firstStart[p / BLOCK], items.start(members[p]));
            lastEnd[p / BLOCK] = Math.max(lastEnd[p / BLOCK], items.end(members[p]));
            most = Math.max(most, extent);
        }
        longestOfAll = most;
    }

    private void sortByMiddle() {
        long[] keys = new long[members.length];
        for (int p = 0; p < keys.length; p++) {
            long twice = (long) (2 * items.middle(members[p]));
            keys[p] = twice << TimelineItems.INDEX_BITS | members[p];
        }
        Arrays.sort(keys);
        for (int p = 0; p < keys.length; p++) {
            members[p] = (int) keys[p] & ((1 << TimelineItems.INDEX_BITS) - 1);
        }
    }

    /** Returns what the row may hold. */
    public Kind kind() {
        return kind;
    }

    /** Returns how many items it has. */
    public int size() {
        return members.length;
    }

    /** Returns the index of the item at a place. */
    public int member(int place) {
        return members[place];
    }

    /**
     * Returns a bit for each place whose item belongs to a set.
     *
     * @param wanted the words of the set's bits
     */
    BitSet placesOf(long[] wanted) {
        long[] words = new long[members.length / 64 + 1];
        for (int p = 0; p < members.length; p++) {
            int word = members[p] >> 6;
            if (word < wanted.length) {
                words[p >> 6] |= ((wanted[word] >>> members[p]) & 1) << p;
            }
        }
        return BitSet.valueOf(words);
    }

    /** Returns the indices of all items by the middles of their times; not to be changed. */
    public int[] members() {
        return members;
    }

    /** Returns the place of the first member whose middle is a day or later, searched from a place on. */
    public int firstFrom(double day, int from) {
        int low = from;
        int step = 1;
        while (low + step <= members.length && items.middle(members[low + step - 1]) < day) {
            low += step;
            step *= 2;
        }
        int high = Math.min(members.length, low + step - 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (items.middle(members[middle]) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the place of an item, -1 where it does not lie here. */
    int placeOf(int item) {
        double middle = items.middle(item);
        int low = 0;
        int high = members.length;
        while (low < high) {
            int p = (low + high) >>> 1;
            double other = items.middle(members[p]);
            if (other < middle || (other == middle && members[p] < item)) {
                low = p + 1;
            } else {
                high = p;
            }
        }
        return low < members.length && members[low] == item ? low : -1;
    }

    /** Returns the first day of any item between two places. */
    public double firstStart(int from, int to) {
        double first = Double.POSITIVE_INFINITY;
        for (int p = from; p < to; ) {
            boolean isWhole = p % BLOCK == 0 && p + BLOCK <= to;
            first = Math.min(first, isWhole ? firstStart[p / BLOCK] : items.start(members[p]));
            p += isWhole ? BLOCK : 1;
        }
        return first;
    }

    /** Returns the day after the last of any item between two places. */
    public double lastEnd(int from, int to) {
        double last = Double.NEGATIVE_INFINITY;
        for (int p = from; p < to; ) {
            boolean isWhole = p % BLOCK == 0 && p + BLOCK <= to;
            last = Math.max(last, isWhole ? lastEnd[p / BLOCK] : items.end(members[p]));
            p += isWhole ? BLOCK : 1;
        }
        return last;
    }

    /** Returns the places in a range of the items that last at least some days, ascending. */
    public int[] lasting(double days, int from, int to) {
        IntStream.Builder found = IntStream.builder();
        for (int p = from; p < to; ) {
            int end = Math.min(to, (p / BLOCK + 1) * BLOCK);
            if (longest[p / BLOCK] >= days) {
                for (int q = p; q < end; q++) {
                    if (items.extent(members[q]) >= days) {
                        found.add(q);
                    }
                }
            }
            p = end;
        }
        return found.build().toArray();
    }

    /** Returns the nearest places before one whose items last beyond a day, at most {@code limit}. */
    public int[] reachingBeyond(double day, int before, int limit) {
        int[] found = new int[limit];
        int size = 0;
        for (int p = before - 1; p >= 0 && size < limit; p--) {
            double middle = items.middle(members[p]);
            if (middle + longestOfAll / 2 <= day) {
                break;
            }
            if (middle + longest[p / BLOCK] / 2.0 <= day) {
                // The middles descend, so nothing in this block gets there.
                p -= p % BLOCK;
            } else if (items.end(members[p]) > day) {
                found[size++] = p;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** Returns the nearest places from one on whose items start before a day, at most {@code limit}. */
    public int[] startingBefore(double day, int from, int limit) {
        int[] found = new int[limit];
        int size = 0;
        for (int p = from; p < members.length && size < limit; p++) {
            double middle = items.middle(members[p]);
            if (middle - longestOfAll / 2 >= day) {
                break;
            }
            if (middle - longest[p / BLOCK] / 2.0 >= day) {
                p += BLOCK - 1 - p % BLOCK;
            } else if (items.start(members[p]) < day) {
                found[size++] = p;
            }
        }
        return Arrays.copyOf(found, size);
    }
}
