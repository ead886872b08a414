package dateline.io.imports.dates;

import dateline.date.Qualifier;
import dateline.date.parse.EdtfParser;
import dateline.date.words.EdtfWords;
import dateline.io.imports.dates.words.Token;
import dateline.io.imports.dates.words.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A year, a sign, and one or two digits: a range with a shortened end, a month, or one date in two reckonings.
 *
 * @param year the year, of four digits
 * @param sign a hyphen, slash or dash
 * @param digits the one or two digits behind it
 */
record ShortYear(String year, TokenKind sign, String digits) {
    /** England and its colonies began the year in March until then. */
    private static final int LAST_DOUBLE_DATE = 1752;
    /** A range that crosses a century is not longer where only two digits say its end. */
    private static final int LONGEST_ACROSS_CENTURIES = 25;

    private static final int FIRST_GROUPING = 21;
    private static final int LAST_GROUPING = 41;

    /** Finds such a pair, or a year and the whole next one, behind a slash; empty if there is none. */
    static Optional<ShortYear> at(List<Token> tokens, int index) {
        if (index < 0 || index + 2 >= tokens.size()) {
            return Optional.empty();
        }
        Token first = tokens.get(index);
        Token sign = tokens.get(index + 1);
        Token last = tokens.get(index + 2);
        boolean pair = first.letter() == 'Y'
                && sign.is(TokenKind.HYPHEN, TokenKind.SLASH, TokenKind.DASH)
                && (last.letter() == 'N' || (last.letter() == 'Y' && sign.is(TokenKind.SLASH)));
        return pair ? Optional.of(new ShortYear(first.text(), sign.kind(), last.text())) : Optional.empty();
    }

    /** Puts the first digits of a number in front of a shorter one: 1861 and 67 make 1867. */
    static String completed(String whole, String cut) {
        return cut.length() >= whole.length() ? cut : whole.substring(0, whole.length() - cut.length()) + cut;
    }

    private int start() {
        return Integer.parseInt(year);
    }

    private int number() {
        return Integer.parseInt(digits);
    }

    private int end() {
        return Integer.parseInt(completed(year, digits));
    }

    private boolean isRange() {
        return end() > start();
    }

    /** Tells whether its second number is no whole year. */
    boolean isShort() {
        return digits.length() < 3;
    }

    private boolean isMonth() {
        return number() >= 1 && number() <= 12;
    }

    /** Tells whether EDTF has such a date: a month, a season, a quarter or another part of a year. */
    boolean isStandard() {
        boolean grouping = number() >= FIRST_GROUPING && number() <= LAST_GROUPING;
        return sign == TokenKind.HYPHEN && digits.length() == 2 && (isMonth() || grouping);
    }

    /** Tells whether it may be a range as well as a part of a year. */
    boolean isDoubtful() {
        return isRange() && (isStandard() || (isMonth() && sign != TokenKind.DASH));
    }

    /** Tells whether it can be nothing but a range. */
    boolean isOnlyRange() {
        return isRange() && !isDoubtful();
    }

    /** Tells whether it can be nothing but a part of a year. */
    boolean isOnlyPart() {
        return !isRange() && (isStandard() || isMonth());
    }

    /** Tells whether it is a range in a column where such pairs are what is given. */
    boolean isRange(YearPairs pairs, boolean inWords) {
        boolean byDefault = !isStandard() || inWords;
        boolean asked = pairs == YearPairs.RANGES
                || pairs == YearPairs.SEEM_RANGES
                || (byDefault && (pairs == YearPairs.UNKNOWN || pairs == YearPairs.MIXED));
        return isOnlyRange() || (isDoubtful() && asked);
    }

    private boolean isSure(YearPairs pairs) {
        return !isDoubtful()
                || pairs == YearPairs.RANGES
                || pairs == YearPairs.MONTHS
                || (pairs == YearPairs.SEEM_MONTHS && isStandard());
    }

    /** Returns a remark where it is read as a month and may be a range. */
    List<String> doubtOfMonth(YearPairs pairs) {
        boolean hasRanges = pairs == YearPairs.RANGES || pairs == YearPairs.SEEM_RANGES || pairs == YearPairs.MIXED;
        if (isOnlyPart() && hasRanges) {
            return end() == start() && digits.length() == 2
                    ? List.of("as a range it would end as it starts")
                    : List.of("it may also be " + start() + " to " + endBeyond());
        }
        return isSure(pairs) ? List.of() : List.of("it may also be " + start() + " to " + end());
    }

    /** Returns the end of a range that crosses a century, or a decade where it has one digit: 1902 in 1899-02. */
    private int endBeyond() {
        return end() + (digits.length() == 1 ? 10 : 100);
    }

    /** Tells whether it is a year in two reckonings, such as 1641/2. */
    boolean isDoubleDate() {
        return sign == TokenKind.SLASH && end() == start() + 1 && start() <= LAST_DOUBLE_DATE;
    }

    /**
     * Reads the pair.
     *
     * @param pairs what such pairs are in the column
     * @param inWords whether words stand beside it, which EDTF has none of
     */
    Optional<DateReading> read(YearPairs pairs, boolean inWords, Qualifier qualifier) {
        String symbol = ParsedDate.symbol(qualifier);
        String part = year + "-" + (digits.length() == 1 ? "0" : "") + digits + symbol;
        if (isOnlyPart() && sign != TokenKind.DASH) {
            return reading(part, doubtOfMonth(pairs));
        }
        if (!isRange()) {
            return acrossCenturies(symbol);
        }
        if (!isDoubtful()) {
            return reading(range(symbol), doubleDating());
        }
        if (!isRange(pairs, inWords)) {
            return reading(part, doubtOfMonth(pairs));
        }
        List<String> remarks = new ArrayList<>(doubleDating());
        if (!isSure(pairs)) {
            remarks.add("it may also be " + EdtfWords.of(EdtfParser.parse(YearDate.of(year, number()))));
        }
        return reading(range(symbol), remarks);
    }

    private List<String> doubleDating() {
        return isDoubleDate() ? List.of("it is taken for one date in two reckonings of the year") : List.of();
    }

    private String range(String symbol) {
        return isDoubleDate()
                ? "[" + year + symbol + "," + end() + symbol + "]"
                : year + symbol + "/" + YearDate.year(end()) + symbol;
    }

    /** Reads "1998\u201302", whose end is of the next century. */
    private Optional<DateReading> acrossCenturies(String symbol) {
        int next = endBeyond();
        boolean near = digits.length() == 2 && next - start() <= LONGEST_ACROSS_CENTURIES;
        return near && end() != start()
                ? reading(
                        year + symbol + "/" + next + symbol,
                        next == start() + 1 ? List.of() : List.of("its end is taken to be in the next century"))
                : Optional.empty();
    }

    private static Optional<DateReading> reading(String edtf, List<String> remarks) {
        return Optional.of(ParsedDate.parse(edtf, List.of(), ParsedDate.joined(remarks)));
    }
}
