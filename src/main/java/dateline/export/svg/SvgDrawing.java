package dateline.export.svg;

import dateline.timeline.render.Drawing;
import dateline.timeline.render.Fill;
import dateline.timeline.render.Stroke;
import dateline.timeline.scale.TextMeasurer.Face;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Draws as Scalable Vector Graphics 1.1: text as text, each described part as a group with a title.
 *
 * <p>Self-contained: no script, no style sheet, no reference to anything outside.
 */
final class SvgDrawing implements Drawing {
    /** Inter, and for a viewer that lacks it faces that are no wider. */
    private static final String FAMILY = "Inter, Helvetica, Arial, sans-serif";

    private final StringBuilder body = new StringBuilder();
    private final Set<String> definitions = new LinkedHashSet<>();
    private final SansMeasurer measurer;
    private int depth = 1;

    SvgDrawing(SansMeasurer measurer) {
        this.measurer = measurer;
    }

    /** Returns a picture as a file. */
    static String write(Picture picture) {
        SvgDrawing drawing = new SvgDrawing(picture.measurer());
        picture.drawOn(drawing);
        return drawing.document(picture.width(), picture.height(), picture.title(), picture.description());
    }

    /** Returns the whole document. */
    String document(double width, double height, String title, String description) {
        StringBuilder out = new StringBuilder();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append(PictureMark.COMMENT)
                .append('\n');
        out.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%2$s\" viewBox=\"0 0 %1$s %2$s\""
                        + " role=\"img\" aria-labelledby=\"title desc\" font-family=\"%3$s\">\n",
                number(width),
                number(height),
                FAMILY));
        out.append("  <title id=\"title\">").append(escaped(title)).append("</title>\n");
        out.append("  <desc id=\"desc\">").append(escaped(description)).append("</desc>\n");
        if (!definitions.isEmpty()) {
            out.append("  <defs>\n");
            definitions.forEach(
                    definition -> out.append("    ").append(definition).append('\n'));
            out.append("  </defs>\n");
        }
        return out.append(body).append("</svg>\n").toString();
    }

    private void element(String name, String attributes) {
        body.append("  ".repeat(depth))
                .append('<')
                .append(name)
                .append(attributes)
                .append("/>\n");
    }

    private static String attribute(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }

    /** Returns a number with at most two decimals. */
    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String colour(String name, int argb) {
        int alpha = argb >>> 24;
        String opacity = alpha == 255 ? "" : attribute(name + "-opacity", alpha / 255.0);
        return String.format(Locale.ROOT, " %s=\"#%06x\"", name, argb & 0xffffff) + opacity;
    }

    private static String stroked(Stroke stroke) {
        StringBuilder dashes = new StringBuilder();
        for (double length : stroke.dash().lengths()) {
            dashes.append(dashes.isEmpty() ? "" : " ").append(number(length));
        }
        return " fill=\"none\"" + colour("stroke", stroke.argb()) + attribute("stroke-width", stroke.width())
                + (dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"");
    }

    private static String box(double x, double y, double width, double height) {
        return attribute("x", x)
                + attribute("y", y)
                + attribute("width", Math.max(0, width))
                + attribute("height", Math.max(0, height));
    }

    private static String points(double[] xs, double[] ys) {
        StringBuilder points = new StringBuilder();
        for (int k = 0; k < xs.length; k++) {
            points.append(k == 0 ? "" : " ").append(number(xs[k])).append(',').append(number(ys[k]));
        }
        return " points=\"" + points + "\"";
    }

    @Override
    public void rect(double x, double y, double width, double height, int argb) {
        element("rect", box(x, y, width, height) + colour("fill", argb));
    }

    @Override
    public void roundRect(double x, double y, double width, double height, double radius, Fill shade) {
        String fill = shade.fades() ? " fill=\"url(#" + gradient(shade) + ")\"" : colour("fill", shade.argb());
        element("rect", box(x, y, width, height) + attribute("rx", radius) + fill);
    }

    private String gradient(Fill shade) {
        String id = "fade" + Integer.toHexString(shade.hashCode());
        int none = Fill.faint(shade.argb(), 0.04);
        String stops = stop(0, shade.fadeStart() > 0 ? none : shade.argb())
                + stop(shade.fadeStart(), shade.argb())
                + stop(1 - shade.fadeEnd(), shade.argb())
                + stop(1, shade.fadeEnd() > 0 ? none : shade.argb());
        definitions.add("<linearGradient id=\"" + id + "\">" + stops + "</linearGradient>");
        return id;
    }

    private static String stop(double offset, int argb) {
        return "<stop" + attribute("offset", offset) + colour("stop", argb).replace(" stop=", " stop-color=") + "/>";
    }

    @Override
    public void roundRect(double x, double y, double width, double height, double radius, Stroke stroke) {
        element("rect", box(x, y, width, height) + attribute("rx", radius) + stroked(stroke));
    }

    @Override
    public void ellipse(double x, double y, double radiusX, double radiusY, int argb) {
        element(
                "ellipse",
                attribute("cx", x)
                        + attribute("cy", y)
                        + attribute("rx", radiusX)
                        + attribute("ry", radiusY)
                        + colour("fill", argb));
    }

    @Override
    public void line(double x0, double y0, double x1, double y1, Stroke stroke) {
        element(
                "line",
                attribute("x1", x0)
                        + attribute("y1", y0)
                        + attribute("x2", x1)
                        + attribute("y2", y1)
                        + stroked(stroke));
    }

    @Override
    public void polyline(double[] xs, double[] ys, Stroke stroke) {
        element("polyline", points(xs, ys) + stroked(stroke));
    }

    @Override
    public void polygon(double[] xs, double[] ys, int argb) {
        element("polygon", points(xs, ys) + colour("fill", argb));
    }

    @Override
    public void polygon(double[] xs, double[] ys, Stroke stroke) {
        element("polygon", points(xs, ys) + stroked(stroke));
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
            Stroke stroke) {
        String path = "M" + number(x0) + "," + number(y0) + " C" + number(controlX0) + "," + number(controlY0) + " "
                + number(controlX1) + "," + number(controlY1) + " " + number(x1) + "," + number(y1);
        element("path", " d=\"" + path + "\"" + stroked(stroke));
    }

    @Override
    public void text(String text, double x, double y, Face face, int argb) {
        double size = measurer.size(face);
        // The baseline is given outright, since viewers disagree about dominant-baseline.
        String attributes = attribute("x", x)
                + attribute("y", y + size * 0.35)
                + attribute("font-size", size)
                + (face == Face.STRONG ? " font-weight=\"600\"" : "")
                // Another face is spaced to the width for which the layout has room.
                + (SansMeasurer.knows(text) ? attribute("textLength", measurer.length(text, face)) : "")
                + colour("fill", argb);
        body.append("  ".repeat(depth))
                .append("<text")
                .append(attributes)
                .append('>')
                .append(escaped(text))
                .append("</text>\n");
    }

    @Override
    public void from(double x, double y, Runnable part) {
        group(" transform=\"translate(" + number(x) + "," + number(y) + ")\"", part);
    }

    private void group(String attributes, Runnable part) {
        body.append("  ".repeat(depth)).append("<g").append(attributes).append(">\n");
        depth++;
        part.run();
        depth--;
        body.append("  ".repeat(depth)).append("</g>\n");
    }

    @Override
    public void described(String name, Supplier<String> description, Runnable part) {
        group(" class=\"" + escaped(name) + "\"", () -> {
            body.append("  ".repeat(depth))
                    .append("<title>")
                    .append(escaped(description.get()))
                    .append("</title>\n");
            part.run();
        });
    }

    /** Returns a text as XML: what is special there is escaped, what XML does not allow is left out. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean allowed = c == '\n'
                            || c == '\t'
                            || (c >= 0x20 && c < 0xd800)
                            || (c > 0xdfff && c < 0xfffe)
                            || c > 0xffff;
                    if (allowed) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
