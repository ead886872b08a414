package dateline.format;

/** Where a token starts, as a cursor notes it; one object serves many tokens, one after the other. */
final class Place {
    private long offset;
    private int line = 1;
    private int column = 1;

    void set(long newOffset, int newLine, int newColumn) {
        offset = newOffset;
        line = newLine;
        column = newColumn;
    }

    /** Returns the byte's index from the start of the text. */
    long offset() {
        return offset;
    }

    /** Returns the line, from 1. */
    int line() {
        return line;
    }

    /** Returns the column, from 1, in the unit of the cursor that noted it, which {@link TokenCursor#mark} resolves. */
    int column() {
        return column;
    }
}
