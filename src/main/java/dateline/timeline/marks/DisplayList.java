package dateline.timeline.marks;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.lanes.VisibleRow;
import dateline.timeline.scale.GapBreak;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.Tick;
import dateline.timeline.scale.Viewport;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Holds everything that a frame of the timeline shows, ready to be drawn.
 *
 * <p>Coordinates are pixels from the top left of the plot; the axis lies above it, the lane headers left of it.
 *
 * @param shownLanes the lanes in force, in view or not
 * @param viewport what is shown
 * @param gaps the gaps in force
 * @param metrics the sizes
 * @param lanes the lanes in view, from the top
 * @param contentHeight the height of all lanes in pixels
 * @param pinnedHeight the height of the lanes that stay at the top, in pixels
 * @param ticks the marks of the axis
 * @param breaks the gaps in view
 * @param marks the items drawn one by one
 * @param clusters the items drawn together
 * @param connectors the lines that join the marks of one event
 * @param labels the items' labels, none over another or over a mark
 * @param publication where the day of publication starts, in pixels, if it is known; perhaps out of view
 * @param edges the counts of what lies beyond the plot's edges
 * @param hovered the index of the item under the pointer
 */
public record DisplayList(
        VisibleLanes shownLanes,
        Viewport viewport,
        Gaps gaps,
        Metrics metrics,
        List<LaneBounds> lanes,
        double contentHeight,
        double pinnedHeight,
        List<Tick> ticks,
        List<GapBreak> breaks,
        MarkTable marks,
        List<Cluster> clusters,
        List<Connector> connectors,
        List<Label> labels,
        OptionalDouble publication,
        List<EdgeChip> edges,
        OptionalInt hovered) {
    /** Copies the lists. */
    public DisplayList {
        lanes = List.copyOf(lanes);
        ticks = List.copyOf(ticks);
        breaks = List.copyOf(breaks);
        clusters = List.copyOf(clusters);
        connectors = List.copyOf(connectors);
        labels = List.copyOf(labels);
        edges = List.copyOf(edges);
    }

    /** Returns the items that indices refer to. */
    public TimelineItems items() {
        return shownLanes.items();
    }

    /**
     * Returns the indices of a cluster's items in the order of their times.
     *
     * <p>Takes time in proportion to their number.
     */
    public int[] itemsOf(Cluster cluster) {
        if (!cluster.listed().isEmpty()) {
            return cluster.listed().stream().mapToInt(item -> item).toArray();
        }
        Set<Integer> alone = new HashSet<>();
        for (int m = 0; m < marks.size(); m++) {
            if (marks.lane(m) == cluster.lane()) {
                alone.add(marks.item(m));
            }
        }
        VisibleRow row = shownLanes.lane(cluster.lane()).rows().get(cluster.row());
        VisibleRow.Group group =
                cluster.emphasis() == Cluster.Emphasis.DIM ? VisibleRow.Group.DIM : VisibleRow.Group.ACCEPTED;
        return IntStream.range(cluster.from(), cluster.to())
                .filter(p -> row.isIn(group, p))
                .map(row.row()::member)
                .filter(item -> !alone.contains(item))
                .toArray();
    }
}
