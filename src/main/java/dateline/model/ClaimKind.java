package dateline.model;

/** The kinds of claims. */
public enum ClaimKind {
    /** Asserts that something is the case. */
    FACTUAL,
    /** Asserts that one thing brings about or explains another. */
    CAUSAL,
    /** Interprets what something means. */
    INTERPRETIVE,
    /** Predicts what will or may come. */
    PREDICTIVE,
    /** Judges what should be done or is right. */
    NORMATIVE
}
