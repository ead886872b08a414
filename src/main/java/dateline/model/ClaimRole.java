package dateline.model;

/** The roles that a claim can have in the argument of the text. */
public enum ClaimRole {
    /** What a step of the argument is to show. */
    THESIS,
    /** Why a thesis or recommendation should be believed. */
    REASON,
    /** A fact or report in support. */
    EVIDENCE,
    /** Why something is as it is. */
    EXPLANATION,
    /** What is granted to the other side. */
    CONCESSION,
    /** What should be done. */
    RECOMMENDATION,
    /** What is to be expected. */
    FORECAST,
    /** What a reader has to know. */
    BACKGROUND
}
