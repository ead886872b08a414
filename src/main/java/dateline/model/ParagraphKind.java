package dateline.model;

/** What part of a source a paragraph belongs to. */
public enum ParagraphKind {
    /** The text itself. */
    BODY,
    /** About the authors. */
    BIOGRAPHY,
    /** The publisher's reservation. */
    DISCLAIMER
}
