package dateline.timeline.render;

import dateline.model.ClaimKind;
import dateline.model.Item;
import dateline.timeline.items.ItemWords;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.items.Traits;
import dateline.timeline.lanes.MarkShape;
import dateline.timeline.marks.MarkTable;
import dateline.timeline.scale.TextMeasurer.Face;

/** Draws the marks of single items, each over the whole of its time. */
final class MarkRenderer {
    private static final double LONGEST_FADE = 48;

    /** The opacity of the ground of a bar that holds words. */
    private static final double TINT = 0.2;

    /** The opacity of a bar of what lasted, behind its strong start. */
    private static final double LASTED = 0.45;

    /** The opacity of the ground over a month or a year in which an end lies. */
    private static final double PALE = 0.3;

    private final Drawing drawing;
    private final Palette palette;

    MarkRenderer(Drawing drawing, Palette palette) {
        this.drawing = drawing;
        this.palette = palette;
    }

    /** Draws all marks: the lines of claims first, then the faint ones, the selected one last. */
    void draw(DrawArea area) {
        MarkTable marks = area.list().marks();
        for (int m = 0; m < marks.size(); m++) {
            if (area.has(marks.lane(m)) && marks.shape(m) == MarkShape.CLAIM) {
                claimLine(new MarkPen(area, m, palette));
            }
        }
        for (int layer = 0; layer < 3; layer++) {
            for (int m = 0; m < marks.size(); m++) {
                int own = marks.has(m, Traits.DIM)
                        ? 0
                        : marks.has(m, Traits.SELECTED | Traits.LINKED | Traits.CHOSEN) ? 2 : 1;
                if (own == layer && area.has(marks.lane(m))) {
                    mark(area, m);
                }
            }
        }
    }

    private void mark(DrawArea area, int m) {
        TimelineItems items = area.list().items();
        Item item = items.item(area.list().marks().item(m));
        drawing.item(item, () -> description(item), () -> draw(new MarkPen(area, m, palette)));
    }

    private static String description(Item item) {
        return ItemWords.words(item) + "\n" + ItemWords.time(item) + "\n" + ItemWords.nature(item);
    }

    private void draw(MarkPen pen) {
        if (pen.has(Traits.MATCH)) {
            halo(pen);
        }
        switch (pen.mark.shape()) {
            case DOT -> dot(pen, pen.mark.x());
            case BAR -> bar(pen);
            case BAND -> band(pen);
            case UNTIL -> until(pen);
            case STRUCK, STRUCK_BAND -> struck(pen);
            case CLAIM -> claim(pen);
            case DASH -> dash(pen);
        }
        ends(pen);
        if (pen.has(Traits.SELECTED | Traits.CHOSEN)) {
            ring(pen, Stroke.solid(palette.accent(), 2));
        } else if (pen.has(Traits.LINKED)) {
            ring(pen, Stroke.solid(palette.claim(), MarkPen.OUTLINE));
        }
        if (pen.has(Traits.CHOSEN)) {
            ChosenSign.draw(drawing, palette, ringStart(pen), pen.y - halfRing(pen));
        }
    }

    private void halo(MarkPen pen) {
        double half = halfRing(pen);
        int found = Fill.faint(palette.match(), 0.75);
        drawing.roundRect(
                ringStart(pen), pen.y - half, ringEnd(pen) - ringStart(pen), 2 * half, half, Fill.plain(found));
    }

    /** Draws the ring around the item under the pointer. */
    void hover(DrawArea area, int m) {
        ring(new MarkPen(area, m, palette), Stroke.solid(palette.accent(), 2));
    }

    private void ring(MarkPen pen, Stroke stroke) {
        double half = halfRing(pen);
        drawing.roundRect(ringStart(pen), pen.y - half, ringEnd(pen) - ringStart(pen), 2 * half, half, stroke);
    }

    private static double halfRing(MarkPen pen) {
        boolean isBand = pen.mark.shape() == MarkShape.BAND;
        return isBand ? pen.metrics.bandHeight() / 2 + 1 : pen.metrics.dotRadius() + 2.5;
    }

    private static double ringStart(MarkPen pen) {
        return Math.min(pen.x0, pen.mark.x() - pen.metrics.dotRadius()) - 3.5;
    }

