package dateline.format;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Remembers what numbers stand for, so that a date or passage met again costs no object and no comparison of characters.
 *
 * <p>A hash table with open addressing. When it has grown to {@value #LIMIT} it starts afresh.
 *
 * @param <T> what they stand for
 */
final class NumberMemo<T> {
    private static final int LIMIT = 1 << 17;
    private static final int FREE = -1;

    private final IntFunction<T> maker;
    private int[] keys = new int[0];
    private Object[] values = {};
    private int size;

    /**
     * Makes an empty memory.
     *
     * @param maker makes what a number from 0 on stands for
     */
    NumberMemo(IntFunction<T> maker) {
        this.maker = maker;
        resize(1 << 8);
    }

    private void resize(int capacity) {
        keys = new int[capacity];
        Arrays.fill(keys, FREE);
        values = new Object[capacity];
        size = 0;
    }

    /** Returns what a number from 0 on stands for. */
    @SuppressWarnings("unchecked") // only put what the maker made
    T get(int key) {
        int slot = slot(key);
        if (keys[slot] == key) {
            return (T) values[slot];
        }
        T value = maker.apply(key);
        put(slot, key, value);
        if (size > keys.length / 2) {
            grow();
        }
        return value;
    }

    private void put(int slot, int key, Object value) {
        keys[slot] = key;
        values[slot] = value;
        size++;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        // Knuth's multiplicative hashing spreads numbers that follow each other.
        int slot = ((key * 0x9E3779B9) >>> 7) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        Object[] oldValues = values;
        if (size > LIMIT) {
            resize(1 << 8);
            return;
        }
        resize(oldKeys.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                put(slot(oldKeys[i]), oldKeys[i], oldValues[i]);
            }
        }
    }
}
