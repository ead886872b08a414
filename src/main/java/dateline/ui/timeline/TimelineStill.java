package dateline.ui.timeline;

import dateline.layout.Gaps;
import dateline.layout.LayoutInput;
import dateline.layout.Metrics;
import dateline.layout.Palette;
import dateline.layout.TimelineItems;
import dateline.layout.TimelineLayout;
import dateline.layout.Viewport;
import dateline.layout.VisibleLanes;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.canvas.Canvas;

/**
 * A timeline as {@link TimelineControl} shows it when a document has been opened, to be painted without the control.
 *
 * <p>A control brings the toolkit's style sheets with it, and those take as long as all else of a program's first frame.
 *
 * @param lanes the events and claims in their lanes
 * @param gaps the gaps in force
 * @param span the part of time in view; empty for all of it
 */
public record TimelineStill(VisibleLanes lanes, Gaps gaps, Optional<Span> span) {

    /**
     * A part of time.
     *
     * @param start the epoch day at the left edge of the plot
     * @param daysPerPixel the scale, above 0
     */
    public record Span(double start, double daysPerPixel) {}

    /** What a still is painted with: the fonts, which take a while to be loaded, and the colours. */
    public static final class Brush {
        private final double fontSize;
        private final Palette palette;
        private final FxTextMeasurer measurer;

        /**
         * Loads the fonts; any thread.
         *
         * @param fontSize the size of labels in pixels, at least 6
         * @param palette the colours
         */
        public Brush(double fontSize, Palette palette) {
            this.fontSize = fontSize;
            this.palette = palette;
            measurer = new FxTextMeasurer(fontSize);
            measurer.load();
        }
    }

    /** Paints the timeline in the size of a canvas of whole pixels, for a number of device pixels a pixel. */
    void paint(Canvas canvas, Brush brush, double scale) {
        Metrics metrics = new Metrics(brush.fontSize);
        double width = TimelinePainter.plotWidth(metrics, canvas.getWidth());
        double height = TimelinePainter.plotHeight(metrics, canvas.getHeight());
        if (width > 0 && height > 0) {
            LayoutInput input = new LayoutInput(
                    lanes,
                    gaps,
                    viewport(width, height),
                    OptionalInt.empty(),
                    metrics,
                    brush.measurer,
                    Locale.getDefault());
            new TimelinePainter().paint(canvas, TimelineLayout.layOut(input), brush.measurer, brush.palette, scale);
        }
    }

    private Viewport viewport(double width, double height) {
        TimelineItems items = lanes.items();
        return span.map(part -> new Viewport(part.start(), part.daysPerPixel(), width, height, 0))
                .orElseGet(() ->
                        Viewport.unset().sized(width, height).fitted(items.firstDay(), items.lastShownDay(), gaps));
    }
}
