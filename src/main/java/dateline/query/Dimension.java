package dateline.query;

/** What a filter can restrict. */
public enum Dimension {
    /** Those involved in an event or claim, or holding the claim. */
    ACTOR,
    /** The category of an event. */
    CATEGORY,
    /** The kind of a claim. */
    CLAIM_KIND,
    /** Whose view a claim is. */
    HOLDER,
    /** How surely a claim is asserted. */
    CERTAINTY
}
