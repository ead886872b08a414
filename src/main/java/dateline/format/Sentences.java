package dateline.format;

import dateline.columns.Ints;
import dateline.model.SentenceId;
import java.util.BitSet;

/** How many sentences each paragraph of the source has, as far as that can be said. */
final class Sentences {
    private final Ints counts = new Ints();

    /** The paragraphs that are none, or whose sentences could not be counted: nobody knows what is missing from them. */
    private final BitSet faulty = new BitSet();

    private boolean known;

    /** Adds the next paragraph. */
    void add(int sentences) {
        counts.add(sentences);
    }

    /** Adds the next paragraph, which has errors. */
    void addFaulty() {
        faulty.set(counts.size());
        counts.add(0);
    }

    /** Says that the source has been read to its end, so that passages can be checked. */
    void end() {
        known = true;
    }

    boolean isKnown() {
        return known;
    }

    int paragraphs() {
        return counts.size();
    }

    /** Tells whether there is no such sentence. Without paragraphs the document is about a text that it does not carry. */
    boolean lacks(SentenceId id) {
        int paragraph = id.paragraph() - 1;
        if (counts.size() == 0 || (paragraph < counts.size() && faulty.get(paragraph))) {
            return false;
        }
        return paragraph >= counts.size() || id.sentence() > counts.get(paragraph);
    }

    /** Tells whether there certainly is such a sentence; no matter what the numbers are. */
    boolean has(int paragraph, int sentence) {
        return known
                && paragraph >= 1
                && paragraph <= counts.size()
                && sentence >= 1
                && sentence <= counts.get(paragraph - 1);
    }

    /** Returns a sentence's number as one number from 0 on. */
    static long packed(SentenceId id) {
        return ((long) id.paragraph() << 32) | id.sentence();
    }

    /** Returns the number of a sentence that was packed. */
    static SentenceId unpacked(long packed) {
        return new SentenceId((int) (packed >>> 32), (int) packed);
    }
}
