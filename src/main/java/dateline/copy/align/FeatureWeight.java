package dateline.copy.align;

/**
 * The weight of a kind of feature in the score of a pair of sentences.
 *
 * @param kept the probability that a retelling keeps it
 * @param most the largest score of a sentence with it
 * @param missing the score of a sentence without it, at most 0
 */
record FeatureWeight(double kept, double most, float missing) {
    /** The weight of the words of a quote that stands nowhere, since it may have been edited. */
    static final FeatureWeight EDITED_QUOTE = new FeatureWeight(0.8, 2.5, -0.5f);

    /**
     * Returns the weight of a kind.
     *
     * @param kind the kind of feature
     */
    static FeatureWeight of(FeatureSpace.Kind kind) {
        return switch (kind) {
            case NUMBER -> new FeatureWeight(0.85, 4.5, -1.2f);
            case ACTOR -> new FeatureWeight(0.7, 3, -0.4f);
            case NAME -> new FeatureWeight(0.75, 4, -0.5f);
            case WORD -> new FeatureWeight(0.3, 3, 0);
        };
    }

    /**
     * Returns the score of a sentence with the feature: the fewer have it, the higher.
     *
     * @param sentencesWithIt the number of sentences of the copy that have it
     * @param sentences the number of sentences of the copy
     */
    float gain(int sentencesWithIt, int sentences) {
        double share = (sentencesWithIt + 0.5) / (sentences + 1);
        return (float) Math.max(0, Math.min(most, Math.log(kept / share)));
    }
}
