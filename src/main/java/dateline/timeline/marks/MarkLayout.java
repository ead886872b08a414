package dateline.timeline.marks;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.items.Traits;
import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.lanes.LaneLayout;
import dateline.timeline.lanes.RowItems;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.lanes.VisibleRow;
import dateline.timeline.marks.ClusterLayout.PointGroup;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TimeScale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final SelectionLinks links;
    private final MarkTable singles = new MarkTable();
    private final List<Cluster> clusters = new ArrayList<>();
    private final ClusterLayout clustering;
    private final double left;
    private final double right;

    MarkLayout(LayoutInput input, TimeScale scale, LaneLayout layout, SelectionLinks links) {
        this.input = input;
        this.items = input.items();
        this.scale = scale;
        this.layout = layout;
        this.links = links;
        Metrics metrics = input.metrics();
        double minDistance = 2 * metrics.diamondRadius() + 1;
        double cell = 2 * metrics.clusterRadius() / 0.56;
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
        double lowest = layout.pinnedHeight() - input.metrics().rowHeight();
        double highest = input.viewport().height() + input.metrics().rowHeight();
        for (LaneBounds band : bands) {
            VisibleLanes.VisibleLane lane = input.lanes().lane(band.lane());
            for (int r = 0; r < lane.rows().size(); r++) {
                double y = layout.rowY(band.lane(), r);
                if (layout.stays(band.lane()) || (y > lowest && y < highest)) {
                    new Row(band.lane(), r, lane.rows().get(r), y).place();
                }
            }
        }
    }

    /**
     * Returns the shape of an item.
     *
     * @param extent its length in pixels, 0 where only points are drawn
     * @param smallestBar the length from which an event is drawn as a bar
     */
    static MarkTable.Shape shape(TimelineItems items, int item, double extent, double smallestBar) {
        if (items.isClaim(item)) {
            return MarkTable.Shape.DIAMOND;
        }
        if (items.isAbsent(item)) {
            return MarkTable.Shape.STRUCK;
        }
        return extent >= smallestBar ? MarkTable.Shape.BAR : MarkTable.Shape.DOT;
    }

    /** Lays out one row. */
    private final class Row {
        private final int lane;
        private final int number;
        private final VisibleRow shown;
        private final double y;

        Row(int lane, int number, VisibleRow shown, double y) {
            this.lane = lane;
            this.number = number;
            this.shown = shown;
            this.y = y;
        }

        void place() {
            RowItems row = shown.row();
            int from = row.firstFrom(scale.pointDay(left), 0);
            int to = row.firstFrom(scale.pointDay(right), from);
            IntStream linked =
                    links.members().stream().mapToInt(shown::placeOf).filter(place -> place >= from && place < to);
            int[] apart = IntStream.concat(bars(row, from, to), linked)
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
                            clusters.add(cluster(group, points));
                        }
                    }
                }
            }
        }

        /** Returns the places of the items that are long enough for a bar. */
        private IntStream bars(RowItems row, int from, int to) {
            if (row.kind() != RowItems.Kind.BARS) {
                return IntStream.empty();
            }
            double smallest = input.metrics().smallestBar();
            int[] candidates = row.lasting(Math.min(smallest * scale.daysPerPixel(), LONG_DAYS), from, to);
            return IntStream.of(candidates).filter(place -> {
                int item = row.member(place);
                double extent = scale.x(items.end(item)) - scale.x(items.start(item));
                return shape(items, item, extent, smallest) == MarkTable.Shape.BAR;
            });
        }

        private void addMark(int place) {
            int item = shown.row().member(place);
            double x0 = scale.x(items.start(item));
            double x1 = scale.x(items.end(item));
            double extent = shown.row().kind() == RowItems.Kind.BARS ? x1 - x0 : 0;
            MarkTable.Shape shape = shape(items, item, extent, input.metrics().smallestBar());
            double x = shape == MarkTable.Shape.BAR ? (x0 + x1) / 2 : scale.pointX(items.middle(item));
            int traits = items.traits(item) | links.traitOf(item);
            traits |= shown.isIn(VisibleRow.Group.ACCEPTED, place) ? 0 : Traits.DIM;
            traits |= shown.isMatch(place) ? Traits.MATCH : 0;
            singles.add(item, lane, x0, x1, x, y, shape, traits);
        }

        private Cluster cluster(VisibleRow.Group group, PointGroup points) {
            Cluster.Emphasis emphasis = group == VisibleRow.Group.DIM
                    ? Cluster.Emphasis.DIM
                    : shown.hasMatch(points.from(), points.to()) ? Cluster.Emphasis.MATCH : Cluster.Emphasis.PLAIN;
            RowItems row = shown.row();
            return new Cluster(
                    lane,
                    number,
                    points.x(),
                    y,
                    points.count(),
                    row.kind() == RowItems.Kind.CLAIMS ? Cluster.Content.CLAIMS : Cluster.Content.EVENTS,
                    emphasis,
                    points.x0(),
                    points.x1(),
                    items.middle(row.member(points.from())),
                    items.middle(row.member(points.to() - 1)),
                    points.from(),
                    points.to());
        }
    }

    /** Returns the lines that join the marks of one event, also to its lanes above and below the window. */
    List<Connector> connectors(List<LaneBounds> bands) {
        Map<Integer, Span> spans = new LinkedHashMap<>();
        for (int m = 0; m < singles.size(); m++) {
            int item = singles.item(m);
            if (!items.isClaim(item) && items.actors().count(item) > 1) {
                spans.computeIfAbsent(item, i -> new Span()).add(singles, m);
            }
        }
        int last = bands.isEmpty() ? -1 : bands.get(bands.size() - 1).lane();
        int first = bands.stream()
                .filter(band -> band.motion() == LaneBounds.Motion.SCROLLED)
                .mapToInt(LaneBounds::lane)
                .findFirst()
                .orElse(last + 1);
        List<Connector> connectors = new ArrayList<>();
        spans.forEach((item, span) -> {
            for (int lane : input.lanes().lanesOf(item)) {
                if (lane < first && !layout.stays(lane)) {
                    span.top = Math.min(span.top, layout.pinnedHeight() - MARGIN);
                } else if (lane > last) {
                    span.bottom = Math.max(span.bottom, input.viewport().height() + MARGIN);
                }
            }
            if (span.top < span.bottom) {
                connectors.add(span.connector(item));
            }
        });
        return connectors;
    }

    /** Collects the highest and the lowest mark of one event. */
    private final class Span {
        private double top = Double.POSITIVE_INFINITY;
        private double bottom = Double.NEGATIVE_INFINITY;
        private int mark;

        void add(MarkTable marks, int added) {
            top = Math.min(top, marks.y(added));
            bottom = Math.max(bottom, marks.y(added));
            mark = added;
        }

        Connector connector(int item) {
            double x = singles.isPoint(mark)
                    ? singles.x(mark)
                    : singles.x0(mark) + input.metrics().barHeight() / 2;
            Cluster.Emphasis emphasis = singles.has(mark, Traits.DIM)
                    ? Cluster.Emphasis.DIM
                    : singles.has(mark, Traits.MATCH) ? Cluster.Emphasis.MATCH : Cluster.Emphasis.PLAIN;
            return new Connector(item, x, top, bottom, emphasis);
        }
    }
}
