package dateline.io.imports.dates;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a single date that was written for people, in English or in numbers: no range, no qualifier.
 *
 * <p>The text is in lower case, without blanks at its ends, with single blanks and plain hyphens.
 */
final class WrittenMoment {
    private static final String MONTH = "(" + YearDate.MONTH + ")\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(\\d{1,4})( (?:bce?|ad|ce))?";
    private static final String TIME = "(?:,?(?: at)?[ t]+(" + TimeOfDay.PATTERN + "))?";
    private static final String ORDINAL = "(\\d{1,2})(?:st|nd|rd|th)|(first|second|third|fourth|last)";
    private static final Pattern WEEKDAY =
            Pattern.compile("^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? ");
    private static final Pattern BEFORE = Pattern.compile("\\bb\\.c\\.(?:e\\.)?");
    private static final Pattern SINCE = Pattern.compile("\\ba\\.d\\.$");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final int FIRST_SEASON = 21;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;

    /** Holds a form of dates and its meaning, which is empty where the numbers are out of range. */
    private record Form(Pattern pattern, Function<MatchResult, Optional<ParsedDate>> meaning) {
        static Form of(String pattern, Function<MatchResult, Optional<ParsedDate>> meaning) {
            return new Form(Pattern.compile(pattern), meaning);
        }
    }

    private final DateOrder order;
    private final List<Form> forms = List.of(
            Form.of(
                    "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME,
                    m -> day(m.group(1), m.group(3), m.group(4), m.group(5))),
            Form.of("(\\d{4})(\\d{2})(\\d{2})", m -> day(m.group(1), m.group(2), m.group(3), null)),
            Form.of("(\\d{4})[-.](\\d{1,2})", m -> month(m.group(1), number(m.group(2)))),
            Form.of("(\\d{4})/(\\d{1,2})", WrittenMoment::yearAndNumber),
            Form.of("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})" + TIME, this::ordered),
            Form.of(
                    "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})" + TIME,
                    m -> day(m.group(3), m.group(2), m.group(1), m.group(4))),
            Form.of("(\\d{1,2})[-/.](\\d{4})", m -> month(m.group(2), number(m.group(1)))),
            Form.of("(?:the )?" + YEAR, WrittenMoment::yearOnly),
            Form.of("(?:ad|a\\.d\\.) (\\d{1,4})", m -> Optional.of(ParsedDate.of(YearDate.year(number(m.group(1)))))),
            Form.of(
                    "(?:the )?" + DAY + "(?: of)?[ -]" + MONTH + ",?[ -]" + YEAR + TIME,
                    m -> inWords(m.group(3), m.group(4), m.group(2), m.group(1), m.group(5))),
            Form.of(
                    MONTH + "[ -]" + DAY + ",?[ -]" + YEAR + TIME,
                    m -> inWords(m.group(3), m.group(4), m.group(1), m.group(2), m.group(5))),
            Form.of(MONTH + ",?(?: of)?[ -]" + YEAR, m -> inWords(m.group(2), m.group(3), m.group(1), null, null)),
            Form.of(
                    "(\\d{4}),?[ -]" + MONTH + "(?:[ -]" + DAY + ")?",
                    m -> inWords(m.group(1), null, m.group(2), m.group(3), null)),
            Form.of(
                    "(?:the )?(spring|summer|autumn|fall|winter)(?: of)?,? (\\d{4})(?:[-/](?:\\d{2}|\\d{4}))?",
                    m -> season(m.group(1), m.group(2))),
            Form.of("(\\d{4}),? (spring|summer|autumn|fall|winter)", m -> season(m.group(2), m.group(1))),
            Form.of("q([1-4])[ /-]?(\\d{4})", m -> part(m.group(2), FIRST_QUARTER, number(m.group(1)), 4)),
            Form.of("(\\d{4})[ /-]?q([1-4])", m -> part(m.group(1), FIRST_QUARTER, number(m.group(2)), 4)),
            Form.of("h([12])[ /-]?(\\d{4})", m -> part(m.group(2), FIRST_HALF, number(m.group(1)), 2)),
            Form.of("(\\d{4})[ /-]?h([12])", m -> part(m.group(1), FIRST_HALF, number(m.group(2)), 2)),
            Form.of("(?:the )?(?:" + ORDINAL + ") (quarter|half)(?: of)? (\\d{4})", WrittenMoment::ordinalPart),
            Form.of("(?:the )?(\\d{3})0'?s", m -> decade(m.group(1))),
            Form.of(
                    "(?:the )?(\\d{1,2})(?:st|nd|rd|th)[ -](?:century|cent\\.?)( (?:bce?|ad|ce))?",
                    WrittenMoment::century),
            Form.of(
                    "(?:in )?(?:the )?(?:early|mid|middle of|late|beginning of|start of|end of)[ -](.+)",
                    this::partOf));

    WrittenMoment(DateOrder order) {
        this.order = order;
    }

