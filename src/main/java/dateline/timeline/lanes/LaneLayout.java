package dateline.timeline.lanes;

import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Computes where each lane and row lies, in pixels from the top of the plot, scrolled. */
public final class LaneLayout {
    /** The share of the plot above which pinned lanes scroll like the others, so that these are still seen. */
    private static final double MOST_PINNED = 0.6;

    private final VisibleLanes lanes;
    private final RowPlan plan;
    private final Metrics metrics;
    private final double[] tops;
    private final double height;
    private final double pinnedHeight;

    /**
     * Lays the lanes out below one another.
     *
     * @param lanes the lanes
     * @param plan their rows
     * @param metrics the sizes
     * @param viewport the height and how far it is scrolled
     */
    public LaneLayout(VisibleLanes lanes, RowPlan plan, Metrics metrics, Viewport viewport) {
        this.lanes = lanes;
        this.plan = plan;
        this.metrics = metrics;
        height = viewport.height();
        tops = new double[lanes.size() + 1];
        for (int lane = 0; lane < lanes.size(); lane++) {
            tops[lane + 1] = tops[lane] + height(lane);
        }
        boolean stays = tops[lanes.pinned()] <= MOST_PINNED * height;
        pinnedHeight = stays ? tops[lanes.pinned()] : 0;
        for (int lane = stays ? lanes.pinned() : 0; lane <= lanes.size(); lane++) {
            // The top of the first scrolled lane moves, the pinned ones above it stay.
            tops[lane] -= viewport.scroll();
        }
    }

    private double height(int lane) {
        double rows = 2 * metrics.lanePadding() + Math.max(1, plan.rows(lane)) * metrics.rowHeight();
        boolean collapsed = lanes.lane(lane).expansion() == VisibleLanes.Expansion.COLLAPSED;
        return collapsed ? rows : Math.max(rows, metrics.smallestLane());
    }

    /** Returns the height of all lanes together, in pixels. */
    public double contentHeight() {
        return IntStream.range(0, lanes.size()).mapToDouble(this::height).sum();
    }

    /** Returns the height of the pinned lanes in pixels; 0 where they take too much room to stay. */
    public double pinnedHeight() {
        return pinnedHeight;
    }

    /** Tells whether a lane stays in place while others scroll. */
    public boolean stays(int lane) {
        return pinnedHeight > 0 && lane < lanes.pinned();
    }

    /** Tells whether a lane stays in place or scrolls. */
    public LaneBounds.Motion motion(int lane) {
        return stays(lane) ? LaneBounds.Motion.PINNED : LaneBounds.Motion.SCROLLED;
    }

    private double top(int lane) {
        return tops[lane];
    }

    /** Returns the lanes of which a part is in view: the pinned ones, then those that scroll below them. */
    public List<LaneBounds> inView() {
        List<LaneBounds> inView = new ArrayList<>();
        for (int lane = 0; lane < lanes.size() && (stays(lane) || top(lane) < height); lane++) {
            if (stays(lane) || top(lane) + height(lane) > pinnedHeight) {
                VisibleLanes.VisibleLane shown = lanes.lane(lane);
                inView.add(new LaneBounds(
                        lane,
                        shown.id(),
                        shown.name(),
                        shown.count(),
                        shown.total(),
                        plan.undrawn(lane),
                        top(lane),
                        height(lane),
                        rowY(lane, 0),
                        shown.expansion(),
                        motion(lane)));
            }
        }
        return inView;
    }

    /** Returns the middle of a row's marks. */
    public double rowY(int lane, int row) {
        return Math.floor(top(lane) + metrics.lanePadding() + (row + 0.5) * metrics.rowHeight());
    }

    /**
     * Returns the height of an item's mark on a lane.
     *
     * @param lane the lane
     * @param item the index of an item
     * @return pixels from the top of the plot; empty where the item is not shown on the lane
     */
    public OptionalDouble markY(int lane, int item) {
        OptionalInt row = plan.rowOf(lane, item);
        return row.isPresent() ? OptionalDouble.of(rowY(lane, row.getAsInt())) : OptionalDouble.empty();
    }
}
