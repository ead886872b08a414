package dateline.io.imports.dates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds the parts of a date, as TimelineJS has them.
 *
 * @param year blank where there is none; below 0 before our era, where -44 is shown as 44 BCE
 * @param month blank where there is none
 * @param day blank where there is none
 * @param clock the time of day
 */
public record DateParts(String year, String month, String day, Optional<TimeOfDay> clock) {
    /** No date. */
    public static final DateParts NONE = new DateParts("", "", "", Optional.empty());

    private static final Pattern YEAR = Pattern.compile("-?(?:\\d{1,17}|\\d{1,3}(?:[,\\s]\\d{3}){1,5})");
    private static final long LAST_YEAR_OF_FOUR_DIGITS = 9999;

    /** Tells whether all parts are blank. */
    public boolean isNone() {
        return year.isBlank() && month.isBlank() && day.isBlank();
    }

    /** Holds a date, or the reason why there is none. */
    public record Reading(Optional<ParsedDate> moment, String fault) {}

    /** Reads the parts as a date. */
    public Reading read() {
        if (isNone()) {
            return new Reading(Optional.empty(), "there is no date");
        }
        Optional<String> standard = year(year.strip());
        if (standard.isEmpty()) {
            return new Reading(
                    Optional.empty(), year.isBlank() ? "the date has no year" : "the year is no whole number");
        }
        if (year.strip().matches("-?0+")) {
            return new Reading(Optional.empty(), "there is no year 0");
        }
        Optional<Integer> monthNumber = number(month);
        Optional<Integer> dayNumber = number(day);
        boolean unread = (monthNumber.isEmpty() && !isAbsent(month)) || (dayNumber.isEmpty() && !isAbsent(day));
        if (unread) {
            return new Reading(Optional.empty(), "the month and the day have to be whole numbers");
        }
        ParsedDate moment = ParsedDate.of(YearDate.of(standard.get(), monthNumber, dayNumber));
        DateReading check = ParsedDate.parse(moment.date(), List.of(), Optional.empty());
        if (check.fault().isPresent()) {
            return new Reading(Optional.empty(), check.fault().get());
        }
        boolean whole = monthNumber.isPresent() && dayNumber.isPresent();
        if (dayNumber.isPresent() && monthNumber.isEmpty()) {
            return new Reading(Optional.of(moment.coarser("the day has no month")), "");
        }
        if (clock.isPresent() && !whole) {
            return new Reading(Optional.of(moment.coarser("the time of day has no day")), "");
        }
        return new Reading(Optional.of(moment.with(clock)), "");
    }

    private static boolean isAbsent(String part) {
        return part.isBlank() || part.strip().matches("0+");
    }

    private static Optional<Integer> number(String part) {
        String digits = part.strip();
        if (isAbsent(digits)) {
            return Optional.empty();
        }
        int named = YearDate.month(digits);
        if (named > 0) {
            return Optional.of(named);
        }
        return digits.matches("\\d{1,2}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    /** Years beyond four digits are round numbers: the zeros at their ends are no more exact than that. */
    private static Optional<String> year(String written) {
        if (!YEAR.matcher(written).matches()) {
            return Optional.empty();
        }
        long year = Long.parseLong(written.replaceAll("[,\\s]", ""));
        String plain = Long.toString(Math.abs(year));
        int significant = plain.replaceAll("0+$", "").length();
        if (Math.abs(year) > LAST_YEAR_OF_FOUR_DIGITS && significant < plain.length() - 2) {
            return Optional.of(YearDate.year(year) + "S" + significant);
        }
        return Optional.of(year < 0 ? YearDate.yearBefore(-year) : YearDate.year(year));
    }
}
