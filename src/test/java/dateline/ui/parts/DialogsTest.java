package dateline.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.state.CentreView;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import dateline.ui.testing.WindowUnderTest;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The messages that stand before a window. */
@ExtendWith(FxToolkit.class)
class DialogsTest {
    private WindowUnderTest ui;
    private Hand hand;

    @BeforeEach
    void openTheWindow() {
        ui = WindowUnderTest.showingTheBundledCommentary();
        hand = ui.hand();
    }

    @AfterEach
    void closeTheMessage() {
        Fx.run(() -> message().getScene().getWindow().hide());
    }

    private static DialogPane message() {
        return Fx.call(() -> Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no message")));
    }

    @Test
    void aMessageHasRoomForAllOfItAndMayNotBeMadeSmaller() {
        hand.key(KeyCode.F1);
        Fx.settle();
        DialogPane message = message();
        Stage stage = (Stage) message.getScene().getWindow();
        assertTrue(stage.getMinWidth() >= message.prefWidth(-1), stage.getMinWidth() + " wide");
        assertTrue(stage.getMinHeight() >= message.prefHeight(stage.getMinWidth()), stage.getMinHeight() + " high");
        assertTrue(stage.getWidth() >= message.prefWidth(-1), stage.getWidth() + " wide");
        assertTrue(
                message.lookupButton(ButtonType.OK)
                                .localToScene(
                                        message.lookupButton(ButtonType.OK).getLayoutBounds())
                                .getMaxY()
                        <= message.getScene().getHeight(),
                "the button is cut off");
    }

    @Test
    void aMessageLooksLikeItsWindow() {
        Fx.run(() -> {
            ui.window().themeProperty().set(Theme.DARK);
            ui.window().state().textSizeProperty().set(18);
        });
        hand.key(KeyCode.F1);
        Fx.settle();
        DialogPane message = message();
        assertTrue(message.getPseudoClassStates().toString().contains("dark"));
        Labeled title = (Labeled) message.lookup(".header-panel .label");
        assertEquals("Keyboard shortcuts", title.getText());
        assertTrue(title.getFont().getSize() >= 18, title.getFont().toString());
        Fx.run(() -> ui.window().themeProperty().set(Theme.LIGHT));
    }

    private CentreView pressForClaims() {
        Fx.run(() -> Event.fireEvent(
                ui.stage().getScene().getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DIGIT3, false, true, false, false)));
        return Fx.call(() -> ui.window().state().centreViewProperty().get());
    }

    /** A modal one would un-maximise the window, or let it grow, under some window managers. */
    @Test
    void aMessageKeepsKeysAndClosingFromItsWindowWithoutBeingModal() {
        hand.key(KeyCode.F1);
        Fx.settle();
        Stage message = (Stage) message().getScene().getWindow();
        assertEquals(Modality.NONE, message.getModality());
        assertEquals(CentreView.TIMELINE, pressForClaims());
        Fx.run(() -> Event.fireEvent(ui.stage(), new WindowEvent(ui.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertTrue(Fx.call(() -> ui.stage().isShowing()));
        hand.key(KeyCode.ESCAPE);
        Fx.settle();
        assertEquals(CentreView.CLAIMS, pressForClaims());
        Fx.run(() -> ui.window().state().centreViewProperty().set(CentreView.TIMELINE));
        hand.key(KeyCode.F1);
        Fx.settle();
    }

    @Test
    void theKeysStandInBoxesInTwoColumnsGesturesFirst() {
        hand.key(KeyCode.F1);
        Fx.settle();
        DialogPane message = message();
        List<Node> columns = Fx.call(() -> List.copyOf(message.lookupAll(".keys-column")));
        assertEquals(2, columns.size());
        for (Node column : columns) {
            assertEquals(320, column.getLayoutBounds().getWidth(), 1);
        }
        Labeled first = (Labeled) columns.get(0).lookup(".panel-title");
        assertEquals("With the pointer", first.getText());
        List<String> keys = Fx.call(() -> message.lookupAll(".key").stream()
                .map(key -> ((Labeled) key).getText())
                .toList());
        assertTrue(keys.containsAll(List.of("Shift+drag", "Ctrl+F", "Home", "End", "Ctrl+4")), keys::toString);
    }
}
