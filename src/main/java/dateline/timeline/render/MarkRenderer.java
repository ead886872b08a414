package dateline.timeline.render;

import dateline.model.ClaimKind;
import dateline.model.Item;
import dateline.timeline.items.ItemWords;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.items.Traits;
import dateline.timeline.marks.MarkTable;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TextMeasurer.Face;

/** Draws the marks of single items: dots, bars, diamonds and struck circles. */
final class MarkRenderer {
    private static final double DIM = 0.16;
    private static final double LONGEST_FADE = 48;

    private final Drawing drawing;
    private final Palette palette;

    MarkRenderer(Drawing drawing, Palette palette) {
        this.drawing = drawing;
        this.palette = palette;
    }

    /** Draws the extent of an item whose mark is a point, as a thin line. */
    void whisker(DrawArea area, int m) {
        MarkTable marks = area.list().marks();
        double extent = marks.x1(m) - marks.x0(m);
        if (!marks.isPoint(m) || extent <= 2 * area.list().metrics().diamondRadius()) {
            return;
        }
        boolean strong = marks.has(m, Traits.SELECTED | Traits.LINKED);
        double opacity = marks.has(m, Traits.DIM) ? DIM * 0.5 : strong ? 0.7 : 0.28;
        double x0 = Math.max(-8, marks.x0(m));
        double x1 = Math.min(area.list().viewport().width() + 8, marks.x1(m));
        double y = marks.y(m);
        int colour = Fill.faint(palette.item(area.list().items(), marks.item(m)), opacity);
        drawing.rect(x0, y - 1, x1 - x0, 2, colour);
        drawing.rect(x0, y - 3, 1.5, 6, colour);
        drawing.rect(x1 - 1.5, y - 3, 1.5, 6, colour);
    }

    /** Draws all marks: the faint first, the selected last. */
    void draw(DrawArea area) {
        MarkTable marks = area.list().marks();
        for (int layer = 0; layer < 3; layer++) {
            for (int m = 0; m < marks.size(); m++) {
                int own = marks.has(m, Traits.DIM) ? 0 : marks.has(m, Traits.SELECTED | Traits.LINKED) ? 2 : 1;
                if (own == layer && area.has(marks.lane(m))) {
                    mark(area, m);
                }
            }
        }
    }

    private void mark(DrawArea area, int m) {
        TimelineItems items = area.list().items();
        int index = area.list().marks().item(m);
        String name = items.isClaim(index) ? "claim" : "event";
        drawing.described(name, () -> description(items.item(index)), () -> drawMark(area, m));
    }

    private static String description(Item item) {
        return ItemWords.words(item) + "\n" + ItemWords.time(item) + "\n" + ItemWords.nature(item);
    }

    private void drawMark(DrawArea area, int m) {
        MarkTable marks = area.list().marks();
        Metrics metrics = area.list().metrics();
        double opacity = marks.has(m, Traits.DIM) ? DIM : 1;
        int colour = Fill.faint(palette.item(area.list().items(), marks.item(m)), opacity);
        double x = marks.x(m);
        double y = marks.y(m);
        halo(marks, m, y, metrics);
        switch (marks.shape(m)) {
            case DOT -> dot(marks, m, x, y, metrics, colour);
            case STRUCK -> struck(x, y, metrics.dotRadius() + 0.5, colour);
            case DIAMOND -> claim(area, m, x, y, colour);
            case BAR -> bar(area, m, y, colour);
        }
        ends(marks, m, y, metrics, colour);
    }

    /** Draws a ring around the selected item and a halo around a found one. */
    private void halo(MarkTable marks, int m, double y, Metrics metrics) {
        boolean selected = marks.has(m, Traits.SELECTED);
        if (!selected && !marks.has(m, Traits.MATCH)) {
            return;
        }
        double half = marks.isPoint(m) ? metrics.dotRadius() + 4.5 : metrics.barHeight() / 2 + 3.5;
        double x0 = marks.isPoint(m) ? marks.x(m) - half : marks.x0(m) - 3.5;
        double width = marks.isPoint(m) ? 2 * half : marks.x1(m) - marks.x0(m) + 7;
        if (marks.has(m, Traits.MATCH)) {
            int found = Fill.faint(palette.match(), 0.75);
            drawing.roundRect(x0, y - half, width, 2 * half, half, Fill.plain(found));
        }
        if (selected) {
            drawing.roundRect(x0, y - half, width, 2 * half, half, Fill.plain(palette.surface()));
            drawing.roundRect(x0, y - half, width, 2 * half, half, Stroke.solid(palette.accent(), 2.2));
        }
    }

