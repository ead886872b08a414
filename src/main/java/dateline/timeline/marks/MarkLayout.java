package dateline.timeline.marks;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.items.Traits;
import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.lanes.LaneLayout;
import dateline.timeline.lanes.MarkExtent;
import dateline.timeline.lanes.RowItems;
import dateline.timeline.lanes.RowPlan;
import dateline.timeline.lanes.RowPlan.Spot;
import dateline.timeline.lanes.VisibleRow;
import dateline.timeline.marks.ClusterLayout.PointGroup;
import dateline.timeline.scale.TimeScale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Places the items of the lanes in view, each as a mark of its own or in a cluster.
 *
 * <p>The work is bounded by what has room in the window, not by the number of items: bars of a row do not overlap, points
 * are counted by the cells of a grid.
 */
final class MarkLayout {
    /** The width laid out beyond the plot's edges, so that grouping does not depend on the edge. */
    static final double MARGIN = 120;

    /** The most items of a row that reach into the plot from beyond one of its edges. */
    private static final int MOST_REACHING = 12;

    /** The extent from which an item may span a gap, which makes it longer in pixels than its days. */
    private static final double LONG_DAYS = 400;

    private final LayoutInput input;
    private final TimelineItems items;
    private final TimeScale scale;
    private final LaneLayout layout;
    private final RowPlan plan;
    private final ToDoubleFunction<Integer> labelWidth;
    private final SelectionLinks links;
    private final List<Integer> linked;
    private final MarkTable singles = new MarkTable();
    private final List<Cluster> clusters = new ArrayList<>();
    private final ClusterLayout clustering;
    private final double left;
    private final double right;

    MarkLayout(
            LayoutInput input, TimeScale scale, LaneLayout layout, RowPlan plan, ToDoubleFunction<Integer> labelWidth) {
        this.input = input;
        this.items = input.items();
        this.scale = scale;
        this.layout = layout;
        this.plan = plan;
        this.labelWidth = labelWidth;
        links = SelectionLinks.of(input);
        linked = links.members();
        double minDistance = 2 * input.metrics().diamondRadius() + 1;
        double cell = 2 * input.metrics().clusterRadius() / 0.56;
        clustering = new ClusterLayout(items, scale, minDistance, cell);
        left = clustering.lineBefore(-MARGIN);
        right = clustering.lineBefore(input.viewport().width() + MARGIN + cell);
    }

    MarkTable singles() {
        return singles;
    }

    List<Cluster> clusters() {
        return clusters;
    }

    void run(List<LaneBounds> bands) {
        for (LaneBounds band : bands) {
            int lane = band.lane();
            for (Spot spot : plan.spots(lane)) {
                double y = layout.rowY(lane, spot.row());
                if (isSeen(lane, y)) {
                    place(lane, spot, y);
                }
            }
            List<VisibleRow> shared = plan.shared(lane);
            for (int r = 0; r < shared.size(); r++) {
                double y = layout.rowY(lane, r);
                if (isSeen(lane, y)) {
                    new Row(lane, shared.get(r), y).place();
                }
            }
            placeUndrawn(lane);
        }
    }

    /** Tells whether a row may be seen, from the top to the bottom of the part of the plot that is its lane's. */
    private boolean isSeen(int lane, double y) {
        double row = input.metrics().rowHeight() / 2;
        return layout.stays(lane)
                || (y > layout.pinnedHeight() - row && y < input.viewport().height() + row);
    }

    private void place(int lane, Spot spot, double y) {
        List<Integer> together = new ArrayList<>();
        for (int item : spot.items()) {
            if (spot.items().size() > 1 && !linked.contains(item)) {
                together.add(item);
            } else {
                add(lane, item, spot.items().size() > 1 ? mark(item) : spot.mark(), y);
            }
        }
        List<Integer> accepted =
                together.stream().filter(input.lanes().accepted()::get).toList();
        List<Integer> told = accepted.isEmpty() ? together : accepted;
        if (told.size() == 1) {
            add(lane, told.get(0), mark(told.get(0)), y);
        } else if (told.size() > 1) {
            add(cluster(lane, told, accepted.isEmpty(), y));
        }
    }

    private Cluster cluster(int lane, List<Integer> together, boolean isDim, double y) {
        double firstDay = together.stream().mapToDouble(items::start).min().orElseThrow();
        double lastDay = together.stream().mapToDouble(items::end).max().orElseThrow();
        boolean isMatch = together.stream().anyMatch(input.lanes()::isMatch);
        boolean isOfClaims = together.stream().allMatch(items::isClaim);
        return new Cluster(
                lane,
                0,
                countX(scale.x(firstDay), scale.x(lastDay)),
                y,
                together.size(),
                isOfClaims ? Cluster.Content.CLAIMS : Cluster.Content.EVENTS,
                isDim ? Cluster.Emphasis.DIM : isMatch ? Cluster.Emphasis.MATCH : Cluster.Emphasis.PLAIN,
                scale.x(firstDay),
                scale.x(lastDay),
                firstDay,
                lastDay,
                0,
                0,
                Cluster.Spread.APART,
                together);
    }

