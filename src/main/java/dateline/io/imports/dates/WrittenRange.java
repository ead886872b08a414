package dateline.io.imports.dates;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a range of dates such as {@code 5-9 March 2014}, whose sides share a month or year.
 *
 * @param moments reads one side, which is in lower case with single blanks and plain hyphens
 */
record WrittenRange(Function<String, Optional<ParsedDate>> moments) {
    private static final Pattern TO = Pattern.compile(" (?:to|until|till|through|thru) ");
    private static final Pattern MONTHS =
            Pattern.compile("(" + YearDate.MONTH + ")\\.? ?[-/] ?(" + YearDate.MONTH + ")\\.?,? (\\d{4})");
    private static final Pattern DAYS_THEN_MONTH = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th)? ?- ?(\\d{1,2})(?:st|nd|rd|th)? (" + YearDate.MONTH + ")\\.?,? (\\d{4})");
    private static final Pattern MONTH_THEN_DAYS = Pattern.compile(
            "(" + YearDate.MONTH + ")\\.? (\\d{1,2})(?:st|nd|rd|th)? ?- ?(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern DAY_AND_MONTH_TWICE =
            Pattern.compile("(.*" + YearDate.MONTH + ".*) - (.*\\D(\\d{4}))");
    private static final Pattern BETWEEN = Pattern.compile("(?:from|between) (.+) (?:and|-) (.+)");
    private static final Set<String> NOW = Set.of("present", "now", "today", "the present", "ongoing", "date");

    /** Tells whether the end of a range says that it goes on. */
    static boolean isNow(String end) {
        return NOW.contains(end);
    }

    /** Reads a range; empty if it is none. */
    Optional<DateReading> read(String written) {
        String text = TO.matcher(written).replaceAll(" - ");
        Matcher years = WrittenDate.YEAR_AND_TWO_DIGITS.matcher(text);
        if (years.matches() && WrittenDate.isLater(years)) {
            String century = years.group(1).substring(0, 2);
            return between(years.group(1), century + years.group(2));
        }
        Matcher months = MONTHS.matcher(text);
        if (months.matches()) {
            return between(months.group(1) + " " + months.group(3), months.group(2) + " " + months.group(3));
        }
        Matcher days = DAYS_THEN_MONTH.matcher(text);
        if (days.matches()) {
            String rest = " " + days.group(3) + " " + days.group(4);
            return between(days.group(1) + rest, days.group(2) + rest);
        }
        Matcher daysBehind = MONTH_THEN_DAYS.matcher(text);
        if (daysBehind.matches()) {
            String month = daysBehind.group(1) + " ";
            String year = ", " + daysBehind.group(4);
            return between(month + daysBehind.group(2) + year, month + daysBehind.group(3) + year);
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return between(between.group(1), between.group(2));
        }
        return split(text).or(() -> sharedYear(text));
    }

    private Optional<DateReading> between(String start, String end) {
        Optional<ParsedDate> from = moments.apply(start);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        if (isNow(end)) {
            return Optional.of(from.get().andGoingOn());
        }
        return moments.apply(end).map(to -> from.get().until(to));
    }

    /** Tries each hyphen as the one between two dates. */
    private Optional<DateReading> split(String text) {
        for (int at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
            Optional<DateReading> read = between(
                    text.substring(0, at).strip(), text.substring(at + 1).strip());
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /** Reads two days of a year that stands behind the second. */
    private Optional<DateReading> sharedYear(String text) {
        Matcher matcher = DAY_AND_MONTH_TWICE.matcher(text);
        return matcher.matches()
                ? between(matcher.group(1) + " " + matcher.group(3), matcher.group(2))
                : Optional.empty();
    }
}
