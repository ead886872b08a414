package dateline.model;

/** The degrees of certainty with which an event or claim is asserted, surest first. */
public enum Certainty {
    /** Without reservation. */
    ASSERTED,
    /** With a word that weakens it, such as "likely" or "appears". */
    HEDGED,
    /** As what others say, without vouching for it. */
    REPORTED,
    /** As a possibility, such as "could" or "might". */
    SPECULATIVE
}
