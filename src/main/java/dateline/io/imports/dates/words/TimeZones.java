package dateline.io.imports.dates.words;

import java.util.List;
import java.util.Locale;

/** Knows the names of time zones. */
public final class TimeZones {
    /** A regular expression of the names, in lower case. */
    public static final String NAME =
            "(?:[ecmp][sd]t|ak[sd]t|hst|n[sd]t|bst|wes?t|ces?t|mes?z|ees?t|msk|jst|ist|ae[sd]t)";

    private TimeZones() {}

    /**
     * Tells whether a word is a time zone: in capitals behind a day, because "est" may mean "estimated".
     *
     * @param before the tokens in front of it
     */
    static boolean isZone(String word, List<Token> before) {
        long parts = before.stream()
                .filter(token -> token.is(TokenKind.NUMBER, TokenKind.ORDINAL, TokenKind.MONTH))
                .count();
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        return parts > 2 && capitals && word.toLowerCase(Locale.ROOT).matches(NAME);
    }
}
