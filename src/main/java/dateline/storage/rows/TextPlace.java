package dateline.storage.rows;

/**
 * A place in a text.
 *
 * @param row the row that shows it, from 0
 * @param line its line, from 1
 * @param column its column, from 1, in UTF-16 code units; one behind the last character of the line for the line's end
 */
public record TextPlace(long row, long line, long column) {}
