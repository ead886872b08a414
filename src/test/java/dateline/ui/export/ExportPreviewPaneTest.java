package dateline.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.ExportFormat;
import dateline.timeline.marks.SampleStory;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.parts.Theme;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is seen beside and in place of a preview while it is made. */
@ExtendWith(FxToolkit.class)
class ExportPreviewPaneTest {
    private static final String WAITING = "Preparing the preview\u2026";

    private final Deque<Runnable> held = new ArrayDeque<>();
    private ExportModel model;
    private Stage stage;

    private void open(ExportFormat first) {
        Fx.run(() -> {
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 1200, 800));
            Theme.LIGHT.apply(stage.getScene());
            stage.show();
            ReadingState state = new ReadingState();
            state.open(OpenDocument.of(SampleStory.commentary(), Optional.empty()));
            model = new ExportModel(
                    OpenDocument.of(SampleStory.commentary(), Optional.empty()),
                    state.acceptedProperty().get().orElseThrow(),
                    first,
                    new TaskExecutor(held::add, Runnable::run));
            new ExportDialog(stage, model, 13).show(request -> {});
        });
        make();
    }

    private void choose(ExportFormat format) {
        Fx.run(() -> model.formatProperty().set(format));
    }

    private void make() {
        Fx.run(() -> {
            while (!held.isEmpty()) {
                held.remove().run();
            }
        });
        Fx.settle();
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            pane().getScene().getWindow().hide();
            stage.close();
        });
    }

    private static Parent pane() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static <N extends Node> List<N> all(String selector, Class<N> kind) {
        return Fx.call(() -> pane().lookupAll(selector).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList());
    }

    private static boolean isWaiting() {
        return all(".export-preview .label", Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().equals(WAITING));
    }

    private static boolean hasPicture() {
        return all(".export-picture .image-view", ImageView.class).stream().anyMatch(view -> view.getImage() != null);
    }

    private static String words() {
        return all(".export-words", TextArea.class).get(0).getText();
    }

    @Test
    void allWordsOfAFormatAreReadBesideAPreviewOfText() {
        open(ExportFormat.CALENDAR);
        List<Label> lines = all(".export-formats .label", Label.class);
        assertFalse(lines.isEmpty());
        for (Label line : lines) {
            Text drawn = Fx.call(() -> (Text) line.lookup(".text"));
            assertEquals(line.getText(), drawn.getText(), "what is drawn of it");
        }
    }

    @Test
    void thePictureBeforeMakesRoomForTheWordsThatAnotherIsMade() {
        open(ExportFormat.PNG);
        assertTrue(hasPicture());
        choose(ExportFormat.PDF);
        Fx.await("the reader is told", ExportPreviewPaneTest::isWaiting);
        assertFalse(hasPicture());
        make();
        assertTrue(hasPicture());
        assertFalse(isWaiting());
    }

    @Test
    void theTextBeforeMakesRoomForTheWordsThatAnotherIsMade() {
        open(ExportFormat.RIS);
        assertTrue(words().startsWith("TY"), ExportPreviewPaneTest::words);
        choose(ExportFormat.BIBTEX);
        Fx.await("the reader is told", ExportPreviewPaneTest::isWaiting);
        assertEquals("", words());
        make();
        assertTrue(words().startsWith("@"), ExportPreviewPaneTest::words);
    }
}
