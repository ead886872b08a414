package dateline.io.imports.dates;

import dateline.date.Edtf;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a date.
 *
 * @param date the date, never finer than the words
 * @param notes what the words say and the date cannot, as sentences
 * @param remark why the date is coarser than the words, as the middle of a sentence
 * @param fault why there is no date
 */
public record DateReading(Optional<Edtf> date, List<String> notes, Optional<String> remark, Optional<String> fault) {
    public DateReading {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(fault, "fault");
        notes = List.copyOf(notes);
    }

    public static DateReading fault(String why) {
        return new DateReading(Optional.empty(), List.of(), Optional.empty(), Optional.of(why));
    }

    DateReading withRemark(String why) {
        return new DateReading(date, notes, Optional.of(why), fault);
    }
}
