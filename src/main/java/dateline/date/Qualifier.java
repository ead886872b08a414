package dateline.date;

/** How sure a date, or a component of it, is: the qualifiers {@code ?}, {@code ~} and {@code %} of the standard. */
public enum Qualifier {
    /** Neither uncertain nor approximate. */
    NONE("", ""),
    /** The source of the date is in doubt: {@code ?}. */
    UNCERTAIN("?", "uncertain"),
    /** The date is an estimate: {@code ~}. */
    APPROXIMATE("~", "approximate"),
    /** Both: {@code %}. */
    UNCERTAIN_AND_APPROXIMATE("%", "uncertain and approximate");

    private final String symbol;
    private final String words;

    Qualifier(String symbol, String words) {
        this.symbol = symbol;
        this.words = words;
    }

    /** Tells whether the qualifier is {@code ?} or {@code %}. */
    public boolean isUncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }

    /** Tells whether the qualifier is {@code ~} or {@code %}. */
    public boolean isApproximate() {
        return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }

    /** Returns the qualifier that says what either of the two says. */
    public Qualifier and(Qualifier other) {
        if (this == NONE || this == other) {
            return other;
        }
        return other == NONE ? this : UNCERTAIN_AND_APPROXIMATE;
    }

    /** Returns the character of the standard, or the empty string. */
    String symbol() {
        return symbol;
    }

    /** Returns {@code uncertain}, {@code approximate} or both in words, or the empty string. */
    public String words() {
        return words;
    }
}
