package dateline.ui.shell;

import dateline.copy.store.CopyStore;
import dateline.io.imports.csv.MappingMemory;
import dateline.io.problems.Problem;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.problems.ProblemsPane;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Someone who writes a file by hand, at the list of its problems beside its text. */
@ExtendWith(FxToolkit.class)
abstract class ReaderAtProblems {
    static final String SOUND = """
            {"format": "dateline/1", "id": "w", "source": {"title": "Written by hand"},
             "events": [
               {"id": "first", "title": "First", "when": "2010"},
               {"id": "second", "title": "Second", "when": "2011"}]}
            """;
    static final String FAULTY =
            SOUND.replace("\"2010\"", "\"lately\"").replace("\"2011\"", "\"2011\", \"status\": \"over\"");

    @TempDir
    Path directory;

    Stage stage;
    MainWindow window;
    ProblemsPane pane;
    Hand hand;
    private long clock = 1_700_000_000_000L;

    MappingMemory mappings;

    @BeforeEach
    void open() {
        mappings = new MappingMemory(directory.resolve("columns.json"));
        Fx.run(() -> {
            stage = new Stage();
            window = new MainWindow(
                    stage,
                    new WindowManager(
                            TaskExecutor.onCallingThread(),
                            new CopyStore(directory.resolve("copies")),
                            mappings,
                            new WindowManager.Drafts(TaskExecutor.onCallingThread(), directory.resolve("drafts"))));
            pane = window.lower().problems();
            hand = new Hand(stage);
            stage.setWidth(1200);
            stage.setHeight(800);
            stage.show();
            window.timelinePane().timeline().requestFocus();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    Path write(String name, byte[] content) throws IOException {
        Path file = Files.write(directory.resolve(name), content);
        clock += 1000;
        return Files.setLastModifiedTime(file, FileTime.fromMillis(clock));
    }

    Path open(String name, String text) throws IOException {
        Path file = write(name, text.getBytes(StandardCharsets.UTF_8));
        Fx.run(() -> window.opener().open(file, opened -> {}));
        // The looks after changes are the test's own.
        Fx.run(() -> window.watch().pause());
        return file;
    }

    void look() {
        Fx.run(() -> window.watch().look());
    }

    void followTheBanner() {
        hand.click(hand.sight().find(".damage-banner .hyperlink").orElseThrow());
    }

    boolean isShown() {
        return hand.sight().find(".problems-pane").isPresent();
    }

    @SuppressWarnings("unchecked")
    ListView<Problem> list() {
        return (ListView<Problem>) pane.lookup(".problem-list");
    }

    List<String> pointers() {
        return Fx.call(() -> list().getItems().stream().map(Problem::pointer).toList());
    }

    String banner() {
        return Fx.call(() -> ((Labeled) stage.getScene().lookup(".damage-banner .label")).getText());
    }

    String header() {
        return Fx.call(() -> pane.lookupAll(".problems-header .label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining(" ")));
    }

    /** Returns the words of the rows in sight that have a mark: number, before, mark, behind. */
    List<List<String>> markedRows() {
        return Fx.call(() -> pane.lookupAll(".source-row").stream()
                .filter(row -> row.isVisible() && !words(row, ".place").isEmpty())
                .map(row -> List.of(
                        words(row, ".line-number").strip(),
                        words(row, ".place"),
                        Boolean.toString(row.lookup(".icon-place").isVisible())))
                .distinct()
                .toList());
    }

    static String words(Node row, String part) {
        return row.lookupAll(part).stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining());
    }

    void press(KeyCode key, boolean shortcut) {
        if (shortcut) {
            hand.key(key, KeyCode.CONTROL);
        } else {
            hand.key(key);
        }
    }

    void pressForProblems() {
        hand.key(KeyCode.M, KeyCode.CONTROL, KeyCode.SHIFT);
    }

    static String clipboard() {
        return Fx.call(() -> Clipboard.getSystemClipboard().getString());
    }

    void readAgain() {
        hand.click("Read Again");
    }
}
