package dateline.edit.marking;

import dateline.model.SentenceId;
import dateline.text.TextRange;
import java.util.Objects;

/**
 * A sentence of which words are marked.
 *
 * @param id its number
 * @param sentence its words as they are shown
 * @param marked the range of the marked words
 * @param origin whose words are shown
 */
public record MarkedSentence(SentenceId id, String sentence, TextRange marked, Origin origin) {
    /** Whose words a sentence is shown in. */
    public enum Origin {
        /** The document's, which are the author's own. */
        VERBATIM,
        /** The document's, which retell the author's. */
        RETOLD,
        /** The author's, from the reader's copy. */
        COPY,
        /** The reader's copy's, which are not quite the author's. */
        CHANGED_COPY
    }

    /** Checks for nulls. */
    public MarkedSentence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(marked, "marked");
        Objects.requireNonNull(origin, "origin");
    }

    /** Returns the marked words. */
    public String words() {
        return marked.in(sentence);
    }

    /** Tells whether the words are the author's own, of which a quote can be made. */
    boolean isAuthors() {
        return origin == Origin.VERBATIM || origin == Origin.COPY;
    }

    /** Tells whether the words stand in the document already. */
    boolean isOfDocument() {
        return origin == Origin.VERBATIM || origin == Origin.RETOLD;
    }
}
