package dateline.timeline.scale;

import dateline.date.words.YearWords;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A regular division of the calendar, such as every third month.
 *
 * @param unit the calendar's unit
 * @param every how many of it make one step, at least 1
 */
record TickStep(Unit unit, int every) {
    private static final double EPSILON = 1e-7;

    /** A unit of the calendar, with its average length in days. */
    enum Unit {
        HOUR(1 / 24.0),
        DAY(1),
        MONTH(30.436875),
        YEAR(365.2425);

        private final double days;

        Unit(double days) {
            this.days = days;
        }
    }

    /** Returns the average length of a step in days. */
    double days() {
        return unit.days * every;
    }

    /** Returns the last start of a step at or before a day. */
    double floor(double day) {
        if (unit == Unit.HOUR) {
            double whole = Math.floor(day + EPSILON);
            double hour = Math.floor((day - whole) * 24 + EPSILON);
            return whole + Math.floor(hour / every) * every / 24;
        }
        LocalDate date = LocalDate.ofEpochDay((long) Math.floor(day));
        return switch (unit) {
            case HOUR -> throw new AssertionError(unit);
            case DAY -> date.withDayOfMonth(dayStart(date.getDayOfMonth())).toEpochDay();
            case MONTH ->
                date.withDayOfMonth(1)
                        .withMonth((date.getMonthValue() - 1) / every * every + 1)
                        .toEpochDay();
            case YEAR ->
                LocalDate.of(Math.floorDiv(date.getYear(), every) * every, 1, 1).toEpochDay();
        };
    }

    /** Returns the start of the step after the one that starts on a day. */
    double next(double start) {
        if (unit == Unit.HOUR) {
            double whole = Math.floor(start + EPSILON);
            long hour = Math.round((start - whole) * 24) + every;
            return hour >= 24 ? whole + 1 : whole + hour / 24.0;
        }
        LocalDate date = LocalDate.ofEpochDay((long) start);
        return switch (unit) {
            case HOUR -> throw new AssertionError(unit);
            case DAY -> nextDay(date).toEpochDay();
            case MONTH -> date.plusMonths(every).toEpochDay();
            case YEAR -> date.plusYears(every).toEpochDay();
        };
    }

    // Steps of several days start anew with each month; the last one takes in a rest that is too short for a step.
    private int dayStart(int dayOfMonth) {
        int steps = (dayOfMonth - 1) / every;
        int most = every == 1 ? 31 : 30 / every;
        return Math.min(steps, Math.max(0, most - 1)) * every + 1;
    }

    private LocalDate nextDay(LocalDate date) {
        int day = date.getDayOfMonth() + every;
        return day <= date.lengthOfMonth() && dayStart(day) == day
                ? date.withDayOfMonth(day)
                : date.withDayOfMonth(1).plusMonths(1);
    }

    /** Returns the label of the step that starts on a day. */
    String label(double start, TextStyle monthStyle) {
        LocalDate date = LocalDate.ofEpochDay((long) Math.floor(start + EPSILON));
        return switch (unit) {
            case HOUR -> String.format(Locale.ROOT, "%02d:00", Math.round((start - Math.floor(start + EPSILON)) * 24));
            case DAY -> Integer.toString(date.getDayOfMonth());
            case MONTH -> month(date.getMonth(), monthStyle);
            case YEAR -> YearWords.brief(date.getYear());
        };
    }

    /** Returns the label of a whole step standing alone: "12 March 2024", "March 2024", "2024". */
    String context(double day) {
        LocalDate date = LocalDate.ofEpochDay((long) Math.floor(day + EPSILON));
        String year = YearWords.brief(date.getYear());
        return switch (unit) {
            case HOUR, DAY -> date.getDayOfMonth() + " " + month(date.getMonth(), TextStyle.SHORT) + " " + year;
            case MONTH -> month(date.getMonth(), TextStyle.FULL) + " " + year;
            case YEAR -> year;
        };
    }

    private static String month(Month month, TextStyle style) {
        return month.getDisplayName(style.asStandalone(), Locale.ENGLISH);
    }
}
