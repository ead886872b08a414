package dateline.timeline.marks;

/**
 * Stands for items of one row that lie too close to be told apart, drawn as a circle with their count.
 *
 * @param lane the lane
 * @param row the row of the lane
 * @param x the middle in pixels
 * @param y the middle in pixels
 * @param count how many items there are, at least 2
 * @param content what they are
 * @param emphasis how it is drawn
 * @param x0 where the first of them has its middle, in pixels
 * @param x1 where the last of them has its middle, in pixels
 * @param firstDay the middle of the first one's time, an epoch day
 * @param lastDay the middle of the last one's time, an epoch day
 * @param from the first one's place in the row
 * @param to the place after the last one's in the row
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
        int to) {
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
