package dateline.layout;

import java.util.BitSet;

/**
 * An immutable set of items of one {@link TimelineItems}, by index.
 *
 * <p>{@link #all()} stands for every item of whatever size the columns have, so that "no filter" needs no bits.
 */
public final class ItemSet {
    private static final ItemSet ALL = new ItemSet(new BitSet(), true);
    private static final ItemSet NONE = new ItemSet(new BitSet(), false);

    private final BitSet bits;
    private final boolean everything;

    private ItemSet(BitSet bits, boolean everything) {
        this.bits = bits;
        this.everything = everything;
    }

    /** Returns the set that holds every item. */
    public static ItemSet all() {
        return ALL;
    }

    /** Returns the empty set. */
    public static ItemSet none() {
        return NONE;
    }

    /**
     * Returns the set of the given indices.
     *
     * @param bits one bit an item; copied
     */
    public static ItemSet of(BitSet bits) {
        return new ItemSet((BitSet) bits.clone(), false);
    }

    /**
     * Tells whether an item belongs to the set.
     *
     * @param index the item's index, at least 0
     */
    public boolean contains(int index) {
        return everything || bits.get(index);
    }

    /** Tells whether this is {@link #all()}. */
    public boolean isAll() {
        return everything;
    }

    /** Tells whether no item belongs to the set. */
    public boolean isEmpty() {
        return !everything && bits.isEmpty();
    }

    /** Returns the first member at an index or after it, or the index itself in {@link #all()}; -1 for none. */
    int next(int index) {
        return everything ? index : bits.nextSetBit(index);
    }

    /** Returns the last member at an index or before it, or the index itself in {@link #all()}; -1 for none. */
    int previous(int index) {
        return everything ? index : bits.previousSetBit(index);
    }

    /** Returns the bits of the first {@code total} items in words of 64. */
    long[] words(int total) {
        if (!everything) {
            return bits.toLongArray();
        }
        BitSet full = new BitSet(total);
        full.set(0, total);
        return full.toLongArray();
    }

    /**
     * Counts the members below a limit.
     *
     * @param limit the first index not to count, at least 0
     */
    public int countBelow(int limit) {
        return everything ? limit : bits.get(0, limit).cardinality();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemSet that && everything == that.everything && bits.equals(that.bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode() + (everything ? 1 : 0);
    }
}
