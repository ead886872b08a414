package dateline.timeline.render;

import dateline.timeline.scale.TextMeasurer.Face;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes down what is drawn, a line a call. */
final class RecordingDrawing implements Drawing {
    final List<String> calls = new ArrayList<>();

    private void add(String what, Object... values) {
        calls.add(what + Arrays.deepToString(values));
    }

    @Override
    public void rect(double x, double y, double width, double height, int argb) {
        add("rect", x, y, width, height, argb);
    }

    @Override
    public void roundRect(double x, double y, double width, double height, double radius, Fill shade) {
        add("filled", x, y, width, height, radius, shade);
    }

    @Override
    public void roundRect(double x, double y, double width, double height, double radius, Stroke stroke) {
        add("outlined", x, y, width, height, radius, stroke);
    }

    @Override
    public void ellipse(double x, double y, double radiusX, double radiusY, int argb) {
        add("ellipse", x, y, radiusX, radiusY, argb);
    }

    @Override
    public void line(double x0, double y0, double x1, double y1, Stroke stroke) {
        add("line", x0, y0, x1, y1, stroke);
    }

    @Override
    public void polyline(double[] xs, double[] ys, Stroke stroke) {
        add("polyline", xs, ys, stroke);
    }

    @Override
    public void polygon(double[] xs, double[] ys, int argb) {
        add("polygon", xs, ys, argb);
    }

    @Override
    public void polygon(double[] xs, double[] ys, Stroke stroke) {
        add("polygon", xs, ys, stroke);
    }

    @Override
    public void curve(
            double x0, double y0, double cx0, double cy0, double cx1, double cy1, double x1, double y1, Stroke stroke) {
        add("curve", x0, y0, cx0, cy0, cx1, cy1, x1, y1, stroke);
    }

    @Override
    public void text(String text, double x, double y, Face face, int argb) {
        add("text", text, x, y, face, argb);
    }

    @Override
    public void from(double x, double y, Runnable part) {
        add("from", x, y);
        part.run();
        add("back");
    }
}
