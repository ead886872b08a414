package dateline.columns;

/**
 * Indices in an order, refined key by key, the least important key first: a radix sort of eleven bits a pass, which passes
 * over those bits in which no two keys differ (Knuth, 5.2.5).
 */
public final class StableOrder {
    private static final int BITS = 11;
    private static final int DIGITS = 1 << BITS;

    private int[] order;
    private int[] spare;

    /** Starts with the indices from 0 on, ascending. */
    public StableOrder(int size) {
        order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        spare = new int[size];
    }

    /**
     * Orders by a key; those with the same key stay in the order in which they are.
     *
     * @param keys the key of each index, any number
     */
    public void by(long[] keys) {
        if (keys.length == 0) {
            return;
        }
        long least = keys[0];
        for (long key : keys) {
            least = Math.min(least, key);
        }
        long differing = 0;
        for (long key : keys) {
            // Without overflow in mind: as unsigned numbers the differences are in order.
            differing |= key - least;
        }
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            if (((differing >>> shift) & (DIGITS - 1)) != 0) {
                pass(keys, least, shift);
            }
        }
    }

    private void pass(long[] keys, long least, int shift) {
        int[] starts = new int[DIGITS + 1];
        for (long key : keys) {
            starts[digit(key - least, shift) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            starts[digit + 1] += starts[digit];
        }
        for (int index : order) {
            spare[starts[digit(keys[index] - least, shift)]++] = index;
        }
        int[] sorted = spare;
        spare = order;
        order = sorted;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (DIGITS - 1);
    }

    /** Returns the indices in their order. */
    public int[] toArray() {
        return order.clone();
    }
}
