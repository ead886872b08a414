package dateline.columns;

import java.util.Arrays;

/** Lists of {@code int}, one a row, in two arrays: compressed sparse rows. */
public final class Csr {
    private final int[] offsets;
    private final int[] values;

    /** Takes the arrays as they are: row {@code r} is {@code values[offsets[r]]} to before {@code values[offsets[r + 1]]}. */
    public Csr(int[] offsets, int[] values) {
        this.offsets = offsets;
        this.values = values;
    }

    /** Returns the position of a row's first value. */
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

    /** Collects rows one after the other. */
    public static final class Builder {
        private final Ints offsets = new Ints();
        private final Ints values = new Ints();

        /** Starts with no row. */
        public Builder() {
            offsets.add(0);
        }

        /** Adds a value to the row that is being collected. */
        public void add(int value) {
            values.add(value);
        }

        /** Ends the row. */
        public void endRow() {
            offsets.add(values.size());
        }

        /**
         * Adds rows that were collected elsewhere.
         *
         * @param renumbered what each of their values is here
         */
        public void append(Builder rows, int[] renumbered) {
            int before = values.size();
            for (int v = 0; v < rows.values.size(); v++) {
                values.add(renumbered[rows.values.get(v)]);
            }
            for (int row = 1; row < rows.offsets.size(); row++) {
                offsets.add(before + rows.offsets.get(row));
            }
        }

        /** Returns what was collected. */
        public Csr build() {
            return new Csr(offsets.toArray(), values.toArray());
        }
    }
}
