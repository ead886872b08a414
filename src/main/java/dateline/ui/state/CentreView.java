package dateline.ui.state;

/** The views in the middle of the window. */
public enum CentreView {
    /** Events and claims along time. */
    TIMELINE,
    /** Events as rows with their actors in columns. */
    LIST,
    /** Claims in groups, with certainty and evidence. */
    CLAIMS,
    /** The source's text. */
    TEXT
}
