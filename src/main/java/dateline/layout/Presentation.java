package dateline.layout;

/** What becomes of the items that a filter does not accept. */
public enum Presentation {
    /** They, and lanes without an accepted item, are not there. */
    SHOW_ONLY,
    /** They stay in place, faint. */
    DIM
}
