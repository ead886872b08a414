package dateline.copy.align;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Holds what one or two numbered sentences are compared by: weighted features, length and quotes. */
final class SentenceFeatures {
    private final int[] features;
    private final float[] gain;
    private final float[] missing;
    private final double length;
    private final int[] quotes;

    /**
     * Keeps the features.
     *
     * @param features the features, ascending
     * @param gain the score of each in a sentence of the copy that has it
     * @param missing the score of each in a sentence without it, at most 0
     * @param length the natural logarithm of the number of letters
     * @param quotes the indexes of the quotes, ascending
     */
    SentenceFeatures(int[] features, float[] gain, float[] missing, double length, int[] quotes) {
        this.features = features;
        this.gain = gain;
        this.missing = missing;
        this.length = length;
        this.quotes = quotes;
    }

    int[] features() {
        return features;
    }

    double length() {
        return length;
    }

    int[] quotes() {
        return quotes;
    }

    /**
     * Scores a sentence of the copy by its features.
     *
     * @param their the features of that sentence, ascending
     * @param numbers which features are numbers
     * @param foreignNumber the score of each number that only the copy has
     * @param foreignCounted the largest number of these that count
     */
    float score(int[] their, boolean[] numbers, float foreignNumber, int foreignCounted) {
        float score = 0;
        int foreign = 0;
        int at = 0;
        for (int i = 0; i < features.length; i++) {
            while (at < their.length && their[at] < features[i]) {
                foreign += numbers[their[at]] ? 1 : 0;
                at++;
            }
            if (at < their.length && their[at] == features[i]) {
                score += gain[i];
                at++;
            } else {
                score += missing[i];
            }
        }
        for (; at < their.length; at++) {
            foreign += numbers[their[at]] ? 1 : 0;
        }
        return score + foreignNumber * Math.min(foreignCounted, foreign);
    }

    /**
     * Joins two sentences; features of both count once.
     *
     * @param other the other sentence
     */
    SentenceFeatures with(SentenceFeatures other) {
        int[] all = union(features, other.features);
        float[] allGain = new float[all.length];
        float[] allMissing = new float[all.length];
        for (int i = 0; i < all.length; i++) {
            int mine = Arrays.binarySearch(features, all[i]);
            int others = Arrays.binarySearch(other.features, all[i]);
            allGain[i] = Math.max(mine < 0 ? 0 : gain[mine], others < 0 ? 0 : other.gain[others]);
            allMissing[i] = Math.min(mine < 0 ? 0 : missing[mine], others < 0 ? 0 : other.missing[others]);
        }
        double joined = Math.log(Math.exp(length) + Math.exp(other.length));
        return new SentenceFeatures(all, allGain, allMissing, joined, union(quotes, other.quotes));
    }

    /**
     * Merges two ascending lists, each value once.
     *
     * @param a the one
     * @param b the other
     */
    static int[] union(int[] a, int[] b) {
        return IntStream.concat(Arrays.stream(a), Arrays.stream(b))
                .sorted()
                .distinct()
                .toArray();
    }
}
