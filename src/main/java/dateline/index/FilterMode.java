package dateline.index;

/** The ways of showing items that a filter does not accept. */
public enum FilterMode {
    /** Leaves them out. */
    SHOW_ONLY,
    /** Draws them faintly. */
    DIM
}
