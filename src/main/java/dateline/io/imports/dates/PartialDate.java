package dateline.io.imports.dates;

import dateline.date.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date, or one side of a range, whose other side may have parts that it lacks.
 *
 * @param year the year; empty where there is none
 * @param month 1 to 12, or the code of a season, quarter or half in EDTF; 0 where there is none
 * @param day 1 to 31, or 0 where there is none
 * @param clock the time of day
 * @param qualifier how sure it is
 * @param remarks what the date cannot express, each the middle of a sentence
 */
record PartialDate(
        Optional<YearPart> year,
        int month,
        int day,
        Optional<TimeOfDay> clock,
        Qualifier qualifier,
        List<String> remarks) {
    private static final int FIRST_SEASON = 21;
    private static final int WINTER = 24;

    PartialDate {
        remarks = List.copyOf(remarks);
    }

    /** Returns a date of parts; 0 stands for no month or day. */
    static PartialDate of(Optional<YearPart> year, int month, int day) {
        return new PartialDate(year, month, day, Optional.empty(), Qualifier.NONE, List.of());
    }

    boolean isSeason() {
        return month >= FIRST_SEASON && month <= WINTER;
    }

    boolean isWinter() {
        return month == WINTER;
    }

    /** Tells whether it is a number alone: the first side of "5-9 March", "500-400 BC" or "17th-19th century". */
    boolean isNumber() {
        return month == 0
                && (year.isEmpty()
                        ? day > 0
                        : day == 0 && year.get().isYear() && year.get().isCut());
    }

    /** Returns the number that stands alone. */
    int number() {
        return year.map(YearPart::number).orElse(day);
    }

    /** Tells whether it has a year, whole or cut, and nothing else. */
    boolean isYearAlone() {
        return year.isPresent() && month == 0 && day == 0;
    }

    /** Tells whether its year is there and says its century and era. */
    boolean hasYear() {
        return year.isPresent() && !year.get().isCut();
    }

    /** Returns a number that grows with the place in a year of month and day, or of a season. */
    int placeInYear() {
        int firstMonth =
                switch (month) {
                    case 21 -> 3;
                    case 22 -> 6;
                    case 23 -> 9;
                    case 24 -> 12;
                    case 33, 40 -> 1;
                    case 34 -> 4;
                    case 35, 41 -> 7;
                    case 36 -> 10;
                    default -> month;
                };
        return 100 * firstMonth + day;
    }

    PartialDate with(YearPart other) {
        return new PartialDate(Optional.of(other), month, day, clock, qualifier, remarks);
    }

    PartialDate withMonth(int other) {
        return new PartialDate(year, other, day, clock, qualifier, remarks);
    }

    /** Returns the same with the 1900s as a decade where the other side of the range is one. */
    PartialDate beside(PartialDate other) {
        boolean decade = isOf(YearPart.Unit.DECADE_OR_CENTURY) && other.isOf(YearPart.Unit.DECADE);
        return decade ? with(year.orElseThrow().as(YearPart.Unit.DECADE)) : this;
    }

    private boolean isOf(YearPart.Unit unit) {
        return year.filter(part -> part.unit() == unit).isPresent();
    }

    /** Returns the number that stands alone as a day, in the month and year of another date. */
    PartialDate asDayOf(PartialDate other) {
        return new PartialDate(other.year, other.month, number(), clock, qualifier, remarks);
    }

    /** Returns the number that stands alone as a year, or century. */
    PartialDate asYear(YearPart other) {
        return new PartialDate(Optional.of(other), 0, 0, clock, qualifier, remarks);
    }

    PartialDate with(Optional<TimeOfDay> other) {
        return new PartialDate(year, month, day, other, qualifier, remarks);
    }

    PartialDate with(Qualifier further) {
        return new PartialDate(year, month, day, clock, qualifier.and(further), remarks);
    }

    PartialDate with(List<String> further) {
        List<String> all = new ArrayList<>(remarks);
        all.addAll(further);
        return new PartialDate(year, month, day, clock, qualifier, all);
    }

    /** Returns why it is no date by itself; empty if it is one. */
    Optional<String> lack() {
        if (year.isEmpty()) {
            return Optional.of("there is no year");
        }
        YearPart part = year.get();
        if (part.isCut()) {
            return Optional.of("the year " + part.digits() + " does not say its century or era");
        }
        if (part.unit() != YearPart.Unit.STANDARD && part.number() == 0) {
            return Optional.of("there is no year 0");
        }
        if (part.isYear() && part.era() == YearPart.Era.OURS && part.digits().length() > 4) {
            return Optional.of("a year of our era has at most four digits");
        }
        if (day > 0 && month == 0) {
            return Optional.of("there is no month");
        }
        return Optional.empty();
    }

    /** Returns the date; only where nothing is lacking. */
    ParsedDate whole() {
        YearPart part = year.orElseThrow();
        List<String> all = new ArrayList<>(remarks);
        if (part.isDecadeOrCentury()) {
            all.add("it may be a decade or a century");
        }
        if (!part.isDivisible()) {
            all.add("such a part of it cannot be carried over");
        }
        String date = YearDate.of(
                part.edtf(),
                Optional.of(month).filter(m -> m > 0),
                Optional.of(day).filter(d -> d > 0));
        return new ParsedDate(date, qualifier, Optional.empty(), ParsedDate.joined(all)).with(clock);
    }
}
