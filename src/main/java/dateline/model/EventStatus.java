package dateline.model;

/** Whether an event happened. */
public enum EventStatus {
    /** It took place. */
    HAPPENED,
    /** It goes on at the time of publication. */
    ONGOING,
    /** It was expected or possible, and did not take place. */
    ABSENT,
    /** It is imagined. */
    HYPOTHETICAL
}
