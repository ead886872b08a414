package dateline.copy.align;

/**
 * What one kind of feature weighs as scorer for a pair of sentences.
 *
 * @param kept the probability that a retelling keeps it
 * @param most the most that it may speak for a pair
 * @param missing what it speaks against a sentence without it
 */
record FeatureWeight(double kept, double most, float missing) {
    /** The words of a quote that stands nowhere as it is: edited, perhaps. */
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
     * Returns what it speaks for a sentence that has it: the more, the fewer have it.
     *
     * @param sentencesWithIt how many sentences of the copy have it
     * @param sentences how many there are
     */
    float gain(int sentencesWithIt, int sentences) {
        double share = (sentencesWithIt + 0.5) / (sentences + 1);
        return (float) Math.max(0, Math.min(most, Math.log(kept / share)));
    }
}
