package dateline.index;

import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.model.Source;
import java.util.ArrayList;
import java.util.List;

/** Lists the numbers of sentences. */
public final class SentenceNumbers {
    private SentenceNumbers() {}

    /** Returns the number of every sentence of a source, in reading order. */
    public static List<SentenceId> of(Source source) {
        List<SentenceId> all = new ArrayList<>();
        for (int paragraph = 1; paragraph <= source.paragraphs().size(); paragraph++) {
            add(paragraph, 1, length(source, paragraph), all);
        }
        return List.copyOf(all);
    }

    /** Returns the numbers of a passage's sentences that the source has, in reading order. */
    public static List<SentenceId> of(Source source, Passage passage) {
        SentenceId first = passage.first();
        SentenceId last = passage.last();
        List<SentenceId> covered = new ArrayList<>();
        int end = Math.min(last.paragraph(), source.paragraphs().size());
        for (int paragraph = first.paragraph(); paragraph <= end; paragraph++) {
            int from = paragraph == first.paragraph() ? first.sentence() : 1;
            int length = length(source, paragraph);
            add(paragraph, from, paragraph == last.paragraph() ? Math.min(last.sentence(), length) : length, covered);
        }
        return List.copyOf(covered);
    }

    private static int length(Source source, int paragraph) {
        return source.paragraphs().get(paragraph - 1).sentences().size();
    }

    private static void add(int paragraph, int from, int to, List<SentenceId> target) {
        for (int sentence = from; sentence <= to; sentence++) {
            target.add(new SentenceId(paragraph, sentence));
        }
    }
}
