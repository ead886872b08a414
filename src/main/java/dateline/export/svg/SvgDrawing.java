package dateline.export.svg;

import static dateline.export.svg.SvgAttributes.attribute;
import static dateline.export.svg.SvgAttributes.box;
import static dateline.export.svg.SvgAttributes.colour;
import static dateline.export.svg.SvgAttributes.number;
import static dateline.export.svg.SvgAttributes.place;
import static dateline.export.svg.SvgAttributes.placed;
import static dateline.export.svg.SvgAttributes.points;
import static dateline.export.svg.SvgAttributes.stroked;

import dateline.model.Claim;
import dateline.model.Item;
import dateline.text.Markup;
import dateline.text.ShownText;
import dateline.timeline.items.ItemWords;
import dateline.timeline.render.Drawing;
import dateline.timeline.render.Fill;
import dateline.timeline.render.Stroke;
import dateline.timeline.scale.TextMeasurer.Face;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Draws as Scalable Vector Graphics 1.1: text as text, each described part as a group with a title.
 *
 * <p>Self-contained: no script, no style sheet, no reference to anything outside.
 */
final class SvgDrawing implements Drawing {
    /** Inter, and for a viewer that lacks it faces that are no wider. */
    private static final String FAMILY = "Inter, Helvetica, Arial, sans-serif";

    private static final String PATH_END = "\"/>\n";

    private final StringBuilder body = new StringBuilder();
    private final Set<String> definitions = new LinkedHashSet<>();
    private final SansMeasurer measurer;
    private final Optional<Function<Item, String>> addresses;
    private int depth = 1;

    /** Where the last line ended, and how its element starts: lines of the same stroke share one. */
    private int lineEnd = -1;

    private String lineStart = "";

    /** Draws a picture that stands alone. */
    SvgDrawing(SansMeasurer measurer) {
        this.measurer = measurer;
        addresses = Optional.empty();
    }

    /**
     * Draws a part of a page, in which each item is a link.
     *
     * @param addresses gives the address to which the link of an item leads
     */
    SvgDrawing(SansMeasurer measurer, Function<Item, String> addresses) {
        this.measurer = measurer;
        this.addresses = Optional.of(addresses);
    }

    /** Returns a picture as a file. */
    static String write(Picture picture) {
        SvgDrawing drawing = new SvgDrawing(picture.measurer());
        picture.drawOn(drawing);
        return drawing.document(picture.width(), picture.height(), picture.title(), picture.description());
    }

