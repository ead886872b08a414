package dateline.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates of digits alone, {@code 2004}, {@code 2004-06} and {@code 2004-06-11}, and these with a qualifier at the end; and
 * the parts that all dates share.
 *
 * <p>Almost all dates are of this form, so it is taken without the general parser; whatever is not, or is wrong, is left to
 * that.
 */
final class PlainDate {
    private static final String DELIMITERS = "/,]}.T";
    private static final Qualifiers UNQUALIFIED = new Qualifiers(Qualifier.NONE, Qualifier.NONE, Qualifier.NONE);
    private static final List<Optional<DigitPattern>> PAIRS = pairs();

    /** The years met so far. Records may be published by a race; two equal ones do no harm. */
    private static final PatternYear[] YEARS = new PatternYear[10_000];

    private PlainDate() {}

    private static List<Optional<DigitPattern>> pairs() {
        List<Optional<DigitPattern>> pairs = new ArrayList<>(100);
        for (int i = 0; i < 100; i++) {
            pairs.add(Optional.of(new DigitPattern("" + (char) ('0' + i / 10) + (char) ('0' + i % 10))));
        }
        return List.copyOf(pairs);
    }

    /** Returns the two digits of a number from 0 to 99. */
    static Optional<DigitPattern> pair(int number) {
        return PAIRS.get(number);
    }

    private static PatternYear year(int number) {
        PatternYear year = YEARS[number];
        if (year == null) {
            String digits = "" + (char) ('0' + number / 1000) + (char) ('0' + number / 100 % 10);
            String rest = "" + (char) ('0' + number / 10 % 10) + (char) ('0' + number % 10);
            year = new PatternYear(PatternYear.Sign.NONE, new DigitPattern(digits + rest));
            YEARS[number] = year;
        }
        return year;
    }

    /** Takes such a date if one stands here and exists; otherwise leaves the cursor where it is. */
    static Optional<EdtfDate> take(Cursor in) {
        int century = in.number(0);
        int yearOfCentury = in.number(2);
        if (century < 0 || yearOfCentury < 0) {
            return Optional.empty();
        }
        int year = century * 100 + yearOfCentury;
        if (!in.at(4, '-')) {
            return takeDays(in, 4, year, 0, 0);
        }
        int month = in.number(5);
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        if (!in.at(7, '-')) {
            return takeDays(in, 7, year, month, 0);
        }
        int day = in.number(8);
        boolean exists = day >= 1 && day <= CivilDate.lengthOfMonth(year, month);
        return exists ? takeDays(in, 10, year, month, day) : Optional.empty();
    }

    private static Optional<EdtfDate> takeDays(Cursor in, int length, int year, int month, int day) {
        Qualifier qualifier = in.qualifier(length);
        int end = qualifier == Qualifier.NONE ? length : length + 1;
        if (!in.endsAt(end, DELIMITERS)) {
            return Optional.empty();
        }
        in.skip(end);
        return Optional.of(of(year, month, day, qualifiers(qualifier, month, day)));
    }

    /** Returns the date that some digits stand for. */
    static EdtfDate of(int digits) {
        return of(digits / 10_000, digits / 100 % 100, digits % 100, UNQUALIFIED);
    }

    /** Returns a date that exists; with month 0 a year, with day 0 a month. */
    private static EdtfDate of(int year, int month, int day, Qualifiers qualifiers) {
        int firstMonth = month == 0 ? 1 : month;
        int lastMonth = month == 0 ? 12 : month;
        int lastDay = day == 0 ? CivilDate.lengthOfMonth(year, lastMonth) : day;
        return new EdtfDate(
                year(year),
                month == 0 ? Optional.empty() : pair(month),
                Optional.empty(),
                day == 0 ? Optional.empty() : pair(day),
                qualifiers,
                CivilDate.epochDay(year, firstMonth, day == 0 ? 1 : day),
                CivilDate.epochDay(year, lastMonth, lastDay));
    }

    /** A qualifier behind the last component says something of all of them. */
    private static Qualifiers qualifiers(Qualifier qualifier, int month, int day) {
        return qualifier == Qualifier.NONE
                ? UNQUALIFIED
                : new Qualifiers(
                        qualifier, month == 0 ? Qualifier.NONE : qualifier, day == 0 ? Qualifier.NONE : qualifier);
    }

    /** Returns the digits of such a date without a qualifier as a number, or -1. */
    static int digits(byte[] text, int offset, int length) {
        if (length != 4 && length != 7 && length != 10) {
            return -1;
        }
        int century = number(text, offset);
        int yearOfCentury = number(text, offset + 2);
        if ((century | yearOfCentury) < 0) {
            return -1;
        }
        int year = century * 100 + yearOfCentury;
        if (length == 4) {
            return year * 10_000;
        }
        int month = text[offset + 4] == '-' ? number(text, offset + 5) : -1;
        if (month < 1 || month > 12) {
            return -1;
        }
        if (length == 7) {
            return year * 10_000 + month * 100;
        }
        int day = text[offset + 7] == '-' ? number(text, offset + 8) : -1;
        boolean exists = day >= 1 && (day <= 28 || day <= CivilDate.lengthOfMonth(year, month));
        return exists ? year * 10_000 + month * 100 + day : -1;
    }

    /** Tells whether this is a slash between two such dates of the same length, the later one last. */
    static boolean isInterval(byte[] text, int offset, int length) {
        int half = length / 2;
        if (length % 2 == 0 || text[offset + half] != '/') {
            return false;
        }
        int from = digits(text, offset, half);
        return from >= 0 && from <= digits(text, offset + half + 1, half);
    }

    /** Returns the number of two digits, or a negative one. */
    private static int number(byte[] text, int offset) {
        int tens = text[offset] - '0';
        int ones = text[offset + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