    /** Returns the middle of what is seen of a stretch. */
    private double countX(double x0, double x1) {
        double width = input.viewport().width();
        boolean isCut = x0 < width && x1 > 0;
        return isCut ? (Math.max(0, x0) + Math.min(width, x1)) / 2 : (x0 + x1) / 2;
    }

    private void add(Cluster cluster) {
        if (cluster.x1() > 0 && cluster.x0() < input.viewport().width()) {
            clusters.add(cluster);
        }
    }

    private MarkExtent mark(int item) {
        return MarkExtent.of(items, item, scale, input.metrics(), labelWidth.applyAsDouble(item));
    }

    private void add(int lane, int item, MarkExtent mark, double y) {
        if (mark.isSeen(input.viewport().width(), input.metrics())) {
            int traits = items.traits(item) | links.traitsOf(item);
            traits |= input.lanes().accepted().get(item) ? 0 : Traits.DIM;
            traits |= input.lanes().isMatch(item) ? Traits.MATCH : 0;
            singles.add(item, lane, mark, y, traits);
        }
    }

    /** Places the selected item and those that are linked with it where a lane has no room for them. */
    private void placeUndrawn(int lane) {
        for (int item : linked) {
            boolean isDrawn = plan.undrawn(lane) == 0
                    || plan.spots(lane).stream().anyMatch(spot -> spot.items().contains(item));
            if (!isDrawn && plan.rowOf(lane, item).isPresent()) {
                add(lane, item, mark(item), layout.rowY(lane, plan.rows(lane) - 1));
            }
        }
    }

    /** Lays out a row of which not every item has a place of its own. */
    private final class Row {
        private final int lane;
        private final VisibleRow shown;
        private final double y;

        Row(int lane, VisibleRow shown, double y) {
            this.lane = lane;
            this.shown = shown;
            this.y = y;
        }

        void place() {
            RowItems row = shown.row();
            int from = row.firstFrom(scale.pointDay(left), 0);
            int to = row.firstFrom(scale.pointDay(right), from);
            IntStream own = linked.stream().mapToInt(shown::placeOf).filter(place -> place >= from && place < to);
            int[] apart = IntStream.concat(bars(row, from, to), own)
                    .sorted()
                    .distinct()
                    .toArray();
            int[] before = row.reachingBeyond(scale.day(left), from, MOST_REACHING);
            int[] after = row.startingBefore(scale.day(right), to, MOST_REACHING);
            for (int[] alone : List.of(apart, before, after)) {
                for (int place : alone) {
                    if (shown.isShown(place)) {
                        addMark(place);
                    }
                }
            }
            for (VisibleRow.Group group : VisibleRow.Group.values()) {
                if (shown.has(group) && to > from) {
                    for (PointGroup points : clustering.place(shown, group, apart, left, right)) {
                        if (points.count() == 1) {
                            addMark(points.from());
                        } else {
                            add(cluster(group, points));
                        }
                    }
                }
            }
        }

        /** Returns the places of the items that are long enough for a bar. */
        private IntStream bars(RowItems row, int from, int to) {
            if (!row.kind().isPacked()) {
                return IntStream.empty();
            }
            double smallest = input.metrics().smallestBar();
            int[] candidates = row.lasting(Math.min(smallest * scale.daysPerPixel(), LONG_DAYS), from, to);
            return IntStream.of(candidates).filter(place -> {
                int item = row.member(place);
                return scale.x(items.end(item)) - scale.x(items.start(item)) >= smallest;
            });
        }

        private void addMark(int place) {
            int item = shown.row().member(place);
            add(lane, item, mark(item), y);
        }

        private Cluster cluster(VisibleRow.Group group, PointGroup points) {
            Cluster.Emphasis emphasis = group == VisibleRow.Group.DIM
                    ? Cluster.Emphasis.DIM
                    : shown.hasMatch(points.from(), points.to()) ? Cluster.Emphasis.MATCH : Cluster.Emphasis.PLAIN;
            RowItems row = shown.row();
            double firstDay = row.firstStart(points.from(), points.to());
            double lastDay = row.lastEnd(points.from(), points.to());
            return new Cluster(
                    lane,
                    input.lanes().lane(lane).rows().indexOf(shown),
                    points.x(),
                    y,
                    points.count(),
                    row.kind().isOfClaims() ? Cluster.Content.CLAIMS : Cluster.Content.EVENTS,
                    emphasis,
                    scale.x(firstDay),
                    scale.x(lastDay),
                    firstDay,
                    lastDay,
                    points.from(),
                    points.to(),
                    row.kind().isPacked() ? Cluster.Spread.APART : Cluster.Spread.OVERLAPPING,
                    List.of());
        }
    }
}
