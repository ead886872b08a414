package dateline.timeline.render;

import dateline.date.words.English;
import dateline.timeline.items.ItemWords;
import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.lanes.LaneBounds.Motion;
import dateline.timeline.marks.Arc;
import dateline.timeline.marks.Cluster;
import dateline.timeline.marks.Connector;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.Label;
import dateline.timeline.scale.GapBreak;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.TextMeasurer.Face;

/** Draws a display list: the plot, the axis above it and the lane headers left of it. */
public final class TimelineRenderer {
    private static final double DIM = 0.16;
    private static final double STEEP = 40;

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
        lifelines(area);
        for (GapBreak gap : list.breaks()) {
            axis.gap(gap, area.top(), area.bottom() - area.top());
        }
        for (int m = 0; m < list.marks().size(); m++) {
            if (area.has(list.marks().lane(m))) {
                marks.whisker(area, m);
            }
        }
        for (Connector connector : list.connectors()) {
            connector(area, connector);
        }
        for (Arc arc : list.arcs()) {
            arc(area, arc);
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
    }

    private void lifelines(DrawArea area) {
        double width = area.list().viewport().width();
        for (LaneBounds lane : area.list().lanes()) {
            if (lane.motion() == area.motion()) {
                double line = lane.lifeline() + 0.5;
                drawing.line(0, line, width, line, Stroke.solid(Fill.faint(palette.mutedText(), 0.35), 1));
                double bottom = Math.rint(lane.top() + lane.height()) - 0.5;
                drawing.line(0, bottom, width, bottom, Stroke.solid(palette.hairline(), 1));
            }
        }
    }

    private void connector(DrawArea area, Connector connector) {
        double opacity = connector.emphasis() == Cluster.Emphasis.DIM ? DIM : 0.75;
        int colour = Fill.faint(palette.item(area.list().items(), connector.item()), opacity);
        double x = Math.rint(connector.x());
        // One that leads from a lane that stays to one that scrolls is drawn in both, each time up to the border.
        double y0 = Math.max(connector.y0(), area.top());
        double y1 = Math.min(connector.y1(), area.bottom());
        if (y0 < y1) {
            drawing.line(x, y0, x, y1, Stroke.solid(colour, 1.4));
        }
    }

    private void arc(DrawArea area, Arc arc) {
        double pinned = area.list().pinnedHeight();
        boolean endsPinned = pinned > 0 && Math.min(arc.y0(), arc.y1()) < pinned;
        if (endsPinned != (area.motion() == Motion.PINNED)) {
            return;
        }
        Stroke stroke = Stroke.solid(Fill.faint(palette.claim(), 0.8), 1.5);
        double x0 = arc.x0();
        double x1 = arc.x1();
        double y0 = arc.y0();
        double y1 = arc.y1();
        double dx = x1 - x0;
        double dy = y1 - y0;
        if (Math.abs(dx) < STEEP) {
            double out = Math.max(x0, x1) + STEEP * 0.6;
            drawing.curve(x0, y0, out, y0 + dy * 0.25, out, y0 + dy * 0.75, x1, y1, stroke);
        } else {
            drawing.curve(x0, y0, x0 + dx * 0.5, y0, x1 - dx * 0.5, y1, x1, y1, stroke);
        }
    }

    private void cluster(DrawArea area, Cluster cluster) {
        drawing.described(
                "cluster",
                () -> ItemWords.count(cluster.count()) + " close together",
                () -> drawCluster(area, cluster));
    }

    private void drawCluster(DrawArea area, Cluster cluster) {
        boolean claims = cluster.content() == Cluster.Content.CLAIMS;
        int colour = claims ? palette.claim() : palette.accent();
        double opacity = cluster.emphasis() == Cluster.Emphasis.DIM ? DIM : 1;
        double r = area.list().metrics().clusterRadius();
        double x = cluster.x();
        double y = cluster.y();
        if (cluster.x1() - cluster.x0() > 2 * r) {
            drawing.rect(cluster.x0(), y - 1, cluster.x1() - cluster.x0(), 2, Fill.faint(colour, 0.22 * opacity));
        }
        if (cluster.emphasis() == Cluster.Emphasis.MATCH) {
            drawing.ellipse(x, y, r + 4, r + 4, Fill.faint(palette.match(), 0.6));
        }
        int within = over(palette.surface(), colour, tint(cluster.count()) * opacity);
        drawing.pill(x, y, r, r, within, Stroke.solid(over(palette.surface(), colour, opacity), 1.2));
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

    /** Blends a colour over another one. */
    private static int over(int ground, int argb, double opacity) {
        int mixed = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int a = ground >> shift & 0xff;
            int b = argb >> shift & 0xff;
            mixed |= (int) Math.round(a + (b - a) * opacity) << shift;
        }
        return 0xff000000 | mixed;
    }

    private void label(DrawArea area, Label label) {
        double y = label.y();
        boolean inFuture = area.list().publication().orElse(Double.POSITIVE_INFINITY) <= label.x();
        int ground = inFuture ? palette.future() : palette.surface();
        drawing.rect(label.x() - 1, y + 1, label.width() + 2, label.height() - 2, ground);
        int ink = area.list().items().isClaim(label.item()) ? palette.mutedText() : palette.text();
        drawing.text(label.text(), label.x(), y + label.height() / 2, label.face(), ink);
    }
}
