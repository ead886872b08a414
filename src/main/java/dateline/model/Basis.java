package dateline.model;

/** How an event and its time are known. */
public enum Basis {
    /** The text says so. */
    STATED,
    /** It follows from the text. */
    INFERRED,
    /** It is known from elsewhere; the text points at it without dating it. */
    BACKGROUND
}
