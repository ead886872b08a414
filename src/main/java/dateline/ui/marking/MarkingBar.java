package dateline.ui.marking;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * Offers at marked words what can be done with them; each button says its key, which acts as long as the bar shows.
 *
 * <p>The keyboard stays where it is: whoever has it hands its keys to {@link #act(KeyEvent)}.
 */
public final class MarkingBar extends HBox {
    private static final double DISTANCE = 5;
    private static final KeyCode AGAIN = KeyCode.R;

    private final Consumer<MarkingAction> onAction;
    private final BooleanBinding canAdd;
    private final Button again;
    private Optional<MarkingAction> last = Optional.empty();

    /**
     * Creates a hidden bar.
     *
     * @param onAction does what is chosen; the bar is hidden by then
     * @param onCopy copies the marked words
     * @param canAdd whether there is something to which a passage can be added
     */
    public MarkingBar(Consumer<MarkingAction> onAction, Runnable onCopy, BooleanBinding canAdd) {
        this.onAction = onAction;
        this.canAdd = canAdd;
        getStyleClass().add("marking-bar");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setManaged(false);
        setVisible(false);
        for (MarkingAction action : MarkingAction.values()) {
            Button button = button(action.label(), action.key().getName());
            button.setOnAction(event -> choose(action));
            getChildren().add(button);
            if (action == MarkingAction.PASSAGE) {
                button.disableProperty().bind(canAdd.not());
            }
        }
        again = button("Again", AGAIN.getName());
        again.setOnAction(event -> chooseAgain());
        Button copy = button("Copy", "Ctrl+C");
        copy.setOnAction(event -> {
            hide();
            onCopy.run();
        });
        getChildren().addAll(again, copy);
    }

    private static Button button(String name, String key) {
        Label letter = new Label(key);
        letter.getStyleClass().add("key");
        Button button = new Button(name, letter);
        button.getStyleClass().add("flat");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setFocusTraversable(false);
        button.setAccessibleText(name + ", key " + key);
        return button;
    }

    /**
     * Shows the bar below the last of the marked words; above the first where there is no room, and within its parent in any case.
     *
     * @param first the place of the first character in the parent's coordinates; empty if it is out of view
     * @param last the place of the last character
     */
    public void show(Optional<Bounds> first, Optional<Bounds> last) {
        again.setVisible(this.last.isPresent());
        again.setManaged(this.last.isPresent());
        this.last.ifPresent(action -> again.setText(again(action)));
        setVisible(true);
        applyCss();
        autosize();
        Bounds room = getParent().getLayoutBounds();
        double below = last.map(bounds -> bounds.getMaxY() + DISTANCE).orElse(room.getHeight());
        double above =
                first.map(bounds -> bounds.getMinY() - DISTANCE - getHeight()).orElse(-1.0);
        boolean fits = below + getHeight() <= room.getHeight();
        double y = fits || above < 0 ? below : above;
        double x = last.or(() -> first).map(Bounds::getCenterX).orElse(room.getWidth() / 2) - getWidth() / 2;
        relocate(
                Math.max(0, Math.min(x, room.getWidth() - getWidth() - DISTANCE)),
                Math.max(0, Math.min(y, room.getHeight() - getHeight() - DISTANCE)));
    }

    private static String again(MarkingAction action) {
        return action.label() + " again";
    }

    /** Hides the bar; its keys do not act any more. */
    public void hide() {
        setVisible(false);
    }

    /** Does what a key stands for and consumes its event, if the bar shows and has the key. */
    public void act(KeyEvent event) {
        boolean held = event.isShortcutDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (!isVisible() || held || event.isShiftDown()) {
            return;
        }
        Optional<MarkingAction> action = MarkingAction.of(event.getCode());
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
        } else if (event.getCode() == AGAIN) {
            chooseAgain();
            event.consume();
        } else if (action.isPresent()) {
            choose(action.get());
            event.consume();
        }
    }

    private void chooseAgain() {
        last.ifPresent(this::choose);
    }

    private void choose(MarkingAction action) {
        if (action != MarkingAction.PASSAGE || canAdd.get()) {
            last = Optional.of(action);
            hide();
            onAction.accept(action);
        }
    }
}
