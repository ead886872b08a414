package dateline.io.imports.dates;

import dateline.io.imports.dates.YearPart.Era;
import dateline.io.imports.dates.YearPart.Unit;
import dateline.io.imports.dates.words.Token;
import dateline.io.imports.dates.words.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a single date, or one side of a range, from its tokens.
 *
 * <p>The tokens that count make a shape, a letter each: {@code NMY} is a number of one or two digits, a month and a year
 * of four digits. A shape that is not known is no date.
 */
final class MomentReader {
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_THIRD = 37;
    private static final int FIRST_HALF = 40;

    /** A number of years, such as "800 Jahre". */
    private static final Pattern DURATION = Pattern.compile("[NTYL]V(?![NTYL])");

    private final DateContext context;
    private final StringBuilder shape = new StringBuilder();
    private final List<Token> parts = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private Optional<TimeOfDay> clock = Optional.empty();
    private Era era = Era.UNSAID;
    private int weekday;
    private boolean yearIsNext;
    private boolean refused;

    private MomentReader(DateContext context) {
        this.context = context;
    }

    /** Reads a date with its hedges; empty if it is none. */
    static Optional<PartialDate> read(List<Token> tokens, DateContext context) {
        Hedges hedges = Hedges.strip(tokens);
        MomentReader reader = new MomentReader(context);
        for (int i = 0; i < hedges.rest().size(); i++) {
            reader.take(hedges.rest(), i);
        }
        return reader.meaning().map(date -> date.with(hedges.qualifier()));
    }

    private void take(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean last = index == tokens.size() - 1;
        switch (token.kind()) {
            case WEEKDAY -> {
                refused |= weekday > 0;
                weekday = token.value();
            }
            case TIME -> {
                refused |= clock.isPresent();
                clock = TimeOfDay.read(token.text());
                refused |= clock.isEmpty();
            }
            case ERA -> takeEra(token);
            case PART -> remarks.add("\u201C" + token.text() + "\u201D cannot be carried over");
            case FILLER, COMMA -> refused |= last;
            case FROM -> refused |= last || index == 0;
            // "au XIXe siècle"
            case TO -> refused |= last || index > 0;
            case OPEN ->
                refused |= index + 2 >= tokens.size()
                        || !tokens.get(index + 1).is(TokenKind.WEEKDAY, TokenKind.ERA, TokenKind.PART, TokenKind.SEASON)
                        || !tokens.get(index + 2).is(TokenKind.CLOSE);
            case CLOSE -> refused |= index < 2 || !tokens.get(index - 2).is(TokenKind.OPEN);
            case HYPHEN, SLASH -> {
                if (!joinsWords(tokens, index)) {
                    add(token.letter(), token);
                }
            }
            default -> {
                refused |= token.letter() == '!';
                add(token.letter(), token);
            }
        }
    }

    private void add(char letter, Token token) {
        shape.append(yearIsNext && token.is(TokenKind.NUMBER) ? 'Y' : letter);
        yearIsNext = false;
        parts.add(token);
    }

    /** Takes the number beside an era for a year, however few digits it has. */
    private void takeEra(Token token) {
        refused |= era != Era.UNSAID;
        era = token.value() == 0 ? Era.OURS : Era.BEFORE;
        int last = shape.length() - 1;
        if (last >= 0 && "NTYL".indexOf(shape.charAt(last)) >= 0) {
            shape.setCharAt(last, 'Y');
        } else {
            yearIsNext = true;
        }
    }

    /** Tells whether a hyphen or slash stands beside a word, as in 5-Mar-2014 and mid-1860s. */
    private static boolean joinsWords(List<Token> tokens, int index) {
        return (index > 0 && isWord(tokens.get(index - 1)))
                || (index + 1 < tokens.size() && isWord(tokens.get(index + 1)));
    }

    private static boolean isWord(Token token) {
        return token.is(TokenKind.MONTH, TokenKind.SEASON, TokenKind.PART, TokenKind.CENTURY, TokenKind.MILLENNIUM);
    }

    private Optional<PartialDate> meaning() {
        if (refused) {
            return Optional.empty();
        }
        if (shape.length() == 0) {
            return clock.isPresent()
                    ? Optional.of(PartialDate.of(Optional.empty(), 0, 0).with(clock))
                    : Optional.empty();
        }
        return date().filter(this::fitsWeekday)
                .map(date -> date.with(clock).with(remarks).with(contradiction(date)));
    }

    /** Tells whether a weekday, if there is one, stands beside a day and not beside a year or month alone. */
    private boolean fitsWeekday(PartialDate date) {
        return weekday == 0 || date.day() > 0 || !date.hasYear() || shape.length() > 2;
    }

    private Optional<PartialDate> date() {
        String form = shape.toString().replace("V", "");
        boolean calledYear = form.length() < shape.length();
        if (DURATION.matcher(shape).find()) {
            return Optional.empty();
        }
        if (calledYear) {
            parts.removeIf(part -> part.is(TokenKind.YEAR_WORD));
            return form.equals("T") ? Optional.of(year(Unit.YEAR, 0, era == Era.UNSAID ? Era.OURS : era)) : date(form);
        }
        return date(form);
    }

