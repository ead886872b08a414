package dateline.ui.session;

import dateline.settings.Settings.Extent;
import dateline.settings.Settings.WindowPlace;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/** Where the window stands: brought back if a screen is still there, and remembered without its maximised size. */
public final class StagePlace {
    /** The smallest that the window gets, in pixels. */
    private static final double MIN_WIDTH = 760;

    private static final double MIN_HEIGHT = 480;

    /** The size of a new window, in pixels. */
    private static final double DEFAULT_WIDTH = 1400;

    private static final double DEFAULT_HEIGHT = 900;

    /** Share of a small screen that a window takes unless it is maximised. */
    private static final double SHARE_OF_SCREEN = 0.9;

    /** Minimum pixels of a window on a screen for its remembered place to be used. */
    private static final double VISIBLE = 80;

    /** Distance of a new window from the one that opened it, in pixels, both ways. */
    private static final double CASCADE = 28;

    /** Delay after which a shown window has the size that the window manager gives it. */
    private static final Duration SETTLING = Duration.millis(150);

    private final Stage stage;
    private WindowPlace normal = new WindowPlace(0, 0, DEFAULT_WIDTH, DEFAULT_HEIGHT, Extent.NORMAL);

    StagePlace(Stage stage) {
        this.stage = stage;
        leaveFree();
        InvalidationListener note = changed -> note();
        for (Observable observable : observables()) {
            observable.addListener(note);
        }
    }

    void restore(Optional<WindowPlace> remembered) {
        if (remembered.isPresent() && isOnAScreen(remembered.get())) {
            restore(remembered.get());
        } else {
            placeByDefault();
        }
    }

    private void restore(WindowPlace place) {
        normal = place;
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        if (stage.getScene().getRoot() instanceof Region root) {
            // Laid out narrower at first, the panes at the sides would keep that width when the window gets its own.
            Rectangle2D screen = screen(place);
            boolean isMaximized = place.extent() == Extent.MAXIMIZED;
            root.setPrefSize(
                    isMaximized ? screen.getWidth() : place.width(), isMaximized ? screen.getHeight() : place.height());
        }
        stage.setMaximized(place.extent() == Extent.MAXIMIZED);
        insist(place);
    }

    private void leaveFree() {
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
    }

    /**
     * Allows no smaller size until the window is up: under some X11 window managers (seen with Openbox 3.6 and JavaFX
     * 21.0.11) the size that was set before the window was shown is lost, and it comes up as small as it may be.
     */
    private void insist(WindowPlace place) {
        if (place.extent() == Extent.MAXIMIZED) {
            return;
        }
        stage.setMinWidth(place.width());
        stage.setMinHeight(place.height());
        PauseTransition settled = new PauseTransition(SETTLING);
        settled.setOnFinished(event -> leaveFree());
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> settled.play());
    }

    private void placeByDefault() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(DEFAULT_WIDTH, screen.getWidth() * SHARE_OF_SCREEN);
        double height = Math.min(DEFAULT_HEIGHT, screen.getHeight() * SHARE_OF_SCREEN);
        restore(new WindowPlace(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                screen.getWidth() <= DEFAULT_WIDTH || screen.getHeight() <= DEFAULT_HEIGHT
                        ? Extent.MAXIMIZED
                        : Extent.NORMAL));
    }

    /** Returns a place a little below and to the right, or back at the upper left where that would leave the screen. */
    public static WindowPlace beside(WindowPlace place) {
        Rectangle2D screen = screen(place);
        return new WindowPlace(
                step(place.x(), place.width(), screen.getMinX(), screen.getMaxX()),
                step(place.y(), place.height(), screen.getMinY(), screen.getMaxY()),
                place.width(),
                place.height(),
                place.extent());
    }

    /** Returns the part of the screen around a place that windows may take. */
    private static Rectangle2D screen(WindowPlace place) {
        return Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height()).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }

    private static double step(double from, double size, double low, double high) {
        double next = from + CASCADE;
        return next + size <= high || from == low ? next : low;
    }

    private static boolean isOnAScreen(WindowPlace place) {
        for (Screen any : Screen.getScreens()) {
            Rectangle2D screen = any.getVisualBounds();
            double shared =
                    Math.min(screen.getMaxX(), place.x() + place.width()) - Math.max(screen.getMinX(), place.x());
            if (shared >= VISIBLE && place.y() >= screen.getMinY() - 1 && place.y() <= screen.getMaxY() - VISIBLE) {
                return true;
            }
        }
        return false;
    }

    List<Observable> observables() {
        return List.of(
                stage.xProperty(),
                stage.yProperty(),
                stage.widthProperty(),
                stage.heightProperty(),
                stage.maximizedProperty());
    }

    private void note() {
        boolean placed = Double.isFinite(stage.getX() + stage.getY()) && stage.getWidth() > 0 && stage.getHeight() > 0;
        if (!stage.isMaximized() && stage.isShowing() && placed) {
            normal = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), Extent.NORMAL);
        }
    }

    WindowPlace current() {
        return new WindowPlace(
                normal.x(),
                normal.y(),
                normal.width(),
                normal.height(),
                stage.isMaximized() ? Extent.MAXIMIZED : Extent.NORMAL);
    }
}
