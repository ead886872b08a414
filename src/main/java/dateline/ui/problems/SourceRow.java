package dateline.ui.problems;

/**
 * A line of a text, or a piece of a long one.
 *
 * @param line the line's number, from 1
 * @param column the column of the first character, from 1, in UTF-16 code units; above 1 in the later pieces of a long line
 * @param text the characters, without the line's end, as they are: control characters and all
 */
record SourceRow(int line, int column, String text) {
    /** Tells whether this is a later piece of a long line. */
    boolean continuesLine() {
        return column > 1;
    }
}
