package dateline.model;

/** Tells in whose words the text of a source is given. */
public enum Rendition {
    /** Retold, sentence by sentence, by whoever wrote the document. */
    RETELLING,
    /** The author's own words. */
    VERBATIM
}
