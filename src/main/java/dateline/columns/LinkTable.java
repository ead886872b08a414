package dateline.columns;

import java.util.Arrays;

/** Pairs of indices, searched by the first of each; nothing is kept for what has no link. */
public final class LinkTable {
    private final long[] pairs;

    private LinkTable(long[] pairs) {
        this.pairs = pairs;
        Arrays.sort(pairs);
    }

    /** Takes the links from {@code from} to {@code to}, position by position. */
    public static LinkTable of(Ints from, Ints to) {
        long[] pairs = new long[from.size()];
        for (int p = 0; p < pairs.length; p++) {
            pairs[p] = (long) from.get(p) << 32 | to.get(p);
        }
        return new LinkTable(pairs);
    }

    /** Returns the same links from the other end. */
    public LinkTable reversed() {
        long[] turned = new long[pairs.length];
        for (int p = 0; p < pairs.length; p++) {
            turned[p] = Long.rotateLeft(pairs[p], 32);
        }
        return new LinkTable(turned);
    }

    /** Returns what an index is linked to, ascending. */
    public int[] of(int from) {
        int first = lowerBound((long) from << 32);
        int[] found = new int[count(from)];
        for (int p = 0; p < found.length; p++) {
            found[p] = (int) pairs[first + p];
        }
        return found;
    }

    /** Returns how many links an index has. */
    public int count(int from) {
        return lowerBound((from + 1L) << 32) - lowerBound((long) from << 32);
    }

    /** Takes a number and how many links it has. */
    @FunctionalInterface
    public interface Counts {
        /** Takes one of those that have links. */
        void accept(int from, int count);
    }

    /** Counts the links of each that has any. */
    public void forEachCount(Counts counts) {
        for (int p = 0; p < pairs.length; ) {
            int from = (int) (pairs[p] >> 32);
            int first = p;
            while (p < pairs.length && (int) (pairs[p] >> 32) == from) {
                p++;
            }
            counts.accept(from, p - first);
        }
    }

    private int lowerBound(long pair) {
        int found = Arrays.binarySearch(pairs, pair);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && pairs[found - 1] == pair) {
            found--;
        }
        return found;
    }
}
