package dateline.model;

/** The ways in which an event and its time are known. */
public enum Basis {
    /** Stated in the text. */
    STATED,
    /** Inferred from the text. */
    INFERRED,
    /** Known from elsewhere, where the text points at an event without dating it. */
    BACKGROUND
}
