package dateline.io.commentary;

import dateline.model.SentenceId;
import java.util.ArrayList;
import java.util.List;

/** Counts the sentences of each paragraph of the source. */
final class SentenceCounts {
    /** Replaces the count of a paragraph with errors, which may lack sentences. */
    static final int UNKNOWN = -1;

    private final List<Integer> counts = new ArrayList<>();
    private boolean complete;

    /** Adds the next paragraph. */
    void add(int sentences) {
        counts.add(sentences);
    }

    /** Marks the source as read to its end, so that passages can be checked. */
    void complete() {
        complete = true;
    }

    boolean isComplete() {
        return complete;
    }

    int paragraphs() {
        return counts.size();
    }

    /** Tells whether the source lacks a sentence; a source without paragraphs lacks none. */
    boolean lacks(SentenceId id) {
        if (counts.isEmpty()) {
            return false;
        }
        int count = id.paragraph() <= counts.size() ? counts.get(id.paragraph() - 1) : 0;
        return count != UNKNOWN && id.sentence() > count;
    }
}
