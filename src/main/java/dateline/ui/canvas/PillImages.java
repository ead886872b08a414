package dateline.ui.canvas;

import dateline.timeline.render.Stroke;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.DoubleStream;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/**
 * Caches images of pills and discs, each kind drawn once.
 *
 * <p>Without a graphics processor a round shape costs ten times what a small image does.
 */
public final class PillImages {
    private static final int MOST = 500;

    private final Map<Pill, Image> images = new HashMap<>();

    /** Describes an image; the scale is in device pixels a pixel. */
    record Pill(double radiusX, double radiusY, int argb, Stroke rim, double scale) {
        /** Returns half the width of the image, in whole pixels. */
        double halfWidth() {
            return Math.ceil(radiusX + rim.width() / 2) + 1;
        }

        /** Returns half the height of the image, in whole pixels. */
        double halfHeight() {
            return Math.ceil(radiusY + rim.width() / 2) + 1;
        }
    }

    Image of(Pill pill) {
        if (images.size() > MOST) {
            images.clear();
        }
        return images.computeIfAbsent(pill, PillImages::draw);
    }

    private static Image draw(Pill pill) {
        Canvas canvas = new Canvas(2 * pill.halfWidth(), 2 * pill.halfHeight());
        GraphicsContext g = canvas.getGraphicsContext2D();
        double left = pill.halfWidth() - pill.radiusX();
        double top = pill.halfHeight() - pill.radiusY();
        double width = 2 * pill.radiusX();
        double height = 2 * pill.radiusY();
        g.setFill(Colors.of(pill.argb()));
        g.fillRoundRect(left, top, width, height, height, height);
        g.setStroke(Colors.of(pill.rim().argb()));
        g.setLineWidth(pill.rim().width());
        g.setLineDashes(dashes(pill));
        g.strokeRoundRect(left, top, width, height, height, height);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(pill.scale(), pill.scale()));
        return canvas.snapshot(parameters, null);
    }

    /** Returns the lengths of dashes and gaps, stretched to go round the outline a whole number of times. */
    private static double[] dashes(Pill pill) {
        double[] lengths = pill.rim().dash().lengths();
        double around = 4 * (pill.radiusX() - pill.radiusY()) + 2 * Math.PI * pill.radiusY();
        double periods = around / DoubleStream.of(lengths).sum();
        return DoubleStream.of(lengths)
                .map(length -> length * periods / Math.max(1, Math.rint(periods)))
                .toArray();
    }
}
