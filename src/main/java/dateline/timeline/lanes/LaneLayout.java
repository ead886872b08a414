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
    private final Metrics metrics;
    private final double[] tops;
    private final double[] slack;
    private final double height;
    private final double pinnedHeight;

    /**
     * Lays the lanes out below one another; where there is room to spare, low lanes are made higher.
     *
     * @param lanes the lanes
     * @param metrics the sizes
     * @param viewport the height and how far it is scrolled
     */
    public LaneLayout(VisibleLanes lanes, Metrics metrics, Viewport viewport) {
        this.lanes = lanes;
        this.metrics = metrics;
        height = viewport.height();
        tops = new double[lanes.size() + 1];
        slack = new double[lanes.size()];
        double needed = 0;
        double wished = 0;
        for (int lane = 0; lane < lanes.size(); lane++) {
            needed += leastHeight(lane);
            wished += wish(lane);
        }
        double spare = Math.max(0, height - needed);
        double share = wished == 0 ? 0 : Math.min(1, spare / wished);
        for (int lane = 0; lane < lanes.size(); lane++) {
            slack[lane] = Math.floor(wish(lane) * share);
            tops[lane + 1] = tops[lane] + leastHeight(lane) + slack[lane];
        }
        boolean stays = tops[lanes.pinned()] <= MOST_PINNED * height;
        pinnedHeight = stays ? tops[lanes.pinned()] : 0;
        for (int lane = stays ? lanes.pinned() : 0; lane <= lanes.size(); lane++) {
            // The top of the first scrolled lane moves, the pinned ones above it stay.
            tops[lane] -= viewport.scroll();
        }
    }

    private double leastHeight(int lane) {
        return 2 * metrics.lanePadding() + Math.max(1, lanes.lane(lane).rows().size()) * metrics.rowHeight();
    }

    private double wish(int lane) {
        boolean collapsed = lanes.lane(lane).expansion() == VisibleLanes.Expansion.COLLAPSED;
        return collapsed ? 0 : Math.max(0, metrics.comfortableLane() - leastHeight(lane));
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

    private double height(int lane) {
        return leastHeight(lane) + slack[lane];
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
                        top(lane),
                        height(lane),
                        rowY(lane, 0),
                        shown.expansion(),
                        motion(lane)));
            }
        }
        return inView;
    }

    /** Returns the middle of a row's marks: the lower part of the row, the upper one being for labels. */
    public double rowY(int lane, int row) {
        return Math.rint(top(lane)
                + metrics.lanePadding()
                + slack[lane] / 2
                + row * metrics.rowHeight()
                + metrics.rowHeight() * 0.66);
    }

    /**
     * Returns the height of an item's mark on a lane.
     *
     * @param lane the lane
     * @param item the index of an item
     * @return pixels from the top of the plot; empty where the item is not shown on the lane
     */
    public OptionalDouble markY(int lane, int item) {
        OptionalInt row = lanes.rowOf(lane, item);
        return row.isPresent() ? OptionalDouble.of(rowY(lane, row.getAsInt())) : OptionalDouble.empty();
    }
}
