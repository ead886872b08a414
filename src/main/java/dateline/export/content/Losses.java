package dateline.export.content;

import dateline.date.words.English;
import dateline.model.Source;
import java.util.ArrayList;
import java.util.List;

/** Collects sentences on what a format cannot carry. */
public final class Losses {
    private final List<String> sentences = new ArrayList<>();

    /** Adds a sentence. */
    public void add(String sentence) {
        sentences.add(sentence);
    }

    /**
     * Adds a sentence on a number of things, unless there are none: "3 claims left out: a calendar has events alone."
     *
     * @param count how many, at least 0
     * @param noun what they are, in the singular, with a regular plural
     * @param rest what becomes of them and why, without a full stop
     */
    public void count(long count, String noun, String rest) {
        if (count > 0) {
            add(English.count(count, noun) + " " + rest + ".");
        }
    }

    /** Says that the text of a source is left out, if the source has one. */
    public void countSentencesOf(Source source) {
        count(source.sentenceCount(), "sentence", "of the text left out");
    }

    /** Returns the sentences, in the order in which they were added. */
    public List<String> sentences() {
        return List.copyOf(sentences);
    }
}