    /** Draws a circle for a day, a pill for a longer time that is too short for a bar at this scale. */
    private void dot(MarkTable marks, int m, double x, double y, Metrics metrics, int colour) {
        boolean day = marks.has(m, Traits.DAY);
        double ry = day ? metrics.dotRadius() : metrics.dotRadius() * 0.74;
        double rx = day ? metrics.dotRadius() : metrics.dotRadius() * 1.42;
        if (marks.has(m, Traits.FADE_START | Traits.FADE_END)) {
            drawing.ellipse(x, y, rx * 1.75, ry * 1.2, Fill.faint(colour, 0.28));
        }
        if (marks.has(m, Traits.HOLLOW | Traits.DASHED)) {
            drawing.pill(x, y, rx, ry, palette.surface(), outline(marks, m, colour));
        } else {
            // A rim in the background's colour sets neighbours apart.
            drawing.pill(x, y, rx + 0.5, ry + 0.5, colour, Stroke.solid(palette.surface(), 1));
        }
    }

    private void struck(double x, double y, double r, int colour) {
        Stroke stroke = Stroke.solid(colour, 1.7);
        drawing.pill(x, y, r, r, palette.surface(), stroke);
        drawing.line(x - r * 0.7, y - r * 0.7, x + r * 0.7, y + r * 0.7, stroke);
    }

    private void claim(DrawArea area, int m, double x, double y, int colour) {
        MarkTable marks = area.list().marks();
        double r = area.list().metrics().diamondRadius();
        ClaimKind kind = area.list().items().claimKind(marks.item(m));
        double[] xs = ClaimShape.xs(kind, x, r);
        double[] ys = ClaimShape.ys(kind, y, r);
        boolean hollow = marks.has(m, Traits.HOLLOW);
        drawing.polygon(xs, ys, hollow ? palette.surface() : colour);
        if (hollow) {
            drawing.polygon(xs, ys, outline(marks, m, colour));
        }
    }

    private void bar(DrawArea area, int m, double y, int colour) {
        MarkTable marks = area.list().marks();
        double height = area.list().metrics().barHeight();
        // Beyond the window's edges a bar is cut, so that a long one costs no more than what is seen of it.
        double x0 = Math.max(-40, marks.x0(m));
        double x1 = Math.min(area.list().viewport().width() + 40, marks.x1(m));
        double top = y - height / 2;
        // What lasted from one day to another has square ends, what happened at some time within it has round ones.
        double radius = marks.has(m, Traits.LASTING) ? 0 : height / 2;
        boolean outlined = marks.has(m, Traits.HOLLOW | Traits.DASHED);
        drawing.rect(x0 - 1, top - 1, x1 - x0 + 2, height + 2, palette.surface());
        int body = outlined ? Fill.faint(colour, marks.has(m, Traits.HOLLOW) ? 0.06 : 0.22) : colour;
        double fade = Math.min(0.42, LONGEST_FADE / (x1 - x0));
        double fadeStart = marks.has(m, Traits.FADE_START) ? fade : 0;
        double fadeEnd = marks.has(m, Traits.FADE_END) ? fade : 0;
        Fill shade = new Fill(body, fadeStart, fadeEnd);
        if (radius == 0 && !shade.fades()) {
            drawing.rect(x0, top, x1 - x0, height, body);
        } else {
            drawing.roundRect(x0, top, x1 - x0, height, radius, shade);
        }
        if (outlined && !shade.fades()) {
            double r = Math.max(0, radius - 0.7);
            drawing.roundRect(x0 + 0.7, top + 0.7, x1 - x0 - 1.4, height - 1.4, r, outline(marks, m, colour));
        }
    }

    private static Stroke outline(MarkTable marks, int m, int colour) {
        Stroke.Dash dash = Stroke.Dash.SOLID;
        if (marks.has(m, Traits.DASHED)) {
            dash = Stroke.Dash.DASHED;
        } else if (marks.has(m, Traits.DOTTED)) {
            dash = Stroke.Dash.DOTTED;
        } else if (marks.has(m, Traits.SPARSE)) {
            dash = Stroke.Dash.SPARSE;
        }
        return new Stroke(colour, 1.4, dash);
    }

    /** Draws arrows where the time is open and question marks where it is not known. */
    private void ends(MarkTable marks, int m, double y, Metrics metrics, int colour) {
        double reach = marks.isPoint(m) ? metrics.dotRadius() : 0;
        double start = marks.isPoint(m) ? marks.x(m) - reach : marks.x0(m);
        double end = marks.isPoint(m) ? marks.x(m) + reach : marks.x1(m);
        double size = metrics.fontSize() * 0.45;
        if (marks.has(m, Traits.ARROW_END)) {
            arrow(end, y, size, colour);
        } else if (marks.has(m, Traits.UNKNOWN_END)) {
            drawing.text("?", end + 2, y, Face.SMALL, colour);
        }
        if (marks.has(m, Traits.ARROW_START)) {
            arrow(start, y, -size, colour);
        } else if (marks.has(m, Traits.UNKNOWN_START)) {
            drawing.text("?", start - 2 - metrics.fontSize() * 0.5, y, Face.SMALL, colour);
        }
    }

    private void arrow(double x, double y, double size, int colour) {
        double reach = Math.abs(size);
        double base = x + Math.signum(size) * 3;
        double[] xs = {base, base + size, base};
        double[] ys = {y - reach, y, y + reach};
        drawing.polyline(xs, ys, Stroke.solid(colour, 1.8));
    }
}
