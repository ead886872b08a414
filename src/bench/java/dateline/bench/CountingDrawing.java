package dateline.bench;

import dateline.timeline.render.Drawing;
import dateline.timeline.render.Fill;
import dateline.timeline.render.Stroke;
import dateline.timeline.scale.TextMeasurer.Face;
import java.util.ArrayList;
import java.util.List;

/** Counts what a picture draws: shapes and texts, with their words. */
final class CountingDrawing implements Drawing {
    int shapes;
    int texts;
    final List<String> words = new ArrayList<>();

    @Override
    public void rect(double x, double y, double width, double height, int argb) {
        shapes++;
    }

    @Override
    public void roundRect(double x, double y, double width, double height, double radius, Fill shade) {
        shapes++;
    }

    @Override
    public void roundRect(double x, double y, double width, double height, double radius, Stroke stroke) {
        shapes++;
    }

    @Override
    public void ellipse(double x, double y, double radiusX, double radiusY, int argb) {
        shapes++;
    }

    @Override
    public void pill(double x, double y, double radiusX, double radiusY, int argb, Stroke rim) {
        shapes++;
    }

    @Override
    public void line(double x0, double y0, double x1, double y1, Stroke stroke) {
        shapes++;
    }

    @Override
    public void polyline(double[] xs, double[] ys, Stroke stroke) {
        shapes++;
    }

    @Override
    public void polygon(double[] xs, double[] ys, int argb) {
        shapes++;
    }

    @Override
    public void polygon(double[] xs, double[] ys, Stroke stroke) {
        shapes++;
    }

    @Override
    public void curve(
            double x0, double y0, double cx0, double cy0, double cx1, double cy1, double x1, double y1, Stroke stroke) {
        shapes++;
    }

    @Override
    public void text(String text, double x, double y, Face face, int argb) {
        texts++;
        words.add(text);
    }

    @Override
    public void from(double x, double y, Runnable part) {
        part.run();
    }
}
