package dateline.ui.timeline;

import dateline.drawing.Drawing;
import dateline.drawing.Shade;
import dateline.drawing.Stroke;
import dateline.layout.TextMeasurer.Face;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.text.TextAlignment;

/** Draws on a Canvas; passes on only what changes of colours, strokes and fonts. */
final class CanvasDrawing implements Drawing {
    private final GraphicsContext g;
    private final FxTextMeasurer measurer;
    private int fill;
    private boolean fillKnown;
    private Optional<Stroke> stroke = Optional.empty();
    private Optional<Face> face = Optional.empty();

    CanvasDrawing(GraphicsContext g, FxTextMeasurer measurer) {
        this.g = g;
        this.measurer = measurer;
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
    public void roundRect(double x, double y, double width, double height, double radius, Shade shade) {
        if (shade.fades()) {
            g.setFill(gradient(x, width, shade));
            fillKnown = false;
        } else {
            fill(shade.argb());
        }
        g.fillRoundRect(x, y, width, height, 2 * radius, 2 * radius);
    }

    private static LinearGradient gradient(double x, double width, Shade shade) {
        int none = Shade.faint(shade.argb(), 0.04);
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
    public void circle(double x, double y, double radius, Stroke with) {
        stroke(with);
        g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void line(double x0, double y0, double x1, double y1, Stroke with) {
        stroke(with);
        g.strokeLine(x0, y0, x1, y1);
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
    public void clipped(double x, double y, double width, double height, Runnable part) {
        g.save();
        g.beginPath();
        g.rect(x, y, width, height);
        g.clip();
        g.translate(x, y);
        part.run();
        g.restore();
        // The context has gone back to the colours and fonts of before.
        fillKnown = false;
        stroke = Optional.empty();
        face = Optional.empty();
    }
}
