package dateline.io.imports.others;

import dateline.io.imports.dates.DateOrder;
import dateline.io.imports.dates.DateParts;
import dateline.io.imports.dates.DateReading;
import dateline.io.imports.dates.ParsedDate;
import dateline.io.imports.dates.TimeOfDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line of markwhen that begins an event: {@code 2021-06-13 / 2021-06-20: Title}.
 *
 * @param when the date
 * @param goesOn whether the event lasts until now
 * @param dateText the date as written
 * @param repeats how the event repeats, as written; empty if it does not
 * @param text what stands behind the colon
 */
record MarkwhenLine(DateReading when, boolean goesOn, String dateText, String repeats, String text) {
    /** The longest date in characters; a longer one is text. */
    private static final int LONGEST_DATE = 200;

    private static final String CLOCK = "[012]?\\d(?::\\d{2})?\\s?[ap]m|[012]?\\d(?::\\d{2})?";
    private static final String MONTH = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final String AMOUNT = "-?\\d+\\s*(?:milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|hours?|h"
            + "|(?:week|work|business)?\\s?days?|d|weeks?|w|months?|years?|y)\\b";
    private static final String RELATIVE = "(?:(?:by|before|after)\\s+)?(?:!\\w+(?:\\.(?:start|end))?\\s*)?"
            + "(?:(?:plus\\s+|\\+\\s*)?" + AMOUNT + "(?:\\s?,?\\s?" + AMOUNT + ")*)|(?:(?:by|before|after)\\s+)?!\\w+";
    private static final String WEEK = "\\d{4}-?W\\d{2}(?:-?[1-7])?";
    private static final String STANDARD = "\\d{4}(?:-\\d{2}(?:-\\d{2}(?:\\s+(?:" + CLOCK + "))?)?)?";
    private static final String INSTANT = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d*)?Z";
    private static final String SLASHES = "\\d{1,5}(?:/\\d{1,5}(?:/\\d{1,5}(?:[,\\s]\\s*(?:" + CLOCK + "))?)?)?";
    private static final String NAMED = "(?:\\d{1,2}\\s+(?:" + MONTH + ")|(?:" + MONTH + ")\\s+\\d{1,2}(?!\\d))"
            + "(?:,?\\s+\\d{4},?)?(?:\\s+(?:" + CLOCK + "))?|(?:" + MONTH + ")(?:\\s+\\d{1,4})?";
    private static final String ERA = "\\d{1,5}\\s?(?:BCE|BC|AD|CE)?";

    /** The forms of a line, in the order in which markwhen tries them. */
    private static final List<Pattern> LINES = List.of(
            line(String.join("|", WEEK, STANDARD, RELATIVE, "now"), "\\s*/\\s*"),
            line(String.join("|", INSTANT, CLOCK, NAMED, SLASHES, RELATIVE, "now"), "\\s*-\\s*|\\s+to\\s+"),
            line(ERA, "\\s?[\u2013-]\\s?"));

    private static final Pattern STANDARD_PARTS = whole("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:\\s+(.+))?)?)?");
    private static final Pattern INSTANT_PARTS =
            whole("(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2}:\\d{2}:\\d{2})(?:\\.\\d*)?(Z)");
    private static final Pattern SLASHED_PARTS = whole("(\\d{1,5})(?:/(\\d{1,5})(?:/(\\d{1,5})(?:[,\\s]\\s*(.+))?)?)?");
    private static final Pattern DAY_FIRST = whole("(\\d{1,2})\\s+(" + MONTH + ")(?:,?\\s+(\\d{4}),?)?(?:\\s+(.+))?");
    private static final Pattern MONTH_FIRST =
            whole("(" + MONTH + ")\\s+(\\d{1,2})(?!\\d)(?:,?\\s+(\\d{4}),?)?(?:\\s+(.+))?");
    private static final Pattern MONTH_ALONE = whole("(" + MONTH + ")(?:\\s+(\\d{1,4}))?");
    private static final Pattern OF_ERA = whole("(\\d{1,5})\\s?(BCE|BC|AD|CE)");
    private static final Pattern NO_DATE = whole(String.join("|", WEEK, RELATIVE, CLOCK));

    private static final String RELATIVE_FAULT =
            "a date that is counted from another event, a week or a time is not read";

    private static Pattern line(String side, String between) {
        return Pattern.compile(
                "\\s*(" + side + ")(?:(?:" + between + ")(" + side + "))?(\\s+every[^:]+)?\\s*:",
                Pattern.CASE_INSENSITIVE);
    }

    private static Pattern whole(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /**
     * Reads a line; empty if it begins no event.
     *
     * @param order whether the day or the month stands first in 3/5/2014
     */
    static Optional<MarkwhenLine> of(String line, DateOrder order) {
        String head = line.length() <= LONGEST_DATE ? line : line.substring(0, LONGEST_DATE);
        if (head.indexOf(':') < 0) {
            return Optional.empty();
        }
        for (Pattern form : LINES) {
            Matcher matcher = form.matcher(head);
            if (matcher.lookingAt()) {
                String from = matcher.group(1).strip();
                String to = Optional.ofNullable(matcher.group(2)).orElse("").strip();
                String dates = line.substring(0, matcher.end() - 1);
                String repeats =
                        Optional.ofNullable(matcher.group(3)).orElse("").strip();
                boolean goesOn = to.equalsIgnoreCase("now");
                return Optional.of(new MarkwhenLine(
                        when(from, to, order),
                        goesOn,
                        dates.strip(),
                        repeats,
                        line.substring(matcher.end()).strip()));
            }
        }
        return Optional.empty();
    }

    private static DateReading when(String from, String to, DateOrder order) {
        // 300 - 200 BC is before our era on both sides.
        Matcher era = OF_ERA.matcher(to);
        boolean sharesEra = from.matches("\\d{1,5}") && era.matches();
        DateParts.Reading start = read(sharesEra ? from + " " + era.group(2) : from, order);
        if (start.moment().isEmpty()) {
            return DateReading.fault(start.fault());
        }
        ParsedDate first = start.moment().get();
        if (to.isEmpty()) {
            return first.alone();
        }
        if (to.equalsIgnoreCase("now")) {
            return first.andGoingOn();
        }
        DateParts.Reading end = read(to, order);
        return end.moment()
                .map(first::until)
                .orElseGet(
                        () -> first.withUnknownEnd("the end cannot be used, " + end.fault() + "; it is left unknown"));
    }

    private static DateParts.Reading read(String side, DateOrder order) {
        if (side.equalsIgnoreCase("now")) {
            return fault("“now” is another day on each day");
        }
        Matcher instant = INSTANT_PARTS.matcher(side);
        Matcher standard = STANDARD_PARTS.matcher(side);
        Matcher slashed = SLASHED_PARTS.matcher(side);
        Matcher dayFirst = DAY_FIRST.matcher(side);
        Matcher monthFirst = MONTH_FIRST.matcher(side);
        Matcher month = MONTH_ALONE.matcher(side);
        Matcher era = OF_ERA.matcher(side);
        if (instant.matches()) {
            return parts(instant.group(1), instant.group(2), instant.group(3), instant.group(4) + "Z");
        }
        if (standard.matches()) {
            return parts(standard.group(1), standard.group(2), standard.group(3), standard.group(4));
        }
        if (era.matches()) {
            boolean before = era.group(2).toUpperCase(Locale.ROOT).startsWith("B");
            return parts((before ? "-" : "") + era.group(1), null, null, null);
        }
        if (NO_DATE.matcher(side).matches()) {
            return fault(RELATIVE_FAULT);
        }
        if (slashed.matches()) {
            return slashed(slashed, order);
        }
        if (dayFirst.matches()) {
            return parts(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), dayFirst.group(4));
        }
        if (monthFirst.matches()) {
            return parts(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2), monthFirst.group(4));
        }
        return month.matches() ? parts(month.group(2), month.group(1), null, null) : fault("this is no date");
    }

    /** Reads 2014, 3/2014 or 3/5/2014. */
    private static DateParts.Reading slashed(Matcher matcher, DateOrder order) {
        if (matcher.group(2) == null) {
            return parts(matcher.group(1), null, null, null);
        }
        if (matcher.group(3) == null) {
            return parts(matcher.group(2), matcher.group(1), null, null);
        }
        boolean dayFirst = order == DateOrder.DAY_FIRST;
        return parts(
                matcher.group(3), matcher.group(dayFirst ? 2 : 1), matcher.group(dayFirst ? 1 : 2), matcher.group(4));
    }

    private static DateParts.Reading parts(String year, String month, String day, String clock) {
        if (year == null) {
            return fault("the date has no year, which markwhen takes from the clock");
        }
        return new DateParts(year, month == null ? "" : month, day == null ? "" : day, clock(clock)).read();
    }

    private static Optional<TimeOfDay> clock(String text) {
        return text == null ? Optional.empty() : TimeOfDay.read(text.matches("\\d{1,2}") ? text + ":00" : text);
    }

    private static DateParts.Reading fault(String why) {
        return new DateParts.Reading(Optional.empty(), why);
    }
}
