package dateline.ui.reading;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dateline.ui.clipboard.Copying;
import dateline.ui.editing.DocumentEditor;
import dateline.ui.marking.MarkedItemMaker;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.parts.Theme;
import dateline.ui.state.ReadingState;
import dateline.ui.suggest.ShownSuggestions;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.textedit.TextEditor;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The text beside the timeline. */
@ExtendWith(FxToolkit.class)
class ReadingPaneTest {
    @ParameterizedTest
    @EnumSource(names = {"PAGE_UP", "PAGE_DOWN"})
    void turningThePageOfATextThatIsOutOfSightDoesNothing(KeyCode key) {
        Fx.run(() -> {
            ReadingState state = new ReadingState();
            DocumentEditor editor = new DocumentEditor(state, TaskExecutor.onCallingThread(), told -> {});
            ReadingPane pane = new ReadingPane(
                    state,
                    new Copying(state, told -> {}),
                    new MarkedItemMaker(state, editor, told -> {}),
                    new TextEditor(state, editor),
                    new ShownSuggestions(),
                    told -> {});
            StackPane root = new StackPane();
            Theme.LIGHT.apply(new Scene(root, 400, 300));
            // The text dresses its rows as it comes into a scene, which has to be dressed by then.
            root.applyCss();
            root.getChildren().add(pane);
            pane.applyCss();
            // Not laid out: no paragraph is visible.
            StyleClassedTextArea text = (StyleClassedTextArea) pane.lookup(".reading-text");
            text.replaceText("One.\nTwo.");
            assertDoesNotThrow(() ->
                    Event.fireEvent(text, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
        });
    }
}
