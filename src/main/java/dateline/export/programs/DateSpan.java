package dateline.export.programs;

import dateline.date.CivilDate;
import dateline.date.DateAndTime;
import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.date.Endpoint;
import dateline.date.Interval;
import dateline.date.Qualifier;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The start and end that a program without uncertain dates can hold of a date.
 *
 * @param start the start; the end where no start is known
 * @param end the end of an interval, where it is known
 * @param isWhole whether start and end say all that the date says
 * @param isStartKnown whether the start is that of the date
 */
record DateSpan(PlainDate start, Optional<PlainDate> end, boolean isWhole, boolean isStartKnown) {
    /** Returns the span of a date; empty if neither its start nor its end is known. */
    static Optional<DateSpan> of(Edtf date) {
        Optional<PlainDate> first = date instanceof Interval interval
                ? side(interval.start(), interval.start().earliestDay())
                : cut(date.earliestDay(), date.precision());
        Optional<PlainDate> last = date instanceof Interval interval
                ? side(interval.end(), interval.end().latestDay())
                : cut(date.latestDay(), date.precision());
        boolean whole = isWhole(date);
        if (first.isEmpty()) {
            return last.map(end -> new DateSpan(end, Optional.empty(), whole, false));
        }
        boolean isOneDate = date instanceof EdtfDate || date instanceof DateAndTime || first.equals(last);
        return Optional.of(new DateSpan(first.get(), isOneDate ? Optional.empty() : last, whole, true));
    }

    private static Optional<PlainDate> side(Endpoint side, OptionalLong day) {
        return cut(day, side.precision());
    }

    private static Optional<PlainDate> cut(OptionalLong day, Edtf.Precision precision) {
        return day.isPresent()
                ? Optional.of(PlainDate.of(CivilDate.ofEpochDay(day.getAsLong()), precision))
                : Optional.empty();
    }

    private static boolean isWhole(Edtf date) {
        if (date instanceof Interval interval) {
            return interval.start() instanceof EdtfDate start
                    && interval.end() instanceof EdtfDate end
                    && isPlain(start)
                    && isPlain(end);
        }
        return date instanceof EdtfDate day && isPlain(day);
    }

    /** Tells whether a date is a year, a month or a day without any doubt. */
    static boolean isPlain(EdtfDate date) {
        return date.isExact() && date.grouping().isEmpty() && date.startQualifier() == Qualifier.NONE;
    }
}
