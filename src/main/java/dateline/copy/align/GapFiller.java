package dateline.copy.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Pairs the sentences between and beside strong pairs, by their place more than by their words. */
final class GapFiller {
    /** The least score of a pair where both sides have as many sentences in between. */
    private static final float FITTING = -4;
    /** The least score of a pair in between where one side has more sentences. */
    private static final float BETWEEN = 0.5f;
    /** The least score of a pair beside another one within a paragraph. */
    private static final float BESIDE = -0.5f;
    /** The least score of a pair beside another one in the next paragraph. */
    private static final float BESIDE_OUTSIDE = 1.5f;
    /** The largest number of cells of a gap; what is larger is not filled. */
    private static final long MOST_CELLS = 40_000;

    private final PairScorer scorer;
    private final ExpectedSentences expected;
    private final int theirCount;
    private final List<Pair> pairs;
    private final BitSet oursTaken = new BitSet();
    private final BitSet theirsTaken = new BitSet();

    /**
     * Prepares the filling.
     *
     * @param scorer how well sentences go together
     * @param expected what the commentary says
     * @param theirCount how many sentences the copy has
     * @param pairs the strong pairs
     */
    GapFiller(PairScorer scorer, ExpectedSentences expected, int theirCount, List<Pair> pairs) {
        this.scorer = scorer;
        this.expected = expected;
        this.theirCount = theirCount;
        this.pairs = new ArrayList<>();
        pairs.forEach(this::take);
    }

    /** Returns the strong pairs and those filled in, in the order of the commentary. */
    List<Pair> filled() {
        fillBetween();
        for (Pair pair : List.copyOf(pairs)) {
            grow(pair, 1);
            grow(pair, -1);
        }
        fillBetween();
        return sorted();
    }

    private List<Pair> sorted() {
        return pairs.stream().sorted(Comparator.comparingInt(Pair::oursFirst)).toList();
    }

    private void take(Pair pair) {
        pairs.add(pair);
        oursTaken.set(pair.oursFirst(), pair.oursLast() + 1);
        theirsTaken.set(pair.copyFirst(), pair.copyLast() + 1);
    }

    private void fillBetween() {
        List<Pair> fixed = sorted();
        for (int i = 1; i < fixed.size(); i++) {
            fill(fixed.get(i - 1), fixed.get(i));
        }
    }

    private void fill(Pair before, Pair after) {
        int[] ours = IntStream.range(before.oursLast() + 1, after.oursFirst()).toArray();
        int[] theirs = IntStream.range(before.copyLast() + 1, after.copyFirst())
                .filter(sentence -> !theirsTaken.get(sentence))
                .toArray();
        if (ours.length == 0 || theirs.length == 0 || (long) ours.length * theirs.length > MOST_CELLS) {
            return;
        }
        List<Pair> path = new AlignmentTable(scorer, ours, theirs, () -> false).pairs();
        boolean fitting = path.size() == ours.length
                && ours.length == theirs.length
                && path.stream().allMatch(Pair::isOneToOne);
        path.stream()
                .filter(pair -> scorer.score(pair) >= (fitting ? FITTING : BETWEEN))
                .forEach(this::take);
    }

    private void grow(Pair from, int step) {
        Pair at = from;
        while (true) {
            int our = step > 0 ? at.oursLast() + 1 : at.oursFirst() - 1;
            int their = step > 0 ? at.copyLast() + 1 : at.copyFirst() - 1;
            while (isFree(their, theirCount, theirsTaken) && scorer.isClutter(their)) {
                their += step;
            }
            boolean free =
                    isFree(our, expected.sentences().size(), oursTaken) && isFree(their, theirCount, theirsTaken);
            if (!free) {
                return;
            }
            Pair next = Pair.of(our, their);
            boolean inside = paragraph(our) == paragraph(step > 0 ? at.oursLast() : at.oursFirst());
            if (scorer.score(next) < (inside ? BESIDE : BESIDE_OUTSIDE)) {
                return;
            }
            take(next);
            at = next;
        }
    }

    private static boolean isFree(int index, int size, BitSet taken) {
        return index >= 0 && index < size && !taken.get(index);
    }

    private int paragraph(int our) {
        return expected.sentences().get(our).id().paragraph();
    }
}