    private static double ringEnd(MarkPen pen) {
        return Math.max(pen.x1, pen.mark.x() + pen.metrics.dotRadius()) + 3.5;
    }

    /** Draws a circle for a day, a pill for a longer time that is too short for a bar at this scale. */
    private void dot(MarkPen pen, double x) {
        boolean day = pen.has(Traits.DAY);
        double radius = day ? pen.metrics.dotRadius() : pen.metrics.pillRadius();
        double rx = pen.mark.shape() == MarkShape.DOT ? Math.max(radius, (pen.x1 - pen.x0) / 2) : radius;
        double ry = day ? pen.metrics.dotRadius() : pen.metrics.dotRadius() * 0.74;
        if (pen.isOutlined()) {
            drawing.pill(x, pen.y, rx, ry, 0, pen.outline());
            return;
        }
        if (pen.has(Traits.FADE_START | Traits.FADE_END)) {
            drawing.ellipse(x, pen.y, rx * 1.75, ry * 1.2, Fill.faint(pen.colour, 0.28));
        }
        // A rim in the background's colour sets neighbours apart.
        drawing.pill(x, pen.y, rx + 0.5, ry + 0.5, pen.colour, Stroke.solid(pen.ground(), 1));
    }

    private void bar(MarkPen pen) {
        double height = pen.metrics.barHeight();
        boolean isLasting = pen.has(Traits.LASTING) && !pen.isOutlined();
        body(pen, height, pen.isOutlined() ? 0.22 : isLasting ? LASTED : 1);
        if (isLasting) {
            start(pen, height);
        }
    }

    /** Draws the strong start of what lasted; a thin one where it is only about right. */
    private void start(MarkPen pen, double height) {
        double width = Math.min(pen.has(Traits.FADE_START) ? 1 : 3, pen.x1 - pen.x0);
        drawing.rect(pen.x0, pen.y - height / 2, width, height, pen.colour);
    }

    /** Draws a bar: what lasted from one day to another has square ends, what was at some time within it round ones. */
    private void body(MarkPen pen, double height, double opacity) {
        double top = pen.y - height / 2;
        double arrow = pen.has(Traits.ARROW_END) ? pen.metrics.fontSize() * 0.4 : 0;
        double length = Math.max(1, pen.x1 - arrow - pen.x0);
        double radius = pen.has(Traits.LASTING) ? 0 : Math.min(height, length) / 2;
        double fade = Math.min(0.42, LONGEST_FADE / length);
        if (!pen.has(Traits.HOLLOW)) {
            double fadeStart = pen.has(Traits.FADE_START) ? fade : 0;
            double fadeEnd = pen.has(Traits.FADE_END) ? fade : 0;
            Fill fill = new Fill(pen.body(opacity), fadeStart, fadeEnd);
            drawing.roundRect(pen.x0, top, length, height, radius, fill);
        }
        if (pen.isOutlined()) {
            double r = Math.max(0, radius - 0.7);
            drawing.roundRect(pen.x0 + 0.7, top + 0.7, length - 1.4, height - 1.4, r, pen.outline());
        }
    }

    /** Draws a bar that holds its label: pale, with a strong start or, for some time within it, a thin outline. */
    private void band(MarkPen pen) {
        double height = pen.metrics.bandHeight();
        body(pen, height, TINT);
        if (pen.isOutlined()) {
            return;
        }
        if (pen.has(Traits.LASTING)) {
            start(pen, height);
        } else {
            Stroke edge = Stroke.solid(Fill.faint(pen.colour, MarkPen.ABOUT), 1);
            double length = pen.x1 - pen.x0;
            drawing.roundRect(pen.x0 + 0.5, pen.y - height / 2 + 0.5, length - 1, height - 1, height / 2 - 0.5, edge);
        }
    }

    private void until(MarkPen pen) {
        double height = pen.metrics.barHeight();
        if (!pen.has(Traits.DAY)) {
            int pale = Fill.faint(pen.colour, PALE);
            double length = pen.x1 - pen.x0;
            double radius = Math.min(height, length) / 2;
            drawing.roundRect(pen.x0, pen.y - height / 2, length, height, radius, Fill.plain(pale));
        }
        dot(pen, pen.mark.x());
    }

