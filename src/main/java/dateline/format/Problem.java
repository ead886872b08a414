package dateline.format;

import java.util.Objects;
import java.util.Optional;

/**
 * Something wrong in a file, and where.
 *
 * @param severity how bad it is
 * @param line the line of the offending value or key, from 1
 * @param column its column, from 1, in UTF-16 code units as editors count; of a date, the character that is wrong
 * @param pointer its JSON Pointer (RFC 6901), empty for the document itself; of a missing key, that of the object; in a
 *     file of another program the path of the XML element, or the header of the table's column
 * @param fault what is wrong, as the beginning of a sentence without its full stop
 * @param found what the file has, where that helps; strings quoted and shortened, without control characters
 * @param expected what it should have, where that helps
 */
public record Problem(
        Severity severity,
        int line,
        int column,
        String pointer,
        String fault,
        Optional<String> found,
        Optional<String> expected) {
    /** Checks for nulls. */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
    }

    /** Returns the whole sentence: fault, found and expected, on one line. */
    public String message() {
        return fault
                + found.map(text -> "; found " + text).orElse("")
                + expected.map(text -> "; expected " + text).orElse("");
    }
}
