package dateline.storage.rows;

/**
 * A walk through a text, character by character, that knows its line, column and row.
 *
 * <p>A line ends at a line feed, a carriage return, or one behind the other.
 */
final class RowWalk {
    private final int rowLength;
    private long line = 1;
    private long column = 1;

    /** The first row of the line. */
    private long lineRow;

    /** Whether a line feed, if it comes next, belongs to the end of the line before. */
    private boolean behindReturn;

    RowWalk(int rowLength) {
        this.rowLength = rowLength;
    }

    /** Starts where another walk was when {@link #marker} and the rest were asked for. */
    RowWalk(int rowLength, long line, long marker, long lineRow) {
        this.rowLength = rowLength;
        this.line = line;
        this.column = Math.max(1, marker);
        this.behindReturn = marker == 0;
        this.lineRow = lineRow;
    }

    long line() {
        return line;
    }

    long column() {
        return column;
    }

    long lineRow() {
        return lineRow;
    }

    /** Returns the column, or 0 for column 1 right behind a carriage return. */
    long marker() {
        return behindReturn ? 0 : column;
    }

    /** Returns the row of the next character of the line, if one comes. */
    long row() {
        return lineRow + (column - 1) / rowLength;
    }

    /** Tells whether the next character of the line, if one comes, starts another row. */
    boolean isRowFull() {
        return column > 1 && (column - 1) % rowLength == 0;
    }

    /** Returns where the walk stands, at the end of its line. */
    TextPlace lineEnd() {
        return new TextPlace(isRowFull() ? row() - 1 : row(), line, column);
    }

    /** Tells whether this character, coming next, ends the line. */
    boolean endsLine(char next) {
        return next == '\r' || (next == '\n' && !behindReturn);
    }

    /** Tells whether this character, coming next, is the second half of an end of line. */
    boolean isPassedOver(char next) {
        return next == '\n' && behindReturn;
    }

    /** Goes past a character. */
    void step(char next) {
        if (endsLine(next)) {
            lineRow = nextLineRow();
            line++;
            column = 1;
            behindReturn = next == '\r';
        } else if (!isPassedOver(next)) {
            column++;
            behindReturn = false;
        } else {
            behindReturn = false;
        }
    }

    /** Returns the first row of the next line if this one ends here; the number of rows at the end of the text. */
    long nextLineRow() {
        return lineEnd().row() + 1;
    }
}