    private Optional<PartialDate> date(String form) {
        return switch (form) {
            case "N", "T", "Y", "L" -> some(year(Unit.YEAR, 0, era));
            case "O" -> era == Era.UNSAID ? partial(0, value(0)) : Optional.empty();
            case "NY", "OY" -> value(0) > 0 ? date(1, 0, value(0)) : Optional.empty();
            case "X" -> era == Era.UNSAID ? some(PartialDate.of(Optional.of(pattern(0)), 0, 0)) : Optional.empty();
            case "D" -> some(year(decade(0), 0, era));
            case "GY", "GD" -> value(1) % 10 == 0 ? some(year(Unit.DECADE, 1, era)) : Optional.empty();
            case "OC", "NC" -> some(year(Unit.CENTURY, 0, era));
            case "CO", "CN" -> some(year(Unit.CENTURY, 1, era));
            case "OJ", "NJ" -> some(year(Unit.MILLENNIUM, 0, era));
            case "OFOC", "OFNC" -> part(year(Unit.CENTURY, 2, era));
            case "OFCO", "OFCN" -> part(year(Unit.CENTURY, 3, era));
            case "OFOJ" -> part(year(Unit.MILLENNIUM, 2, era));
            case "OFD" -> part(year(decade(2), 2, era));
            case "OFY" -> partOfYear();
            case "M", "S" -> partial(value(0), 0);
            case "NM", "OM" -> partial(value(1), value(0));
            case "MN", "MO" -> partial(value(0), value(1));
            case "MY", "SY" -> date(1, value(0), 0);
            case "YM", "YS" -> date(0, value(1), 0);
            case "MX", "SX" ->
                era == Era.UNSAID ? some(PartialDate.of(Optional.of(pattern(1)), value(0), 0)) : Optional.empty();
            case "NMY", "OMY" -> date(2, value(1), value(0));
            case "MNY", "MOY" -> date(2, value(0), value(1));
            case "MN-Y", "MN/Y", "MN.Y", "MO-Y", "MO/Y" -> date(3, value(0), value(1));
            case "YMN", "YMO" -> date(0, value(1), value(2));
            case "NMN", "OMN" -> cutYear(2, value(1), value(0));
            case "MNN", "MON" -> cutYear(2, value(0), value(1));
            default -> era == Era.UNSAID ? new NumericDate(parts, context, remarks).read(form) : Optional.empty();
        };
    }

    private static Optional<PartialDate> some(PartialDate date) {
        return Optional.of(date);
    }

    private int value(int index) {
        return parts.get(index).value();
    }

    private YearPart yearPart(Unit unit, int index, Era of) {
        Token token = parts.get(index);
        boolean counted = unit == Unit.CENTURY || unit == Unit.MILLENNIUM;
        String digits = !counted ? token.text().replaceAll("\\D", "") : Integer.toString(token.value());
        return YearPart.of(digits.isEmpty() ? Integer.toString(token.value()) : digits, unit, of);
    }

    /** Returns what a number such as the 1900s counts. */
    private Unit decade(int index) {
        return value(index) % 100 == 0 ? Unit.DECADE_OR_CENTURY : Unit.DECADE;
    }

    private PartialDate year(Unit unit, int index, Era of) {
        return PartialDate.of(Optional.of(yearPart(unit, index, of)), 0, 0);
    }

    private YearPart pattern(int index) {
        return YearPart.of(parts.get(index).text().replaceAll("[?-]", "X"), Unit.STANDARD, era);
    }

    private static Optional<PartialDate> partial(int month, int day) {
        return some(PartialDate.of(Optional.empty(), month, day));
    }

    private Optional<PartialDate> date(int yearIndex, int month, int day) {
        return some(PartialDate.of(Optional.of(yearPart(Unit.YEAR, yearIndex, era)), month, day));
    }

    /** Returns a date with a year of two digits, which lacks a century. */
    private Optional<PartialDate> cutYear(int yearIndex, int month, int day) {
        return era == Era.UNSAID ? date(yearIndex, month, day) : Optional.empty();
    }

    /** Returns a part of a century, decade or millennium, such as its first half. */
    private Optional<PartialDate> part(PartialDate whole) {
        int count = value(1);
        int number = value(0) == 0 ? count : value(0);
        return number > count
                ? Optional.empty()
                : some(whole.with(whole.year().orElseThrow().part(number, count)));
    }

    private Optional<PartialDate> partOfYear() {
        int count = value(1);
        int number = value(0) == 0 ? count : value(0);
        int first =
                switch (count) {
                    case 2 -> FIRST_HALF;
                    case 3 -> FIRST_THIRD;
                    default -> FIRST_QUARTER;
                };
        return number > count ? Optional.empty() : date(2, first + number - 1, 0);
    }

    private List<String> contradiction(PartialDate date) {
        return weekday == 0 ? List.of() : Weekdays.contradiction(date, weekday);
    }
}
