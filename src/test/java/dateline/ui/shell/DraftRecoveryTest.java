package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.link.OpenRequest;
import dateline.settings.SettingsStore;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import dateline.ui.timeline.ShownTimeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Unsaved edits after a crash: the drafts of a running program are taken over by another one. */
@ExtendWith(FxToolkit.class)
class DraftRecoveryTest {
    private static final String UNSAVED = "\u2022 Title of ferry \u2013 Dateline";

    @TempDir
    private Path running;

    @TempDir
    private Path next;

    private Path story;
    private AnsweringWindowManager windows;
    private MainWindow window;

    @BeforeEach
    void openTheStory() throws IOException {
        story = FerryStory.write(running, "ferry");
        start(running, List.of(story));
        window = windows.open().get(0);
    }

    private void editWithoutSaving() {
        hand().choose("View", "Time Axis");
        hand().click(timeline().signOf("Loaves left over"));
        hand().key(KeyCode.DELETE);
    }

    @AfterEach
    void close() {
        Fx.run(() -> List.copyOf(windows.open()).forEach(open -> open.stage().close()));
    }

    private void start(Path directory, List<Path> files) {
        Fx.run(() -> {
            windows = new AnsweringWindowManager(TaskExecutor.onCallingThread(), directory);
            SettingsStore store = new SettingsStore(directory.resolve("settings.json"));
            new SessionRestorer(windows, store)
                    .begin(
                            store.load(),
                            new Stage(),
                            files.stream().map(OpenRequest::of).toList());
        });
        Fx.settle();
    }

    /** Starts another program beside the present one, which finds its drafts as a crash would leave them. */
    private void crashAndStartAgain() throws IOException {
        Path drafts = running.resolve("drafts");
        Fx.await("a draft is written", () -> !files(drafts).isEmpty());
        for (Path file : files(drafts)) {
            Path copy = next.resolve(running.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Fx.run(() -> window.stage().close());
        start(next, List.of());
        window = Fx.call(() -> windows.open().stream()
                .filter(open -> UNSAVED.equals(open.stage().getTitle()))
                .findFirst()
                .orElseThrow());
    }

    private static List<Path> files(Path directory) {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Hand hand() {
        return new Hand(window.stage());
    }

    private ShownTimeline timeline() {
        return new ShownTimeline(window.timelinePane().timeline());
    }

    @Test
    void theEditsComeBackAsOneStepOfTheirFile() throws IOException {
        editWithoutSaving();
        crashAndStartAgain();
        assertTrue(hand().sight().text(".status-bar").contains("came back after a crash"));
        hand().choose("View", "Time Axis");
        assertFalse(timeline().draws("Loaves left over"));
        assertEquals(Optional.of(story), Fx.call(() -> window.state().file()));
        hand().choose("Edit", "Undo: Bring back unsaved edits");
        assertTrue(timeline().draws("Loaves left over"));
        hand().key(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        hand().key(KeyCode.S, KeyCode.CONTROL);
        assertFalse(Files.readString(story).contains("Loaves left over"));
        assertEquals(List.of(), files(next.resolve("drafts")));
    }

    @Test
    void editsOfAFileThatHasChangedStandInADocumentOfTheirOwn() throws IOException {
        editWithoutSaving();
        String theirs = FerryStory.text("ferry").replace("A new line is pledged", "A new line is promised");
        Path drafts = running.resolve("drafts");
        Fx.await("a draft is written", () -> !files(drafts).isEmpty());
        Files.writeString(story, theirs);
        crashAndStartAgain();
        assertEquals(Optional.empty(), Fx.call(() -> window.state().file()));
        hand().choose("View", "Time Axis");
        assertFalse(timeline().draws("Loaves left over"));
        assertTrue(timeline().draws("A new line is pledged"));
        assertEquals(theirs, Files.readString(story));
    }

    @Test
    void editsOfAFileThatHadChangedBeforeTheFirstOfThemStandInADocumentOfTheirOwn() throws IOException {
        Fx.run(() -> window.watch().pause());
        String theirs = FerryStory.text("ferry").replace("A new line is pledged", "A new line is promised");
        Files.writeString(story, theirs);
        editWithoutSaving();
        crashAndStartAgain();
        assertEquals(Optional.empty(), Fx.call(() -> window.state().file()));
        assertEquals(theirs, Files.readString(story));
    }

    @Test
    void editsAfterASaveComeBackAsAStepOfTheSavedFile() throws IOException {
        editWithoutSaving();
        hand().key(KeyCode.S, KeyCode.CONTROL);
        hand().click(timeline().signOf("A new line is pledged"));
        hand().key(KeyCode.DELETE);
        crashAndStartAgain();
        assertEquals(Optional.of(story), Fx.call(() -> window.state().file()));
        hand().choose("View", "Time Axis");
        hand().choose("Edit", "Undo: Bring back unsaved edits");
        assertTrue(timeline().draws("A new line is pledged"));
        assertFalse(timeline().draws("Loaves left over"));
    }

    @Test
    void editsThatAreGivenUpDoNotComeBack() throws IOException {
        editWithoutSaving();
        crashAndStartAgain();
        hand().key(KeyCode.W, KeyCode.CONTROL);
        hand().click("Don't Save");
        assertEquals(List.of(), files(next.resolve("drafts")));
    }
}
