package dateline.timeline.render;

import dateline.date.Edtf;
import dateline.model.Certainty;
import dateline.model.EventStatus;
import dateline.timeline.render.Stroke.Dash;
import dateline.timeline.story.StoryEvent;
import dateline.timeline.story.StoryMark;
import dateline.timeline.story.StoryMark.Openness;
import dateline.timeline.story.StoryMark.Shape;
import dateline.timeline.story.StorySizes;

/** Draws the marks of a story. */
public final class StoryMarkRenderer {
    private static final double PALE = 0.4;
    private static final double TINT = 0.17;
    private static final double PALEST = 0.3;
    private static final double SURE = 0.9;
    private static final double UNSURE = 0.42;

    /** The days of a season, beyond which a time within which something happened is drawn pale. */
    private static final long LONG = 100;

    private final Drawing drawing;
    private final Palette palette;
    private final double unit;
    private final StorySizes sizes;

    /**
     * Prepares to draw.
     *
     * @param drawing what is drawn on
     * @param palette the colours
     * @param sizes the sizes of the story's parts
     */
    public StoryMarkRenderer(Drawing drawing, Palette palette, StorySizes sizes) {
        this.drawing = drawing;
        this.palette = palette;
        this.sizes = sizes;
        this.unit = sizes.unit();
    }

    /** Draws a mark at its place. */
    public void draw(StoryMark mark) {
        int colour = colour(mark.event());
        if (mark.event().event().status() == EventStatus.ABSENT && mark.shape() != Shape.DASH) {
            absent(mark, colour);
        } else if (mark.event().event().status().isAhead() && mark.shape() != Shape.RING) {
            ahead(mark, colour);
        } else {
            switch (mark.shape()) {
                case DISC -> disc((mark.x0() + mark.x1()) / 2, mark.y(), mark, colour);
                case PILL -> pill(mark, colour);
                case UNTIL -> until(mark, colour);
                case BAR -> bar(mark, colour);
                case BAND -> band(mark, colour);
                case RING -> ring((mark.x0() + mark.x1()) / 2, mark.y(), (mark.x1() - mark.x0()) / 2, colour);
                case DASH -> dash(mark, colour);
            }
        }
    }

    /** Returns the colour of an event. */
    public int colour(StoryEvent event) {
        return event.event().category().map(palette::category).orElse(palette.slate());
    }

    private static boolean isDoubted(StoryMark mark) {
        return mark.event().event().certainty() != Certainty.ASSERTED;
    }

    private Stroke outline(StoryMark mark, int colour) {
        return new Stroke(colour, 1.2 * unit, isDoubted(mark) ? Dash.DOTTED : Dash.SOLID);
    }

    private void disc(double x, double y, StoryMark mark, int colour) {
        double r = sizes.disc();
        if (isDoubted(mark)) {
            drawing.roundRect(x - r, y - r, 2 * r, 2 * r, r, outline(mark, colour));
        } else {
            drawing.ellipse(x, y, r, r, colour);
        }
    }

    private void pill(StoryMark mark, int colour) {
        double height = 7 * unit;
        double width = mark.x1() - mark.x0();
        double y = mark.y() - height / 2;
        Edtf when = mark.event().event().when();
        if (isDoubted(mark) || when.isUncertain()) {
            Stroke stroke = new Stroke(colour, 1.2 * unit, isDoubted(mark) ? Dash.DOTTED : Dash.DASHED);
            drawing.roundRect(mark.x0(), y, width, height, height / 2, stroke);
        } else if (when.latestDay().orElse(0) - when.earliestDay().orElse(0) > LONG) {
            // A long solid pill would be taken for something that lasted.
            drawing.roundRect(mark.x0(), y, width, height, height / 2, Fill.plain(Fill.faint(colour, PALE)));
            drawing.roundRect(mark.x0(), y, width, height, height / 2, outline(mark, colour));
        } else {
            double fade = when.isApproximate() ? 0.3 : 0;
            drawing.roundRect(mark.x0(), y, width, height, height / 2, new Fill(colour, fade, fade));
        }
        if (mark.openness() == Openness.GOES_ON) {
            chevron(mark.x1() + 2 * unit, mark.y(), 4 * unit, colour);
        }
    }

    private void until(StoryMark mark, int colour) {
        double height = 7 * unit;
        double width = mark.x1() - mark.x0();
        drawing.roundRect(
                mark.x0(), mark.y() - height / 2, width, height, height / 2, Fill.plain(Fill.faint(colour, PALEST)));
        double middle = (mark.x0() + mark.x1()) / 2;
        disc(middle, mark.y(), mark, colour);
        chevron(mark.x0() - 2 * unit, mark.y(), -4 * unit, colour);
    }

    private void bar(StoryMark mark, int colour) {
        double height = 8 * unit;
        double y = mark.y() - height / 2;
        double width = mark.x1() - mark.x0();
        double fade = mark.sureX() > mark.x0() ? (mark.sureX() - mark.x0()) / width : 0;
        Fill fill = new Fill(Fill.faint(colour, PALE), Math.min(0.5, fade), 0);
        drawing.roundRect(mark.x0(), y, width, height, 0, fill);
        start(mark, y, height, colour);
    }

