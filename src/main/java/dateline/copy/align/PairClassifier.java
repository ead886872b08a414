package dateline.copy.align;

import dateline.copy.Finding;
import dateline.model.Rendition;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells sure pairs from others.
 *
 * <p>A pair is sure where its quotes are, all of them, and are telling enough to have no other place. A pair without a telling
 * quote is sure only next to sure ones: within a row of neighbours that a sure pair bounds on either side, where nothing
 * speaks against it; behind or before a single sure pair, where names, numbers or words speak for it. Of an author's own
 * text a pair is sure where the words are the same.
 */
final class PairClassifier {
    /** The log-odds from which quotes alone decide: about nine letters that stand in one place only. */
    private static final float TELLING = 3;
    /** The least score between two sure pairs: the lengths may differ, but no number. */
    private static final float NOT_CONTRADICTED = -0.25f;
    /** The least score beside one sure pair. */
    private static final float SUPPORTED = 3;
    /** The least score beside one sure pair where the next sentence was moved or deleted. */
    private static final float SUPPORTED_AT_SEAM = 6;

    private final ExpectedSentences expected;
    private final CopySentences copy;
    private final PairScorer scorer;
    private final List<Pair> pairs;
    private final boolean[] sure;

    private PairClassifier(ExpectedSentences expected, CopySentences copy, PairScorer scorer, List<Pair> pairs) {
        this.expected = expected;
        this.copy = copy;
        this.scorer = scorer;
        this.pairs = pairs;
        this.sure = new boolean[pairs.size()];
    }

    /**
     * Classifies pairs.
     *
     * @param expected what the commentary says
     * @param copy the copy
     * @param scorer how well sentences go together
     * @param pairs the pairs in the order of the commentary
     * @return for each pair {@link Finding#EXACT} if it is sure, otherwise {@link Finding#CHANGED}
     */
    static Finding[] of(ExpectedSentences expected, CopySentences copy, PairScorer scorer, List<Pair> pairs) {
        return new PairClassifier(expected, copy, scorer, pairs).classify();
    }

    private Finding[] classify() {
        for (int i = 0; i < sure.length; i++) {
            sure[i] = expected.rendition() == Rendition.VERBATIM ? isVerbatim(pairs.get(i)) : isQuoted(pairs.get(i));
        }
        if (expected.rendition() == Rendition.RETELLING) {
            boolean[] quoted = sure.clone();
            boolean[] open = new boolean[sure.length];
            for (int i = 0; i < sure.length; i++) {
                open[i] = isOpen(pairs.get(i));
            }
            boolean[] before = reach(-1, quoted, open);
            boolean[] after = reach(1, quoted, open);
            for (int i = 0; i < sure.length; i++) {
                sure[i] |= open[i] && isBesideSure(i, before[i], after[i]);
            }
        }
        Finding[] findings = new Finding[sure.length];
        for (int i = 0; i < sure.length; i++) {
            findings[i] = sure[i] ? Finding.EXACT : Finding.CHANGED;
        }
        return findings;
    }

    private boolean isVerbatim(Pair pair) {
        StringBuilder ours = new StringBuilder();
        for (int i = pair.oursFirst(); i <= pair.oursLast(); i++) {
            ours.append(expected.sentences().get(i).comparable().letters());
        }
        StringBuilder theirs = new StringBuilder();
        for (int i = pair.copyFirst(); i <= pair.copyLast(); i++) {
            theirs.append(copy.get(i).comparable().letters());
        }
        return ours.compareTo(theirs) == 0;
    }

    /** Tells whether a pair has telling quotes in each of its sentences, and lacks none. */
    private boolean isQuoted(Pair pair) {
        for (int our = pair.oursFirst(); our <= pair.oursLast(); our++) {
            float gain = 0;
            for (int quote : expected.sentences().get(our).quotes()) {
                boolean held = scorer.quotes().holds(pair, quote);
                if (!held && expected.quotes().get(quote).isOfOneSentence()) {
                    return false;
                }
                gain += held ? scorer.quotes().gain(quote) : 0;
            }
            if (gain < TELLING) {
                return false;
            }
        }
        return pair.copyFirst() == pair.copyLast() || bothHalvesAreQuoted(pair);
    }

    private boolean bothHalvesAreQuoted(Pair pair) {
        boolean[] quoted = new boolean[2];
        for (int our = pair.oursFirst(); our <= pair.oursLast(); our++) {
            for (int quote : expected.sentences().get(our).quotes()) {
                scorer.quotes().occurrences(quote).stream()
                        .filter(place -> pair.copyFirst() <= place.sentence() && place.last() <= pair.copyLast())
                        .forEach(place -> Arrays.fill(
                                quoted,
                                place.sentence() - pair.copyFirst(),
                                place.last() - pair.copyFirst() + 1,
                                true));
            }
        }
        return quoted[0] && quoted[1];
    }

    /** Tells whether quotes leave a pair open: it has none, or only such as stand in many places. */
    private boolean isOpen(Pair pair) {
        return pair.isOneToOne()
                && expected.sentences().get(pair.oursFirst()).quotes().stream()
                        .allMatch(quote -> scorer.quotes().holds(pair, quote)
                                || !expected.quotes().get(quote).isOfOneSentence());
    }

    private boolean isBesideSure(int index, boolean before, boolean after) {
        float score = scorer.score(pairs.get(index));
        if (before && after) {
            return score >= NOT_CONTRADICTED;
        }
        return (before || after) && score >= (isAtSeam(index, before ? 1 : -1) ? SUPPORTED_AT_SEAM : SUPPORTED);
    }

    /** Tells whether the next numbered sentence on one side was moved or deleted. */
    private boolean isAtSeam(int index, int step) {
        return !areNeighbours(index, index + step)
                && (step > 0
                        ? pairs.get(index).oursLast() + 1 < expected.sentences().size()
                        : pairs.get(index).oursFirst() > 0);
    }

    /** Tells for each pair whether neighbours lead without a gap on one side to a quoted pair. */
    private boolean[] reach(int step, boolean[] quoted, boolean[] open) {
        boolean[] reach = new boolean[quoted.length];
        for (int i = 1; i < quoted.length; i++) {
            int at = step < 0 ? i : quoted.length - 1 - i;
            int next = at + step;
            reach[at] = areNeighbours(at, next) && (quoted[next] || (open[next] && reach[next]));
        }
        return reach;
    }

    private boolean areNeighbours(int a, int b) {
        if (Math.min(a, b) < 0 || Math.max(a, b) >= pairs.size()) {
            return false;
        }
        Pair first = pairs.get(Math.min(a, b));
        Pair second = pairs.get(Math.max(a, b));
        return first.oursLast() + 1 == second.oursFirst()
                && first.copyLast() < second.copyFirst()
                && IntStream.range(first.copyLast() + 1, second.copyFirst()).allMatch(scorer::isClutter);
    }
}
