package dateline.io.imports.dates;

import dateline.date.Qualifier;
import dateline.io.imports.dates.words.Token;
import dateline.io.imports.dates.words.TokenKind;
import java.util.List;

/**
 * A date without the words around it that say how sure it is.
 *
 * @param rest the tokens of the date
 * @param qualifier what the words say
 */
record Hedges(List<Token> rest, Qualifier qualifier) {
    Hedges {
        rest = List.copyOf(rest);
    }

    /** Takes off the words in front and behind, in any order. */
    static Hedges strip(List<Token> tokens) {
        return strip(new Hedges(tokens, Qualifier.NONE), true);
    }

    /** Takes off the words in front, and those behind that speak of all of a range: not a {@code ?} at its end. */
    static Hedges ofRange(List<Token> tokens) {
        return strip(new Hedges(tokens, Qualifier.NONE), false);
    }

    private static Hedges strip(Hedges all, boolean signs) {
        Hedges now = all;
        Hedges before;
        do {
            before = now;
            now = now.withoutFront().withoutBack(signs);
        } while (!now.equals(before));
        return now;
    }

    private Hedges withoutFront() {
        if (rest.size() < 2) {
            return this;
        }
        Token first = rest.get(0);
        boolean silent = first.is(TokenKind.FILLER, TokenKind.ROLE, TokenKind.PRINT, TokenKind.COLON, TokenKind.COMMA);
        boolean unknownDay = first.is(TokenKind.QUESTION) && rest.get(1).is(TokenKind.MONTH);
        Qualifier meaning = unknownDay ? Qualifier.NONE : meaning(first);
        return silent || unknownDay || meaning != Qualifier.NONE ? new Hedges(from(1), qualifier.and(meaning)) : this;
    }

    private Hedges withoutBack(boolean signs) {
        int size = rest.size();
        if (size < 2) {
            return this;
        }
        Token last = rest.get(size - 1);
        if (last.is(TokenKind.COMMA, TokenKind.COLON, TokenKind.DOT)) {
            return new Hedges(rest.subList(0, size - 1), qualifier);
        }
        if (meaning(last) != Qualifier.NONE && (signs || !isSign(last))) {
            return new Hedges(rest.subList(0, size - 1), qualifier.and(meaning(last)));
        }
        int open = size - 3;
        boolean enclosed =
                open > 0 && last.is(TokenKind.CLOSE) && rest.get(open).is(TokenKind.OPEN);
        boolean hedge = enclosed
                && (meaning(rest.get(size - 2)) != Qualifier.NONE
                        || rest.get(size - 2).is(TokenKind.ROLE));
        return hedge ? new Hedges(rest.subList(0, open), qualifier.and(meaning(rest.get(size - 2)))) : this;
    }

    private static boolean isSign(Token token) {
        return !Character.isLetter(token.text().charAt(0));
    }

    private List<Token> from(int index) {
        return rest.subList(index, rest.size());
    }

    private static Qualifier meaning(Token token) {
        return switch (token.kind()) {
            case APPROXIMATE -> Qualifier.APPROXIMATE;
            case UNCERTAIN, QUESTION -> Qualifier.UNCERTAIN;
            default -> Qualifier.NONE;
        };
    }
}
