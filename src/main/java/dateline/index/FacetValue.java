package dateline.index;

/**
 * A value of a {@link Dimension}, with the number of items that have it.
 *
 * @param key the value in a {@link Filter}: an id, a category, or the {@link Enum#name() name} of a kind, certainty or role
 * @param label the value in words: an actor's name, a category, a kind in lower case
 * @param chosen whether the filter has chosen it
 * @param total the items that have it in the whole commentary
 * @param remaining the items that have it and pass the filter
 */
public record FacetValue(String key, String label, Choice chosen, Count total, Count remaining) {
    /** Tells whether a filter has chosen a value. */
    public enum Choice {
        /** Chosen. */
        CHOSEN,
        /** Not chosen. */
        FREE
    }

    /**
     * A number of items.
     *
     * @param events the events
     * @param claims the claims
     */
    public record Count(int events, int claims) {
        /** Returns events and claims together. */
        public int sum() {
            return events + claims;
        }
    }
}
