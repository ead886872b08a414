package dateline.ui.timeline;

import dateline.timeline.render.Fill;
import dateline.timeline.render.Palette;
import dateline.ui.canvas.Colors;
import javafx.scene.canvas.GraphicsContext;

/** Draws over the timeline while the reader drags; in pixels of the control. */
sealed interface Overlay {
    /** Draws nothing. */
    record None() implements Overlay {}

    /** The stretch of time that will be zoomed to. */
    record Range(double x0, double x1) implements Overlay {}

    /** The place that a lane will be moved to. */
    record Insertion(double y) implements Overlay {}

    /** Draws it over a picture of a size. */
    default void draw(GraphicsContext g, Palette palette, double width, double height) {
        if (this instanceof Range range) {
            g.setFill(Colors.of(Fill.faint(palette.accent(), 0.15)));
            g.fillRect(range.x0(), 0, range.x1() - range.x0(), height);
            g.setStroke(Colors.of(palette.accent()));
            g.setLineWidth(1);
            g.setLineDashes();
            g.strokeRect(range.x0() + 0.5, 0.5, range.x1() - range.x0(), height - 1);
        } else if (this instanceof Insertion insertion) {
            g.setFill(Colors.of(palette.accent()));
            g.fillRect(0, insertion.y() - 1.5, width, 3);
        }
    }
}
