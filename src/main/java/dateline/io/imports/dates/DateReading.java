package dateline.io.imports.dates;

import dateline.date.Edtf;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Holds the result of reading a date.
 *
 * @param date the date, never finer than the words
 * @param notes sentences on what the date cannot express
 * @param remark what is doubtful, or why the date is coarser than the words, as the middle of a sentence
 * @param fault the reason why there is no date
 */
public record DateReading(Optional<Edtf> date, List<String> notes, Optional<String> remark, Optional<String> fault) {
    /** Copies the list. */
    public DateReading {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(fault, "fault");
        notes = List.copyOf(notes);
    }

    /** Returns the reading of no date, with the reason. */
    public static DateReading fault(String why) {
        return new DateReading(Optional.empty(), List.of(), Optional.empty(), Optional.of(why));
    }

    DateReading withRemark(String why) {
        return new DateReading(date, notes, Optional.of(why), fault);
    }

    /** Returns the same reading with a remark behind the one that it has. */
    public DateReading withFurtherRemark(String why) {
        return withRemark(remark.map(first -> first + "; " + why).orElse(why));
    }

    /** Returns the reading with its date, if it has one, changed. */
    DateReading map(UnaryOperator<Edtf> change) {
        return new DateReading(date.map(change), notes, remark, fault);
    }
}
