package dateline.timeline.marks;

import java.util.List;

/**
 * Stands for items of one row that lie too close to be told apart: a pill over all of their time with their count.
 *
 * @param lane the lane
 * @param row the row of the lane
 * @param x where the count stands, in pixels
 * @param y the middle in pixels
 * @param count how many items there are, at least 2
 * @param content what they are
 * @param emphasis how it is drawn
 * @param x0 where the time of any of them starts, in pixels
 * @param x1 where the time of all of them ends, in pixels
 * @param firstDay the first epoch day of any of them
 * @param lastDay the epoch day after the last of all of them
 * @param from the first one's place in the row; 0 if the items are listed
 * @param to the place after the last one's in the row; 0 if the items are listed
 * @param spread whether its time is apart from that of its neighbours
 * @param listed the indices of the items where these are few; else empty
 */
public record Cluster(
        int lane,
        int row,
        double x,
        double y,
        int count,
        Content content,
        Emphasis emphasis,
        double x0,
        double x1,
        double firstDay,
        double lastDay,
        int from,
        int to,
        Spread spread,
        List<Integer> listed) {
    /** Copies the list. */
    public Cluster {
        listed = List.copyOf(listed);
    }

    /**
     * Returns the left edge of what is drawn, in pixels.
     *
     * @param radius half the least width of a cluster in pixels
     */
    public double left(double radius) {
        return Math.min(x0, x - radius);
    }

    /**
     * Returns the right edge of what is drawn, in pixels.
     *
     * @param radius half the least width of a cluster in pixels
     */
    public double right(double radius) {
        return Math.max(x1, x + radius);
    }

    /** Says whether the time of a cluster is its own. */
    public enum Spread {
        /** Nothing else of the row is of the same time. */
        APART,
        /** Others of the row may be of the same time. */
        OVERLAPPING
    }

    /** Says whether a cluster holds events or claims. */
    public enum Content {
        /** Events; on a collapsed lane perhaps with claims. */
        EVENTS,
        /** Claims. */
        CLAIMS
    }

    /** Says how strongly a cluster is drawn. */
    public enum Emphasis {
        /** As usual. */
        PLAIN,
        /** Holds something that the search found. */
        MATCH,
        /** Holds only what the filter does not accept. */
        DIM
    }
}
