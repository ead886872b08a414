package dateline.layout;

/**
 * Immutable bits that can be counted between two positions in constant time.
 *
 * <p>Beside each word of 64 bits stands how many are set before it (Jacobson, 1989).
 */
final class RankedBits {
    private final long[] words;
    private final int[] before;

    /**
     * Marks which members of a list belong to a set.
     *
     * @param members indices of items
     * @param wanted the set, as of {@link ItemSet#words}
     */
    RankedBits(int[] members, long[] wanted) {
        words = new long[members.length / 64 + 1];
        for (int p = 0; p < members.length; p++) {
            int word = members[p] >> 6;
            if (word < wanted.length) {
                words[p >> 6] |= ((wanted[word] >>> members[p]) & 1) << p;
            }
        }
        before = new int[words.length + 1];
        for (int w = 0; w < words.length; w++) {
            before[w + 1] = before[w] + Long.bitCount(words[w]);
        }
    }

    boolean get(int position) {
        return ((words[position >> 6] >>> position) & 1) != 0;
    }

    /** Returns how many bits are set from a position to before another one. */
    int count(int from, int to) {
        return rank(to) - rank(from);
    }

    private int rank(int position) {
        long below = words[position >> 6] & ((1L << position) - 1);
        return before[position >> 6] + Long.bitCount(below);
    }

    /** Returns the first set position at or after one, or {@code end} where there is none before it. */
    int next(int position, int end) {
        int word = position >> 6;
        if (position >= end) {
            return end;
        }
        long rest = words[word] & (-1L << position);
        while (rest == 0) {
            if ((++word << 6) >= end) {
                return end;
            }
            rest = words[word];
        }
        return Math.min(end, (word << 6) + Long.numberOfTrailingZeros(rest));
    }

    /** Returns the last set position before one, -1 where there is none. */
    int previous(int position) {
        if (position <= 0) {
            return -1;
        }
        int word = (position - 1) >> 6;
        long rest = words[word] & -1L >>> (63 - ((position - 1) & 63));
        while (rest == 0) {
            if (--word < 0) {
                return -1;
            }
            rest = words[word];
        }
        return (word << 6) + 63 - Long.numberOfLeadingZeros(rest);
    }
}
