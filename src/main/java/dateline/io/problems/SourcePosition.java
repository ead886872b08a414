package dateline.io.problems;

import java.util.Comparator;
import java.util.Objects;

/**
 * Names a position in a file. Ordered by line and column.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 code units as editors count
 * @param pointer the JSON Pointer (RFC 6901) of the value there, empty for the document itself; in a file of another
 *     program the path of the XML element, or the header of the table's column
 */
public record SourcePosition(int line, int column, String pointer) implements Comparable<SourcePosition> {
    private static final Comparator<SourcePosition> IN_FILE_ORDER =
            Comparator.comparingInt(SourcePosition::line).thenComparingInt(SourcePosition::column);

    /** The start of the file, which stands for the file as a whole. */
    public static final SourcePosition START = new SourcePosition(1, 1, "");

    /** Checks for nulls. */
    public SourcePosition {
        Objects.requireNonNull(pointer, "pointer");
    }

    @Override
    public int compareTo(SourcePosition other) {
        return IN_FILE_ORDER.compare(this, other);
    }
}