    /** Draws the solid start of a bar; in three dashes where the start is vague. */
    private void start(StoryMark mark, double y, double height, int colour) {
        double width = Math.min(3 * unit, mark.x1() - mark.x0());
        if (mark.sureX() > mark.x0()) {
            for (int k = 0; k < 3; k++) {
                drawing.rect(mark.x0(), y + k * height * 0.36, width, height * 0.24, colour);
            }
        } else {
            drawing.rect(mark.x0(), y, width, height, colour);
        }
    }

    private void band(StoryMark mark, int colour) {
        double height = sizes.row() - 3 * unit;
        double y = mark.y() - height / 2;
        double width = mark.x1() - mark.x0();
        double fade = mark.sureX() > mark.x0() ? (mark.sureX() - mark.x0()) / width : 0;
        drawing.roundRect(mark.x0(), y, width, height, 0, new Fill(Fill.faint(colour, TINT), Math.min(0.5, fade), 0));
        start(mark, y, height, colour);
        if (isDoubted(mark)) {
            drawing.line(mark.x0(), y + height, mark.x1(), y + height, outline(mark, colour));
        }
        if (mark.openness() == Openness.GOES_ON) {
            chevron(mark.x1() - 6 * unit, mark.y(), 4 * unit, colour);
        }
    }

    /** Draws what lies ahead at its time, as it is in a document without a line of publication. */
    private void ahead(StoryMark mark, int colour) {
        double width = mark.x1() - mark.x0();
        double height = mark.shape() == Shape.BAND ? sizes.row() - 3 * unit : 7 * unit;
        Stroke stroke = new Stroke(colour, 1.3 * unit, Dash.DASHED);
        drawing.roundRect(mark.x0(), mark.y() - height / 2, width, height, Math.min(width, height) / 2, stroke);
        if (mark.openness() == Openness.OPENS_LEFT) {
            chevron(mark.x0() - 2 * unit, mark.y(), -4 * unit, colour);
        }
    }

    /** Draws the sign of what lies ahead around a point. */
    void ring(double x, double y, double r, int colour) {
        Stroke stroke = new Stroke(colour, 1.3 * unit, Dash.DASHED);
        drawing.roundRect(x - r, y - r, 2 * r, 2 * r, r, stroke);
    }

    private void dash(StoryMark mark, int colour) {
        if (mark.event().event().status() == EventStatus.ABSENT) {
            struckCircle((mark.x0() + mark.x1()) / 2, mark.y(), colour);
        } else {
            double height = 2.6 * unit;
            drawing.rect(mark.x0(), mark.y() - height / 2, mark.x1() - mark.x0(), height, colour);
        }
    }

    private void absent(StoryMark mark, int colour) {
        double width = mark.x1() - mark.x0();
        Stroke dashes = new Stroke(Fill.faint(colour, 0.75), unit, Dash.DASHED);
        switch (mark.shape()) {
            case BAND -> {
                double height = sizes.row() - 3 * unit;
                drawing.roundRect(mark.x0(), mark.y() - height / 2, width, height, 3 * unit, dashes);
                struckCircle(mark.x0() + 9 * unit, mark.y(), colour);
            }
            case PILL, BAR, UNTIL -> {
                double height = 7 * unit;
                if (width > 4 * sizes.disc()) {
                    drawing.roundRect(mark.x0(), mark.y() - height / 2, width, height, 3 * unit, dashes);
                }
                struckCircle((mark.x0() + mark.x1()) / 2, mark.y(), colour);
                if (mark.openness() == Openness.OPENS_LEFT) {
                    chevron(mark.x0() - 2 * unit, mark.y(), -4 * unit, colour);
                }
            }
            case DISC, RING, DASH -> struckCircle((mark.x0() + mark.x1()) / 2, mark.y(), colour);
        }
    }

    /** Draws the sign of what did not happen around a point. */
    void struckCircle(double x, double y, int colour) {
        double r = 3.6 * unit;
        Stroke stroke = Stroke.solid(colour, 1.3 * unit);
        drawing.ellipse(x, y, r, r, palette.surface());
        drawing.roundRect(x - r, y - r, 2 * r, 2 * r, r, stroke);
        drawing.line(x - 0.7 * r, y + 0.7 * r, x + 0.7 * r, y - 0.7 * r, stroke);
    }

    /** Draws an open end that points to the right, or to the left where its reach is negative. */
    void chevron(double x, double y, double reach, int colour) {
        double half = 3.6 * unit;
        double[] xs = {x, x + reach, x};
        double[] ys = {y - half, y, y + half};
        drawing.polyline(xs, ys, Stroke.solid(colour, 1.5 * unit));
    }

    /** Draws the sign of a claim around a point: filled where it is asserted, else hollow. */
    void diamond(double x, double y, boolean asserted) {
        double r = 3.4 * unit;
        double[] xs = {x - r, x, x + r, x};
        double[] ys = {y, y - r, y, y + r};
        if (asserted) {
            drawing.polygon(xs, ys, palette.claim());
        } else {
            drawing.polygon(xs, ys, Stroke.solid(palette.claim(), unit));
        }
    }

    /** Draws the ticks of the claims that rest on an event, the unsure ones last and pale. */
    public void ticks(double left, double y, int claims, int unsure) {
        for (int k = 0; k < claims; k++) {
            double x = left + unit + k * sizes.tickPitch();
            double opacity = k < claims - unsure ? SURE : UNSURE;
            Stroke stroke = Stroke.solid(Fill.faint(palette.claim(), opacity), 1.3 * unit);
            drawing.line(x, y - 3.3 * unit, x, y + 3.3 * unit, stroke);
        }
    }
}
