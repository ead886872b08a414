package dateline.ui.dates;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** Buttons side by side that are one stop of Tab, as in a toolbar: Left and Right go from one to the next. */
final class ButtonRow extends FlowPane {
    private final List<Button> buttons;
    private Optional<Button> stop = Optional.empty();

    /**
     * Creates the row.
     *
     * @param frames what is shown, each with one of the buttons
     * @param buttons in the order of the row
     */
    ButtonRow(List<? extends Node> frames, List<Button> buttons) {
        this.buttons = List.copyOf(buttons);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        getChildren().addAll(frames);
        for (Button button : buttons) {
            button.disabledProperty().addListener(o -> placeStop());
            button.focusedProperty().addListener((o, was, is) -> {
                if (is) {
                    stop = Optional.of(button);
                    placeStop();
                }
            });
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        placeStop();
    }

    /** Makes the button that had the keyboard last the stop of Tab, or else the first one that can be pressed. */
    private void placeStop() {
        Optional<Button> present = stop.filter(button -> !button.isDisabled())
                .or(() -> enabled().stream().findFirst());
        buttons.forEach(button -> button.setFocusTraversable(Optional.of(button).equals(present)));
    }

    private List<Button> enabled() {
        return buttons.stream().filter(button -> !button.isDisabled()).toList();
    }

    private void onKey(KeyEvent event) {
        List<Button> enabled = enabled();
        int focused = enabled.stream().map(Button::isFocused).toList().indexOf(true);
        if (focused < 0) {
            return;
        }
        int last = enabled.size() - 1;
        switch (event.getCode()) {
            case LEFT, UP -> enabled.get(Math.max(0, focused - 1)).requestFocus();
            case RIGHT, DOWN -> enabled.get(Math.min(last, focused + 1)).requestFocus();
            case HOME -> enabled.get(0).requestFocus();
            case END -> enabled.get(last).requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
