package dateline.io.imports.dates;

import java.util.Locale;

/**
 * A year, or what stands in its place: a decade, a century, a millennium.
 *
 * @param digits the number as it is written; of a {@link Unit#STANDARD} a year of EDTF
 * @param unit what the number counts
 * @param era the era as far as it is written
 * @param part which part of the unit is meant, from 1, such as the first half; 0 for all of it
 * @param parts the number of such parts
 */
record YearPart(String digits, Unit unit, Era era, int part, int parts) {
    /** What a number counts. */
    enum Unit {
        YEAR(1),
        STANDARD(1),
        DECADE(10),
        /** The 1900s and the like. */
        DECADE_OR_CENTURY(100),
        CENTURY(100),
        MILLENNIUM(1000);

        private final int years;

        Unit(int years) {
            this.years = years;
        }
    }

    /** Eras of a year. */
    enum Era {
        UNSAID,
        OURS,
        BEFORE
    }

    /** Returns all of a unit. */
    static YearPart of(String digits, Unit unit, Era era) {
        return new YearPart(digits, unit, era, 0, 1);
    }

    /** Returns the year part in another era. */
    YearPart in(Era other) {
        return new YearPart(digits, unit, other, part, parts);
    }

    /** Returns a part of the unit. */
    YearPart part(int number, int count) {
        return new YearPart(digits, unit, era, number, count);
    }

    /** Returns the same with another number. */
    YearPart of(String other) {
        return new YearPart(other, unit, era, part, parts);
    }

    /** Returns the same with another unit. */
    YearPart as(Unit other) {
        return new YearPart(digits, other, era, part, parts);
    }

    /** Returns the year that many years later, or earlier below 0. */
    YearPart plus(int years) {
        return of(Integer.toString(isBefore() ? number() - years : number() + years));
    }

    /** Returns the number that is written. */
    int number() {
        return Integer.parseInt(digits);
    }

    boolean isBefore() {
        return era == Era.BEFORE;
    }

    /** Tells whether it is a year that is written as a number. */
    boolean isYear() {
        return unit == Unit.YEAR;
    }

    /** Tells whether its digits leave open which century or era it is of. */
    boolean isCut() {
        boolean cutYear = unit == Unit.YEAR && digits.length() != 4;
        boolean cutDecade = (unit == Unit.DECADE || unit == Unit.DECADE_OR_CENTURY) && digits.length() < 3;
        return era == Era.UNSAID && (cutYear || cutDecade);
    }

    /** Tells whether it is a decade such as the 1800s, which may be a century. */
    boolean isDecadeOrCentury() {
        return unit == Unit.DECADE_OR_CENTURY;
    }

    /** Tells whether the part has whole years; a part that has not is read as the whole unit. */
    boolean isDivisible() {
        return unit.years % parts == 0;
    }

    /** Returns the first year, as an astronomical number. */
    long first() {
        long whole = isBefore() ? 1L - lastWritten() : firstWritten();
        return part == 0 || !isDivisible() ? whole : whole + (long) (part - 1) * (unit.years / parts);
    }

    private long last() {
        return first() + (part == 0 || !isDivisible() ? unit.years : unit.years / parts) - 1;
    }

    /** Returns the lowest number of the unit as people count years. */
    private long firstWritten() {
        return unit == Unit.CENTURY || unit == Unit.MILLENNIUM ? (number() - 1L) * unit.years + 1 : number();
    }

    private long lastWritten() {
        return firstWritten() + unit.years - 1;
    }

    /** Returns the notation of EDTF: a year, a year with unknown digits, or an interval. */
    String edtf() {
        if (unit == Unit.STANDARD) {
            return digits.toUpperCase(Locale.ROOT);
        }
        String first = YearDate.year(first());
        if (unit == Unit.YEAR) {
            return first;
        }
        if (unit == Unit.DECADE && part == 0 && !isBefore()) {
            return first.substring(0, 3) + "X";
        }
        if (unit == Unit.DECADE_OR_CENTURY && part == 0 && !isBefore()) {
            return first.substring(0, 2) + "XX";
        }
        return first + "/" + YearDate.year(last());
    }
}
