package dateline.copy.align;

import dateline.copy.align.ExpectedSentences.ExpectedQuote;
import dateline.copy.align.ExpectedSentences.ExpectedSentence;
import dateline.copy.facts.ComparableText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Scores how likely a sentence of the copy is the original of a numbered sentence.
 *
 * <p>The score is a sum of log-odds in the manner of a naive Bayes classifier: what both have in common counts the more the
 * rarer it is in the copy, what only one has counts against. Above zero a pair is likelier than not, before order is
 * looked at. Quotes weigh most: a quote that stands elsewhere in the copy speaks strongly against a sentence without it.
 * For one thread.
 */
final class PairScorer {
    private static final float FOREIGN_NUMBER = -0.7f;
    private static final int FOREIGN_NUMBERS_COUNTED = 3;
    /** The score of a line without a stop at its end: a heading, a caption, a button. */
    private static final float NO_SENTENCE = -2;
    /** The score of a sentence that stands more than once in the copy: an advertisement, a teaser. */
    private static final float REPEATED = -2;

    private static final double MOSTLY_SINGLE = 0.7;
    /** The logarithm of how much longer than its original a retelling is. */
    private static final double LENGTH_RATIO = 0.05;

    private static final double LENGTH_DEVIATION = 0.3;
    private static final double LENGTH_MOST = 5;

    private final ExpectedSentences expected;
    private final CopySentences copy;
    private final QuoteEvidence quotes;
    private final SentenceFeatures[] ours;
    /** For each sentence of the copy, its features, ascending. */
    private final List<int[]> theirs = new ArrayList<>();
    /** For each sentence of the copy, the natural logarithm of the number of letters. */
    private final double[] theirLengths;

    /** For each sentence of the copy, the score against it being one of the article. */
    private final float[] clutter;

    private final boolean[] numbers;
    /** Caches the features of each sentence of the copy together with the next one. */
    private final int[][] theirPairs;
    /** The first of the two numbered sentences in {@link #joined}, which are scored many times in a row. */
    private int joinedFirst = -1;

    private SentenceFeatures joined = new SentenceFeatures(new int[0], new float[0], new float[0], 0, new int[0]);

    /**
     * Reads the features of a commentary and a copy.
     *
     * @param expected what the commentary says
     * @param space the features, knowing the commentary's actors
     * @param copy the copy
     */
    PairScorer(ExpectedSentences expected, FeatureSpace space, CopySentences copy) {
        this.expected = expected;
        this.copy = copy;
        List<int[]> ourFeatures = expected.sentences().stream()
                .map(sentence -> space.read(sentence.text(), sentence.comparable()))
                .toList();
        theirLengths = new double[copy.size()];
        for (int i = 0; i < copy.size(); i++) {
            theirs.add(space.read(copy.get(i).text(), copy.get(i).comparable()));
            theirLengths[i] = Math.log(copy.get(i).comparable().letters().length());
        }
        clutter = clutter();
        quotes = new QuoteEvidence(expected, copy);
        List<int[]> quoteWords = new ArrayList<>();
        for (ExpectedQuote quote : expected.quotes()) {
            boolean read = quotes.occurrences(quoteWords.size()).isEmpty() && quote.isOfOneSentence();
            quoteWords.add(read ? space.read(quote.text(), ComparableText.of(quote.text())) : new int[0]);
        }
        int[] frequency = new int[space.size()];
        theirs.forEach(features -> Arrays.stream(features).forEach(feature -> frequency[feature]++));
        numbers = new boolean[space.size()];
        for (int feature = 0; feature < numbers.length; feature++) {
            numbers[feature] = space.kind(feature) == FeatureSpace.Kind.NUMBER;
        }
        ours = new SentenceFeatures[ourFeatures.size()];
        for (int i = 0; i < ours.length; i++) {
            ours[i] = ourUnit(i, ourFeatures.get(i), quoteWords, space, frequency);
        }
        theirPairs = new int[copy.size()][];
    }

