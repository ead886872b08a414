package dateline.io.commentary;

import dateline.model.SentenceId;
import java.util.ArrayList;
import java.util.List;

/** Counts the sentences of each paragraph of the source, as far as that is possible. */
final class SentenceCounts {
    /** Instead of a count, for a paragraph with errors: nobody knows what is missing from it. */
    static final int UNKNOWN = -1;

    private final List<Integer> counts = new ArrayList<>();
    private boolean complete;

    /** Adds the next paragraph. */
    void add(int sentences) {
        counts.add(sentences);
    }

    /** Says that the source has been read to its end, so that passages can be checked. */
    void complete() {
        complete = true;
    }

    boolean isComplete() {
        return complete;
    }

    int paragraphs() {
        return counts.size();
    }

    /** Tells whether there is no such sentence. Without paragraphs the document is about a text that it does not carry. */
    boolean lacks(SentenceId id) {
        if (counts.isEmpty()) {
            return false;
        }
        int count = id.paragraph() <= counts.size() ? counts.get(id.paragraph() - 1) : 0;
        return count != UNKNOWN && id.sentence() > count;
    }
}
