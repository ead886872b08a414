package dateline.model;

/** The ways in which a claim stands in the text. */
public enum ClaimBasis {
    /** Asserted by the text. */
    STATED,
    /** Taken for granted by the text, not asserted. */
    PRESUPPOSED,
    /** Known, or dated, from elsewhere. */
    BACKGROUND
}
