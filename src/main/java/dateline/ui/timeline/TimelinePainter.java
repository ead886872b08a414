package dateline.ui.timeline;

import dateline.drawing.TimelineRenderer;
import dateline.layout.DisplayList;
import dateline.layout.Metrics;
import dateline.layout.Palette;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** Paints a timeline on a Canvas, and leaves room at its right for the bar that scrolls the lanes. */
final class TimelinePainter {
    /** The width of the bar that scrolls the lanes, in pixels. */
    static final double BAR = 12;

    private final PillImages pills = new PillImages();

    /** Returns the width of the plot in a timeline of some width, both in pixels. */
    static double plotWidth(Metrics metrics, double width) {
        return Math.max(0, Math.floor(width) - metrics.headerWidth(width - BAR) - BAR);
    }

    /** Returns the height of the plot in a timeline of some height, both in pixels. */
    static double plotHeight(Metrics metrics, double height) {
        return Math.max(0, Math.floor(height) - metrics.axisHeight());
    }

    /**
     * Paints all of the canvas.
     *
     * @param shown the picture, laid out in the size of the plot
     * @param scale device pixels a pixel
     */
    void paint(Canvas canvas, DisplayList shown, FxTextMeasurer measurer, Palette palette, double scale) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        // The clear discards what earlier frames have queued.
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        CanvasDrawing drawing = new CanvasDrawing(g, measurer, pills, scale);
        new TimelineRenderer(drawing, measurer, palette).draw(shown, canvas.getWidth() - BAR, canvas.getHeight());
        g.setFill(Colors.of(palette.surface()));
        g.fillRect(canvas.getWidth() - BAR, 0, BAR, canvas.getHeight());
    }
}
