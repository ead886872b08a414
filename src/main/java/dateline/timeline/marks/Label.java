package dateline.timeline.marks;

import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.scale.TextMeasurer;

/**
 * Holds the words beside a mark and where they stand.
 *
 * @param item the item's index
 * @param text the words, perhaps shortened
 * @param x the left edge of its box in pixels
 * @param y the top of its box in pixels
 * @param width in pixels
 * @param height in pixels
 * @param face the font
 * @param motion whether it stands on a pinned lane
 */
public record Label(
        int item,
        String text,
        double x,
        double y,
        double width,
        double height,
        TextMeasurer.Face face,
        LaneBounds.Motion motion) {
    /**
     * Tells whether a rectangle and this label's box share more than an edge.
     *
     * @param x0 left in pixels
     * @param y0 top in pixels
     * @param x1 right in pixels
     * @param y1 bottom in pixels
     */
    public boolean intersects(double x0, double y0, double x1, double y1) {
        return x < x1 && x0 < x + width && y < y1 && y0 < y + height;
    }
}
