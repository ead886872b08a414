package dateline.io.problems;

import java.util.Objects;
import java.util.Optional;

/**
 * Describes something wrong in a file, and where.
 *
 * @param severity how bad it is
 * @param position where the offending value or key starts; in a date, the wrong character; of a missing key, its object
 * @param fault what is wrong, as the beginning of a sentence without its full stop
 * @param found what the file has, where that helps; strings quoted and shortened, without control characters
 * @param expected what it should have, where that helps
 */
public record Problem(
        Severity severity, SourcePosition position, String fault, Optional<String> found, Optional<String> expected) {
    /** Checks for nulls. */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
    }

    /** Returns the line, from 1. */
    public int line() {
        return position.line();
    }

    /** Returns the column, from 1, in UTF-16 code units. */
    public int column() {
        return position.column();
    }

    /** Returns the JSON Pointer. */
    public String pointer() {
        return position.pointer();
    }

    /** Returns the whole sentence: fault, found and expected, on one line. */
    public String message() {
        return fault
                + found.map(text -> "; found " + text).orElse("")
                + expected.map(text -> "; expected " + text).orElse("");
    }
}
