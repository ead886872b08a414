package dateline.model;

/** Where a source's title comes from. */
public enum TitleBasis {
    /** The title is the publisher's. */
    PUBLISHED,
    /** The source came without one; the title describes it. */
    DESCRIPTIVE
}
