package dateline.ui.timeline;

import dateline.layout.Arc;
import dateline.layout.Cluster;
import dateline.layout.Connector;
import dateline.layout.DisplayList;
import dateline.layout.FoldBreak;
import dateline.layout.ItemWords;
import dateline.layout.Label;
import dateline.layout.LaneBand;
import dateline.layout.Metrics;
import dateline.layout.Palette;
import dateline.layout.TextMeasurer.Face;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Replays a display list on a Canvas: the plot, the axis above it and the lane headers left of it. */
final class TimelinePainter {
    private static final double DIM = 0.16;
    private static final double STEEP = 40;

    private final GraphicsContext g;
    private final FxTextMeasurer measurer;
    private final Palette palette;
    private final MarkPainter markPainter;
    private final AxisPainter axisPainter;

    TimelinePainter(GraphicsContext g, FxTextMeasurer measurer, Palette palette) {
        this.g = g;
        this.measurer = measurer;
        this.palette = palette;
        markPainter = new MarkPainter(g, palette);
        axisPainter = new AxisPainter(g, measurer, palette);
    }

    /** Paints everything anew; the clear at the start also discards what an earlier frame has queued. */
    void paint(DisplayList list, double width, double height) {
        g.clearRect(0, 0, width, height);
        Metrics metrics = list.metrics();
        double left = metrics.headerWidth(width);
        double top = metrics.axisHeight();
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFill(Colors.of(palette.surface()));
        g.fillRect(0, 0, width, height);
        clipped(left, top, width - left, height - top, () -> plot(list));
        clipped(left, 0, width - left, top, () -> axisPainter.axis(list));
        clipped(0, top, left, height - top, () -> headers(list, left));
        g.setStroke(Colors.of(palette.grid()));
        g.setLineWidth(1);
        g.strokeLine(0, top - 0.5, width, top - 0.5);
        g.strokeLine(left - 0.5, top, left - 0.5, height);
    }

    private void clipped(double x, double y, double width, double height, Runnable painting) {
        g.save();
        g.beginPath();
        g.rect(x, y, width, height);
        g.clip();
        g.translate(x, y);
        painting.run();
        g.restore();
    }

    private void plot(DisplayList list) {
        axisPainter.background(list);
        lifelines(list);
        for (FoldBreak fold : list.breaks()) {
            axisPainter.fold(fold, list.viewport().height());
        }
        for (int m = 0; m < list.marks().size(); m++) {
            markPainter.whisker(list, m);
        }
        list.connectors().forEach(connector -> connector(list, connector));
        list.arcs().forEach(this::arc);
        markPainter.paint(list);
        list.clusters().forEach(cluster -> cluster(list, cluster));
        list.labels().forEach(label -> label(list, label));
    }

    private void lifelines(DisplayList list) {
        double width = list.viewport().width();
        g.setLineWidth(1);
        for (LaneBand lane : list.lanes()) {
            g.setStroke(Colors.of(palette.mutedText(), 0.35));
            g.strokeLine(0, lane.lifeline() + 0.5, width, lane.lifeline() + 0.5);
            g.setStroke(Colors.of(palette.hairline()));
            double bottom = Math.rint(lane.top() + lane.height()) - 0.5;
            g.strokeLine(0, bottom, width, bottom);
        }
    }

    private void connector(DisplayList list, Connector connector) {
        boolean dim = connector.emphasis() == Cluster.Emphasis.DIM;
        double x = Math.rint(connector.x());
        g.setStroke(Colors.of(palette.item(list.items(), connector.item()), dim ? DIM : 0.75));
        g.setLineWidth(1.4);
        g.strokeLine(x, connector.y0(), x, connector.y1());
    }

