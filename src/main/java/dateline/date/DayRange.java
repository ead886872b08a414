package dateline.date;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The first and the last of the days that a year, a month and a day with unspecified digits may be.
 *
 * @param first the first day
 * @param last the last day
 */
public record DayRange(CivilDate first, CivilDate last) {
    /** Returns the range of a whole year. */
    static DayRange of(Year year) {
        return new DayRange(new CivilDate(year.first(), 1, 1), new CivilDate(year.last(), 12, 31));
    }

    /** Returns the range of a part of a year. */
    static DayRange of(Year year, SubYearGrouping grouping) {
        return new DayRange(grouping.firstDay(year.first()), grouping.lastDay(year.last()));
    }

    /** Returns the range of a month, or of a day of the month; empty if no such day exists. */
    public static Optional<DayRange> of(Year year, DigitPattern month, Optional<DigitPattern> day) {
        LongStream ascending = LongStream.rangeClosed(year.first(), year.last());
        List<CivilDate> first = inFirstOf(ascending.filter(year::accepts), month, day);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        LongStream descending =
                LongStream.rangeClosed(-year.last(), -year.first()).map(minus -> -minus);
        List<CivilDate> last = inFirstOf(descending.filter(year::accepts), month, day);
        return Optional.of(new DayRange(first.get(0), last.get(last.size() - 1)));
    }

    /** Returns the days of the first of some years that has any. */
    private static List<CivilDate> inFirstOf(LongStream years, DigitPattern month, Optional<DigitPattern> day) {
        List<Integer> months = month.candidates(1, 12);
        // Years of the same length have the same days, so one of each length is enough.
        Set<Boolean> tried = new HashSet<>();
        for (PrimitiveIterator.OfLong it = years.iterator(); it.hasNext() && tried.size() < 2; ) {
            long year = it.nextLong();
            if (tried.add(CivilDate.isLeapYear(year))) {
                List<CivilDate> days = daysOf(year, months, day);
                if (!days.isEmpty()) {
                    return days;
                }
            }
        }
        return List.of();
    }

    private static List<CivilDate> daysOf(long year, List<Integer> months, Optional<DigitPattern> day) {
        List<CivilDate> days = new ArrayList<>();
        for (int month : months) {
            for (int d = 1; d <= CivilDate.lengthOfMonth(year, month); d++) {
                if (day.isEmpty() || day.get().matches(d)) {
                    days.add(new CivilDate(year, month, d));
                }
            }
        }
        return days;
    }
}
