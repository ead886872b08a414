package dateline.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Places the items of the lanes in view: each on its own or in a cluster, never both. */
final class MarkLayout {
    /** How far beyond the window's edges items are placed too, so that what lies at an edge does not depend on it. */
    static final double MARGIN = 120;

    private final LayoutInput input;
    private final TimelineItems items;
    private final TimeScale scale;
    private final LaneLayout layout;
    private final Links links;
    private final Marks singles = new Marks();
    private final List<Cluster> clusters = new ArrayList<>();
    private final ClusterLayout clustering;

    MarkLayout(LayoutInput input, TimeScale scale, LaneLayout layout, Links links) {
        this.input = input;
        this.items = input.items();
        this.scale = scale;
        this.layout = layout;
        this.links = links;
        Metrics metrics = input.metrics();
        double apart = 2 * metrics.diamondRadius() + 1;
        double cell = 2 * metrics.clusterRadius() / 0.56;
        clustering = new ClusterLayout(items, scale, apart, cell, singles, clusters);
    }

    Marks singles() {
        return singles;
    }

    List<Cluster> clusters() {
        return clusters;
    }

    void run(List<LaneBand> bands) {
        double from = scale.day(-MARGIN);
        double to = scale.day(input.viewport().width() + MARGIN);
        Ints found = new Ints();
        for (LaneBand band : bands) {
            found.clear();
            input.lanes().lane(band.lane()).index().overlapping(from, to, found);
            lane(band.lane(), found);
        }
    }

    private void lane(int lane, Ints found) {
        Lanes.LaneContent content = input.lanes().lane(lane);
        Marks points = new Marks();
        // Accepted and faint points never share a cluster: two groups a row.
        Ints[] groups = new Ints[2 * content.rowCount()];
        for (int f = 0; f < found.size(); f++) {
            int item = content.members()[found.get(f)];
            int row = content.rows()[found.get(f)];
            int before = points.size();
            place(item, lane, row, points);
            if (points.size() > before) {
                int group = 2 * row + (points.has(before, Marks.DIM) ? 1 : 0);
                groups[group] = groups[group] == null ? new Ints() : groups[group];
                groups[group].add(before);
            }
        }
        for (Ints group : groups) {
            if (group != null) {
                clustering.place(points, group);
            }
        }
    }

    /** Adds an item to the points that may be clustered or, where it stands out or is long, to the singles. */
    private void place(int item, int lane, int row, Marks points) {
        double x0 = scale.x(items.start(item));
        double x1 = scale.x(items.end(item));
        double extent = row >= RowPacking.MOST ? 0 : x1 - x0;
        Marks.Shape shape = Traits.shape(items, item, extent, input.metrics().smallestBar());
        int traits = Traits.of(items, item) | links.traitOf(item);
        traits |= input.accepted().contains(item) ? 0 : Marks.DIM;
        traits |= input.matches().contains(item) ? Marks.MATCH : 0;
        double middle = (x0 + x1) / 2;
        boolean outside = middle < -MARGIN || middle > input.viewport().width() + MARGIN;
        boolean alone = shape == Marks.Shape.BAR || (traits & (Marks.SELECTED | Marks.LINKED)) != 0 || outside;
        (alone ? singles : points).add(item, lane, x0, x1, layout.rowY(lane, row), shape, traits);
    }

    /** Returns what joins the marks of one event, as far as they stand alone or lie above or below the window. */
    List<Connector> connectors(List<LaneBand> bands) {
        Map<Integer, double[]> spans = new LinkedHashMap<>();
        for (int m = 0; m < singles.size(); m++) {
            int item = singles.item(m);
            if (!items.isClaim(item) && input.lanes().lanesOf(item).length > 1) {
                double[] span = spans.computeIfAbsent(item, i -> new double[] {1e9, -1e9, 0});
                span[0] = Math.min(span[0], singles.y(m));
                span[1] = Math.max(span[1], singles.y(m));
                span[2] = m;
            }
        }
        int first = bands.isEmpty() ? 0 : bands.get(0).lane();
        int last = first + bands.size() - 1;
        List<Connector> connectors = new ArrayList<>();
        spans.forEach((item, span) -> {
            for (int lane : input.lanes().lanesOf(item)) {
                if (lane < first || lane > last) {
                    double y = layout.rowY(lane, input.lanes().lane(lane).rowOf(item));
                    span[0] = Math.min(span[0], y);
                    span[1] = Math.max(span[1], y);
                }
            }
            if (span[0] < span[1]) {
                int mark = (int) span[2];
                double x = singles.isPoint(mark)
                        ? singles.x(mark)
                        : singles.x0(mark) + input.metrics().barHeight() / 2;
                Cluster.Emphasis emphasis = singles.has(mark, Marks.DIM)
                        ? Cluster.Emphasis.DIM
                        : singles.has(mark, Marks.MATCH) ? Cluster.Emphasis.MATCH : Cluster.Emphasis.PLAIN;
                connectors.add(new Connector(item, x, span[0], span[1], emphasis));
            }
        });
        return connectors;
    }
}
