package dateline.ui.shell;

import dateline.ui.state.ReadingState;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Goes back and forward by the extra buttons of a mouse. */
final class HistoryButtons {
    private HistoryButtons() {}

    static void install(Scene scene, ReadingState state) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.BACK) {
                state.back();
                event.consume();
            } else if (event.getButton() == MouseButton.FORWARD) {
                state.forward();
                event.consume();
            }
        });
    }
}
