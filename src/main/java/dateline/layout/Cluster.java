package dateline.layout;

import java.util.List;

/**
 * Items of one row that lie too close to be told apart, drawn as one with a count.
 *
 * @param lane the lane
 * @param x the middle in pixels
 * @param y the middle in pixels
 * @param items their indices, ascending
 * @param content what they are
 * @param emphasis how it is drawn
 * @param x0 where the earliest of them starts, in pixels
 * @param x1 where the latest of them ends, in pixels
 * @param firstDay the first epoch day of any of them
 * @param lastDay the epoch day after the last of any
 */
public record Cluster(
        int lane,
        double x,
        double y,
        List<Integer> items,
        Content content,
        Emphasis emphasis,
        double x0,
        double x1,
        double firstDay,
        double lastDay) {
    /** What a cluster consists of. */
    public enum Content {
        /** Events. */
        EVENTS,
        /** Claims. */
        CLAIMS
    }

    /** How strongly a cluster is drawn. */
    public enum Emphasis {
        /** As usual. */
        PLAIN,
        /** Holds something that the search found. */
        MATCH,
        /** Holds only what the filter does not accept. */
        DIM
    }

    /** Copies the list. */
    public Cluster {
        items = List.copyOf(items);
    }

    /** Returns how many items there are. */
    public int count() {
        return items.size();
    }
}
