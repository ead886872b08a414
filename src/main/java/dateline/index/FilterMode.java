package dateline.index;

/** What becomes of the items that a filter does not accept. */
public enum FilterMode {
    /** They are left out. */
    SHOW_ONLY,
    /** They stay, drawn faintly. */
    DIM
}
