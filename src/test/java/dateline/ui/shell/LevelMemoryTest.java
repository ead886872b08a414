package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.store.CopyStore;
import dateline.settings.Settings.WindowSettings;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents and windows that were shown before take no memory.
 *
 * <p>The toolkit keeps its pictures softly: as long as an option of the virtual machine says, which the pom sets here too.
 */
@Tag("long")
@Timeout(600)
@ExtendWith(FxToolkit.class)
class LevelMemoryTest {
    private static final int TIMES = 50;

    /** More than the option leaves to what is held softly in the heap of the tests. */
    private static final Duration SOFTLY_HELD = Duration.ofSeconds(4);

    @TempDir
    Path directory;

    private WindowManager windows;
    private Path file;
    private int written;

    @BeforeEach
    void startWithoutAWindow() throws IOException {
        file = directory.resolve("long.dateline.json");
        write();
        windows = Fx.call(
                () -> new WindowManager(TaskExecutor.onCallingThread(), new CopyStore(directory.resolve("copies"))));
    }

    /** Writes a document of a thousand sentences and events, with a title and a time of its own. */
    private void write() throws IOException {
        written++;
        String sentences = IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> "\"The ferry crossed the sound for the " + i + "th time.\"")
                .collect(Collectors.joining(","));
        String events = IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> """
                        {"id": "e%d", "title": "Crossing %d", "when": "%d-%02d", "passages": [{"at": "1.%d"}]}""".formatted(i, i, 1900 + i % 100, 1 + i % 12, i))
                .collect(Collectors.joining(","));
        Files.writeString(file, """
                {"format": "dateline/1", "id": "long",
                 "source": {"title": "Version %d", "rendition": "verbatim", "paragraphs": [{"sentences": [%s]}]},
                 "events": [%s]}""".formatted(written, sentences, events));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + 1000L * written));
    }

    private MainWindow open() {
        MainWindow window =
                Fx.call(() -> windows.open(new Stage(), WindowSettings.DEFAULTS.showing(Optional.of(file))));
        Fx.settle();
        return window;
    }

    private void reload(MainWindow window, int times) throws IOException {
        for (int k = 0; k < times; k++) {
            write();
            // A file is read when it has come to rest.
            Fx.run(() -> window.watch().look());
            Fx.run(() -> window.watch().look());
            assertEquals(
                    "Version " + written,
                    Fx.call(() -> window.state()
                            .documentProperty()
                            .get()
                            .orElseThrow()
                            .commentary()
                            .source()
                            .title()));
        }
    }

    private void openAndClose(int times) {
        for (int k = 0; k < times; k++) {
            MainWindow window = open();
            Fx.run(() -> window.state().selectNext());
            Fx.run(() -> window.stage().close());
        }
    }

    /** Returns the least memory in use, in bytes, while what is held softly is given back. */
    private static long inUse() {
        long least = Long.MAX_VALUE;
        long end = System.nanoTime() + SOFTLY_HELD.toNanos();
        while (System.nanoTime() < end) {
            System.gc();
            Fx.settle();
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }

    private static void assertLevel(long before, long after) {
        assertTrue(after <= 1.05 * before, before + " bytes before, " + after + " after");
    }

    @Test
    void reloadsOfADocumentLeaveNothing() throws IOException {
        MainWindow window = open();
        Fx.run(() -> window.watch().pause());
        Fx.run(() -> window.watch().look());
        reload(window, 10);
        long before = inUse();
        reload(window, TIMES);
        assertLevel(before, inUse());
    }

    @Test
    void closedWindowsLeaveNothing() {
        openAndClose(10);
        long before = inUse();
        openAndClose(TIMES);
        assertEquals(List.of(), windows.open());
        assertLevel(before, inUse());
    }
}
