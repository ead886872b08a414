package dateline.io.imports.dates.entered;

import dateline.date.Edtf;
import dateline.date.Edtf.Precision;
import dateline.date.EdtfDate;
import dateline.date.words.EdtfWords;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds what was understood of a typed date.
 *
 * @param date the date; empty if there is none
 * @param words the date in words, with what it cannot express; without a date the reason, a whole sentence
 */
public record EnteredReading(Optional<Edtf> date, String words) {
    /** Checks that nothing is {@code null}. */
    public EnteredReading {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(words, "words");
    }

    /** Returns the reading of a date. */
    static EnteredReading of(Edtf date, List<String> remarks) {
        String remark = remarks.isEmpty() ? "" : "; " + String.join("; ", remarks);
        return new EnteredReading(Optional.of(date), inWords(date) + remark);
    }

    /** Returns the reading of no date. */
    static EnteredReading fault(String sentence) {
        return new EnteredReading(Optional.empty(), sentence);
    }

    /**
     * Returns a date in words that say where it is no day: "some time in 2014".
     *
     * @param date the date of an event
     */
    public static String inWords(Edtf date) {
        String words = EdtfWords.of(date);
        boolean span = date instanceof EdtfDate
                && date.precision() != Precision.DAY
                && !date.isUncertain()
                && !date.isApproximate()
                && !words.startsWith("a ")
                && !words.startsWith("between ");
        return span ? "some time in " + words : words;
    }
}
