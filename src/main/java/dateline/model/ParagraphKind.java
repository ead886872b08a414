package dateline.model;

/** The parts of a source to which a paragraph can belong. */
public enum ParagraphKind {
    /** The text itself. */
    BODY,
    /** About the authors. */
    BIOGRAPHY,
    /** The publisher's reservation. */
    DISCLAIMER
}
