package dateline.model;

/** Tells whether an event happened. */
public enum EventStatus {
    /** Took place. */
    HAPPENED,
    /** Goes on at the time of publication. */
    ONGOING,
    /** Was expected or possible, and did not take place. */
    ABSENT,
    /** Is imagined. */
    HYPOTHETICAL
}
