package dateline.timeline.marks;

import dateline.timeline.items.Traits;
import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.scale.GapBreak;
import dateline.timeline.scale.Metrics;

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
        double radius = list.metrics().clusterRadius() + 1;
        for (Cluster cluster : list.clusters()) {
            if (isSeen(cluster.lane(), y) && Math.hypot(x - cluster.x(), y - cluster.y()) <= radius) {
                return new Hit.OnCluster(cluster);
            }
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
        if (marks.isPoint(m)) {
            boolean diamond = marks.shape(m) == MarkTable.Shape.DIAMOND;
            double radius = diamond ? metrics.diamondRadius() : metrics.dotRadius();
            return Math.max(0, Math.hypot(x - marks.x(m), y - marks.y(m)) - radius);
        }
        double dx = Math.max(0, Math.max(marks.x0(m) - x, x - marks.x1(m)));
        double dy = Math.max(0, Math.abs(y - marks.y(m)) - metrics.barHeight() / 2);
        return Math.hypot(dx, dy);
    }
}
