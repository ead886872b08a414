package dateline.export.svg;

import dateline.timeline.render.Drawing;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A timeline that is laid out and can be drawn on anything, more than once. May be used on any thread.
 *
 * @param width in pixels
 * @param height in pixels
 * @param surface the colour of the background, ARGB
 * @param measurer by which its words were laid out
 * @param title what it is called
 * @param description what it shows, in a sentence
 * @param content draws it
 */
public record Picture(
        double width,
        double height,
        int surface,
        SansMeasurer measurer,
        String title,
        String description,
        Consumer<Drawing> content) {
    /** Checks that nothing is {@code null}. */
    public Picture {
        Objects.requireNonNull(measurer, "measurer");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(content, "content");
    }

    /** Draws the picture. */
    public void drawOn(Drawing drawing) {
        content.accept(drawing);
    }

    /** Returns the picture as the text of an SVG file. */
    public String svg() {
        return SvgDrawing.write(this);
    }
}
