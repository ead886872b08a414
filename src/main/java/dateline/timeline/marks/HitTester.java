package dateline.timeline.marks;

import dateline.timeline.items.Traits;
import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.lanes.MarkExtent;
import dateline.timeline.lanes.MarkShape;
import dateline.timeline.scale.GapBreak;
import dateline.timeline.scale.Metrics;
import java.util.Comparator;
import java.util.Optional;

/** Finds what of a display list lies under a point. */
public final class HitTester {
    private static final double TOLERANCE = 3;

    /** A thing that lies under a point. */
    public sealed interface Hit {
        /** Says that nothing lies there. */
        record Nothing() implements Hit {}

        /**
         * An item, its mark or its label.
         *
         * @param item its index
         */
        record OnItem(int item) implements Hit {}

        /**
         * A cluster.
         *
         * @param cluster the cluster
         */
        record OnCluster(Cluster cluster) implements Hit {}

        /**
         * A gap.
         *
         * @param gap the gap
         */
        record OnGap(GapBreak gap) implements Hit {}

        /**
         * The count of the items beyond an edge of the plot.
         *
         * @param edge the edge
         */
        record OnEdge(EdgeChip.Edge edge) implements Hit {}

        /**
         * The header of a lane.
         *
         * @param lane the lane
         */
        record OnLane(LaneBounds lane) implements Hit {}
    }

    private final DisplayList list;

    /** Makes a tester of what a display list draws. */
    public HitTester(DisplayList list) {
        this.list = list;
    }

    /**
     * Returns what lies at a point; of two things the one drawn later.
     *
     * @param x pixels from the left edge of the plot, negative in the lane headers
     * @param y pixels from the top of the plot, negative in the axis
     */
    public Hit at(double x, double y) {
        if (x < 0) {
            return header(y);
        }
        if (y < 0) {
            return axis(x, y);
        }
        for (Label label : list.labels()) {
            if (label.intersects(x, y, x, y)) {
                return new Hit.OnItem(label.item());
            }
        }
        int nearest = nearestMark(x, y);
        if (nearest >= 0) {
            return new Hit.OnItem(list.marks().item(nearest));
        }
        return cluster(x, y).<Hit>map(Hit.OnCluster::new).orElseGet(Hit.Nothing::new);
    }

    /** Returns the cluster at a point: the one with the nearest count where their times overlap. */
    private Optional<Cluster> cluster(double x, double y) {
        double radius = list.metrics().clusterRadius() + 1;
        double half = list.metrics().bandHeight() / 2;
        return list.clusters().stream()
                .filter(cluster -> isSeen(cluster.lane(), y) && Math.abs(y - cluster.y()) <= half)
                .filter(cluster -> x >= cluster.left(radius) && x <= cluster.right(radius))
                .min(Comparator.comparingDouble(cluster -> Math.abs(x - cluster.x())));
    }

    /** Returns what lies at a point of the axis, which stands above the plot. */
    private Hit axis(double x, double y) {
        for (EdgeChip chip : list.edges()) {
            if (chip.holds(x, y)) {
                return new Hit.OnEdge(chip.edge());
            }
        }
        for (GapBreak gap : list.breaks()) {
            if (x >= gap.x0() && x <= gap.x1()) {
                return new Hit.OnGap(gap);
            }
        }
        return new Hit.Nothing();
    }

    private Hit header(double y) {
        for (LaneBounds lane : list.lanes()) {
            if (isSeen(lane.lane(), y) && y >= Math.max(0, lane.top()) && y < lane.top() + lane.height()) {
                return new Hit.OnLane(lane);
            }
        }
        return new Hit.Nothing();
    }

    /** Tells whether a lane may be seen at a height: the pinned ones cover those that scroll below them. */
    private boolean isSeen(int lane, double y) {
        boolean stays = list.pinnedHeight() > 0 && lane < list.shownLanes().pinned();
        return stays == y < list.pinnedHeight();
    }

    private int nearestMark(double x, double y) {
        MarkTable marks = list.marks();
        int nearest = -1;
        double best = Double.POSITIVE_INFINITY;
        for (int m = 0; m < marks.size(); m++) {
            double distance = distance(m, x, y);
            double faint = marks.has(m, Traits.DIM) ? TOLERANCE : 0;
            if (isSeen(marks.lane(m), y) && distance <= TOLERANCE && distance + faint <= best) {
                nearest = m;
                best = distance + faint;
            }
        }
        return nearest;
    }

    private double distance(int m, double x, double y) {
        MarkTable marks = list.marks();
        Metrics metrics = list.metrics();
        MarkExtent mark = marks.extent(m);
        double dx = Math.max(0, Math.max(mark.left() - x, x - mark.right()));
        double height = mark.shape() == MarkShape.BAND ? metrics.bandHeight() : metrics.barHeight();
        double dy = Math.max(0, Math.abs(y - marks.y(m)) - height / 2);
        return Math.hypot(dx, dy);
    }
}
