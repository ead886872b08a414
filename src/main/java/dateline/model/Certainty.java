package dateline.model;

/** How surely a claim is asserted, from surest to least sure. */
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
