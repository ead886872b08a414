package dateline.copy.align;

import dateline.copy.align.CopySentences.Occurrence;
import dateline.copy.align.ExpectedSentences.ExpectedQuote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the quotes of a commentary in a copy, and scores pairs of sentences by them. */
final class QuoteEvidence {
    /** The score of each letter of a quote that a sentence has. */
    private static final double A_LETTER = 0.35;

    private static final double LEAST = 0.2;
    private static final double MOST = 8;
    private static final float ELSEWHERE = -5;
    private static final float NOWHERE = -0.8f;
    /** The score of a sentence that holds a telling quote of another numbered sentence. */
    private static final float OWNED_BY_ANOTHER = -5;
    /** The least gain of a quote that is telling in this sense. */
    private static final double OWNS = 3;

    private final ExpectedSentences expected;
    private final List<List<Occurrence>> occurrences = new ArrayList<>();
    private final float[] gain;
    /** For each sentence of the copy, the numbered sentences whose telling quote it alone holds. */
    private final List<Set<Integer>> owners = new ArrayList<>();

    /**
     * Finds the quotes.
     *
     * @param expected what the commentary says
     * @param copy the copy
     */
    QuoteEvidence(ExpectedSentences expected, CopySentences copy) {
        this.expected = expected;
        this.gain = new float[expected.quotes().size()];
        for (int i = 0; i < copy.size(); i++) {
            owners.add(new HashSet<>());
        }
        for (int quote = 0; quote < gain.length; quote++) {
            ExpectedQuote quoted = expected.quotes().get(quote);
            List<Occurrence> found = copy.find(quoted.letters());
            double telling = A_LETTER * quoted.letters().length() - Math.log(Math.max(1, found.size()));
            gain[quote] = (float) Math.max(LEAST, Math.min(MOST, telling));
            if (found.size() == 1 && quoted.isOfOneSentence() && telling >= OWNS) {
                IntStream.rangeClosed(found.get(0).sentence(), found.get(0).last())
                        .forEach(their -> owners.get(their).add(quoted.first()));
            }
            occurrences.add(found);
        }
    }

    /**
     * Returns the occurrences of a quote.
     *
     * @param quote its index
     */
    List<Occurrence> occurrences(int quote) {
        return occurrences.get(quote);
    }

    /**
     * Returns the score of a sentence with a quote: the longer and rarer the quote, the higher.
     *
     * @param quote its index
     */
    float gain(int quote) {
        return gain[quote];
    }

    /**
     * Tells whether a quote stands within a pair's sentences of the copy.
     *
     * @param pair the pair
     * @param quote the quote's index
     */
    boolean holds(Pair pair, int quote) {
        for (Occurrence occurrence : occurrences.get(quote)) {
            if (pair.copyFirst() <= occurrence.sentence() && occurrence.last() <= pair.copyLast()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Scores a pair by quotes.
     *
     * @param pair the pair
     * @param quotes the quotes of its numbered sentences
     * @return the log-odds
     */
    float score(Pair pair, int[] quotes) {
        boolean owned = isOwnedByAnother(pair, pair.copyFirst()) || isOwnedByAnother(pair, pair.copyLast());
        float score = owned ? OWNED_BY_ANOTHER : 0;
        for (int quote : quotes) {
            if (holds(pair, quote)) {
                score += gain[quote];
            } else if (expected.quotes().get(quote).isOfOneSentence()) {
                score += occurrences.get(quote).isEmpty() ? NOWHERE : ELSEWHERE;
            }
        }
        return score;
    }

    private boolean isOwnedByAnother(Pair pair, int their) {
        Set<Integer> owned = owners.get(their);
        return !owned.isEmpty() && !owned.contains(pair.oursFirst()) && !owned.contains(pair.oursLast());
    }
}
