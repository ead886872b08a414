package dateline.timeline.render;

import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.story.StorySizes;

/** Draws what the signs of a story mean, in two lines: colours, and shapes. */
public final class StoryKey {
    private final Drawing drawing;
    private final Palette palette;
    private final StorySizes sizes;
    private final double unit;
    private final StoryMarkRenderer marks;
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
        unit = sizes.unit();
        marks = new StoryMarkRenderer(drawing, palette, sizes);
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
        entry(width, "goes on", () -> marks.chevron(x + 3 * unit, y, 4 * unit, ink));
        entry(width, "did not happen", () -> marks.struckCircle(x + 5 * unit, y, ink));
        entry(width, "lies ahead", () -> marks.ring(x + 5 * unit, y, 3.3 * unit, ink));
        entry(width, "claims that rest on it, pale if not asserted", () -> marks.ticks(x, y, 4, 1));
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
}
