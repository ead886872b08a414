package dateline.layout;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A picture of the timeline, ready to be replayed by a painter.
 *
 * <p>Coordinates are pixels from the top left of the plot; the axis lies above it, the lane headers left of it.
 *
 * @param items the columns that item indices refer to
 * @param viewport what is shown
 * @param folds the folds in force
 * @param metrics the sizes
 * @param lanes the lanes in view, from the top
 * @param contentHeight the height of all lanes in pixels
 * @param ticks the marks of the axis
 * @param breaks the folds in view
 * @param marks the items drawn one by one
 * @param clusters the items drawn together
 * @param connectors what joins the marks of one event
 * @param arcs the links of the selected item
 * @param labels the items' labels, none over another or over a mark
 * @param publication where the day of publication starts, in pixels, if it is known; perhaps out of view
 * @param undatedLinks how many claims about no particular time are linked with the selected item
 */
public record DisplayList(
        TimelineItems items,
        Viewport viewport,
        Folds folds,
        Metrics metrics,
        List<LaneBand> lanes,
        double contentHeight,
        List<Tick> ticks,
        List<FoldBreak> breaks,
        Marks marks,
        List<Cluster> clusters,
        List<Connector> connectors,
        List<Arc> arcs,
        List<Label> labels,
        OptionalDouble publication,
        int undatedLinks) {
    /** Copies the lists. */
    public DisplayList {
        lanes = List.copyOf(lanes);
        ticks = List.copyOf(ticks);
        breaks = List.copyOf(breaks);
        clusters = List.copyOf(clusters);
        connectors = List.copyOf(connectors);
        arcs = List.copyOf(arcs);
        labels = List.copyOf(labels);
    }
}
