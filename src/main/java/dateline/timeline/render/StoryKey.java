package dateline.timeline.render;

import dateline.timeline.render.Stroke.Dash;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.story.StorySizes;

/** Draws what the signs of a story mean, in two lines: colours, and shapes. */
public final class StoryKey {
    private final Drawing drawing;
    private final Palette palette;
    private final StorySizes sizes;
    private final double unit;
    private double x;
    private double y;

    /**
     * Prepares to draw.
     *
     * @param drawing what is drawn on
     * @param palette the colours
     * @param sizes the sizes of the story's parts
     */
    public StoryKey(Drawing drawing, Palette palette, StorySizes sizes) {
        this.drawing = drawing;
        this.palette = palette;
        this.sizes = sizes;
        unit = sizes.row() / 17;
    }

    /** Returns the height of both lines, in pixels. */
    public double height() {
        return 44 * unit;
    }

    /** Draws as many signs of each line as there is room for. */
    public void draw(double width) {
        drawing.rect(0, 0, width, height(), palette.subtle());
        drawing.line(0, 0.5, width, 0.5, Stroke.solid(palette.grid(), 1));
        x = 16 * unit;
        y = 13 * unit;
        int ink = palette.slate();
        for (Palette.Family family : Palette.Family.values()) {
            int colour = palette.category(family.example().orElse(""));
            entry(width, family.words(), () -> drawing.ellipse(x + 5 * unit, y, 4 * unit, 4 * unit, colour));
        }
        x = 16 * unit;
        y = 31 * unit;
        entry(width, "some time within", () -> pill(ink));
        entry(width, "lasted", () -> bar(ink));
        entry(width, "goes on", () -> chevron(ink));
        entry(width, "did not happen", () -> struck(ink));
        entry(width, "lies ahead", () -> ring(ink));
        entry(width, "claims that rest on it, pale if not asserted", this::ticks);
    }

    private void entry(double width, String words, Runnable sign) {
        double end = x + 16 * unit + sizes.measurer().width(words, Face.SMALL);
        if (end > width - 8 * unit) {
            x = width;
            return;
        }
        sign.run();
        drawing.text(words, x + 16 * unit, y, Face.SMALL, palette.mutedText());
        x = end + 13 * unit;
    }

    private void pill(int ink) {
        drawing.roundRect(x - unit, y - 3.2 * unit, 13 * unit, 6.4 * unit, 3.2 * unit, Fill.plain(ink));
    }

    private void bar(int ink) {
        drawing.rect(x - unit, y - 5 * unit, 13 * unit, 10 * unit, Fill.faint(ink, 0.25));
        drawing.rect(x - unit, y - 5 * unit, 3 * unit, 10 * unit, ink);
    }

    private void chevron(int ink) {
        double[] xs = {x + 3 * unit, x + 7 * unit, x + 3 * unit};
        double[] ys = {y - 4 * unit, y, y + 4 * unit};
        drawing.polyline(xs, ys, Stroke.solid(ink, 1.6 * unit));
    }

    private void struck(int ink) {
        double r = 3.6 * unit;
        double middle = x + 5 * unit;
        Stroke stroke = Stroke.solid(ink, 1.3 * unit);
        drawing.roundRect(middle - r, y - r, 2 * r, 2 * r, r, stroke);
        drawing.line(middle - 0.7 * r, y + 0.7 * r, middle + 0.7 * r, y - 0.7 * r, stroke);
    }

    private void ring(int ink) {
        double r = 3.3 * unit;
        Stroke stroke = new Stroke(ink, 1.3 * unit, Dash.DASHED);
        drawing.roundRect(x + 5 * unit - r, y - r, 2 * r, 2 * r, r, stroke);
    }

    private void ticks() {
        for (int k = 0; k < 4; k++) {
            double at = x + unit + k * sizes.tickPitch();
            Stroke stroke = Stroke.solid(Fill.faint(palette.claim(), k < 3 ? 0.9 : 0.42), 1.3 * unit);
            drawing.line(at, y - 4 * unit, at, y + 4 * unit, stroke);
        }
    }
}
