package dateline.date;

import java.util.List;
import java.util.Optional;

/**
 * The first and the last of the days that a year, a month and a day with unspecified digits may be.
 *
 * @param first the first day
 * @param last the last day
 */
public record DayRange(CivilDate first, CivilDate last) {
    /** Returns the range of a whole year. */
    public static DayRange of(Year year) {
        return new DayRange(new CivilDate(year.first(), 1, 1), new CivilDate(year.last(), 12, 31));
    }

    /** Returns the range of a part of a year. */
    public static DayRange of(Year year, SubYearGrouping grouping) {
        return new DayRange(grouping.firstDay(year.first()), grouping.lastDay(year.last()));
    }

    /** Returns the range of a month; a day of the month if there is a day. Empty if no such day exists. */
    public static Optional<DayRange> of(Year year, DigitPattern month, Optional<DigitPattern> day) {
        if (year.isExact() && month.isExact() && day.map(DigitPattern::isExact).orElse(true)) {
            return ofExact(year.first(), month.value(), day.map(DigitPattern::value));
        }
        List<Integer> months = month.candidates(1, 12);
        Optional<CivilDate> first = Optional.empty();
        // Years of 365 days have the same days, and those of 366: where one has none, the others have none.
        boolean commonYearsFail = false;
        boolean leapYearsFail = false;
        for (long y = year.first(); y <= year.last() && first.isEmpty() && !(commonYearsFail && leapYearsFail); y++) {
            boolean leap = CivilDate.isLeapYear(y);
            if (year.accepts(y) && !(leap ? leapYearsFail : commonYearsFail)) {
                first = firstIn(y, months, day);
                leapYearsFail |= leap;
                commonYearsFail |= !leap;
            }
        }
        Optional<CivilDate> last = Optional.empty();
        for (long y = year.last(); first.isPresent() && y >= year.first() && last.isEmpty(); y--) {
            if (year.accepts(y)) {
                last = lastIn(y, months, day);
            }
        }
        Optional<CivilDate> end = last;
        return first.flatMap(start -> end.map(it -> new DayRange(start, it)));
    }

    private static Optional<DayRange> ofExact(long year, int month, Optional<Integer> day) {
        int length = CivilDate.lengthOfMonth(year, month);
        int first = day.orElse(1);
        int last = day.orElse(length);
        return first < 1 || last > length
                ? Optional.empty()
                : Optional.of(new DayRange(new CivilDate(year, month, first), new CivilDate(year, month, last)));
    }

    private static Optional<CivilDate> firstIn(long year, List<Integer> months, Optional<DigitPattern> day) {
        for (int month : months) {
            for (int d = 1; d <= CivilDate.lengthOfMonth(year, month); d++) {
                if (day.isEmpty() || day.get().matches(d)) {
                    return Optional.of(new CivilDate(year, month, d));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<CivilDate> lastIn(long year, List<Integer> months, Optional<DigitPattern> day) {
        for (int i = months.size() - 1; i >= 0; i--) {
            int month = months.get(i);
            for (int d = CivilDate.lengthOfMonth(year, month); d >= 1; d--) {
                if (day.isEmpty() || day.get().matches(d)) {
                    return Optional.of(new CivilDate(year, month, d));
                }
            }
        }
        return Optional.empty();
    }
}
