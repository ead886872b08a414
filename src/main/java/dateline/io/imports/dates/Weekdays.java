package dateline.io.imports.dates;

import dateline.date.CivilDate;
import java.util.List;

/** Checks the weekday that is written beside a date. */
final class Weekdays {
    private static final List<String> NAMES =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    /** Before, weekdays of the Julian calendar were in use as well. */
    private static final int FIRST_YEAR = 1753;
    /** 1970-01-01 was a Thursday, the fourth day of the week counted from 1. */
    private static final int THURSDAY = 3;

    private Weekdays() {}

    /** Returns a remark if the date is another weekday, from 1 for Monday. */
    static List<String> contradiction(PartialDate date, int weekday) {
        boolean known = date.day() > 0
                && date.month() > 0
                && date.year()
                        .filter(y -> y.isYear() && y.first() >= FIRST_YEAR)
                        .isPresent();
        if (!known) {
            return List.of();
        }
        long year = date.year().orElseThrow().first();
        if (date.day() > CivilDate.lengthOfMonth(year, date.month())) {
            return List.of();
        }
        long number = new CivilDate(year, date.month(), date.day()).toEpochDay();
        int real = (int) Math.floorMod(number + THURSDAY, 7L) + 1;
        return real == weekday
                ? List.of()
                : List.of("it was a " + NAMES.get(real - 1) + ", not a " + NAMES.get(weekday - 1));
    }
}
