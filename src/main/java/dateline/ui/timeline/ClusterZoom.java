package dateline.ui.timeline;

import dateline.timeline.marks.Cluster;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.TimelineLayout;
import dateline.timeline.scale.Viewport;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the viewport in which the items of a cluster come apart. */
final class ClusterZoom {
    /** The least change of scale that is worth a zoom. */
    private static final double LEAST = 0.8;

    private ClusterZoom() {}

    /**
     * Returns the viewport over the time of a cluster; empty if more than half of its items would still be together there.
     *
     * @param list where the cluster is shown
     */
    static Optional<Viewport> of(DisplayList list, Cluster cluster, TimelineControl control) {
        Viewport now = list.viewport();
        Viewport closer = now.fitted(cluster.firstDay(), cluster.lastDay(), list.gaps());
        if (closer.daysPerPixel() >= LEAST * now.daysPerPixel()) {
            return Optional.empty();
        }
        DisplayList there = TimelineLayout.layOut(control.input(closer, OptionalInt.empty()));
        boolean remains = there.clusters().stream()
                .anyMatch(other -> other.lane() == cluster.lane() && 2 * other.count() > cluster.count());
        return remains ? Optional.empty() : Optional.of(closer);
    }
}
