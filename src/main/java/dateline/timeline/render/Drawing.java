package dateline.timeline.render;

import dateline.model.Item;
import dateline.timeline.scale.TextMeasurer.Face;
import java.util.function.Supplier;

/**
 * Draws shapes and text, in pixels from the top left of a picture; colours are ARGB integers.
 *
 * <p>Each call draws over what was drawn before.
 */
public interface Drawing {
    /** Fills a rectangle. */
    void rect(double x, double y, double width, double height, int argb);

    /**
     * Fills a rectangle with round corners.
     *
     * @param radius of the corners, at most half the smaller side
     * @param shade the colour and where it fades
     */
    void roundRect(double x, double y, double width, double height, double radius, Fill shade);

    /**
     * Draws the outline of a rectangle with round corners.
     *
     * @param radius of the corners, at most half the smaller side
     */
    void roundRect(double x, double y, double width, double height, double radius, Stroke stroke);

    /** Fills an ellipse around a point. */
    void ellipse(double x, double y, double radiusX, double radiusY, int argb);

    /**
     * Draws a filled pill or disc around a point, with an outline.
     *
     * <p>A drawing may move it by up to half a pixel, since there are hundreds that may share one image.
     *
     * @param radiusX half its width, at least its half height
     * @param radiusY half its height
     * @param argb the colour within
     * @param rim the outline
     */
    default void pill(double x, double y, double radiusX, double radiusY, int argb, Stroke rim) {
        roundRect(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY, radiusY, Fill.plain(argb));
        roundRect(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY, radiusY, rim);
    }

    /** Draws a line. */
    void line(double x0, double y0, double x1, double y1, Stroke stroke);

    /**
     * Draws a line through points.
     *
     * @param xs their places from the left
     * @param ys their places from the top, as many
     */
    void polyline(double[] xs, double[] ys, Stroke stroke);

    /**
     * Fills the area within points.
     *
     * @param xs their places from the left
     * @param ys their places from the top, as many
     */
    void polygon(double[] xs, double[] ys, int argb);

    /**
     * Draws the outline of the area within points.
     *
     * @param xs their places from the left
     * @param ys their places from the top, as many
     */
    void polygon(double[] xs, double[] ys, Stroke stroke);

    /** Draws a cubic Bézier curve from a point to another with two control points between. */
    void curve(
            double x0,
            double y0,
            double controlX0,
            double controlY0,
            double controlX1,
            double controlY1,
            double x1,
            double y1,
            Stroke stroke);

    /**
     * Writes a text.
     *
     * @param x its left edge
     * @param y its middle
     */
    void text(String text, double x, double y, Face face, int argb);

    /**
     * Draws a part with another point as its origin.
     *
     * @param x of the origin
     * @param y of the origin
     * @param part what is drawn
     */
    void from(double x, double y, Runnable part);

    /**
     * Draws a part that has a description, which only some drawings keep.
     *
     * @param name a word for the kind of thing, such as {@code event}
     * @param description gives the description; asked only where it is kept
     * @param part what is drawn
     */
    default void described(String name, Supplier<String> description, Runnable part) {
        part.run();
    }

    /**
     * Draws an event or a claim, which only some drawings describe or make a link.
     *
     * @param item the event or claim
     * @param description gives the description; asked only where it is kept
     * @param part what is drawn
     */
    default void item(Item item, Supplier<String> description, Runnable part) {
        part.run();
    }
}
