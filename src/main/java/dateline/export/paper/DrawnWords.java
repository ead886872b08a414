package dateline.export.paper;

import dateline.export.svg.Picture;
import dateline.timeline.render.Drawing;
import dateline.timeline.render.Fill;
import dateline.timeline.render.Stroke;
import dateline.timeline.scale.TextMeasurer.Face;

/** Collects the words of a picture, for which fonts are to be found before it is drawn. */
final class DrawnWords implements Drawing {
    private final StringBuilder words = new StringBuilder();

    private DrawnWords() {}

    /** Returns all words of a picture, each text on a line of its own. */
    static String of(Picture picture) {
        DrawnWords drawing = new DrawnWords();
        picture.drawOn(drawing);
        return drawing.words.toString();
    }

    @Override
    public void rect(double x, double y, double width, double height, int argb) {}

    @Override
    public void roundRect(double x, double y, double width, double height, double radius, Fill shade) {}

    @Override
    public void roundRect(double x, double y, double width, double height, double radius, Stroke stroke) {}

    @Override
    public void ellipse(double x, double y, double radiusX, double radiusY, int argb) {}

    @Override
    public void line(double x0, double y0, double x1, double y1, Stroke stroke) {}

    @Override
    public void polyline(double[] xs, double[] ys, Stroke stroke) {}

    @Override
    public void polygon(double[] xs, double[] ys, int argb) {}

    @Override
    public void polygon(double[] xs, double[] ys, Stroke stroke) {}

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
            Stroke stroke) {}

    @Override
    public void text(String text, double x, double y, Face face, int argb) {
        words.append(text).append('\n');
    }

    @Override
    public void from(double x, double y, Runnable part) {
        part.run();
    }
}
