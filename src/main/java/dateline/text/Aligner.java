package dateline.text;

import dateline.model.Commentary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Pairs the numbered sentences of a commentary with the sentences of a reader's copy.
 *
 * <p>A retelling shares few words with its original, so that a pair rests on its quotes, names, numbers and length, and on
 * its neighbours. One path in order is laid through all sentences ({@link Lattice}); what it leaves over on both sides,
 * such as a paragraph that was moved, is paired among itself in further rounds.
 */
public final class Aligner {
    /** What a pair of the first round must have for it, as long as it does not stand between neighbours. */
    private static final float ACCEPTED = 0;
    /** What a pair between two neighbours may have against it. */
    private static final float ACCEPTED_BETWEEN = -7;
    /** What a pair out of order must have for it. */
    private static final float ACCEPTED_OUT_OF_ORDER = 6;
    /** What a pair out of order must have for it beside another one. */
    private static final float ACCEPTED_BESIDE = 0.5f;

    private static final int MOST_ROUNDS = 12;

    private final Evidence evidence;
    private final long cells;
    private final BooleanSupplier cancelled;
    private final BitSet ours = new BitSet();
    private final BitSet theirs = new BitSet();
    private final List<Pair> accepted = new ArrayList<>();

    private Aligner(Evidence evidence, long cells, BooleanSupplier cancelled) {
        this.evidence = evidence;
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
        List<Pair> pairs = new Aligner(evidence, cells, cancelled)
                .pairs(expectations.sentences().size(), sentences.size());
        Finding[] findings = Findings.of(expectations, sentences, evidence, pairs);
        return new Judge(expectations, sentences, evidence, pairs, findings).alignment();
    }

    private List<Pair> pairs(int ourCount, int theirCount) {
        ours.set(0, ourCount);
        theirs.set(0, theirCount);
        boolean more = true;
        for (int round = 0; more && round < MOST_ROUNDS && !ours.isEmpty() && !theirs.isEmpty(); round++) {
            int before = accepted.size();
            accept(path(), round == 0);
            more = accepted.size() > before;
        }
        accepted.sort(Comparator.comparingInt(Pair::oursFirst));
        return accepted;
    }

    private List<Pair> path() {
        int[] our = ours.stream().toArray();
        int[] their = theirs.stream().toArray();
        boolean small = (long) (our.length + 1) * (their.length + 1) <= cells;
        Band band = small
                ? Band.whole(our.length, their.length)
                : Band.between(our.length, their.length, Anchors.chain(evidence, our, their), cells);
        return new Lattice(evidence, our, their, band, cancelled).pairs();
    }

    private void accept(List<Pair> path, boolean inOrder) {
        List<Pair> kept = IntStream.range(0, path.size())
                .filter(at -> evidence.score(path.get(at)) >= (inOrder ? wanted(path, at) : ACCEPTED_OUT_OF_ORDER))
                .mapToObj(path::get)
                .toList();
        kept.forEach(this::take);
        if (!inOrder) {
            path.stream()
                    .filter(this::isFree)
                    .filter(this::isBesideAccepted)
                    .toList()
                    .forEach(this::take);
        }
    }

    private float wanted(List<Pair> path, int at) {
        boolean between = at > 0
                && at + 1 < path.size()
                && areNeighbours(path.get(at - 1), path.get(at))
                && areNeighbours(path.get(at), path.get(at + 1));
        return between ? ACCEPTED_BETWEEN : ACCEPTED;
    }

    private boolean isFree(Pair pair) {
        return ours.get(pair.oursFirst()) && theirs.get(pair.copyFirst());
    }

    private boolean isBesideAccepted(Pair pair) {
        return evidence.score(pair) >= ACCEPTED_BESIDE
                && accepted.stream().anyMatch(other -> areNeighbours(other, pair) || areNeighbours(pair, other));
    }

    private static boolean areNeighbours(Pair a, Pair b) {
        return a.oursLast() + 1 == b.oursFirst() && a.copyLast() + 1 == b.copyFirst();
    }

    private void take(Pair pair) {
        accepted.add(pair);
        ours.clear(pair.oursFirst(), pair.oursLast() + 1);
        theirs.clear(pair.copyFirst(), pair.copyLast() + 1);
    }
}
