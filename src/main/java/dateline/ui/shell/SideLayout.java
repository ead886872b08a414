package dateline.ui.shell;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Places a side at the right of a centre, with a divider between them; in a narrow window the side lies over the centre.
 *
 * <p>The widths are computed at each layout, the first one included, so that nothing jumps when a window opens.
 */
final class SideLayout extends Pane {
    /** The width in pixels below which the side lies over the centre. */
    static final double NARROW = 1200;

    private static final double WIDTH_OVER_CENTRE = 340;
    private static final double LEAST_SIDE = 280;
    private static final double LEAST_CENTRE = 320;
    private static final double LARGEST_SHARE = 0.45;

    /** The width of the strip that can be dragged. */
    private static final double DIVIDER = 7;

    private final Region centre;
    private final Region side;
    private final Region divider = new Region();
    private final ObjectProperty<Optional<Double>> position =
            new SimpleObjectProperty<>(this, "position", Optional.empty());
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 1);
    private final ObservableBooleanValue narrow = widthProperty().lessThan(NARROW);

    /**
     * Lays out two parts.
     *
     * @param centre the part that gets the remaining width
     * @param side the part at the right
     */
    SideLayout(Region centre, Region side) {
        this.centre = centre;
        this.side = side;
        setMinHeight(0);
        divider.getStyleClass().add("side-divider");
        divider.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        getChildren().addAll(centre, side, divider);
        narrow.addListener((o, was, is) -> update());
        open.addListener((o, was, is) -> update());
        position.addListener((o, was, is) -> requestLayout());
        scale.addListener((o, was, is) -> requestLayout());
        update();
    }

    private void update() {
        side.setVisible(!narrow.get() || open.get());
        divider.setVisible(!narrow.get());
        requestLayout();
    }

    private void drag(MouseEvent event) {
        position.set(Optional.of(Math.max(
                0, Math.min(1, sceneToLocal(event.getSceneX(), 0).getX() / getWidth()))));
    }

    /** Returns where the reader has put the divider, from 0 to 1; empty for the place that fits the window's width. */
    ObjectProperty<Optional<Double>> positionProperty() {
        return position;
    }

    /** Returns whether the side is shown where it lies over the centre. */
    BooleanProperty openProperty() {
        return open;
    }

    /** Returns the size of text as a multiple of the usual one, by which the side grows. */
    DoubleProperty scaleProperty() {
        return scale;
    }

    /** Tells whether the side lies over the centre. */
    ObservableBooleanValue narrow() {
        return narrow;
    }

    /**
     * Returns the width of the side that fits a window's width, both in pixels.
     *
     * @param window the window's width
     */
    static double sideWidth(double window) {
        if (window <= 1400) {
            return 324;
        }
        return window <= 1920
                ? 324 + (window - 1400) * (420 - 324) / (1920 - 1400)
                : Math.min(520, 420 + (window - 1920) * (520 - 420) / (2560 - 1920));
    }

    private double sideWidth() {
        double width = getWidth();
        if (narrow.get()) {
            return Math.min(width, WIDTH_OVER_CENTRE * scale.get());
        }
        double wanted = position.get()
                .map(part -> (1 - part) * width)
                .orElseGet(() -> Math.min(width * LARGEST_SHARE, sideWidth(width) * scale.get()));
        double least = Math.min(LEAST_SIDE * scale.get(), width * LARGEST_SHARE);
        return Math.rint(Math.max(least, Math.min(width - LEAST_CENTRE, wanted)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return centre.prefWidth(-1) + side.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double left = getWidth() - sideWidth();
        centre.resizeRelocate(0, 0, narrow.get() ? getWidth() : left, height);
        side.resizeRelocate(left, 0, sideWidth(), height);
        divider.resizeRelocate(left - DIVIDER / 2, 0, DIVIDER, height);
    }
}
