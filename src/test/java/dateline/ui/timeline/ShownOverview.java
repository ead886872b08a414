package dateline.ui.timeline;

import dateline.ui.testing.Fx;
import dateline.ui.testing.Sight;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Finds the overview below a timeline on the screen. */
final class ShownOverview {
    private ShownOverview() {}

    /** Returns where the two handles of the overview are painted, on the screen. */
    static List<Point2D> handles(ShownTimeline timeline) {
        Node strip = Fx.call(() -> timeline.bar().getScene().lookup(".overview-strip"));
        WritableImage picture = Sight.picture(strip);
        Bounds bounds = Fx.call(() -> strip.localToScreen(strip.getLayoutBounds()));
        Color accent = timeline.accent();
        // Bars of the overview reach that high only where they are densest, and are paler.
        int row = (int) picture.getHeight() / 2;
        double[] painted = IntStream.range(0, (int) picture.getWidth())
                .filter(x ->
                        ShownTimeline.isSame(accent, picture.getPixelReader().getColor(x, row)))
                .mapToDouble(x -> bounds.getMinX() + x)
                .toArray();
        double y = bounds.getMinY() + row;
        if (painted.length == 0) {
            throw new AssertionError("No handles are painted");
        }
        return List.of(new Point2D(painted[0] + 2, y), new Point2D(painted[painted.length - 1] - 2, y));
    }
}
