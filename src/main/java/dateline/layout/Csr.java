package dateline.layout;

import java.util.Arrays;

/** Lists of {@code int}, one a row, in two arrays: compressed sparse rows. */
final class Csr {
    private final int[] offsets;
    private final int[] values;

    Csr(int[] offsets, int[] values) {
        this.offsets = offsets;
        this.values = values;
    }

    int first(int row) {
        return offsets[row];
    }

    int count(int row) {
        return offsets[row + 1] - offsets[row];
    }

    int value(int position) {
        return values[position];
    }

    int[] row(int row) {
        return Arrays.copyOfRange(values, offsets[row], offsets[row + 1]);
    }

    int rows() {
        return offsets.length - 1;
    }

    /** Returns the rows in another order. */
    Csr sorted(int[] order) {
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
    static final class Builder {
        private final Ints offsets = new Ints();
        private final Ints values = new Ints();

        Builder() {
            offsets.add(0);
        }

        void add(int value) {
            values.add(value);
        }

        void endRow() {
            offsets.add(values.size());
        }

        Csr build() {
            return new Csr(offsets.toArray(), values.toArray());
        }
    }
}
