package dateline.date;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A date without a time of day: a year, perhaps with a month and a day, or with a season or quarter in place of the month.
 *
 * @param year the year
 * @param month the month, any digit of which may be unspecified; empty if there is a grouping
 * @param grouping the season, quarter, third or half in place of the month
 * @param day the day, only with a month
 * @param qualifiers how sure each component is
 * @param firstDay the first possible day; it follows from the rest
 * @param lastDay the last possible day; it follows from the rest
 */
public record EdtfDate(
        Year year,
        Optional<DigitPattern> month,
        Optional<SubYearGrouping> grouping,
        Optional<DigitPattern> day,
        Qualifiers qualifiers,
        long firstDay,
        long lastDay)
        implements Edtf, Endpoint, SetMember {

    /**
     * Returns the date of some components.
     *
     * @throws java.util.NoSuchElementException if there is no such date
     */
    public static EdtfDate of(
            Year year,
            Optional<DigitPattern> month,
            Optional<SubYearGrouping> grouping,
            Optional<DigitPattern> day,
            Qualifiers qualifiers) {
        DayRange days = days(year, month, grouping, day).orElseThrow();
        return new EdtfDate(
                year,
                month,
                grouping,
                day,
                qualifiers,
                days.first().toEpochDay(),
                days.last().toEpochDay());
    }

    /** Returns the days it may be; empty if there is no such date. */
    static Optional<DayRange> days(
            Year year, Optional<DigitPattern> month, Optional<SubYearGrouping> grouping, Optional<DigitPattern> day) {
        if (month.isPresent()) {
            return DayRange.of(year, month.get(), day);
        }
        return Optional.of(grouping.map(it -> DayRange.of(year, it)).orElseGet(() -> DayRange.of(year)));
    }

    /** Returns how many components it has, 1 to 3. */
    public int components() {
        if (day.isPresent()) {
            return 3;
        }
        return month.isPresent() || grouping.isPresent() ? 2 : 1;
    }

    /** Tells whether every component is given with all its digits. */
    public boolean isExact() {
        return year.isExact()
                && month.map(DigitPattern::isExact).orElse(true)
                && day.map(DigitPattern::isExact).orElse(true);
    }

    /** Tells whether all components are qualified alike, or none is. */
    public boolean isQualifiedAsAWhole() {
        return qualifiers.areEqual(components());
    }

    @Override
    public String canonical() {
        List<Qualifier> each = qualifiers.ofFirst(components());
        int covered = 0;
        for (int i = 0; i < each.size(); i++) {
            covered = each.get(i) == Qualifier.NONE ? covered : i + 1;
        }
        boolean asGroup = covered > 0 && qualifiers.areEqual(covered);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < each.size(); i++) {
            out.append(i == 0 ? "" : "-");
            out.append(asGroup ? "" : each.get(i).symbol());
            out.append(component(i));
            out.append(asGroup && i == covered - 1 ? each.get(i).symbol() : "");
        }
        return out.toString();
    }

    private String component(int index) {
        return switch (index) {
            case 0 -> year.canonical();
            case 1 ->
                month.map(DigitPattern::text)
                        .orElseGet(() -> Integer.toString(grouping.orElseThrow().code()));
            default -> day.orElseThrow().text();
        };
    }

    @Override
    public OptionalLong earliestDay() {
        return OptionalLong.of(firstDay());
    }

    @Override
    public OptionalLong latestDay() {
        return OptionalLong.of(lastDay());
    }

    @Override
    public Bound startBound() {
        return Bound.DEFINITE;
    }

    @Override
    public Bound endBound() {
        return Bound.DEFINITE;
    }

    @Override
    public Precision precision() {
        if (!year.isExact()) {
            return ofYears(year.last() - year.first() + 1);
        }
        if (grouping.isPresent()) {
            return Precision.SEASON;
        }
        if (month.isEmpty() || !month.get().isExact()) {
            return Precision.YEAR;
        }
        return day.isPresent() && day.get().isExact() ? Precision.DAY : Precision.MONTH;
    }

    private static Precision ofYears(long years) {
        if (years > 100) {
            return Precision.MILLENNIUM;
        }
        return years > 10 ? Precision.CENTURY : Precision.DECADE;
    }

    @Override
    public Qualifier startQualifier() {
        return qualifiers.any();
    }

    @Override
    public Qualifier endQualifier() {
        return qualifiers.any();
    }

    @Override
    public String toString() {
        return canonical();
    }
}
