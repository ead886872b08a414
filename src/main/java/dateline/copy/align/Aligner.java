package dateline.copy.align;

import dateline.copy.AlignedSentence;
import dateline.copy.Alignment;
import dateline.copy.CopyText;
import dateline.copy.Finding;
import dateline.copy.Verdict;
import dateline.copy.facts.FactReader;
import dateline.copy.facts.KnownNames;
import dateline.model.Commentary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Pairs the numbered sentences of a commentary with the sentences of a reader's copy.
 *
 * <p>A retelling shares few words with its original, so that a pair rests on its quotes, names, numbers and length, and on
 * its neighbours. {@link AlignmentTable} finds the best path in order through all sentences, whose strong pairs are kept.
 * The sentences left over on both sides, such as a paragraph that was moved, are paired in further rounds. Sentences
 * without evidence of their own then follow from their neighbours ({@link GapFiller}).
 */
public final class Aligner {
    /** The least score of a strong pair of the first path. */
    private static final float STRONG = 3;
    /** The least score of a strong pair of a later path, which is out of order. */
    private static final float STRONG_OUT_OF_ORDER = 4.5f;

    private static final int MOST_ROUNDS = 12;
    /** The largest number of pairs of sentences that are scored, in a few seconds. */
    private static final long MAX_CELLS = 25_000_000;

    private final PairScorer scorer;
    private final ExpectedSentences expected;
    private final BooleanSupplier cancelled;
    private final BitSet ours = new BitSet();
    private final BitSet theirs = new BitSet();
    private final List<Pair> accepted = new ArrayList<>();
    private long searched;

    private Aligner(PairScorer scorer, ExpectedSentences expected, BooleanSupplier cancelled) {
        this.scorer = scorer;
        this.expected = expected;
        this.cancelled = cancelled;
    }

    /**
     * Aligns a copy with a commentary.
     *
     * @param commentary the commentary
     * @param copy the reader's copy, with whatever stands around the article
     * @param cancelled asked now and then, from the calling thread, whether to give up
     * @return the result for each sentence; all are missing where the texts are far longer than articles
     * @throws CancellationException if it was cancelled
     */
    public static Alignment align(Commentary commentary, CopyText copy, BooleanSupplier cancelled) {
        ExpectedSentences expected = ExpectedSentences.of(commentary);
        CopySentences sentences = CopySentences.of(copy);
        if (cells(expected.sentences().size(), sentences.size()) > MAX_CELLS) {
            return tooLong(expected);
        }
        PairScorer scorer = new PairScorer(expected, new FeatureSpace(commentary.actors()), sentences);
        List<Pair> pairs = new Aligner(scorer, expected, cancelled)
                .pairs(expected.sentences().size(), sentences.size());
        Finding[] findings = PairClassifier.of(expected, sentences, scorer, pairs);
        FactComparison facts =
                new FactComparison(expected, sentences, new FactReader(new KnownNames(commentary.actors())));
        return new AlignmentAssembler(expected, sentences, scorer, pairs, findings, facts).alignment();
    }

    private static long cells(int ours, int theirs) {
        return (ours + 1L) * (theirs + 1L);
    }

    private static Alignment tooLong(ExpectedSentences expected) {
        List<AlignedSentence> missing = expected.sentences().stream()
                .map(sentence -> new AlignedSentence(sentence.id(), Finding.MISSING, "", List.of(), List.of()))
                .toList();
        return new Alignment(
                Verdict.OTHER,
                "The commentary and the copy are too long to be compared sentence by sentence.",
                missing,
                expected.quotes().size(),
                0,
                List.of());
    }

    private List<Pair> pairs(int ourCount, int theirCount) {
        ours.set(0, ourCount);
        theirs.set(0, theirCount);
        boolean more = true;
        for (int round = 0; more && round < MOST_ROUNDS && searched <= MAX_CELLS; round++) {
            float strong = round == 0 ? STRONG : STRONG_OUT_OF_ORDER;
            int before = accepted.size();
            path().stream().filter(pair -> scorer.score(pair) >= strong).forEach(this::take);
            more = accepted.size() > before;
        }
        return new GapFiller(scorer, expected, theirCount, accepted).filled();
    }

    private List<Pair> path() {
        int[] our = ours.stream().toArray();
        int[] their = theirs.stream().toArray();
        searched += cells(our.length, their.length);
        return new AlignmentTable(scorer, our, their, cancelled).pairs();
    }

    private void take(Pair pair) {
        accepted.add(pair);
        ours.clear(pair.oursFirst(), pair.oursLast() + 1);
        theirs.clear(pair.copyFirst(), pair.copyLast() + 1);
    }
}