    private float[] clutter() {
        float[] against = new float[copy.size()];
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < against.length; i++) {
            counts.merge(copy.get(i).comparable().letters(), 1, Integer::sum);
        }
        // A page may hold the whole article twice, for two sizes of screen.
        boolean single = counts.size() > MOSTLY_SINGLE * against.length;
        for (int i = 0; i < against.length; i++) {
            boolean repeated = counts.get(copy.get(i).comparable().letters()) > 1;
            against[i] = (copy.get(i).hasStop() ? 0 : NO_SENTENCE) + (repeated && single ? REPEATED : 0);
        }
        return against;
    }

    private SentenceFeatures ourUnit(
            int index, int[] features, List<int[]> quoteWords, FeatureSpace space, int[] frequency) {
        ExpectedSentence sentence = expected.sentences().get(index);
        int[] quotes = sentence.quotes().stream().mapToInt(Integer::intValue).toArray();
        int[] quoted = Arrays.stream(quotes)
                .flatMap(quote -> Arrays.stream(quoteWords.get(quote)))
                .sorted()
                .distinct()
                .toArray();
        int[] all = IntStream.concat(Arrays.stream(features), Arrays.stream(quoted))
                .sorted()
                .distinct()
                .toArray();
        float[] gain = new float[all.length];
        float[] missing = new float[all.length];
        for (int i = 0; i < all.length; i++) {
            FeatureWeight weight = Arrays.binarySearch(quoted, all[i]) >= 0
                    ? FeatureWeight.EDITED_QUOTE
                    : FeatureWeight.of(space.kind(all[i]));
            gain[i] = weight.gain(frequency[all[i]], copy.size());
            // A name or word that the whole copy lacks is likely the retelling's own; a number less so.
            boolean nowhere = frequency[all[i]] == 0;
            missing[i] = nowhere ? (numbers[all[i]] ? weight.missing() / 2 : 0) : weight.missing();
        }
        double letters = Math.max(1, sentence.comparable().letters().length());
        return new SentenceFeatures(all, gain, missing, Math.log(letters), quotes);
    }

    /**
     * Tells whether a sentence of the copy looks like clutter around an article.
     *
     * @param their its index
     */
    boolean isClutter(int their) {
        return clutter[their] < 0;
    }

    /** Returns the evidence of the quotes. */
    QuoteEvidence quotes() {
        return quotes;
    }

    /**
     * Scores a pair.
     *
     * @param pair one or two numbered sentences, and one or two sentences of the copy
     * @return the log-odds
     */
    float score(Pair pair) {
        SentenceFeatures our =
                pair.oursFirst() == pair.oursLast() ? ours[pair.oursFirst()] : withNext(pair.oursFirst());
        int[] their = pair.copyFirst() == pair.copyLast()
                ? theirs.get(pair.copyFirst())
                : theirFeaturesWithNext(pair.copyFirst());
        return Math.min(clutter[pair.copyFirst()], clutter[pair.copyLast()])
                + lengthScore(pair, our.length())
                + our.score(their, numbers, FOREIGN_NUMBER, FOREIGN_NUMBERS_COUNTED)
                + quotes.score(pair, our.quotes());
    }

    private float lengthScore(Pair pair, double ourLength) {
        double theirLength = theirLengths[pair.copyFirst()];
        if (pair.copyLast() != pair.copyFirst()) {
            theirLength = Math.log(Math.exp(theirLength) + Math.exp(theirLengths[pair.copyLast()]));
        }
        // Short sentences vary more.
        double deviation = LENGTH_DEVIATION + 2 / Math.exp(theirLength / 2);
        double off = (ourLength - theirLength - LENGTH_RATIO) / deviation;
        return (float) (1 - Math.min(LENGTH_MOST, off * off / 2));
    }

    private int[] theirFeaturesWithNext(int first) {
        if (theirPairs[first] == null) {
            theirPairs[first] = SentenceFeatures.union(theirs.get(first), theirs.get(first + 1));
        }
        return theirPairs[first];
    }

    private SentenceFeatures withNext(int first) {
        if (joinedFirst != first) {
            joined = ours[first].with(ours[first + 1]);
            joinedFirst = first;
        }
        return joined;
    }
}
