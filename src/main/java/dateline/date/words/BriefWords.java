package dateline.date.words;

import dateline.date.DateAndTime;
import dateline.date.DateRange;
import dateline.date.DateSet;
import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.date.Endpoint;
import dateline.date.Interval;
import dateline.date.NoDate;
import dateline.date.Qualifier;

/** Puts dates into few words, for columns: {@code 17 Dec 2024}, {@code Sep – Dec 2023}, {@code until 2024}. */
public final class BriefWords {
    private BriefWords() {}

    /**
     * Returns a date in few words.
     *
     * <p>An end is told no finer than its start: "Sep 2023 – Dec 2024" of a time that ends on a day. What has no short form
     * has the words of {@link EdtfWords#of}.
     */
    public static String of(Edtf date) {
        if (date instanceof EdtfDate day) {
            return words(day, day.components());
        }
        if (date instanceof DateAndTime time) {
            return of(time.day());
        }
        if (date instanceof Interval interval) {
            return interval(interval);
        }
        DateSet set = (DateSet) date;
        boolean isRange = set.choice() == DateSet.Choice.ONE
                && set.members().size() == 1
                && set.members().get(0) instanceof DateRange range
                && range.from().isPresent()
                && range.to().isPresent();
        return isRange ? range((DateRange) set.members().get(0)) : EdtfWords.of(set);
    }

    /**
     * Returns the time of what was going on when a text was written, in few words.
     *
     * <p>For example "since Feb 2022", or "by 17 Dec 2024" where no beginning is given.
     */
    public static String ofOngoing(Edtf date) {
        if (!(date instanceof Interval interval)
                || (interval.end() instanceof EdtfDate end && end.precision() != Edtf.Precision.DAY)) {
            return of(date);
        }
        if (interval.start() instanceof EdtfDate start) {
            return "since " + of(start);
        }
        return interval.end() instanceof EdtfDate end ? "by " + of(end) : of(date);
    }

    private static String range(DateRange range) {
        return between(range.from().orElseThrow(), range.to().orElseThrow());
    }

    private static String interval(Interval interval) {
        Endpoint start = interval.start();
        Endpoint end = interval.end();
        if (start instanceof EdtfDate from) {
            return end instanceof EdtfDate to ? between(from, to) : "from " + of(from);
        }
        if (end instanceof EdtfDate to) {
            return "until " + of(to);
        }
        return start == NoDate.OPEN && end == NoDate.OPEN ? "at any time" : EdtfWords.of(interval);
    }

    private static String between(EdtfDate from, EdtfDate to) {
        int components = Math.min(from.components(), to.components());
        String first = of(from);
        String second = words(to, components);
        if (first.equals(second)) {
            return first;
        }
        boolean plain = hasShortForm(from) && from.startQualifier() == Qualifier.NONE && hasShortForm(to);
        if (!plain || components == 1 || !from.year().equals(to.year())) {
            return first + " \u2013 " + second;
        }
        return components == 3 && from.month().equals(to.month())
                ? from.day().orElseThrow().value() + "\u2013" + second
                : withoutYear(first) + " \u2013 " + second;
    }

    private static String withoutYear(String words) {
        return words.substring(0, words.lastIndexOf(' '));
    }

    private static String words(EdtfDate date, int components) {
        return hasShortForm(date)
                ? DateWords.qualified(plain(date, components), date.startQualifier())
                : DateWords.of(date);
    }

    private static boolean hasShortForm(EdtfDate date) {
        return date.isExact() && date.grouping().isEmpty() && date.isQualifiedAsAWhole();
    }

    private static String plain(EdtfDate date, int components) {
        String year = YearWords.of(date.year());
        if (components == 1) {
            return year;
        }
        String month = DateWords.months(date.month().orElseThrow()).substring(0, 3) + " " + year;
        return components == 2 ? month : date.day().orElseThrow().value() + " " + month;
    }
}
