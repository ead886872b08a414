package dateline.layout;

/** Where each lane and row lies; in pixels from the top of the plot, scrolled. */
public final class LaneLayout {
    private final Lanes lanes;
    private final Metrics metrics;
    private final double[] tops;
    private final double[] slack;

    /**
     * Lays the lanes out below one another; where there is room to spare, low lanes are made higher.
     *
     * @param lanes the lanes
     * @param metrics the sizes
     * @param viewport the height and the scroll position
     */
    public LaneLayout(Lanes lanes, Metrics metrics, Viewport viewport) {
        this.lanes = lanes;
        this.metrics = metrics;
        tops = new double[lanes.size() + 1];
        slack = new double[lanes.size()];
        double needed = 0;
        double wished = 0;
        for (int lane = 0; lane < lanes.size(); lane++) {
            double height = leastHeight(lane);
            needed += height;
            wished += Math.max(0, metrics.comfortableLane() - height);
        }
        double spare = Math.max(0, viewport.height() - needed);
        double share = wished == 0 ? 0 : Math.min(1, spare / wished);
        tops[0] = -viewport.scroll();
        for (int lane = 0; lane < lanes.size(); lane++) {
            double height = leastHeight(lane);
            slack[lane] = Math.floor(Math.max(0, metrics.comfortableLane() - height) * share);
            tops[lane + 1] = tops[lane] + height + slack[lane];
        }
    }

    private double leastHeight(int lane) {
        return 2 * metrics.lanePadding() + lanes.lane(lane).rowCount() * metrics.rowHeight();
    }

    /** Returns the height of all lanes together, in pixels. */
    public double contentHeight() {
        return tops[tops.length - 1] - tops[0];
    }

    /**
     * Returns the top of a lane.
     *
     * @param lane 0 to the number of lanes, the last being the bottom of all
     */
    public double top(int lane) {
        return tops[lane];
    }

    /** Returns the middle of a row's marks: the lower part of the row, the upper one being for labels. */
    double rowY(int lane, int row) {
        return Math.rint(tops[lane]
                + metrics.lanePadding()
                + slack[lane] / 2
                + row * metrics.rowHeight()
                + metrics.rowHeight() * 0.66);
    }

    /** Returns the first lane of which a part lies below a height. */
    int laneAt(double y) {
        int lane = 0;
        while (lane < lanes.size() && tops[lane + 1] <= y) {
            lane++;
        }
        return lane;
    }

    /**
     * Returns the height of an item's mark on a lane.
     *
     * @param lane the lane
     * @param item the index of an item that lies on it
     */
    public double markY(int lane, int item) {
        return rowY(lane, lanes.lane(lane).rowOf(item));
    }
}
