package dateline.model;

/** Tells whether an event happened, or in what sense it lies ahead. */
public enum EventStatus {
    /** Took place. */
    HAPPENED,
    /** Goes on at the time of publication. */
    ONGOING,
    /** Was expected or possible, and did not take place. */
    ABSENT,
    /** Is foreseen as it stands. */
    EXPECTED,
    /** Is hoped or feared on a condition. */
    CONDITIONAL,
    /** Is advised. */
    PROPOSED,
    /** Is imagined, in any of these senses. */
    HYPOTHETICAL;

    /** Tells whether it lay in the future, or in imagination, when the text was written. */
    public boolean isAhead() {
        return this == EXPECTED || this == CONDITIONAL || this == PROPOSED || this == HYPOTHETICAL;
    }
}
