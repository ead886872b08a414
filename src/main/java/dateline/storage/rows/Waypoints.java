package dateline.storage.rows;

import java.util.Arrays;

/** Places of a text, one at the start of each page, from which any other is found in few steps. */
final class Waypoints {
    private static final int FIELDS = 4;

    private final int rowLength;
    private long[] fields = new long[FIELDS * 64];
    private int size;

    Waypoints(int rowLength) {
        this.rowLength = rowLength;
    }

    /**
     * Adds the place where a walk stands, which is not before the one added last.
     *
     * @param offset the byte of the file that comes next, which starts a character
     */
    void add(long offset, RowWalk walk) {
        int at = size * FIELDS;
        if (at == fields.length) {
            fields = Arrays.copyOf(fields, 2 * at);
        }
        fields[at] = offset;
        fields[at + 1] = walk.line();
        fields[at + 2] = walk.marker();
        fields[at + 3] = walk.lineRow();
        size++;
    }

    long offset(int index) {
        return fields[index * FIELDS];
    }

    /** Returns a walk that starts at a place. */
    RowWalk walk(int index) {
        int at = index * FIELDS;
        return new RowWalk(rowLength, fields[at + 1], fields[at + 2], fields[at + 3]);
    }

    /** Returns the last place at or before a line and column; the first if all are behind it. */
    int atOrBefore(long line, long column) {
        int low = 0;
        int high = size;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            RowWalk walk = walk(middle);
            boolean behind = walk.line() > line || (walk.line() == line && walk.column() > column);
            low = behind ? low : middle;
            high = behind ? middle : high;
        }
        return low;
    }

    /** Returns the last place from which the whole of a row is still to come; the first for the first row. */
    int before(long row) {
        int low = 0;
        int high = size;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            boolean behind = walk(middle).row() >= row;
            low = behind ? low : middle;
            high = behind ? middle : high;
        }
        return low;
    }
}
