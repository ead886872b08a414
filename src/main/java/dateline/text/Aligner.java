package dateline.text;

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
 * its neighbours. One path in order is laid through all sentences ({@link Lattice}) and its strong pairs are kept; what it
 * leaves over on both sides, such as a paragraph that was moved, is paired among itself in further rounds. Sentences
 * without evidence of their own then follow from their neighbours ({@link Gaps}).
 */
public final class Aligner {
    /** What a pair on the first path must have for it in order to hold others. */
    private static final float STRONG = 3;
    /** The same of a later path, out of order. */
    private static final float STRONG_OUT_OF_ORDER = 4.5f;

    private static final int MOST_ROUNDS = 12;
    /** How often the largest table may be searched. */
    private static final int ROUNDS_OF_CELLS = 2;

    private final Evidence evidence;
    private final Expectations expectations;
    private final long cells;
    private final BooleanSupplier cancelled;
    private final BitSet ours = new BitSet();
    private final BitSet theirs = new BitSet();
    private final List<Pair> accepted = new ArrayList<>();
    private long searched;

    private Aligner(Evidence evidence, Expectations expectations, long cells, BooleanSupplier cancelled) {
        this.evidence = evidence;
        this.expectations = expectations;
        this.cells = cells;
        this.cancelled = cancelled;
    }

    /**
     * Aligns a copy with a commentary. Takes about a second for ten thousand sentences on either side.
     *
     * @param commentary the commentary
     * @param copy the reader's copy, with whatever stands around the article
     * @param cancelled asked now and then, from the calling thread, whether to give up
     * @return what was found, sentence by sentence
     * @throws CancellationException if it was cancelled
     */
    public static Alignment align(Commentary commentary, CopyText copy, BooleanSupplier cancelled) {
        return align(commentary, copy, cancelled, Band.CELLS);
    }

    /** As {@link #align(Commentary, CopyText, BooleanSupplier)}, searching tables of so many cells at most. */
    static Alignment align(Commentary commentary, CopyText copy, BooleanSupplier cancelled, long cells) {
        Expectations expectations = Expectations.of(commentary);
        CopySentences sentences = CopySentences.of(copy);
        Evidence evidence = new Evidence(expectations, new FeatureSpace(commentary.actors()), sentences);
        List<Pair> pairs = new Aligner(evidence, expectations, cells, cancelled)
                .pairs(expectations.sentences().size(), sentences.size());
        Finding[] findings = Findings.of(expectations, sentences, evidence, pairs);
        return new Judge(expectations, sentences, evidence, pairs, findings).alignment();
    }

    private List<Pair> pairs(int ourCount, int theirCount) {
        ours.set(0, ourCount);
        theirs.set(0, theirCount);
        boolean more = true;
        for (int round = 0; more && round < MOST_ROUNDS && searched <= ROUNDS_OF_CELLS * cells; round++) {
            float strong = round == 0 ? STRONG : STRONG_OUT_OF_ORDER;
            int before = accepted.size();
            path().stream().filter(pair -> evidence.score(pair) >= strong).forEach(this::take);
            more = accepted.size() > before;
        }
        return new Gaps(evidence, expectations, theirCount, accepted).filled();
    }

    private List<Pair> path() {
        int[] our = ours.stream().toArray();
        int[] their = theirs.stream().toArray();
        searched += Math.min(cells, (our.length + 1L) * (their.length + 1L));
        boolean small = (long) (our.length + 1) * (their.length + 1) <= cells;
        Band band = small
                ? Band.whole(our.length, their.length)
                : Band.between(our.length, their.length, Anchors.chain(evidence, our, their), cells);
        return new Lattice(evidence, our, their, band, cancelled).pairs();
    }

    private void take(Pair pair) {
        accepted.add(pair);
        ours.clear(pair.oursFirst(), pair.oursLast() + 1);
        theirs.clear(pair.copyFirst(), pair.copyLast() + 1);
    }
}