    /** Reads a date; empty if it is none that is known. */
    Optional<ParsedDate> read(String text) {
        String named = WEEKDAY.matcher(text).replaceFirst("");
        String before = named.indexOf('.') < 0 ? named : BEFORE.matcher(named).replaceAll("bc");
        String plain = before.indexOf('.') < 0 ? before : SINCE.matcher(before).replaceAll("ad");
        for (Form form : forms) {
            Matcher matcher = form.pattern().matcher(plain);
            if (matcher.matches()) {
                return form.meaning().apply(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<ParsedDate> month(String year, int month) {
        return month < 1 || month > 12 ? Optional.empty() : Optional.of(ParsedDate.of(YearDate.of(year, month)));
    }

    private static Optional<ParsedDate> day(String year, String month, String day, String time) {
        int m = number(month);
        if (m < 1 || m > 12) {
            return Optional.empty();
        }
        Optional<TimeOfDay> clock = Optional.ofNullable(time).flatMap(TimeOfDay::read);
        if (time != null && clock.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ParsedDate.of(YearDate.of(year, m, number(day))).with(clock));
    }

    /** Reads a year, a slash and a number: a month, or the year after. */
    private static Optional<ParsedDate> yearAndNumber(MatchResult m) {
        int number = number(m.group(2));
        int lastDigits = number(m.group(1)) % 100;
        if (m.group(2).length() == 2 && number == lastDigits + 1 && number <= 12) {
            return Optional.of(ParsedDate.of(m.group(1) + "/" + m.group(1).substring(0, 2) + m.group(2))
                    .coarser("it may be a month or the year after"));
        }
        return month(m.group(1), number);
    }

    private Optional<ParsedDate> ordered(MatchResult m) {
        int first = number(m.group(1));
        int second = number(m.group(3));
        String year = m.group(4);
        boolean dayFirst = first > 12 || (order == DateOrder.DAY_FIRST && second <= 12);
        boolean monthFirst = second > 12 || (order == DateOrder.MONTH_FIRST && first <= 12);
        if (first == second || (dayFirst && !monthFirst)) {
            return day(year, m.group(3), m.group(1), m.group(5));
        }
        if (monthFirst && !dayFirst) {
            return day(year, m.group(1), m.group(3), m.group(5));
        }
        boolean possible = first >= 1 && second >= 1 && first <= 12 && second <= 12;
        return possible
                ? Optional.of(ParsedDate.of(year).coarser("its day and month cannot be told apart"))
                : Optional.empty();
    }

    /** Returns a year as the standard writes it; empty where its digits do not tell which century it is of. */
    private static Optional<String> year(String digits, String era) {
        int year = number(digits);
        if (era != null && era.startsWith(" b")) {
            return year == 0 ? Optional.empty() : Optional.of(YearDate.yearBefore(year));
        }
        boolean cut = era == null && digits.length() < 4;
        return cut || year == 0 ? Optional.empty() : Optional.of(YearDate.year(year));
    }

    private static Optional<ParsedDate> yearOnly(MatchResult m) {
        return year(m.group(1), m.group(2)).map(ParsedDate::of);
    }

    private static Optional<ParsedDate> inWords(String digits, String era, String monthName, String day, String time) {
        Optional<TimeOfDay> clock = Optional.ofNullable(time).flatMap(TimeOfDay::read);
        if (time != null && clock.isEmpty()) {
            return Optional.empty();
        }
        int month = YearDate.month(monthName);
        return year(digits, era)
                .map(year -> ParsedDate.of(YearDate.of(
                                year,
                                Optional.of(month),
                                Optional.ofNullable(day).map(WrittenMoment::number)))
                        .with(clock));
    }

    private static Optional<ParsedDate> season(String name, String year) {
        int index = SEASONS.indexOf(name.equals("fall") ? "autumn" : name);
        return Optional.of(ParsedDate.of(year + "-" + (FIRST_SEASON + index)));
    }

    private static Optional<ParsedDate> part(String year, int firstCode, int number, int count) {
        return number < 1 || number > count
                ? Optional.empty()
                : Optional.of(ParsedDate.of(year + "-" + (firstCode + number - 1)));
    }

    private static Optional<ParsedDate> ordinalPart(MatchResult m) {
        int count = m.group(3).equals("half") ? 2 : 4;
        int number = m.group(1) == null
                ? m.group(2).equals("last")
                        ? count
                        : List.of("first", "second", "third", "fourth").indexOf(m.group(2)) + 1
                : number(m.group(1));
        return part(m.group(4), count == 2 ? FIRST_HALF : FIRST_QUARTER, number, count);
    }

    private static Optional<ParsedDate> decade(String digits) {
        if (digits.endsWith("0")) {
            return Optional.of(ParsedDate.of(digits.substring(0, 2) + "XX").coarser("it may be a decade or a century"));
        }
        return Optional.of(ParsedDate.of(digits + "X"));
    }

    private static Optional<ParsedDate> century(MatchResult m) {
        int number = number(m.group(1));
        if (number == 0) {
            return Optional.empty();
        }
        int first = 100 * (number - 1) + 1;
        int last = 100 * number;
        boolean before = m.group(2) != null && m.group(2).startsWith(" b");
        return Optional.of(ParsedDate.of(
                before
                        ? YearDate.yearBefore(last) + "/" + YearDate.yearBefore(first)
                        : YearDate.year(first) + "/" + YearDate.year(last)));
    }

    private Optional<ParsedDate> partOf(MatchResult m) {
        return read(m.group(1)).map(whole -> whole.coarser("only the whole of it can be carried over"));
    }
}
