package dateline.columns;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Finds the index of an id in a list that holds the ids itself: open addressing with linear probing, eight bytes an
 * entry where a map of boxed numbers takes sixty.
 *
 * <p>A slot holds an index and above it as many bits of the id's hash as there is room for, so that other ids are told apart
 * without a look at them.
 */
public final class IdTable {
    private static final int FREE = -1;

    private final IntFunction<String> ids;
    private final int[] slots;

    /** Covers the bits of a slot that hold an index. */
    private final int indexMask;

    /**
     * Enters all ids; of equal ones the first is found.
     *
     * @param size how many there are
     * @param ids the id at an index
     */
    public IdTable(int size, IntFunction<String> ids) {
        this(hashes(size, ids), ids);
    }

    private static int[] hashes(int size, IntFunction<String> ids) {
        int[] hashes = new int[size];
        for (int i = 0; i < size; i++) {
            hashes[i] = ids.apply(i).hashCode();
        }
        return hashes;
    }

    /**
     * Enters all ids; of equal ones the first is found.
     *
     * @param hashes the {@link String#hashCode} of the id at each index
     * @param ids the id at an index
     */
    public IdTable(int[] hashes, IntFunction<String> ids) {
        int size = hashes.length;
        this.ids = ids;
        slots = new int[2 * size + 2];
        // One more than needed, so that no slot in use looks free.
        indexMask = (Integer.highestOneBit(size + 1) << 1) - 1;
        Arrays.fill(slots, FREE);
        for (int i = 0; i < size; i++) {
            int slot = firstSlot(hashes[i]);
            while (slots[slot] != FREE && !(mayHold(slots[slot], hashes[i]) && holds(slots[slot], ids.apply(i)))) {
                slot = next(slot);
            }
            if (slots[slot] == FREE) {
                slots[slot] = (hashes[i] & ~indexMask) | i;
            }
        }
    }

    private IdTable(int[] slots, int indexMask, IntFunction<String> ids) {
        this.slots = slots;
        this.indexMask = indexMask;
        this.ids = ids;
    }

    /**
     * Returns the table after the list has been put in another order.
     *
     * @param indices the new index for each old one
     * @param ordered the id at a new index
     */
    public IdTable renumbered(int[] indices, IntFunction<String> ordered) {
        int[] moved = new int[slots.length];
        for (int s = 0; s < slots.length; s++) {
            moved[s] = slots[s] == FREE ? FREE : (slots[s] & ~indexMask) | indices[slots[s] & indexMask];
        }
        return new IdTable(moved, indexMask, ordered);
    }

    /** Returns the index of an id, -1 where it is not there. */
    public int find(String id) {
        int found = slots[slotOf(id)];
        return found == FREE ? -1 : found & indexMask;
    }

    /** Returns the slot that holds an id, or the free one where it would stand. */
    private int slotOf(String id) {
        int hash = id.hashCode();
        int slot = firstSlot(hash);
        while (slots[slot] != FREE && !(mayHold(slots[slot], hash) && holds(slots[slot], id))) {
            slot = next(slot);
        }
        return slot;
    }

    private int firstSlot(int hash) {
        // The multiplication spreads the hashes of ids that differ in their last letters only (Knuth, 6.4); the
        // product's upper half is a slot for any number of slots (Lemire, 2019).
        long spread = (hash * 0x9e3779b9L) & 0xffffffffL;
        return (int) ((spread * slots.length) >>> 32);
    }

    private int next(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }

    private boolean mayHold(int entry, int hash) {
        return ((entry ^ hash) & ~indexMask) == 0;
    }

    private boolean holds(int entry, String id) {
        return ids.apply(entry & indexMask).equals(id);
    }
}
