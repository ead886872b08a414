package dateline.date.words;

import dateline.date.CivilDate;
import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.date.Endpoint;
import dateline.date.Interval;
import dateline.date.NoDate;
import dateline.date.Qualifier;
import java.util.Optional;

/**
 * Intervals in English: {@code late September 2023}, {@code 9 to 12 March 2018}, {@code from about 2004 on}, {@code until
 * some time in 2024}.
 */
final class IntervalWords {
    private static final int MONTHS_PER_THIRD = 4;
    private static final int DAYS_PER_THIRD = 10;

    private IntervalWords() {}

    /** Returns an interval with the words for the qualifiers of its ends. */
    static String of(Interval interval) {
        Endpoint start = interval.start();
        Endpoint end = interval.end();
        if (start instanceof EdtfDate from && end instanceof EdtfDate to) {
            return between(from, to);
        }
        if (start == NoDate.OPEN) {
            return withoutStart(end);
        }
        String from = "from " + words(start, "start");
        return from + (end == NoDate.OPEN ? " on" : " to " + words(end, "end"));
    }

    private static String withoutStart(Endpoint end) {
        if (end == NoDate.OPEN) {
            return "at any time";
        }
        return "until " + (isSpan(end) ? "some time in " : "") + words(end, "end");
    }

    /** Tells whether an end is a month, a year or the like, without a qualifier. */
    private static boolean isSpan(Endpoint end) {
        return end instanceof EdtfDate date
                && date.precision() != Edtf.Precision.DAY
                && date.endQualifier() == Qualifier.NONE;
    }

    private static String words(Endpoint endpoint, String name) {
        return endpoint instanceof EdtfDate date ? DateWords.of(date) : "an unknown " + name;
    }

    private static String between(EdtfDate from, EdtfDate to) {
        Qualifier qualifier = from.startQualifier();
        boolean alike = from.isQualifiedAsAWhole() && to.isQualifiedAsAWhole() && qualifier == to.startQualifier();
        if (alike && haveSamePrecision(from, to) && from.isExact() && to.isExact()) {
            return DateWords.qualified(third(from, to).orElseGet(() -> collapsed(from, to)), qualifier);
        }
        return "from " + DateWords.of(from) + " to " + DateWords.of(to);
    }

    /** Returns a range of dates without the words for their qualifiers. */
    static String range(EdtfDate from, EdtfDate to) {
        return from.isExact() && to.isExact()
                ? collapsed(from, to)
                : DateWords.plain(from) + " to " + DateWords.plain(to);
    }

    private static boolean haveSamePrecision(EdtfDate from, EdtfDate to) {
        return from.components() == to.components()
                && from.grouping().isPresent() == to.grouping().isPresent();
    }

    /** Returns {@code early}, {@code mid} or {@code late} if the interval is a third of a month or of a year. */
    private static Optional<String> third(EdtfDate from, EdtfDate to) {
        if (from.month().isEmpty() || !from.year().equals(to.year())) {
            return Optional.empty();
        }
        int fromMonth = from.month().get().value();
        int toMonth = to.month().orElseThrow().value();
        if (from.day().isEmpty()) {
            return part(fromMonth, toMonth, MONTHS_PER_THIRD, 12)
                    .map(part -> part + YearWords.behindMonth(from.year()));
        }
        int fromDay = from.day().get().value();
        int toDay = to.day().orElseThrow().value();
        if (fromMonth != toMonth) {
            return Optional.empty();
        }
        int length = CivilDate.lengthOfMonth(from.year().first(), fromMonth);
        return part(fromDay, toDay, DAYS_PER_THIRD, length)
                .map(part -> part + " " + DateWords.months(from.month().get()) + YearWords.behindMonth(from.year()));
    }

    private static Optional<String> part(int from, int to, int unitsPerThird, int length) {
        if (from == 1 && to == unitsPerThird) {
            return Optional.of("early");
        }
        if (from == unitsPerThird + 1 && to == 2 * unitsPerThird) {
            return Optional.of("mid");
        }
        return from == 2 * unitsPerThird + 1 && to == length ? Optional.of("late") : Optional.empty();
    }

    /** Returns a range whose first date leaves out what the second repeats. */
    private static String collapsed(EdtfDate from, EdtfDate to) {
        String first = DateWords.plain(from);
        String second = DateWords.plain(to);
        if (first.equals(second)) {
            return first;
        }
        if (!from.year().equals(to.year())) {
            return bothBeforeChrist(from, to) ? withoutEnding(first, " BC") + " to " + second : first + " to " + second;
        }
        return withoutEnding(first, repeated(from, to)) + " to " + second;
    }

    private static String repeated(EdtfDate from, EdtfDate to) {
        String year = YearWords.behindMonth(from.year());
        if (from.grouping().isPresent()) {
            return from.grouping().get().isSeason() ? year : " of" + year;
        }
        boolean sameMonth = from.day().isPresent() && from.month().equals(to.month());
        return sameMonth ? " " + DateWords.months(from.month().orElseThrow()) + year : year;
    }

    private static boolean bothBeforeChrist(EdtfDate from, EdtfDate to) {
        return from.components() == 1 && to.year().last() <= 0;
    }

    private static String withoutEnding(String words, String ending) {
        return words.endsWith(ending) ? words.substring(0, words.length() - ending.length()) : words;
    }
}
