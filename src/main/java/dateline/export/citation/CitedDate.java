package dateline.export.citation;

import dateline.date.DateAndTime;
import dateline.date.DigitPattern;
import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.date.Interval;
import dateline.date.Qualifier;
import dateline.date.words.DateWords;
import dateline.date.words.EdtfWords;
import java.util.List;
import java.util.Optional;

/**
 * The date of a publication in the forms of the styles, never finer than it is given.
 *
 * @param date the date; empty where none is known
 */
record CitedDate(Optional<Edtf> date) {
    /** The months as MLA shortens them. */
    private static final List<String> SHORT_MONTHS =
            List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

    private static final String NONE = "n.d.";

    /** Returns the year as it stands behind an author: "2024", "ca. 2024", "2018–2024", "n.d.". */
    String year() {
        return date.map(CitedDate::year).orElse(NONE);
    }

    private static String year(Edtf date) {
        if (date instanceof DateAndTime time) {
            return year(time.day());
        }
        if (date instanceof EdtfDate day && hasYear(day)) {
            return (day.isApproximate() ? "ca. " : "") + day.year().first() + (day.isUncertain() ? "?" : "");
        }
        if (date instanceof Interval span
                && span.start() instanceof EdtfDate first
                && span.end() instanceof EdtfDate last
                && hasYear(first)
                && hasYear(last)) {
            String from = year(first);
            String to = year(last);
            return from.equals(to) ? from : from + "\u2013" + to;
        }
        return EdtfWords.of(date);
    }

    /** Tells whether a date has one year of our era. */
    private static boolean hasYear(EdtfDate date) {
        return date.year().isExact() && date.year().first() > 0;
    }

    /** Returns "2024, December 17", as APA puts it. */
    String yearFirst() {
        return exact().map(day -> day.month().isEmpty() ? year() : year() + ", " + monthAndDay(day))
                .or(() -> onlyYear())
                .or(() -> words())
                .orElse(NONE);
    }

    /** Returns "17 Dec. 2024", as MLA puts it; empty where no date is known. */
    Optional<String> dayFirst() {
        return exact().map(day -> day.day().map(number -> number.value() + " ").orElse("")
                        + day.month()
                                .map(number -> SHORT_MONTHS.get(number.value() - 1) + " ")
                                .orElse("")
                        + day.year().first())
                .or(() -> words());
    }

    /** Returns "December 17, 2024", as Chicago puts it behind the publisher; empty where the year says it all. */
    Optional<String> monthFirst() {
        Optional<EdtfDate> exact = exact();
        if (exact.isPresent()) {
            return exact.filter(day -> day.month().isPresent())
                    .map(day -> monthAndDay(day)
                            + (day.day().isPresent() ? ", " : " ")
                            + day.year().first());
        }
        return words().filter(said -> onlyYear().isEmpty() && !said.equals(year()));
    }

    private static String monthAndDay(EdtfDate day) {
        return DateWords.month(day.month().orElseThrow().value())
                + day.day().map(number -> " " + number.value()).orElse("");
    }

    /** Returns the date in words, as they are shown elsewhere; empty where no date is known. */
    Optional<String> words() {
        return date.map(EdtfWords::of);
    }

    /** Returns the date where each of its parts is one number and none is doubtful. */
    private Optional<EdtfDate> exact() {
        return date.map(value -> value instanceof DateAndTime time ? time.day() : value)
                .filter(EdtfDate.class::isInstance)
                .map(EdtfDate.class::cast)
                .filter(day -> hasYear(day)
                        && day.startQualifier() == Qualifier.NONE
                        && day.grouping().isEmpty()
                        && day.month().map(DigitPattern::isExact).orElse(true)
                        && day.day().map(DigitPattern::isExact).orElse(true));
    }

    /** Returns the year of a date that has no other part, however doubtful. */
    private Optional<String> onlyYear() {
        return date.filter(value -> value instanceof EdtfDate day && hasYear(day) && day.components() == 1)
                .map(CitedDate::year);
    }
}
