package dateline.edit.entry;

import dateline.date.Edtf;
import java.util.Objects;
import java.util.Optional;

/**
 * What was understood of the date at the head of a line.
 *
 * @param date the date; empty if there is none
 * @param words the date in words; without a date the reason, a whole sentence
 */
public record LineDate(Optional<Edtf> date, String words) {
    /** Checks that nothing is {@code null}. */
    public LineDate {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(words, "words");
    }

    /** Reads the dates of lines. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Reads a date.
         *
         * @param text as it was typed
         * @param before the date of the event before; empty if there is none
         */
        LineDate read(String text, Optional<Edtf> before);
    }
}
