package dateline.timeline.render;

import dateline.date.words.English;
import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.lanes.LaneBounds.Motion;
import dateline.timeline.lanes.MarkExtent;
import dateline.timeline.marks.Cluster;
import dateline.timeline.marks.ClusterWords;
import dateline.timeline.marks.Connector;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.Label;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.TextMeasurer.Face;

/** Draws a display list: the plot, the axis above it and the lane headers left of it. */
public final class TimelineRenderer {
    private static final double DIM = 0.16;

    private final Drawing drawing;
    private final TextMeasurer measurer;
    private final Palette palette;
    private final MarkRenderer marks;
    private final AxisRenderer axis;
    private final HeaderRenderer headers;

    /**
     * Prepares to draw.
     *
     * @param drawing what is drawn on
     * @param measurer how wide its words are
     * @param palette the colours
     */
    public TimelineRenderer(Drawing drawing, TextMeasurer measurer, Palette palette) {
        this.drawing = drawing;
        this.measurer = measurer;
        this.palette = palette;
        marks = new MarkRenderer(drawing, palette);
        axis = new AxisRenderer(drawing, measurer, palette);
        headers = new HeaderRenderer(drawing, measurer, palette);
    }

    /**
     * Draws everything.
     *
     * <p>Marks that reach out of the plot are painted over by the headers and the axis, which are drawn later: on a Canvas
     * without a graphics processor, clipping would cost more than all the rest.
     *
     * @param list the display list
     * @param width of the whole picture, in pixels
     * @param height of the whole picture, in pixels
     */
    public void draw(DisplayList list, double width, double height) {
        Metrics metrics = list.metrics();
        double left = metrics.headerWidth(width);
        double top = metrics.axisHeight();
        drawing.rect(0, 0, width, height, palette.surface());
        drawing.from(left, top, () -> plot(list));
        drawing.rect(0, top, left, height - top, palette.surface());
        drawing.from(0, top, () -> headers.draw(list, left));
        drawing.rect(0, 0, width, top, palette.surface());
        drawing.from(left, 0, () -> axis.axis(list));
        drawing.rect(0, 0, left, top, palette.surface());
        beyond(list, left, top);
        Stroke edge = Stroke.solid(palette.grid(), 1);
        drawing.line(0, top - 0.5, width, top - 0.5, edge);
        drawing.line(left - 0.5, top, left - 0.5, height, edge);
        drawing.from(left, 0, () -> axis.line(list));
    }

    /** Says above the headers how many items are of a time that the axis does not reach. */
    private void beyond(DisplayList list, double left, double top) {
        int count = list.items().countBeyond();
        if (count > 0) {
            String words = English.grouped(count) + " beyond the axis";
            double x = list.metrics().headerText();
            double y = top - list.metrics().tickRow() / 2;
            drawing.text(measurer.shorten(words, Face.SMALL, left - x - 8), x, y, Face.SMALL, palette.mutedText());
        }
    }

    private void plot(DisplayList list) {
        double height = list.viewport().height();
        double pinned = Math.min(height, list.pinnedHeight());
        axis.background(list, 0, height);
        area(new DrawArea(list, Motion.SCROLLED));
        if (pinned > 0) {
            drawing.rect(0, 0, list.viewport().width(), pinned, palette.surface());
            axis.background(list, 0, pinned);
            area(new DrawArea(list, Motion.PINNED));
            Stroke border = Stroke.solid(Fill.faint(palette.mutedText(), 0.7), 1);
            drawing.line(0, pinned - 0.5, list.viewport().width(), pinned - 0.5, border);
        }
    }

    /** Draws the lanes that stay or those that scroll. */
    private void area(DrawArea area) {
        DisplayList list = area.list();
        laneBorders(area);
        for (Connector connector : list.connectors()) {
            connector(area, connector);
        }
        marks.draw(area);
        for (Cluster cluster : list.clusters()) {
            if (area.has(cluster.lane())) {
                cluster(area, cluster);
            }
        }
        for (Label label : list.labels()) {
            if (label.motion() == area.motion()) {
                label(area, label);
            }
        }
        list.hovered().ifPresent(item -> hover(area, item));
    }

    private void laneBorders(DrawArea area) {
        double width = area.list().viewport().width();
        for (LaneBounds lane : area.list().lanes()) {
            if (lane.motion() == area.motion()) {
                double bottom = Math.rint(lane.top() + lane.height()) - 0.5;
                drawing.line(0, bottom, width, bottom, Stroke.solid(palette.hairline(), 1));
            }
        }
    }

