package dateline.copy.facts;

import dateline.text.TextRange;

/**
 * A word of a sentence that a retelling has to keep in meaning: a name, a number, a month, a negation.
 *
 * @param kind what it is
 * @param key its meaning; "Chinese" and "Beijing" have the same
 * @param at where it stands
 */
public record Fact(Kind kind, String key, TextRange at) {
    /** What a fact is. */
    public enum Kind {
        /** An actor of the commentary, or a country. */
        NAME,
        /** Another word with a capital. */
        CAPITAL,
        /** A word at the start of a sentence, which has a capital whether it is a name or not. */
        OPENING,
        /** A number in digits or words. */
        NUMBER,
        /** A word that may stand for a number, such as "trilateral", or "a year" for twelve months. */
        IMPLIED_NUMBER,
        /** A time of the day. */
        CLOCK,
        MONTH,
        WEEKDAY,
        /** Early, middle or late. */
        STAGE,
        /** A unit of time. */
        UNIT,
        /** A point of the compass. */
        DIRECTION,
        SEASON,
        /** A currency beside a number, or a unit of length, weight or volume. */
        MEASURE,
        /** Before, after or in a date or season, of which the key tells too, or a span whose end is before its beginning. */
        ORDER,
        /** Those who are for something, or against it. */
        SIDE,
        /** Perhaps, or certainly. */
        CERTAINTY,
        /** A phrase around a sentence that no longer states what it says, such as "if" or "it is said that". */
        FRAME,
        /** A word such as "everybody", which says the opposite of "nobody". */
        AFFIRMATION,
        /** A word such as "not". */
        NEGATION,
        /** A word that may stand for one, such as "lack". */
        IMPLIED_NEGATION,
        /** The same behind a negation, which together say yes, as in "does not lack". */
        UNDONE_NEGATION
    }

    /** Tells whether this is a name, as far as its capital tells. */
    public boolean isName() {
        return kind == Kind.NAME || kind == Kind.CAPITAL;
    }

    /**
     * Tells whether this fact contradicts another one whose place it has.
     *
     * @param other the fact that is lost
     */
    public boolean canReplace(Fact other) {
        boolean mayDiffer = kind != Kind.ORDER || Opposites.areContrary(key, other.key);
        return (isName() && other.isName()) || (kind == other.kind && mayDiffer);
    }
}
