package dateline.model;

/** Tells where the title of a source comes from. */
public enum TitleBasis {
    /** The publisher's title. */
    PUBLISHED,
    /** A description of a source without a title. */
    DESCRIPTIVE
}
