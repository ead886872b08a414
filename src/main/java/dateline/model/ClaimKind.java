package dateline.model;

/** What sort of assertion a claim is. */
public enum ClaimKind {
    /** That something is the case. */
    FACTUAL,
    /** That one thing brings about or explains another. */
    CAUSAL,
    /** What something means or amounts to. */
    INTERPRETIVE,
    /** What will or may come. */
    PREDICTIVE,
    /** What should be done or is right. */
    NORMATIVE
}
