package dateline.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists of {@code int}, one a row, in two arrays: compressed sparse rows. */
public final class Csr {
    private final int[] offsets;
    private final int[] values;

    /** Takes the arrays as they are: row {@code r} is {@code values[offsets[r]]} to before {@code values[offsets[r + 1]]}. */
    public Csr(int[] offsets, int[] values) {
        this.offsets = offsets;
        this.values = values;
    }

    /** Returns the position of a row's first value; for the number of rows that of the end. */
    public int first(int row) {
        return offsets[row];
    }

    /** Returns how many values a row has. */
    public int count(int row) {
        return offsets[row + 1] - offsets[row];
    }

    /** Returns the value at a position. */
    public int value(int position) {
        return values[position];
    }

    /**
     * Returns how often each value occurs.
     *
     * @param bound more than the greatest of them
     */
    public int[] uses(int bound) {
        int[] uses = new int[bound];
        for (int value : values) {
            uses[value]++;
        }
        return uses;
    }

    /** Returns a copy of a row. */
    public int[] row(int row) {
        return Arrays.copyOfRange(values, offsets[row], offsets[row + 1]);
    }

    /** Returns how many rows there are. */
    public int rows() {
        return offsets.length - 1;
    }

    /** Returns the rows in another order. */
    public Csr sorted(int[] order) {
        int[] newOffsets = new int[offsets.length];
        int[] newValues = new int[values.length];
        for (int row = 0; row < order.length; row++) {
            int length = count(order[row]);
            System.arraycopy(values, first(order[row]), newValues, newOffsets[row], length);
            newOffsets[row + 1] = newOffsets[row] + length;
        }
        return new Csr(newOffsets, newValues);
    }

    /** Collects rows one after the other, in chunks, so that nothing that has been collected is copied. */
    public static final class Builder {
        private static final int FIRST_CHUNK = 16;
        private static final int LARGEST_CHUNK = 1 << 13;

        /** Stands for a row without values. The last value of any other row is kept with all its bits turned. */
        private static final int EMPTY_ROW = Integer.MIN_VALUE;

        private final List<int[]> fullChunks = new ArrayList<>();
        private int[] chunk = new int[FIRST_CHUNK];
        private int used;
        private int rows;
        private int values;
        private boolean isRowEmpty = true;

        /**
         * Adds a value to the row that is being collected.
         *
         * @param value from 0 to one less than the greatest
         */
        public void add(int value) {
            put(value);
            values++;
            isRowEmpty = false;
        }

        private void put(int entry) {
            if (used == chunk.length) {
                fullChunks.add(chunk);
                chunk = new int[Math.min(2 * used, LARGEST_CHUNK)];
                used = 0;
            }
            chunk[used++] = entry;
        }

        /** Ends the row. */
        public void endRow() {
            if (isRowEmpty) {
                put(EMPTY_ROW);
            } else {
                chunk[used - 1] = ~chunk[used - 1];
            }
            isRowEmpty = true;
            rows++;
        }

        /**
         * Takes over the rows that another builder has collected, which is of no use any more.
         *
         * @param others with no row that has not been ended
         * @param renumbered what each of their values is here
         */
        public void append(Builder others, int[] renumbered) {
            others.close();
            for (int[] entries : others.fullChunks) {
                renumber(entries, renumbered);
            }
            close();
            fullChunks.addAll(others.fullChunks);
            rows += others.rows;
            values += others.values;
        }

        private static void renumber(int[] entries, int[] renumbered) {
            for (int e = 0; e < entries.length; e++) {
                int entry = entries[e];
                if (entry != EMPTY_ROW) {
                    entries[e] = entry < 0 ? ~renumbered[~entry] : renumbered[entry];
                }
            }
        }

        /** Makes the last chunk full, whatever it holds. */
        private void close() {
            if (used > 0) {
                fullChunks.add(Arrays.copyOf(chunk, used));
                chunk = new int[FIRST_CHUNK];
                used = 0;
            }
        }

        /** Returns what was collected. */
        public Csr build() {
            close();
            int[] offsets = new int[rows + 1];
            int[] all = new int[values];
            int row = 0;
            int value = 0;
            for (int[] entries : fullChunks) {
                for (int entry : entries) {
                    if (entry != EMPTY_ROW) {
                        all[value++] = entry < 0 ? ~entry : entry;
                    }
                    if (entry < 0) {
                        offsets[++row] = value;
                    }
                }
            }
            return new Csr(offsets, all);
        }
    }
}
