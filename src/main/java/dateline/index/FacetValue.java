package dateline.index;

import java.util.Objects;

/**
 * One value of a {@link Dimension}, with how many items have it.
 *
 * @param key what a {@link Filter} holds: an id, a category, or the {@link Enum#name() name} of a kind or certainty
 * @param label the value in words: an actor's name, a category, a kind in lower case
 * @param chosen whether the filter has chosen it
 * @param total the items that have it in the whole commentary
 * @param remaining the items that have it and pass the filter
 */
public record FacetValue(String key, String label, Choice chosen, Count total, Count remaining) {
    /** Checks for nulls. */
    public FacetValue {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(chosen, "chosen");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(remaining, "remaining");
    }

    /** Whether a value takes part in a filter. */
    public enum Choice {
        /** The filter wants it. */
        CHOSEN,
        /** The filter does not name it. */
        FREE
    }

    /**
     * How many items there are.
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
