package dateline.format;

/** Keeps count of the lines of a text in UTF-8, and of the columns, which are UTF-16 units. */
final class LineCount {
    private int line = 1;

    /** What is taken from the index of a byte in the text to get its column, from 0. */
    private long columnBase;

    /** Where the last carriage return was met: one with a line feed ends one line. */
    private long carriageReturn = -2;

    /** Returns the line, from 1. */
    int line() {
        return line;
    }

    /** Returns what is taken from the index of a byte of this line to get its column, from 0. */
    long columnBase() {
        return columnBase;
    }

    /**
     * Passes a line feed or a carriage return.
     *
     * @param offset its index in the text
     */
    void passLineEnd(int c, long offset) {
        line += c == '\n' && carriageReturn == offset - 1 ? 0 : 1;
        columnBase = offset + 1;
        carriageReturn = c == '\r' ? offset : carriageReturn;
    }

    /** Passes a character of some bytes, two to four. */
    void passWide(int length) {
        columnBase += length - (length == 4 ? 2 : 1);
    }
}
