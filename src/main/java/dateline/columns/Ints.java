package dateline.columns;

import java.util.Arrays;

/** A growing list of {@code int}. */
public final class Ints {
    private int[] values = new int[16];
    private int size;

    /** Adds a value at the end. */
    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /** Returns the value at an index. */
    public int get(int index) {
        return values[index];
    }

    /** Replaces the value at an index. */
    public void set(int index, int value) {
        values[index] = value;
    }

    /** Returns how many values there are. */
    public int size() {
        return size;
    }

    /** Takes all values out. */
    public void clear() {
        size = 0;
    }

    /** Takes out the values from an index on, which is at most the size. */
    public void cut(int newSize) {
        size = newSize;
    }

    /** Returns where a value stands or would stand, the values being ascending. */
    public int lowerBound(int value) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Puts the values in ascending order, each once. */
    public void sort() {
        Arrays.sort(values, 0, size);
        int kept = 0;
        for (int k = 0; k < size; k++) {
            if (k == 0 || values[k] != values[k - 1]) {
                values[kept++] = values[k];
            }
        }
        size = kept;
    }

    /** Returns a copy of the values. */
    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
