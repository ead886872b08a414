package dateline.columns;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Finds the index of an id in a list that holds the ids itself: open addressing with linear probing, eight bytes an
 * entry where a map of boxed numbers takes sixty.
 */
public final class IdTable {
    private static final int FREE = -1;

    private final IntFunction<String> ids;
    private final int[] slots;

    /**
     * Enters all ids; of equal ones the first is found.
     *
     * @param size how many there are
     * @param ids the id at an index
     */
    public IdTable(int size, IntFunction<String> ids) {
        this.ids = ids;
        slots = new int[2 * size + 2];
        Arrays.fill(slots, FREE);
        for (int i = 0; i < size; i++) {
            int slot = slotOf(ids.apply(i));
            if (slots[slot] == FREE) {
                slots[slot] = i;
            }
        }
    }

    private IdTable(int[] slots, IntFunction<String> ids) {
        this.slots = slots;
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
            moved[s] = slots[s] == FREE ? FREE : indices[slots[s]];
        }
        return new IdTable(moved, ordered);
    }

    /** Returns the index of an id, -1 where it is not there. */
    public int find(String id) {
        return slots[slotOf(id)];
    }

    /** Returns the slot that holds an id, or the free one where it would stand. */
    private int slotOf(String id) {
        // The multiplication spreads the hashes of ids that differ in their last letters only (Knuth, 6.4); the
        // product's
        // upper half is a slot for any number of slots (Lemire, 2019).
        long spread = (id.hashCode() * 0x9e3779b9L) & 0xffffffffL;
        int slot = (int) ((spread * slots.length) >>> 32);
        while (slots[slot] != FREE && !ids.apply(slots[slot]).equals(id)) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return slot;
    }
}
