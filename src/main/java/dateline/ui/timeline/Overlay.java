package dateline.ui.timeline;

import dateline.timeline.render.Fill;
import dateline.timeline.render.Palette;
import dateline.ui.canvas.Colors;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;

/** Draws over the timeline while the reader drags; in pixels of the control. */
sealed interface Overlay {
    /** Draws nothing. */
    record None() implements Overlay {}

    /** The stretch of time that will be zoomed to. */
    record Range(double x0, double x1) implements Overlay {}

    /**
     * The stretch of time that an event is given.
     *
     * @param x0 its left edge
     * @param x1 its right edge
     * @param y the middle of its words
     * @param words the date in words
     */
    record Dated(double x0, double x1, double y, String words) implements Overlay {}

    /** The place that a lane will be moved to. */
    record Insertion(double y) implements Overlay {}

    /** Draws it over a picture of a size. */
    default void draw(GraphicsContext g, Palette palette, double width, double height) {
        if (this instanceof Range range) {
            stretch(g, palette, range.x0(), range.x1(), height);
        } else if (this instanceof Dated dated) {
            stretch(g, palette, dated.x0(), dated.x1(), height);
            g.setFill(Colors.of(palette.text()));
            g.setTextBaseline(VPos.CENTER);
            g.fillText(dated.words(), dated.x1() + 8, dated.y());
        } else if (this instanceof Insertion insertion) {
            g.setFill(Colors.of(palette.accent()));
            g.fillRect(0, insertion.y() - 1.5, width, 3);
        }
    }

    private static void stretch(GraphicsContext g, Palette palette, double x0, double x1, double height) {
        g.setFill(Colors.of(Fill.faint(palette.accent(), 0.15)));
        g.fillRect(x0, 0, x1 - x0, height);
        g.setStroke(Colors.of(palette.accent()));
        g.setLineWidth(1);
        g.setLineDashes();
        g.strokeRect(x0 + 0.5, 0.5, x1 - x0, height - 1);
    }
}
