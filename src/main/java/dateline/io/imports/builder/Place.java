package dateline.io.imports.builder;

/**
 * A place in a file.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 * @param pointer the JSON Pointer, the path of the XML element or the header of the table's column
 */
public record Place(int line, int column, String pointer) {
    /** The file as a whole. */
    public static final Place START = new Place(1, 1, "");
}
