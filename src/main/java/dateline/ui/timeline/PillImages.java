package dateline.ui.timeline;

import dateline.timeline.render.Stroke;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Pictures of pills and discs, each kind drawn once.
 *
 * <p>Without a graphics processor a round shape costs ten times what a small picture does.
 */
final class PillImages {
    private static final int MOST = 500;

    private final Map<Pill, Image> images = new HashMap<>();

    /** What a picture shows; the scale is in device pixels a pixel. */
    record Pill(double radiusX, double radiusY, int argb, Stroke rim, double scale) {
        /** Returns half the width of the picture, in whole pixels. */
        double halfWidth() {
            return Math.ceil(radiusX + rim.width() / 2) + 1;
        }

        /** Returns half the height of the picture, in whole pixels. */
        double halfHeight() {
            return Math.ceil(radiusY + rim.width() / 2) + 1;
        }
    }

    Image of(Pill pill) {
        if (images.size() > MOST) {
            images.clear();
        }
        return images.computeIfAbsent(pill, PillImages::drawn);
    }

    private static Image drawn(Pill pill) {
        int width = (int) Math.ceil(2 * pill.halfWidth() * pill.scale());
        int height = (int) Math.ceil(2 * pill.halfHeight() * pill.scale());
        WritableImage image = new WritableImage(width, height);
        int[] colours = new int[width * height];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                double x = (column + 0.5) / pill.scale() - pill.halfWidth();
                double y = (row + 0.5) / pill.scale() - pill.halfHeight();
                colours[row * width + column] = colour(pill, x, y);
            }
        }
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), colours, 0, width);
        return image;
    }

    /** Returns the colour at a point seen from the middle: the rim over what is within, by how much of a pixel they cover. */
    private static int colour(Pill pill, double x, double y) {
        // The distance from a pill's outline is that from the line between the middles of its round ends, less its
        // radius.
        double along = Math.max(0, Math.abs(x) - (pill.radiusX() - pill.radiusY()));
        double distance = Math.sqrt(along * along + y * y) - pill.radiusY();
        double edge = pill.rim().width() / 2 + 1 / pill.scale();
        if (Math.abs(distance) > edge) {
            return distance > 0 || pill.argb() >>> 24 == 0 ? 0 : pill.argb();
        }
        double within = covered(-distance, pill.scale()) * (pill.argb() >>> 24) / 255;
        double onRim = isDrawn(pill, x, y)
                ? covered(pill.rim().width() / 2 - Math.abs(distance), pill.scale())
                        * (pill.rim().argb() >>> 24)
                        / 255
                : 0;
        double alpha = onRim + within * (1 - onRim);
        if (alpha == 0) {
            return 0;
        }
        int mixed = (int) Math.round(alpha * 255) << 24;
        for (int shift = 0; shift < 24; shift += 8) {
            double rim = (pill.rim().argb() >> shift & 0xff) * onRim;
            double fill = (pill.argb() >> shift & 0xff) * within * (1 - onRim);
            mixed |= (int) Math.round((rim + fill) / alpha) << shift;
        }
        return mixed;
    }

    /** Tells whether the outline beside a point belongs to a dash, and not to the gap after it. */
    private static boolean isDrawn(Pill pill, double x, double y) {
        double[] lengths = pill.rim().dash().lengths();
        if (lengths.length == 0) {
            return true;
        }
        double straight = pill.radiusX() - pill.radiusY();
        double quarter = Math.PI / 2 * pill.radiusY();
        double side = Math.abs(x);
        // How far along the outline from the middle of the nearer long side; the four quarters mirror each other.
        double along = side <= straight
                ? side
                : straight + pill.radiusY() * Math.atan2(side - straight, Math.max(1e-9, Math.abs(y)));
        double period = lengths[0] + lengths[1];
        // As many whole periods as have room, so that the dashes of neighbouring quarters meet.
        double stretched = (straight + quarter) / Math.max(1, Math.rint((straight + quarter) / period));
        double phase = along / stretched - Math.floor(along / stretched);
        return Math.abs(phase - 0.5) > 0.5 * (1 - lengths[0] / period);
    }

    /** Returns how much of a pixel is covered whose middle lies so far within an outline, 0 to 1. */
    private static double covered(double inside, double scale) {
        return Math.max(0, Math.min(1, inside * scale + 0.5));
    }
}
