package dateline.export.programs;

import dateline.date.CivilDate;
import dateline.date.Edtf.Precision;

/**
 * A year, a month or a day, as most programs have dates.
 *
 * @param year astronomical: 0 is 1 BC
 * @param month 1 to 12; 0 where there is none
 * @param day from 1; 0 where there is none
 */
record PlainDate(long year, int month, int day) {
    private static final int LAST_YEAR = 9999;

    /** Returns a day, or the month or year that it is in: as fine as the precision, and no finer. */
    static PlainDate of(CivilDate day, Precision precision) {
        return switch (precision) {
            case DAY, TIME -> new PlainDate(day.year(), day.month(), day.day());
            case MONTH, SEASON -> new PlainDate(day.year(), day.month(), 0);
            default -> new PlainDate(day.year(), 0, 0);
        };
    }

    /** Returns the year as people count: -44 is 44 BC, and there is no year 0. */
    long yearOfEra() {
        return year <= 0 ? year - 1 : year;
    }

    /** Tells whether the year has the four digits of ISO 8601, from AD 1 on. */
    boolean isOfFourDigits() {
        return year >= 1 && year <= LAST_YEAR;
    }

    /** Returns the date as ISO 8601 has it: {@code 2021}, {@code 2021-06} or {@code 2021-06-13}; only for four digits. */
    String iso() {
        return padded(year, 4) + (month == 0 ? "" : "-" + padded(month, 2)) + (day == 0 ? "" : "-" + padded(day, 2));
    }

    /** Returns a number with zeros in front. */
    static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
