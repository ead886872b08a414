package dateline.copy;

import dateline.model.SentenceId;
import java.util.List;
import java.util.Optional;

/**
 * The result of aligning a copy with the numbered sentences of a commentary.
 *
 * @param verdict what the copy is
 * @param reason the reason for the verdict, a sentence for people
 * @param sentences each numbered sentence in reading order; of something else, none is to be shown
 * @param quotes how many quotes the commentary has; of an author's own text, its sentences as well
 * @param quotesInPlace how many of them stand in the sentences in which they were expected
 * @param nearest up to three quotes that are not in place and what comes nearest to them; empty for the article
 */
public record Alignment(
        Verdict verdict,
        String reason,
        List<AlignedSentence> sentences,
        int quotes,
        int quotesInPlace,
        List<Mismatch> nearest) {
    /** Copies the lists. */
    public Alignment {
        sentences = List.copyOf(sentences);
        nearest = List.copyOf(nearest);
    }

    /**
     * Returns the result for a numbered sentence.
     *
     * @param id the sentence's number
     * @return the result, or empty where the source has no such sentence
     */
    public Optional<AlignedSentence> sentence(SentenceId id) {
        return sentences.stream().filter(sentence -> sentence.id().equals(id)).findFirst();
    }

    /**
     * Counts the sentences with a result.
     *
     * @param finding the result
     */
    public int count(Finding finding) {
        return (int) sentences.stream()
                .filter(sentence -> sentence.finding() == finding)
                .count();
    }
}
