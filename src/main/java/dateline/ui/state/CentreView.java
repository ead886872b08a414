package dateline.ui.state;

/** What the middle of the window shows. */
public enum CentreView {
    /** Events and claims along time. */
    TIMELINE,
    /** Claims in groups, with certainty and evidence. */
    CLAIMS,
    /** The source's text. */
    TEXT
}
