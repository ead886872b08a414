package dateline.ui.document;

import dateline.copy.store.CopyStore;
import dateline.io.imports.csv.MappingMemory;
import dateline.model.Event;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.shell.MainWindow;
import dateline.ui.shell.WindowManager;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A reader who opens tables and says which of their columns hold what. */
@ExtendWith(FxToolkit.class)
abstract class ReaderAtColumns {
    static final String TABLE = """
            What,When,Last day,Crew,Remark
            Launch,3/5/1921,5/5/1921,Ann; Ben,Fair wind
            Return,soon,,Ann,Nobody waited
            """;

    @TempDir
    Path directory;

    Stage stage;
    Hand hand;
    MainWindow window;

    @BeforeEach
    void open() {
        open(13);
    }

    void open(double textSize) {
        Fx.run(() -> {
            stage = new Stage();
            hand = new Hand(stage);
            window = new MainWindow(
                    stage,
                    new WindowManager(
                            TaskExecutor.onCallingThread(),
                            new CopyStore(directory.resolve("copies")),
                            new MappingMemory(memory()),
                            new WindowManager.Drafts(TaskExecutor.onCallingThread(), directory.resolve("drafts"))));
            window.state().textSizeProperty().set(textSize);
            stage.setWidth(1000);
            stage.setHeight(700);
            stage.show();
            window.opener().openBundled(opened -> {});
            window.watch().pause();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    Path memory() {
        return directory.resolve("columns.json");
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    Path openFile(String name, String text) throws IOException {
        Path file = write(name, text);
        openFile(file);
        return file;
    }

    void openFile(Path file) {
        Fx.run(() -> window.opener().open(file, opened -> {}));
        Fx.run(() -> window.watch().pause());
    }

    Optional<DialogPane> dialog() {
        return Fx.call(() -> Window.getWindows().stream()
                .flatMap(shown -> shown.getScene().getRoot().lookupAll(".mapping-dialog").stream())
                .map(DialogPane.class::cast)
                .findFirst());
    }

    DialogPane asked() {
        return dialog().orElseThrow(() -> new AssertionError("nothing is asked"));
    }

    Button button(ButtonType type) {
        return Fx.call(() -> (Button) asked().lookupButton(type));
    }

    Button openButton() {
        return button(asked().getButtonTypes().get(0));
    }

    void press(Button button) {
        hand.click(button);
        Fx.run(() -> window.watch().pause());
    }

    @SuppressWarnings("unchecked")
    ComboBox<Optional<String>> choice(String role) {
        return Fx.call(() -> asked().lookupAll(".column-choice").stream()
                .map(node -> (ComboBox<Optional<String>>) node)
                .filter(box -> box.getAccessibleText().equals("Column for " + role))
                .findFirst()
                .orElseThrow());
    }

    void choose(String role, Optional<String> column) {
        hand.click(choice(role));
        String name = column.orElse("none");
        hand.click(hand.sight().all(".combo-box-popup .list-cell").stream()
                .filter(cell ->
                        ((Labeled) cell).getText().split("  \u00b7", -1)[0].equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No column '" + name + "' to choose")));
    }

    /** Returns the words of a row of the table, a line for each cell and for what is read from it. */
    String row(int row) {
        return hand.sight().painted(shownRows().get(row));
    }

    /** Returns the rows of the table that have words, from the top. */
    List<Node> shownRows() {
        return hand.sight().fromTop(".trial-table .table-row-cell").stream()
                .filter(row -> !hand.sight().painted(row).isEmpty())
                .toList();
    }

    /** Returns what is read from the date of a row. */
    String date(int row) {
        return row(row).lines()
                .filter(line -> line.startsWith("\u2192 "))
                .map(line -> line.substring(2))
                .findFirst()
                .orElse("nothing");
    }

    String words() {
        return Fx.call(() -> asked().lookupAll(".mapping-verdict > .label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining("\n")));
    }

    Optional<Node> seen(String answer) {
        return hand.sight().all(".mapping-dialog .toggle-button").stream()
                .filter(button -> ((ToggleButton) button).getText().equals(answer))
                .findFirst();
    }

    Node answer(String words) {
        return seen(words).orElseThrow(() -> new AssertionError("No answer '" + words + "'"));
    }

    boolean isAsked(String answer) {
        return seen(answer).isPresent();
    }

    List<String> dates() {
        return Fx.call(() -> window.state().documentProperty().get().orElseThrow().commentary().events().stream()
                .map(event -> event.when().canonical())
                .toList());
    }

    List<String> titles() {
        return Fx.call(() -> window.state().documentProperty().get().orElseThrow().commentary().events().stream()
                .map(Event::title)
                .toList());
    }

    MenuItem changeColumns() {
        return Fx.call(() -> ((MenuBar) stage.getScene().getRoot().lookup(".menu-bar"))
                .getMenus().get(0).getItems().stream()
                        .filter(item -> item.getText() != null && item.getText().startsWith("C_hange the Col"))
                        .findFirst()
                        .orElseThrow());
    }
}
