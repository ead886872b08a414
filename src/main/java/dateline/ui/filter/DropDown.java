package dateline.ui.filter;

import dateline.ui.parts.Theme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.PopupControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Window;

/** Shows content in a popup below a button until the reader presses Escape or clicks elsewhere. */
final class DropDown {
    private static final double GAP = 4;

    private final ButtonBase owner;
    private final Region content;
    private final PopupControl popup = new PopupControl();

    /**
     * Creates a popup that is not shown yet.
     *
     * @param owner the button below which it opens
     * @param content what it shows
     */
    DropDown(ButtonBase owner, Region content) {
        this.owner = owner;
        this.content = content;
        content.getStyleClass().add("filter-popup");
        popup.getScene().setRoot(content);
        popup.getScene().setFill(Color.TRANSPARENT);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        // A list would keep the Escape key for itself.
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        // Keys that the popup has no use for would go on to the window, whose timeline answers single letters.
        content.addEventHandler(KeyEvent.ANY, DropDown::keep);
    }

    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            event.consume();
        }
    }

    private static void keep(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
        }
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    /** Shows the popup with its right edge at that of the button, as far as the window has room at the left. */
    void show(Node first) {
        Theme.copy(owner.getScene(), content);
        Bounds below = owner.localToScreen(owner.getLayoutBounds());
        Window window = owner.getScene().getWindow();
        popup.show(owner, below.getMinX(), below.getMaxY() + GAP);
        popup.setAnchorX(Math.max(window.getX() + GAP, below.getMaxX() - content.prefWidth(-1)));
        first.requestFocus();
    }
}
