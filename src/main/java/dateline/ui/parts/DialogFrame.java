package dateline.ui.parts;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.DialogPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * The look, size and place of a dialogue: its window's style, as large as it needs, before the middle of its window.
 *
 * <p>Some window managers of Linux show a dialogue at 200 by 200 pixels unless it may not be that small, tell of such a size
 * of its owner, whose place alone is of no use then, and move it to the corner when they show it (openjdk-jfx issue 222).
 *
 * <p>Used on the JavaFX application thread.
 */
public final class DialogFrame {
    /** Free screen around the dialogue, in pixels. */
    private static final double FRAME = 60;

    /** Width of a window's borders, at most, in pixels. */
    private static final double BORDERS = 12;

    /** Height of a window's title bar and borders, at most, in pixels. */
    private static final double TITLE = 40;

    private DialogFrame() {}

    /**
     * Has a dialogue take over the look and the size of text of its owner.
     *
     * @param dialog not shown yet
     * @param owner the window that it stands before
     */
    public static void dress(Dialog<?> dialog, Window owner) {
        dialog.initOwner(owner);
        keepFromInput(dialog, owner);
        closeAfterKey(dialog);
        dialog.setTitle("Dateline");
        dialog.setResizable(true);
        if (owner.getScene() != null) {
            Theme.copy(owner.getScene(), dialog.getDialogPane());
        }
    }

    /**
     * Lets no key and no click reach the owner while the dialogue is shown, as a modal dialogue does.
     *
     * <p>A modal dialogue of the toolkit freezes the size of its owner on Linux, which un-maximises it or lets it grow by its frame
     * under some window managers (JDK-8332222, JDK-8325549).
     */
    private static void keepFromInput(Dialog<?> dialog, Window owner) {
        dialog.initModality(Modality.NONE);
        EventHandler<Event> consume = Event::consume;
        dialog.showingProperty().addListener((o, was, is) -> {
            if (is) {
                owner.addEventFilter(InputEvent.ANY, consume);
                owner.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, consume);
            } else {
                owner.removeEventFilter(InputEvent.ANY, consume);
                owner.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, consume);
            }
        });
    }

    /**
     * Closes the dialogue only once the press of the key is handled that closes it.
     *
     * <p>A window that closes while a key is pressed in a text field ends the program on Linux: the toolkit sends the typed
     * character to the window afterwards, whose memory is freed by then (JDK-8301219).
     */
    private static void closeAfterKey(Dialog<?> dialog) {
        BooleanProperty isInKey = new SimpleBooleanProperty();
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            isInKey.set(true);
            Platform.runLater(() -> isInKey.set(false));
        });
        dialog.addEventHandler(DialogEvent.DIALOG_CLOSE_REQUEST, event -> {
            if (isInKey.get()) {
                event.consume();
                Platform.runLater(() -> closeIfShown(dialog));
            }
        });
    }

    /** Closes a dialogue unless it is closed already, so that its answer is given once. */
    private static void closeIfShown(Dialog<?> dialog) {
        if (dialog.isShowing()) {
            dialog.close();
        }
    }

    /**
     * Has a dialogue appear in the size that its content wants.
     *
     * @param dialog dressed, not shown yet
     */
    public static void fit(Dialog<?> dialog) {
        dialog.addEventHandler(DialogEvent.DIALOG_SHOWING, event -> {
            DialogPane pane = dialog.getDialogPane();
            pane.applyCss();
            double width = pane.prefWidth(-1);
            fit(dialog, width, pane.prefHeight(width));
        });
    }

    /**
     * Has a dialogue appear in a size, or in what the screen has of it.
     *
     * @param dialog dressed, not shown yet
     * @param wantedWidth in pixels, without the frame
     * @param wantedHeight in pixels, without the frame
     */
    public static void fit(Dialog<?> dialog, double wantedWidth, double wantedHeight) {
        Window owner = dialog.getOwner();
        Rectangle2D screen = Screen.getScreensForRectangle(owner.getX(), owner.getY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        double width = Math.min(wantedWidth + BORDERS, screen.getWidth() - FRAME);
        double height = Math.min(wantedHeight + TITLE, screen.getHeight() - FRAME);
        dialog.getDialogPane().setPrefSize(width - BORDERS, height - TITLE);
        if (dialog.getDialogPane().getScene().getWindow() instanceof Stage stage) {
            stage.setMinWidth(width);
            stage.setMinHeight(height);
        }
        dialog.setWidth(width);
        dialog.setHeight(height);
        double x = within(owner.getX(), sceneWidth(owner), width, screen.getMinX(), screen.getMaxX());
        double y = within(owner.getY(), sceneHeight(owner), height, screen.getMinY(), screen.getMaxY());
        moveTo(dialog, x, y);
        dialog.addEventHandler(DialogEvent.DIALOG_SHOWN, event -> Platform.runLater(() -> moveTo(dialog, x, y)));
    }

    private static void moveTo(Dialog<?> dialog, double x, double y) {
        dialog.setX(x);
        dialog.setY(y);
    }

    private static double sceneWidth(Window owner) {
        return owner.getScene() == null ? 0 : owner.getScene().getWidth();
    }

    private static double sceneHeight(Window owner) {
        return owner.getScene() == null ? 0 : owner.getScene().getHeight();
    }

    /** Centres a stretch on another, with room for the frame at both ends of the screen. */
    private static double within(double start, double length, double own, double least, double most) {
        double centred = start + (length - own) / 2;
        // A window that was never shown stands nowhere yet.
        return Double.isNaN(centred) || length == 0
                ? (least + most - own) / 2
                : Math.max(least + FRAME / 2, Math.min(centred, most - own - FRAME / 2));
    }
}