    /**
     * Returns a picture as an element of a page, in which each item that is drawn by itself is a link.
     *
     * @param addresses gives the address to which the link of an item leads
     */
    static String element(Picture picture, Function<Item, String> addresses) {
        SvgDrawing drawing = new SvgDrawing(picture.measurer(), addresses);
        picture.drawOn(drawing);
        return drawing.element(picture.width(), picture.height(), picture.title() + ". " + picture.description());
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
                        + " role=\"img\" aria-labelledby=\"title desc\" %3$s>\n",
                number(width),
                number(height),
                font()));
        out.append("  <title id=\"title\">").append(Markup.escaped(title)).append("</title>\n");
        out.append("  <desc id=\"desc\">").append(Markup.escaped(description)).append("</desc>\n");
        return out.append(definitions()).append(body).append("</svg>\n").toString();
    }

    /** Returns the element for a page, without the white space between elements. */
    private String element(double width, double height, String label) {
        String start = String.format(
                Locale.ROOT,
                "<svg width=\"%1$s\" height=\"%2$s\" viewBox=\"0 0 %1$s %2$s\" role=\"group\" aria-label=\"%3$s\""
                        + " %4$s>",
                number(width),
                number(height),
                Markup.escaped(label),
                font());
        return start + (definitions() + body).replaceAll(">\\n *<", "><").strip() + "</svg>";
    }

    private String font() {
        return "font-family=\"" + FAMILY + "\"" + attribute("font-size", measurer.size(Face.LABEL));
    }

    private String definitions() {
        return definitions.isEmpty()
                ? ""
                : definitions.stream()
                        .map(definition -> "    " + definition + "\n")
                        .collect(Collectors.joining("", "  <defs>\n", "  </defs>\n"));
    }

    private void element(String name, String attributes) {
        body.append("  ".repeat(depth))
                .append('<')
                .append(name)
                .append(attributes)
                .append("/>\n");
    }

    @Override
    public void rect(double x, double y, double width, double height, int argb) {
        element("rect", box(x, y, width, height) + colour("fill", argb));
    }

    @Override
    public void roundRect(double x, double y, double width, double height, double radius, Fill shade) {
        String fill = shade.fades() ? " fill=\"url(#" + gradient(shade) + ")\"" : colour("fill", shade.argb());
        element("rect", box(x, y, width, height) + placed("rx", radius) + fill);
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
        element("rect", box(x, y, width, height) + placed("rx", radius) + stroked(stroke));
    }

    @Override
    public void ellipse(double x, double y, double radiusX, double radiusY, int argb) {
        element(
                "ellipse",
                placed("cx", x)
                        + placed("cy", y)
                        + placed("rx", radiusX)
                        + placed("ry", radiusY)
                        + colour("fill", argb));
    }

    @Override
    public void line(double x0, double y0, double x1, double y1, Stroke stroke) {
        String start = "<path" + stroked(stroke) + " d=\"";
        String line = "M" + place(x0) + "," + place(y0) + "L" + place(x1) + "," + place(y1);
        if (body.length() == lineEnd && start.equals(lineStart)) {
            // Ticks stand side by side by the hundred.
            body.setLength(lineEnd - PATH_END.length());
            body.append(line).append(PATH_END);
        } else {
            body.append("  ".repeat(depth)).append(start).append(line).append(PATH_END);
        }
        lineStart = start;
        lineEnd = body.length();
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
        String path = "M" + place(x0) + "," + place(y0) + " C" + place(controlX0) + "," + place(controlY0) + " "
                + place(controlX1) + "," + place(controlY1) + " " + place(x1) + "," + place(y1);
        element("path", " d=\"" + path + "\"" + stroked(stroke));
    }

    @Override
    public void text(String text, double x, double y, Face face, int argb) {
        if (text.isEmpty()) {
            return;
        }
        double size = measurer.size(face);
        boolean isUsual = size == measurer.size(Face.LABEL);
        // The baseline is given outright, since viewers disagree about dominant-baseline.
        String attributes = placed("x", x)
                + placed("y", y + size * 0.35)
                + (isUsual ? "" : attribute("font-size", size))
                + (face == Face.STRONG ? " font-weight=\"600\"" : "")
                // Another face is spaced to the width for which the layout has room.
                + (SansMeasurer.knows(text) ? placed("textLength", measurer.length(text, face)) : "")
                + colour("fill", argb);
        body.append("  ".repeat(depth))
                .append("<text")
                .append(attributes)
                .append('>')
                .append(Markup.escaped(text))
                .append("</text>\n");
    }

    @Override
    public void from(double x, double y, Runnable part) {
        group(" transform=\"translate(" + place(x) + "," + place(y) + ")\"", part);
    }

    private void group(String attributes, Runnable part) {
        element("g", attributes, part);
    }

    private void element(String name, String attributes, Runnable part) {
        body.append("  ".repeat(depth))
                .append('<')
                .append(name)
                .append(attributes)
                .append(">\n");
        depth++;
        part.run();
        depth--;
        body.append("  ".repeat(depth)).append("</").append(name).append(">\n");
    }

    private void title(String description) {
        body.append("  ".repeat(depth))
                .append("<title>")
                .append(Markup.escaped(description))
                .append("</title>\n");
    }

    @Override
    public void described(String name, Supplier<String> description, Runnable part) {
        group(" class=\"" + Markup.escaped(name) + "\"", () -> {
            title(description.get());
            part.run();
        });
    }

    @Override
    public void item(Item item, Supplier<String> description, Runnable part) {
        String name = item instanceof Claim ? "claim" : "event";
        if (addresses.isEmpty()) {
            described(name, description, part);
            return;
        }
        // What a screen reader says and the pointer shows: the page has the rest where the link leads.
        String when = item.time().map(time -> ", " + ItemWords.when(item)).orElse("");
        String attributes = " href=\"" + Markup.escaped(addresses.get().apply(item)) + "\"";
        element("a", attributes, () -> {
            title(ShownText.line(item.label()) + when);
            part.run();
        });
    }
}
