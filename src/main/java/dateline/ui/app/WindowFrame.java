package dateline.ui.app;

import dateline.settings.Settings.Frame;
import dateline.ui.timeline.TimelineControl;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.BorderPane;

/** Tells where the parts of a window stand. */
final class WindowFrame {
    /** The heights in a window of the first size of text, in pixels: the menu and the header, the toolbar, and so on. */
    private static final double HEADER = 85;

    private static final double TOOLBAR = 40;
    private static final double OVERVIEW = 52;
    private static final double FOOTER = 27;

    private WindowFrame() {}

    /**
     * Returns where the parts of a window stand, or nothing while its timeline is not in it.
     *
     * @param root what the window has in its scene
     * @param timeline its timeline
     */
    static Optional<Frame> of(BorderPane root, TimelineControl timeline) {
        if (timeline.getScene() == null || timeline.getWidth() == 0) {
            return Optional.empty();
        }
        Bounds there = root.sceneToLocal(timeline.localToScene(timeline.getLayoutBounds()));
        return Optional.of(new Frame(
                root.getTop().getLayoutBounds().getHeight(),
                root.getBottom().getLayoutBounds().getHeight(),
                there.getMinX(),
                there.getMinY(),
                Math.max(0, root.getWidth() - there.getMaxX()),
                Math.max(0, root.getHeight() - there.getMaxY()),
                root.getWidth(),
                root.getHeight(),
                root.getScene().getWindow().getOutputScaleX()));
    }

    /**
     * Returns where they will stand in a window that was never laid out.
     *
     * @param width the width of its scene, in pixels
     * @param height the height of its scene, in pixels
     * @param scale device pixels a pixel
     */
    static Frame ofNewWindow(double width, double height, double scale) {
        double left = Math.rint(FirstWidths.actors(width) * width) + 1;
        double right = Math.rint(FirstWidths.side(width) * width) + 1;
        return new Frame(HEADER, FOOTER, left, HEADER + TOOLBAR, right, OVERVIEW + FOOTER, width, height, scale);
    }
}
