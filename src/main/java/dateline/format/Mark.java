package dateline.format;

/**
 * A place in the file.
 *
 * @param offset the byte's index from the start of the text, behind any byte-order mark
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 code units
 */
record Mark(long offset, int line, int column) {
    /** The start of the text. */
    static final Mark START = new Mark(0, 1, 1);

    /** Returns the mark of a character further on in the same line. */
    Mark plus(int characters) {
        return new Mark(offset + characters, line, column + characters);
    }
}
