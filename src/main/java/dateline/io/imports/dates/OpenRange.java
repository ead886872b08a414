package dateline.io.imports.dates;

import dateline.io.imports.dates.words.Token;
import dateline.io.imports.dates.words.TokenKind;
import java.util.List;
import java.util.Optional;

/**
 * Reads "2014-", "2014 - present", "1860-?", "2001-12-?" and "?-1860".
 *
 * @param phrase reads the dates within
 */
record OpenRange(DatePhrase phrase) {
    /** Reads a range with an open or unknown side, or a date with an unknown day; empty if it is neither. */
    Optional<DateReading> read(List<Token> tokens) {
        int size = tokens.size();
        Token first = tokens.get(0);
        Token last = tokens.get(size - 1);
        if (isSign(last)) {
            return phrase.moment(tokens.subList(0, size - 1)).flatMap(this::from);
        }
        if (first.is(TokenKind.DASH)) {
            return phrase.moment(tokens.subList(1, size)).flatMap(end -> phrase.sound("../" + end.to(), end));
        }
        if (size < 3) {
            return Optional.empty();
        }
        if (first.is(TokenKind.QUESTION)) {
            return unknownStart(tokens.get(1), tokens.subList(2, size));
        }
        Token sign = tokens.get(size - 2);
        if (!isSign(sign) && !sign.is(TokenKind.TO, TokenKind.UNTIL)) {
            return Optional.empty();
        }
        if (last.is(TokenKind.NOW)) {
            Hedges hedges = Hedges.ofRange(DatePhrase.withoutFrom(tokens.subList(0, size - 2)));
            return phrase.moment(hedges.rest())
                    .map(start -> start.with(hedges.qualifier()))
                    .flatMap(this::from);
        }
        return last.is(TokenKind.QUESTION) ? unknownEnd(tokens.subList(0, size - 2), sign, last) : Optional.empty();
    }

    private Optional<DateReading> from(ParsedDate start) {
        return phrase.sound(start.from() + "/..", start);
    }

    private static boolean isSign(Token token) {
        return token.is(TokenKind.HYPHEN, TokenKind.DASH);
    }

    /** Reads the month with an unknown day in "?-5-1914", or else the end behind an unknown start. */
    private Optional<DateReading> unknownStart(Token sign, List<Token> rest) {
        boolean month = rest.size() == 3
                && rest.get(1).kind() == sign.kind()
                && sign.is(TokenKind.HYPHEN, TokenKind.SLASH, TokenKind.DOT);
        if (month) {
            return phrase.single(rest);
        }
        return isSign(sign) ? phrase.moment(rest).flatMap(end -> phrase.sound("/" + end.to(), end)) : Optional.empty();
    }

    /** Reads the day or month that is not known in "2001-12-?", or else the end that is not. */
    private Optional<DateReading> unknownEnd(List<Token> start, Token sign, Token marks) {
        boolean month = start.size() == 3 && start.get(1).is(TokenKind.HYPHEN);
        boolean year = start.size() == 1 && marks.text().length() == 2;
        boolean digits = sign.is(TokenKind.HYPHEN) && (month || year);
        DatePhrase reader = digits ? phrase.inMonths() : phrase;
        return reader.moment(start)
                .flatMap(date -> phrase.sound(digits ? date.qualified() + "-XX" : date.from() + "/", date));
    }
}
