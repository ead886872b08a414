package dateline.io.imports.dates;

import dateline.date.CivilDate;
import dateline.date.EdtfDate;
import dateline.date.Qualifier;
import dateline.date.parse.EdtfParser;
import dateline.io.imports.dates.words.Token;
import dateline.io.imports.dates.words.TokenKind;
import java.util.List;
import java.util.Optional;

/**
 * Reads "before 2014", "between 2014 and 2016", "1900 or later" and the like.
 *
 * @param phrase reads the dates within
 */
record DateComparison(DatePhrase phrase) {
    /** Reads a comparison; empty if it is none. */
    Optional<DateReading> read(List<Token> tokens) {
        Hedges hedges = Hedges.ofRange(tokens);
        List<Token> rest = hedges.rest();
        if (rest.size() < 2) {
            return Optional.empty();
        }
        Token first = rest.get(0);
        if (first.is(TokenKind.BETWEEN)) {
            return between(rest, hedges.qualifier());
        }
        int from = rest.get(1).is(TokenKind.HYPHEN) ? 2 : 1;
        return compared(first, rest.subList(from, rest.size()), hedges.qualifier(), false)
                .or(() -> compared(
                        rest.get(rest.size() - 1), rest.subList(0, rest.size() - 1), hedges.qualifier(), true));
    }

    private Optional<DateReading> compared(Token word, List<Token> date, Qualifier qualifier, boolean behind) {
        boolean known =
                switch (word.kind()) {
                    case BEFORE, AFTER, SINCE, FROM, UNTIL -> !behind;
                    case BY, NOT_BEFORE -> true;
                    case OR_EARLIER, OR_LATER, ONWARDS -> behind;
                    case FILLER -> behind && word.text().equals("on");
                    default -> false;
                };
        boolean fromOn = behind && date.size() > 1 && date.get(0).is(TokenKind.FROM, TokenKind.SINCE);
        List<Token> alone = fromOn ? date.subList(1, date.size()) : date;
        return known
                ? phrase.moment(alone).flatMap(moment -> reading(word.kind(), moment.with(qualifier)))
                : Optional.empty();
    }

    private Optional<DateReading> reading(TokenKind word, ParsedDate date) {
        String from = date.from();
        String to = date.to();
        String edtf =
                switch (word) {
                    case BEFORE -> "[.." + justBefore(from) + "]";
                    case AFTER -> "[" + justAfter(to) + "..]";
                    case BY, OR_EARLIER -> "[.." + to + "]";
                    case NOT_BEFORE, OR_LATER -> "[" + from + "..]";
                    case UNTIL -> "../" + to;
                    default -> from + "/..";
                };
        return phrase.sound(edtf, date);
    }

    private Optional<DateReading> between(List<Token> tokens, Qualifier qualifier) {
        List<Token> rest = tokens.subList(1, tokens.size());
        int and = DatePhrase.first(rest, token -> token.is(TokenKind.AND));
        int sign = and > 0
                ? and
                : DatePhrase.first(
                        rest, token -> token.is(TokenKind.DASH, TokenKind.HYPHEN, TokenKind.TO, TokenKind.UNTIL));
        return phrase.sides(new Hedges(rest, qualifier), sign).flatMap(sides -> set(sides.get(0), sides.get(1)));
    }

    /** Returns a set whose two bounds are equally precise, as the standard wants them. */
    private Optional<DateReading> set(ParsedDate first, ParsedDate second) {
        EdtfDate from = date(first.from());
        EdtfDate to = date(second.to());
        boolean alike = from.components() == to.components()
                && from.grouping().isPresent() == to.grouping().isPresent();
        int components = Math.max(from.components(), to.components());
        String start = alike ? first.from() : bound(from.firstDay(), components, from.endQualifier());
        String end = alike ? second.to() : bound(to.lastDay(), components, to.endQualifier());
        return phrase.sound("[" + start + ".." + end + "]", first)
                .map(reading -> second.remark().map(reading::withFurtherRemark).orElse(reading));
    }

    private static EdtfDate date(String edtf) {
        return (EdtfDate) EdtfParser.parse(edtf);
    }

    private static String justBefore(String edtf) {
        EdtfDate date = date(edtf);
        return bound(date.firstDay() - 1, date.components(), date.endQualifier());
    }

    private static String justAfter(String edtf) {
        EdtfDate date = date(edtf);
        return bound(date.lastDay() + 1, date.components(), date.endQualifier());
    }

    /** Returns the year, month or day in which a day lies. */
    private static String bound(long day, int components, Qualifier qualifier) {
        return YearDate.of(CivilDate.ofEpochDay(day), components) + ParsedDate.symbol(qualifier);
    }
}
