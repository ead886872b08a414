package dateline.timeline.render;

import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.story.StorySizes;

/** Draws what the signs of a story mean, colours, and shapes. */
public final class StoryKey {
    private static final double MARGIN = 16;
    private static final double SIGN = 16;
    private static final double BETWEEN = 13;

    private enum Sign {
        WITHIN("some time within"),
        LASTED("lasted"),
        GOES_ON("goes on"),
        ABSENT("did not happen"),
        AHEAD("lies ahead"),
        CLAIMS("claims that rest on it, pale if not asserted");

        private final String words;

        Sign(String words) {
            this.words = words;
        }
    }

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

    /**
     * Returns the height in pixels: that of one line where it has room for all signs but the last, else of two.
     *
     * @param sizes the sizes of the story's parts
     * @param width in pixels
     */
    public static double height(StorySizes sizes, double width) {
        return (isOneLine(sizes, width) ? 26 : 44) * sizes.unit();
    }

    private static boolean isOneLine(StorySizes sizes, double width) {
        double all = 2 * MARGIN * sizes.unit();
        for (Palette.Family family : Palette.Family.values()) {
            all += entryWidth(sizes, family.shortWords());
        }
        for (Sign sign : Sign.values()) {
            all += sign == Sign.CLAIMS ? 0 : entryWidth(sizes, sign.words);
        }
        return all <= width;
    }

    private static double entryWidth(StorySizes sizes, String words) {
        return (SIGN + BETWEEN) * sizes.unit() + sizes.measurer().width(words, Face.SMALL);
    }

    /** Draws as many signs of each line as there is room for. */
    public void draw(double width) {
        drawing.rect(0, 0, width, height(sizes, width), palette.subtle());
        drawing.line(0, 0.5, width, 0.5, Stroke.solid(palette.grid(), 1));
        signs(width, isOneLine(sizes, width));
    }

    /** Draws as many signs as there is room for on one line, on the ground that is there. */
    public void drawOneLine(double width) {
        signs(width, true);
    }

    private void signs(double width, boolean oneLine) {
        x = MARGIN * unit;
        y = 13 * unit;
        for (Palette.Family family : Palette.Family.values()) {
            int colour = palette.category(family.example().orElse(""));
            String words = oneLine ? family.shortWords() : family.words();
            entry(width, words, () -> drawing.ellipse(x + 5 * unit, y, 4 * unit, 4 * unit, colour));
        }
        if (!oneLine) {
            x = MARGIN * unit;
            y = 31 * unit;
        }
        for (Sign sign : Sign.values()) {
            entry(width, sign.words, () -> draw(sign));
        }
    }

    private void draw(Sign sign) {
        int ink = palette.slate();
        switch (sign) {
            case WITHIN -> pill(ink);
            case LASTED -> bar(ink);
            case GOES_ON -> marks.chevron(x + 3 * unit, y, 4 * unit, ink);
            case ABSENT -> marks.struckCircle(x + 5 * unit, y, ink);
            case AHEAD -> marks.ring(x + 5 * unit, y, sizes.ring(), ink);
            case CLAIMS -> marks.ticks(x, y, 4, 1);
        }
    }

    private void entry(double width, String words, Runnable sign) {
        double end = x + SIGN * unit + sizes.measurer().width(words, Face.SMALL);
        if (end > width - 8 * unit) {
            x = width;
            return;
        }
        sign.run();
        drawing.text(words, x + SIGN * unit, y, Face.SMALL, palette.mutedText());
        x = end + BETWEEN * unit;
    }

    private void pill(int ink) {
        drawing.roundRect(x - unit, y - 3.2 * unit, 13 * unit, 6.4 * unit, 3.2 * unit, Fill.plain(ink));
    }

    private void bar(int ink) {
        drawing.rect(x - unit, y - 5 * unit, 13 * unit, 10 * unit, Fill.faint(ink, 0.25));
        drawing.rect(x - unit, y - 5 * unit, 3 * unit, 10 * unit, ink);
    }
}
