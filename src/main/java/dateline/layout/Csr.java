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

    /** Returns, for each of {@code targets} values, the rows that hold it, ascending. */
    Csr reversed(int targets) {
        int[] newOffsets = new int[targets + 1];
        for (int value : values) {
            newOffsets[value + 1]++;
        }
        for (int t = 0; t < targets; t++) {
            newOffsets[t + 1] += newOffsets[t];
        }
        int[] next = Arrays.copyOf(newOffsets, targets);
        int[] newValues = new int[values.length];
        for (int row = 0; row < rows(); row++) {
            for (int p = offsets[row]; p < offsets[row + 1]; p++) {
                newValues[next[values[p]]++] = row;
            }
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
