package dateline.model;

/** Whose words a source's text is in. */
public enum Rendition {
    /** Retold, sentence by sentence, by whoever wrote the document. */
    RETELLING,
    /** The author's own words. */
    VERBATIM
}
