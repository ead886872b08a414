package dateline.copy.align;

import java.util.Arrays;

/** One numbered sentence, or two, as scorer sees them: features with what they weigh, the length, the quotes. */
final class SentenceFeatures {
    private final int[] features;
    private final float[] gain;
    private final float[] missing;
    private final double length;
    private final int[] quotes;

    /**
     * Keeps what it is given.
     *
     * @param features the features, ascending
     * @param gain what each speaks for a sentence of the copy that has it
     * @param missing what each speaks against one that does not, at most 0
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
     * Adds up what the features speak for and against a sentence of the copy.
     *
     * @param their the features of that sentence, ascending
     * @param numbers which features are numbers
     * @param foreignNumber what each number that only the copy has counts
     * @param foreignCounted how many such numbers count at most
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
     * Joins two sentences; what both have counts once.
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
        int[] all = new int[a.length + b.length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            int value = j == b.length || (i < a.length && a[i] <= b[j]) ? a[i++] : b[j++];
            if (count == 0 || all[count - 1] != value) {
                all[count++] = value;
            }
        }
        return Arrays.copyOf(all, count);
    }
}
