package dateline.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.store.CopyStore;
import dateline.index.Filter;
import dateline.timeline.scale.Viewport;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.shell.MainWindow;
import dateline.ui.shell.WindowManager;
import dateline.ui.state.ReadingState;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An editor beside the window. */
@ExtendWith(FxToolkit.class)
class DocumentWatchTest {
    private static final String BEFORE = """
            {"format": "dateline/1", "id": "two", "source": {"title": "Two"},
             "actors": [{"id": "ada", "name": "Ada"}, {"id": "ben", "name": "Ben"}],
             "events": [
               {"id": "first", "title": "First", "when": "2010-05-01", "actors": ["ada"]},
               {"id": "second", "title": "Second", "when": "2012-05-01", "actors": ["ada"]}]}
            """;
    private static final String AFTER = BEFORE.replace("\"Second\"", "\"Second, with a better title\"")
            .replace("]}]}", "]},\n {\"id\": \"third\", \"title\": \"Third\", \"when\": \"2013\"}]}");

    @TempDir
    Path directory;

    private Path file;
    private Stage stage;
    private MainWindow window;
    private ReadingState state;
    private long clock = 1_700_000_000_000L;

    @BeforeEach
    void open() throws IOException {
        file = directory.resolve("two.dateline.json");
        write(BEFORE);
        Fx.run(() -> {
            stage = new Stage();
            window = new MainWindow(
                    stage,
                    new WindowManager(TaskExecutor.onCallingThread(), new CopyStore(directory.resolve("copies"))));
            state = window.state();
            window.timelinePane().timeline().animatedProperty().set(false);
            window.opener().open(file, opened -> {});
            stage.setWidth(1200);
            stage.setHeight(800);
            stage.show();
        });
        // The looks are the test's own.
        Fx.run(() -> window.watch().pause());
        Fx.settle();
        look();
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    /** Writes the file with a time of its own, as if a second had passed. */
    private void write(String text) throws IOException {
        Files.writeString(file, text);
        clock += 1000;
        Files.setLastModifiedTime(file, FileTime.fromMillis(clock));
    }

    private void look() {
        Fx.run(() -> window.watch().look());
    }

    private int events() {
        return Fx.call(() -> state.documentProperty()
                .get()
                .orElseThrow()
                .commentary()
                .events()
                .size());
    }

    private boolean says(String part) {
        return Fx.call(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .anyMatch(text -> text != null && text.contains(part)));
    }

    @Test
    void aFileThatIsDeletedIsSaidToBeGoneOnceItStaysSo() throws IOException {
        Files.delete(file);
        look();
        assertFalse(says("is not there any more"));
        look();
        assertTrue(says("two.dateline.json is not there any more"));
        assertEquals(2, events());
        write(AFTER);
        look();
        look();
        assertEquals(3, events());
    }

    @Test
    void aChangedFileIsReadAgainAndWhatTheReaderHasChosenStays() throws IOException {
        Fx.run(() -> {
            state.filterProperty().set(Filter.NONE.withActors(Set.of("ada")));
            state.selectItem("second");
            window.timelinePane().timeline().zoomIn();
        });
        Fx.settle();
        Viewport before = Fx.call(
                () -> window.timelinePane().timeline().viewportProperty().get());
        write(AFTER);
        look();
        assertEquals(2, events(), "one look may see half of a file");
        look();
        assertEquals(3, events());
        assertEquals(
                "Second, with a better title",
                Fx.call(() -> state.selectedItem().orElseThrow().label()));
        assertEquals(Set.of("ada"), Fx.call(() -> state.filterProperty().get().actors()));
        assertEquals(
                before,
                Fx.call(() ->
                        window.timelinePane().timeline().viewportProperty().get()));
        assertTrue(says("Reloaded two.dateline.json"));
    }

    @Test
    void aFileThatIsStillBeingWrittenIsWaitedFor() throws IOException {
        write(AFTER.substring(0, 100));
        look();
        write(AFTER.substring(0, 200));
        look();
        write(AFTER);
        look();
        assertEquals(2, events());
        look();
        assertEquals(3, events());
    }

    @Test
    void aFileWithAMistakeLeavesWhatIsOpenAndSaysWhere() throws IOException {
        write(AFTER.replace("2013", "soon"));
        look();
        look();
        assertEquals(2, events());
        assertTrue(says("What was open stays open."));
        write(AFTER);
        look();
        look();
        assertEquals(3, events());
    }

    @Test
    void aFileThatIsGoneForAMomentIsReadWhenItIsBack() throws IOException {
        Files.delete(file);
        look();
        look();
        assertEquals(2, events());
        write(AFTER);
        look();
        look();
        assertEquals(3, events());
    }

    @Test
    void aSelectedItemThatIsGoneIsNoLongerSelected() throws IOException {
        Fx.run(() -> state.selectItem("second"));
        write(BEFORE.replace("\"second\"", "\"renamed\""));
        look();
        look();
        assertTrue(Fx.call(() -> state.selectedItem().isEmpty()));
    }

    @Test
    void openedFilesAreListedTheLastOneFirst() throws IOException {
        Path other = Files.writeString(directory.resolve("other.dateline.json"), BEFORE);
        Fx.run(() -> window.opener().open(other, opened -> {}));
        Fx.run(() -> window.opener().open(file, opened -> {}));
        assertEquals(List.of(file, other), List.copyOf(window.opener().recent()));
    }
}
