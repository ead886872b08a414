package dateline.date;

/**
 * A day of the proleptic Gregorian calendar, with years far beyond those of {@link java.time.LocalDate}.
 *
 * <p>Days are counted from 1970-01-01, which is day 0. Years are astronomical: year 0 is 1 BC, year -1 is 2 BC. Every
 * {@code long} is the number of some day; the reverse holds for years within about 25 quadrillion of 1970.
 *
 * @param year the astronomical year
 * @param month the month, 1 to 12
 * @param day the day of the month, from 1
 */
public record CivilDate(long year, int month, int day) {
    private static final long DAYS_PER_ERA = 146_097;
    private static final int YEARS_PER_ERA = 400;
    /** Days from 1 March of year 0, where the eras start, to 1 January 1970. */
    private static final long MARCH_0000_TO_EPOCH = 719_468;

    /**
     * Checks that the day exists.
     *
     * @throws IllegalArgumentException if there is no such month, or the month has no such day
     */
    public CivilDate {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("no month " + month);
        }
        if (day < 1 || day > lengthOfMonth(year, month)) {
            throw new IllegalArgumentException("no day " + day + " in month " + month + " of year " + year);
        }
    }

    /** Returns the day with the given number, counted from 1970-01-01 = 0; defined for every {@code long}. */
    public static CivilDate ofEpochDay(long epochDay) {
        // Split off the era before the shift to March, so that no long overflows.
        long shifted = Math.floorMod(epochDay, DAYS_PER_ERA) + MARCH_0000_TO_EPOCH;
        long era = Math.floorDiv(epochDay, DAYS_PER_ERA) + shifted / DAYS_PER_ERA;
        int dayOfEra = (int) (shifted % DAYS_PER_ERA);
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        long year = era * YEARS_PER_ERA + yearOfEra + (month <= 2 ? 1 : 0);
        return new CivilDate(year, month, day);
    }

    /**
     * Returns the number of this day, counted from 1970-01-01 = 0.
     *
     * @throws ArithmeticException if the number does not fit into a {@code long}
     */
    public long toEpochDay() {
        return epochDay(year, month, day);
    }

    /** Returns the number of a day that exists. */
    static long epochDay(long year, int month, int day) {
        long yearFromMarch = Math.subtractExact(year, month <= 2 ? 1 : 0);
        long era = Math.floorDiv(yearFromMarch, YEARS_PER_ERA);
        long yearOfEra = Math.floorMod(yearFromMarch, YEARS_PER_ERA);
        int monthFromMarch = month > 2 ? month - 3 : month + 9;
        long dayOfYear = (153L * monthFromMarch + 2) / 5 + day - 1;
        long dayOfEra = 365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        // Subtracting five eras, which are more than the shift, keeps the last days of the range from overflowing.
        long erasTakenOff = era > 0 ? 5 : 0;
        long rest = dayOfEra - MARCH_0000_TO_EPOCH + erasTakenOff * DAYS_PER_ERA;
        return Math.addExact(Math.multiplyExact(era - erasTakenOff, DAYS_PER_ERA), rest);
    }

    /** Tells whether the astronomical year has 366 days. */
    public static boolean isLeapYear(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** Returns the number of days, 28 to 31, of a month from 1 to 12. */
    public static int lengthOfMonth(long year, int month) {
        return switch (month) {
            case 2 -> isLeapYear(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /**
     * Returns the day as {@code 2024-12-17} or {@code -0044-03-15}.
     *
     * <p>A year of more than four digits takes the prefix {@code Y}, as in {@code Y170000002-01-01}, which is no date of
     * the standard.
     */
    @Override
    public String toString() {
        String monthAndDay = "-" + padded(month, 2) + "-" + padded(day, 2);
        if (year > 9999 || year < -9999) {
            return "Y" + year + monthAndDay;
        }
        return (year < 0 ? "-" : "") + padded(Math.abs(year), 4) + monthAndDay;
    }

    private static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