    private void arc(Arc arc) {
        g.setStroke(Colors.of(palette.claim(), 0.8));
        g.setLineWidth(1.5);
        double dx = arc.x1() - arc.x0();
        double dy = arc.y1() - arc.y0();
        g.beginPath();
        g.moveTo(arc.x0(), arc.y0());
        if (Math.abs(dx) < STEEP) {
            double out = Math.max(arc.x0(), arc.x1()) + STEEP * 0.6;
            g.bezierCurveTo(out, arc.y0() + dy * 0.25, out, arc.y0() + dy * 0.75, arc.x1(), arc.y1());
        } else {
            g.bezierCurveTo(arc.x0() + dx * 0.5, arc.y0(), arc.x1() - dx * 0.5, arc.y1(), arc.x1(), arc.y1());
        }
        g.stroke();
    }

    private void cluster(DisplayList list, Cluster cluster) {
        boolean claims = cluster.content() == Cluster.Content.CLAIMS;
        int colour = claims ? palette.claim() : palette.accent();
        double opacity = cluster.emphasis() == Cluster.Emphasis.DIM ? DIM : 1;
        double r = list.metrics().clusterRadius();
        if (claims) {
            g.setFill(Colors.of(palette.claim(), 0.22 * opacity));
            g.fillRect(cluster.x0(), cluster.y() - 1, cluster.x1() - cluster.x0(), 2);
        }
        if (cluster.emphasis() == Cluster.Emphasis.MATCH) {
            g.setFill(Colors.of(palette.match(), 0.6));
            g.fillOval(cluster.x() - r - 4, cluster.y() - r - 4, 2 * r + 8, 2 * r + 8);
        }
        g.setFill(Colors.of(palette.surface()));
        g.fillOval(cluster.x() - r, cluster.y() - r, 2 * r, 2 * r);
        g.setFill(Colors.of(colour, 0.13 * opacity));
        g.fillOval(cluster.x() - r, cluster.y() - r, 2 * r, 2 * r);
        g.setStroke(Colors.of(colour, opacity));
        g.setLineWidth(1.2);
        g.strokeOval(cluster.x() - r, cluster.y() - r, 2 * r, 2 * r);
        String count = cluster.count() < 1000 ? Integer.toString(cluster.count()) : cluster.count() / 1000 + "k";
        g.setFont(measurer.font(cluster.count() < 100 ? Face.STRONG : Face.SMALL));
        g.setFill(Colors.of(palette.text(), opacity));
        g.fillText(count, cluster.x() - measurer.width(count, Face.STRONG) / 2, cluster.y() + 0.5);
    }

    private void label(DisplayList list, Label label) {
        g.setFill(Colors.of(palette.surface(), 0.8));
        g.fillRect(label.x() - 1, label.y() + 1, label.width() + 2, label.height() - 2);
        g.setFont(measurer.font(label.face()));
        g.setFill(Colors.of(list.items().isClaim(label.item()) ? palette.mutedText() : palette.text()));
        g.fillText(label.text(), label.x(), label.y() + label.height() / 2);
    }

    private void headers(DisplayList list, double width) {
        double size = list.metrics().fontSize();
        double pad = Math.rint(size * 1.1);
        for (LaneBand lane : list.lanes()) {
            // The name stays in view while any of its lane is.
            double lowest = lane.top() + lane.height() - size * 2.4;
            double y = Math.min(lowest, Math.max(lane.lifeline() - size * 0.55, size * 1.2));
            g.setFont(measurer.font(Face.STRONG));
            g.setFill(Colors.of(palette.text()));
            g.fillText(measurer.shorten(lane.name(), Face.STRONG, width - pad - 8), pad, y);
            g.setFont(measurer.font(Face.SMALL));
            g.setFill(Colors.of(palette.mutedText()));
            g.fillText(
                    lane.count() == lane.total()
                            ? ItemWords.count(lane.total())
                            : lane.count() + " of " + ItemWords.count(lane.total()),
                    pad,
                    y + size * 1.25);
            g.setStroke(Colors.of(palette.hairline()));
            g.setLineWidth(1);
            double bottom = Math.rint(lane.top() + lane.height()) - 0.5;
            g.strokeLine(pad, bottom, width, bottom);
        }
    }
}