    private void struck(MarkPen pen) {
        double r = pen.metrics.dotRadius() + 0.5;
        double x = pen.mark.x();
        if (pen.x1 - pen.x0 > 2 * r) {
            double height = pen.metrics.bandHeight();
            Stroke dashes = new Stroke(Fill.faint(pen.colour, 0.75), 1, Stroke.Dash.DASHED);
            drawing.roundRect(pen.x0, pen.y - height / 2, pen.x1 - pen.x0, height, 3, dashes);
        }
        struckCircle(x, pen.y, r, pen);
    }

    private void struckCircle(double x, double y, double r, MarkPen pen) {
        Stroke stroke = Stroke.solid(pen.colour, 1.7);
        drawing.pill(x, y, r, r, pen.ground(), stroke);
        drawing.line(x - r * 0.7, y - r * 0.7, x + r * 0.7, y + r * 0.7, stroke);
    }

    private void dash(MarkPen pen) {
        double height = pen.metrics.fontSize() * 0.22;
        if (pen.has(Traits.ABSENT)) {
            struckCircle(pen.mark.x(), pen.y, pen.metrics.dotRadius(), pen);
        } else if (pen.isOutlined()) {
            drawing.line(
                    pen.x0,
                    pen.y,
                    pen.x1,
                    pen.y,
                    new Stroke(pen.colour, height, pen.outline().dash()));
        } else {
            drawing.rect(pen.x0, pen.y - height / 2, pen.x1 - pen.x0, height, pen.colour);
        }
    }

    /** Draws the time that a claim is about, as a thin line. */
    private void claimLine(MarkPen pen) {
        if (pen.x1 - pen.x0 <= 2 * pen.metrics.diamondRadius()) {
            return;
        }
        double opacity = pen.has(Traits.SELECTED | Traits.LINKED) ? 0.7 : pen.has(Traits.DIM) ? MarkPen.DIM : 0.35;
        int line = Fill.over(palette.surface(), palette.claim(), opacity);
        drawing.rect(pen.x0, pen.y - 1, pen.x1 - pen.x0, 2, line);
        drawing.rect(pen.x0, pen.y - 3, 1.5, 6, line);
        drawing.rect(pen.x1 - 1.5, pen.y - 3, 1.5, 6, line);
    }

    private void claim(MarkPen pen) {
        double r = pen.metrics.diamondRadius();
        ClaimKind kind =
                pen.area.list().items().claimKind(pen.area.list().marks().item(pen.m));
        double[] xs = ClaimShape.xs(kind, pen.mark.x(), r);
        double[] ys = ClaimShape.ys(kind, pen.y, r);
        boolean hollow = pen.has(Traits.HOLLOW);
        drawing.polygon(xs, ys, hollow ? pen.ground() : pen.colour);
        if (hollow) {
            drawing.polygon(xs, ys, pen.outline());
        }
    }

    /** Draws arrows where the time is open and question marks where it is not known. */
    private void ends(MarkPen pen) {
        if (pen.area.list().items().isThroughout(pen.area.list().marks().item(pen.m))) {
            return;
        }
        boolean isBar = pen.mark.isBar();
        double size = pen.metrics.fontSize() * 0.42;
        double reach =
                (pen.mark.shape() == MarkShape.CLAIM ? pen.metrics.diamondRadius() : pen.metrics.pillRadius()) + 2;
        double end = isBar ? pen.x1 - size : pen.mark.x() + reach;
        if (pen.has(Traits.ARROW_END)) {
            arrow(end, pen.y, size, pen.colour);
        } else if (pen.has(Traits.UNKNOWN_END)) {
            drawing.text("?", isBar ? pen.x1 + 2 : end, pen.y, Face.SMALL, pen.colour);
        }
        double start = pen.mark.x() - reach;
        if (pen.has(Traits.ARROW_START)) {
            arrow(start, pen.y, -size, pen.colour);
        } else if (pen.has(Traits.UNKNOWN_START)) {
            drawing.text("?", start - pen.metrics.fontSize() * 0.5, pen.y, Face.SMALL, pen.colour);
        }
    }

    private void arrow(double x, double y, double size, int colour) {
        double reach = Math.abs(size);
        double[] xs = {x, x + size, x};
        double[] ys = {y - reach, y, y + reach};
        drawing.polyline(xs, ys, Stroke.solid(colour, 1.8));
    }
}
