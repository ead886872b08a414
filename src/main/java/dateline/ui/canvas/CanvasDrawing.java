package dateline.ui.canvas;

import dateline.timeline.render.Drawing;
import dateline.timeline.render.Fill;
import dateline.timeline.render.Stroke;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.ui.canvas.PillImages.Pill;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.text.TextAlignment;

/** Draws on a Canvas; passes on only what changes of colours, strokes and fonts. */
public final class CanvasDrawing implements Drawing {
    private final GraphicsContext g;
    private final FxTextMeasurer measurer;
    private final PillImages pills;
    private final double scale;
    private int fill;
    private boolean fillKnown;
    private Optional<Stroke> stroke = Optional.empty();
    private Optional<Face> face = Optional.empty();

    /**
     * Draws on a context.
     *
     * @param g what is drawn on
     * @param measurer has the fonts
     * @param pills the images of pills drawn before
     * @param scale device pixels a pixel
     */
    public CanvasDrawing(GraphicsContext g, FxTextMeasurer measurer, PillImages pills, double scale) {
        this.g = g;
        this.measurer = measurer;
        this.pills = pills;
        this.scale = scale;
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
    }

    private void fill(int argb) {
        if (!fillKnown || fill != argb) {
            g.setFill(Colors.of(argb));
            fill = argb;
            fillKnown = true;
        }
    }

    private void stroke(Stroke wanted) {
        if (stroke.isPresent() && stroke.get().equals(wanted)) {
            return;
        }
        g.setStroke(Colors.of(wanted.argb()));
        g.setLineWidth(wanted.width());
        g.setLineDashes(wanted.dash().lengths());
        stroke = Optional.of(wanted);
    }

    @Override
    public void rect(double x, double y, double width, double height, int argb) {
        fill(argb);
        g.fillRect(x, y, width, height);
    }

    @Override
    public void roundRect(double x, double y, double width, double height, double radius, Fill shade) {
        if (shade.fades()) {
            g.setFill(gradient(x, width, shade));
            fillKnown = false;
        } else {
            fill(shade.argb());
        }
        g.fillRoundRect(x, y, width, height, 2 * radius, 2 * radius);
    }

    private static LinearGradient gradient(double x, double width, Fill shade) {
        int none = Fill.faint(shade.argb(), 0.04);
        return new LinearGradient(
                x,
                0,
                x + width,
                0,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, Colors.of(shade.fadeStart() > 0 ? none : shade.argb())),
                new Stop(shade.fadeStart(), Colors.of(shade.argb())),
                new Stop(1 - shade.fadeEnd(), Colors.of(shade.argb())),
                new Stop(1, Colors.of(shade.fadeEnd() > 0 ? none : shade.argb())));
    }

    @Override
    public void roundRect(double x, double y, double width, double height, double radius, Stroke with) {
        stroke(with);
        g.strokeRoundRect(x, y, width, height, 2 * radius, 2 * radius);
    }

    @Override
    public void ellipse(double x, double y, double radiusX, double radiusY, int argb) {
        fill(argb);
        g.fillOval(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY);
    }

    @Override
    public void pill(double x, double y, double radiusX, double radiusY, int argb, Stroke rim) {
        Pill pill = new Pill(radiusX, radiusY, argb, rim, scale);
        double left = snapped(x) - pill.halfWidth();
        double top = snapped(y) - pill.halfHeight();
        g.drawImage(pills.of(pill), left, top, 2 * pill.halfWidth(), 2 * pill.halfHeight());
    }

    /** Returns the nearest place that is a whole number of device pixels, where a picture stays sharp. */
    private double snapped(double place) {
        return Math.rint(place * scale) / scale;
    }

    @Override
    public void line(double x0, double y0, double x1, double y1, Stroke with) {
        double half = with.width() / 2;
        boolean solid = with.dash() == Stroke.Dash.SOLID;
        // A rectangle is many times cheaper than a stroke.
        if (solid && x0 == x1) {
            rect(x0 - half, Math.min(y0, y1), with.width(), Math.abs(y1 - y0), with.argb());
        } else if (solid && y0 == y1) {
            rect(Math.min(x0, x1), y0 - half, Math.abs(x1 - x0), with.width(), with.argb());
        } else {
            stroke(with);
            g.strokeLine(x0, y0, x1, y1);
        }
    }

    @Override
    public void polyline(double[] xs, double[] ys, Stroke with) {
        stroke(with);
        g.strokePolyline(xs, ys, xs.length);
    }

    @Override
    public void polygon(double[] xs, double[] ys, int argb) {
        fill(argb);
        g.fillPolygon(xs, ys, xs.length);
    }

    @Override
    public void polygon(double[] xs, double[] ys, Stroke with) {
        stroke(with);
        g.strokePolygon(xs, ys, xs.length);
    }

    @Override
    public void curve(
            double x0,
            double y0,
            double controlX0,
            double controlY0,
            double controlX1,
            double controlY1,
            double x1,
            double y1,
            Stroke with) {
        stroke(with);
        g.beginPath();
        g.moveTo(x0, y0);
        g.bezierCurveTo(controlX0, controlY0, controlX1, controlY1, x1, y1);
        g.stroke();
    }

    @Override
    public void text(String text, double x, double y, Face with, int argb) {
        if (face.isEmpty() || face.get() != with) {
            g.setFont(measurer.font(with));
            face = Optional.of(with);
        }
        fill(argb);
        g.fillText(text, x, y);
    }

    @Override
    public void from(double x, double y, Runnable part) {
        g.translate(x, y);
        part.run();
        g.translate(-x, -y);
    }
}
