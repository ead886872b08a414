package dateline.timeline.lanes;

import dateline.timeline.scale.Metrics;

/**
 * Describes where a lane lies in the plot.
 *
 * @param lane its number from the top
 * @param id the id of the actor or category it stands for; with a leading {@code #} for everything else
 * @param name as shown to the reader
 * @param count how many items that the filter accepts belong to it
 * @param total how many items belong to it
 * @param undrawn how many of its items are not drawn, since there are too many
 * @param top in pixels from the top of the plot, above the plot where it is scrolled
 * @param height in pixels
 * @param lifeline the middle of its first row in pixels
 * @param expansion whether it shows all its rows
 * @param motion whether it scrolls
 */
public record LaneBounds(
        int lane,
        String id,
        String name,
        int count,
        int total,
        int undrawn,
        double top,
        double height,
        double lifeline,
        VisibleLanes.Expansion expansion,
        Motion motion) {
    /** Says whether a lane scrolls. */
    public enum Motion {
        /** Stays at the top. */
        PINNED,
        /** Scrolls below the pinned lanes. */
        SCROLLED
    }

    /**
     * Returns the middle of the lane's name, in pixels, which stays in view while any of the lane is.
     *
     * @param metrics the sizes
     * @param pinnedHeight the height of the lanes that do not scroll, in pixels
     */
    public double nameY(Metrics metrics, double pinnedHeight) {
        boolean collapsed = expansion == VisibleLanes.Expansion.COLLAPSED;
        double edge = motion == Motion.PINNED ? 0 : pinnedHeight;
        double lowest = top + height - metrics.fontSize() * (collapsed ? 1.1 : 2.1);
        return Math.min(lowest, Math.max(lifeline, edge + metrics.fontSize() * 1.1));
    }
}
