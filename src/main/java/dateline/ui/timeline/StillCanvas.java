package dateline.ui.timeline;

import dateline.ui.timeline.TimelineStill.Brush;
import javafx.scene.canvas.Canvas;

/**
 * A still on a canvas, painted anew only when it gets another size.
 *
 * <p>Any thread, one after the other, until the canvas is in a scene; then the JavaFX application thread.
 */
public final class StillCanvas {
    private final TimelineStill still;
    private final Brush brush;
    private final Canvas canvas = new Canvas();
    private double paintedAt;

    /**
     * Creates an empty canvas.
     *
     * @param still what will be on it
     * @param brush what it is painted with
     */
    public StillCanvas(TimelineStill still, Brush brush) {
        this.still = still;
        this.brush = brush;
    }

    /** Returns the canvas. */
    public Canvas canvas() {
        return canvas;
    }

    /**
     * Gives the canvas a size, and paints the still on it unless it is there in that size.
     *
     * @param width the width in pixels; whole pixels, less than 1 for nothing
     * @param height the height in pixels; whole pixels, less than 1 for nothing
     * @param scale device pixels a pixel, above 0
     */
    public void fit(double width, double height, double scale) {
        if (canvas.getWidth() == width && canvas.getHeight() == height && paintedAt == scale) {
            return;
        }
        canvas.setWidth(width);
        canvas.setHeight(height);
        if (width > 0 && height > 0) {
            still.paint(canvas, brush, scale);
            paintedAt = scale;
        }
    }
}
