package dateline.query;

import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.model.Source;
import java.util.ArrayList;
import java.util.List;

/** The numbers of a source's sentences. */
public final class Sentences {
    private Sentences() {}

    /**
     * Returns the number of every sentence of a source, in reading order.
     *
     * @param source the text
     */
    public static List<SentenceId> of(Source source) {
        List<SentenceId> all = new ArrayList<>();
        for (int paragraph = 1; paragraph <= source.paragraphs().size(); paragraph++) {
            addParagraph(source, paragraph, all);
        }
        return List.copyOf(all);
    }

    /**
     * Returns the numbers of a passage's sentences that the source has, in reading order.
     *
     * @param source the text
     * @param passage the passage
     */
    public static List<SentenceId> of(Source source, Passage passage) {
        List<SentenceId> near = new ArrayList<>();
        int last = Math.min(passage.last().paragraph(), source.paragraphs().size());
        for (int paragraph = passage.first().paragraph(); paragraph <= last; paragraph++) {
            addParagraph(source, paragraph, near);
        }
        return near.stream().filter(passage::covers).toList();
    }

    private static void addParagraph(Source source, int paragraph, List<SentenceId> target) {
        int count = source.paragraphs().get(paragraph - 1).sentences().size();
        for (int sentence = 1; sentence <= count; sentence++) {
            target.add(new SentenceId(paragraph, sentence));
        }
    }
}
