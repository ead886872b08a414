package dateline.io.imports.dates.words;

/** Kinds of the tokens of a written date, each with its letter in the shape of a date. */
public enum TokenKind {
    /** Digits; the letter depends on how many there are. */
    NUMBER('#'),
    /** An ordinal such as {@code 5th}; 0 for "last". */
    ORDINAL('O'),
    /** A decade such as {@code 1860s}. */
    DECADE('D'),
    /** A year with unknown digits, such as {@code 190?}. */
    PATTERN('X'),
    /** The name of a month, 1 to 12. */
    MONTH('M'),
    /** A season, quarter or half of a year, by its code in EDTF. */
    SEASON('S'),
    /** The word "century". */
    CENTURY('C'),
    /** The word "millennium". */
    MILLENNIUM('J'),
    /** The word "half", "third" or "quarter", by the number of such parts in a whole. */
    FRACTION('F'),
    /** The word "year". */
    YEAR_WORD('V'),
    /** The word "decade" in front of its first year; 2 for a plural, in which each year is a decade. */
    DECADE_WORD('G'),
    HYPHEN('-'),
    SLASH('/'),
    DOT('.'),
    /** A dash, or a hyphen between blanks: always the sign of a range. */
    DASH('!'),
    /** A time of day. */
    TIME('!'),
    /** A weekday, 1 for Monday to 7. */
    WEEKDAY('!'),
    /** The era: 0 for ours, 1 for the time before it. */
    ERA('!'),
    /** A word for a part without exact bounds: early, mid, late. */
    PART('!'),
    APPROXIMATE('!'),
    UNCERTAIN('!'),
    QUESTION('!'),
    /** A word that stands between the sides of a range, and means no end in front of a date alone. */
    TO('!'),
    OR('!'),
    AND('!'),
    BETWEEN('!'),
    FROM('!'),
    SINCE('!'),
    UNTIL('!'),
    BEFORE('!'),
    AFTER('!'),
    /** By, not later than. */
    BY('!'),
    NOT_BEFORE('!'),
    OR_EARLIER('!'),
    OR_LATER('!'),
    ONWARDS('!'),
    NOW('!'),
    /** A word for what happened at the date: active, built. */
    ROLE('!'),
    /** A word for a later copy, whose date is another: printed. */
    PRINT('!'),
    /** A word without meaning for the date: the, of, in. */
    FILLER('!'),
    COMMA('!'),
    /** A colon or semicolon. */
    COLON('!'),
    OPEN('!'),
    CLOSE('!'),
    /** Anything else: with it, a text is no date. */
    UNKNOWN('!');

    private final char letter;

    TokenKind(char letter) {
        this.letter = letter;
    }

    /** Returns the letter in the shape of a date; {@code !} where no single date has such a token. */
    char letter() {
        return letter;
    }
}
