package dateline.ui.export;

import dateline.export.ExportFormat;
import dateline.index.Filter;
import dateline.model.Commentary;
import dateline.timeline.marks.SampleStory;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.StatusBar;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A reader at the dialogue in which a form is chosen: what is shown, said and written. */
@ExtendWith(FxToolkit.class)
abstract class ReaderAtExport {
    @TempDir
    Path directory;

    final List<String> said = new ArrayList<>();
    final List<String> proposed = new ArrayList<>();
    Path chosen;
    boolean consent;
    Stage stage;
    ReadingState state;
    StatusBar status;

    /** Returns where previews are made and files are written. */
    TaskExecutor background() {
        return TaskExecutor.onCallingThread();
    }

    void open(Commentary commentary, Filter filter, Optional<Path> file, ExportFormat first) {
        Fx.run(() -> {
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 1200, 800));
            state = new ReadingState();
            state.open(OpenDocument.of(commentary, file));
            state.filterProperty().set(filter);
            stage.show();
            Dialogs dialogs = new Dialogs(stage) {
                @Override
                public Optional<Path> chooseExport(String title, String name, String ending) {
                    proposed.add(title + ": " + name);
                    return Optional.of(chosen);
                }

                @Override
                public boolean confirmReplacingExport(Path existing) {
                    said.add("Replace " + existing.getFileName() + "?");
                    return consent;
                }

                @Override
                public void showSentences(String title, List<String> sentences) {
                    said.addAll(sentences);
                }

                @Override
                public void showFailure(String title, String sentence) {
                    said.add(sentence);
                }
            };
            status = new StatusBar(state);
            new DocumentExport(stage, state, background(), status, dialogs).choose(first);
        });
    }

    void open(ExportFormat first) {
        open(SampleStory.commentary(), Filter.NONE, Optional.empty(), first);
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            pane().map(DialogPane::getScene).map(Scene::getWindow).ifPresent(Window::hide);
            stage.close();
        });
    }

    static Optional<DialogPane> pane() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst();
    }

    static List<Node> shown(String selector) {
        return Fx.call(() -> pane().orElseThrow().lookupAll(selector).stream()
                .filter(ReaderAtExport::isShown)
                .toList());
    }

    static boolean isShown(Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }

    static List<String> labels() {
        return shown(".label").stream().map(node -> ((Label) node).getText()).toList();
    }

    static void click(Node node) {
        Fx.run(() -> new Hand((Stage) node.getScene().getWindow()).click(node));
    }

    static void choose(String format) {
        click(shown(".list-cell").stream()
                .filter(cell -> ((ListCell<?>) cell).getItem() instanceof ExportFormat f
                        && f.title().equals(format))
                .findFirst()
                .orElseThrow());
    }

    static void press(String word) {
        Fx.run(() -> {
            DialogPane pane = pane().orElseThrow();
            ButtonType type = pane.getButtonTypes().stream()
                    .filter(each -> each.getText().startsWith(word))
                    .findFirst()
                    .orElseThrow();
            ((Button) pane.lookupButton(type)).fire();
        });
    }

    void exportAs(String name) {
        chosen = directory.resolve(name);
        press("Export");
    }

    static String words() {
        return ((TextArea) shown(".export-words").get(0)).getText();
    }
}