    /** Rings the marks of the item under the pointer and underlines its labels. */
    private void hover(DrawArea area, int item) {
        DisplayList list = area.list();
        for (int m = 0; m < list.marks().size(); m++) {
            if (list.marks().item(m) == item && area.has(list.marks().lane(m))) {
                dropLines(area, m);
                marks.hover(area, m);
            }
        }
        for (Label label : list.labels()) {
            if (label.item() == item && label.motion() == area.motion()) {
                double y = label.y() + label.height() - 1;
                drawing.line(label.x(), y, label.x() + label.width(), y, Stroke.solid(palette.accent(), 1));
            }
        }
    }

    /** Leads from a mark to the axis: from both ends of a bar, else from its sign. */
    private void dropLines(DrawArea area, int m) {
        MarkExtent mark = area.list().marks().extent(m);
        if (area.list().items().isThroughout(area.list().marks().item(m))) {
            return;
        }
        Stroke stroke = new Stroke(Fill.faint(palette.accent(), 0.6), 1, Stroke.Dash.DASHED);
        double bottom = area.list().marks().y(m) - area.list().metrics().bandHeight() / 2 - 1;
        for (double x : mark.isBar() ? new double[] {mark.x0(), mark.x1()} : new double[] {mark.x()}) {
            if (x >= 0 && x <= area.list().viewport().width()) {
                drawing.line(x, 0, x, bottom, stroke);
            }
        }
    }

    private void connector(DrawArea area, Connector connector) {
        int colour = Fill.faint(palette.item(area.list().items(), connector.item()), 0.75);
        double x = Math.rint(connector.x());
        // One that leads from a lane that stays to one that scrolls is drawn in both, each time up to the border.
        double y0 = Math.max(connector.y0(), area.top());
        double y1 = Math.min(connector.y1(), area.bottom());
        if (y0 < y1) {
            drawing.line(x, y0, x, y1, Stroke.solid(colour, 1.4));
        }
    }

    private void cluster(DrawArea area, Cluster cluster) {
        drawing.described("cluster", () -> ClusterWords.of(area.list(), cluster), () -> drawCluster(area, cluster));
    }

    private void drawCluster(DrawArea area, Cluster cluster) {
        boolean claims = cluster.content() == Cluster.Content.CLAIMS;
        int colour = claims ? palette.claim() : palette.accent();
        double opacity = cluster.emphasis() == Cluster.Emphasis.DIM ? DIM : 1;
        double r = area.list().metrics().clusterRadius();
        double half = area.list().metrics().bandHeight() / 2;
        double x = cluster.x();
        double y = cluster.y();
        double left = Math.max(cluster.left(r), -40);
        double width = Math.min(cluster.right(r), area.list().viewport().width() + 40) - left;
        if (cluster.emphasis() == Cluster.Emphasis.MATCH) {
            int found = Fill.faint(palette.match(), 0.6);
            drawing.roundRect(left - 3, y - half - 2, width + 6, 2 * half + 4, half + 2, Fill.plain(found));
        }
        int within = Fill.over(palette.surface(), colour, tint(cluster.count()) * opacity);
        Stroke rim = Stroke.solid(Fill.over(palette.surface(), colour, opacity), 1.2);
        if (cluster.spread() == Cluster.Spread.OVERLAPPING) {
            drawing.rect(left, y - 2, width, 4, Fill.faint(colour, 0.25 * opacity));
            left = x - r;
            width = 2 * r;
        }
        drawing.roundRect(left, y - half, width, 2 * half, half, Fill.plain(within));
        drawing.roundRect(left, y - half, width, 2 * half, half, rim);
        String count = shortened(cluster.count());
        Face face = count.length() < 3 ? Face.STRONG : Face.SMALL;
        int ink = Fill.faint(palette.text(), opacity);
        drawing.text(count, x - measurer.width(count, face) / 2, y + 0.5, face, ink);
    }

    /** Returns the opacity of a cluster's fill, which rises with each power of ten of its items. */
    private static double tint(int count) {
        return 0.1 + 0.07 * Math.floor(Math.log10(count));
    }

    /** Returns a count in at most four characters: 999, 12k, 3M. */
    static String shortened(int count) {
        if (count < 1000) {
            return Integer.toString(count);
        }
        long thousands = Math.round(count / 1000.0);
        return thousands < 1000 ? thousands + "k" : Math.round(count / 1_000_000.0) + "M";
    }

    private void label(DrawArea area, Label label) {
        double y = label.y();
        int ink = area.list().items().isClaim(label.item()) ? palette.mutedText() : palette.text();
        drawing.text(label.text(), label.x(), y + label.height() / 2, label.face(), ink);
    }
}
