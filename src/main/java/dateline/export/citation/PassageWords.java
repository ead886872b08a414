package dateline.export.citation;

import dateline.model.Rendition;

/** Whose words are copied of a passage. */
public enum PassageWords {
    /** Those of a retelling. */
    RETOLD("retold, not the original\u2019s words"),
    /** Those of the text that the document carries, which are the author's own. */
    VERBATIM("verbatim"),
    /** Those of the original: a short quote, or the reader's copy. */
    ORIGINAL("the original\u2019s words"),
    /** In part those of the original, in part those of a retelling. */
    MIXED("in part the original\u2019s words, in part retold");

    private final String label;

    PassageWords(String label) {
        this.label = label;
    }

    /** Returns what is said of the words in a citation. */
    public String label() {
        return label;
    }

    /** Returns whose words the sentences of a document are. */
    public static PassageWords of(Rendition rendition) {
        return switch (rendition) {
            case RETELLING -> RETOLD;
            case VERBATIM -> VERBATIM;
        };
    }
}
