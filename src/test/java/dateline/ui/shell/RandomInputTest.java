package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dateline.index.Filter;
import dateline.settings.Settings.WindowSettings;
import dateline.settings.SettingsStore;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Listeners;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Things at random: nothing goes wrong, and nothing is left behind. */
@ExtendWith(FxToolkit.class)
class RandomInputTest {
    private static final long SEED = Long.getLong("dateline.random.seed", 20241217);
    /** How many steps are taken before the toolkit may lay out and paint what is due. */
    private static final int STEPS_AT_ONCE = 5;

    /** The toolkit keeps the windows that had the last event, the mouse and the keyboard last, in static fields. */
    private static final int HELD_BY_TOOLKIT = 3;

    @TempDir
    Path directory;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final ExecutorService worker = Executors.newFixedThreadPool(2, runnable -> {
        Thread thread = new Thread(runnable, "random-input-worker");
        thread.setDaemon(true);
        return thread;
    });
    private RestlessReader reader;

    @BeforeEach
    void listenToTheLog() {
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root().detachAppender(log);
        worker.shutdownNow();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    /** Windows that ask the restless reader which file is meant, and cannot end the tests' program. */
    private final class TestWindows extends AnsweringWindowManager {
        TestWindows() {
            super(new TaskExecutor(worker, Platform::runLater), directory);
            answer(directory.resolve("saved.dateline.json"));
        }

        @Override
        void quit() {
            List.copyOf(open()).forEach(window -> window.stage().close());
        }

        @Override
        Dialogs dialogs(Stage stage) {
            return new Dialogs(stage) {
                @Override
                public Optional<Path> chooseDocument(Optional<Path> startIn) {
                    return reader.anyDocument();
                }

                @Override
                public Optional<Path> chooseCopy() {
                    return reader.anyDocument();
                }

                @Override
                public Optional<Path> chooseArticle() {
                    return reader.anyDocument();
                }

                @Override
                public Optional<Path> choosePicture() {
                    return Optional.of(directory.resolve("picture.svg"));
                }

                @Override
                public Optional<Path> chooseExport(String title, String name, String ending) {
                    return Optional.of(directory.resolve("export." + ending));
                }
            };
        }
    }

    /** Returns the program's own threads, all of which it names; those without a name are the toolkit's. */
    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("dateline-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> exceptions() {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.ERROR))
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ": " + event.getThrowableProxy().getMessage()))
                .toList();
    }

    @Test
    void someRandomStepsDoNoHarm() throws IOException, InterruptedException {
        doNoHarm(400);
    }

    @Test
    @Tag("long")
    @Timeout(900)
    void tenThousandRandomStepsDoNoHarm() throws IOException, InterruptedException {
        doNoHarm(10_000);
    }

    private void doNoHarm(int steps) throws IOException, InterruptedException {
        WindowManager windows = Fx.call(TestWindows::new);
        SessionRestorer session =
                Fx.call(() -> new SessionRestorer(windows, new SettingsStore(directory.resolve("settings"))));
        reader = new RestlessReader(windows, RandomDocuments.all(directory), SEED);
        Fx.run(() -> {
            windows.open(new Stage(), WindowSettings.DEFAULTS);
            session.remember();
        });
        Set<String> before = threads();
        List<WeakReference<MainWindow>> seen = new ArrayList<>();
        for (int done = 0; done < steps; done += STEPS_AT_ONCE) {
            Fx.call(() -> {
                for (int i = 0; i < STEPS_AT_ONCE; i++) {
                    reader.step();
                }
                windows.open().stream()
                        .filter(window -> seen.stream().noneMatch(known -> known.get() == window))
                        .forEach(window -> seen.add(new WeakReference<>(window)));
                return seen.size();
            });
            assertEquals(List.of(), exceptions(), () -> "seed " + SEED + ", after\n" + reader.lastSteps());
        }
        Fx.run(() -> {
            reader.dismiss();
            windows.quit();
            session.end();
        });
        worker.shutdown();
        assertEquals(List.of(), exceptions());
        Set<String> added = threads();
        added.removeAll(before);
        assertEquals(Set.of(), added, "threads are left");
        useAnotherWindow();
        assertTrue(seen.size() > 1, "more than one window was used");
        long held = held(seen);
        assertTrue(held <= HELD_BY_TOOLKIT, () -> held + " closed windows of " + seen.size() + " are still held");
    }

    /** The toolkit holds the window that had the mouse, the keyboard and the last event; now that is another one. */
    private static void useAnotherWindow() {
        Robot robot = Fx.call(Robot::new);
        Fx.run(() -> {
            Stage other = new Stage();
            StackPane deep = new StackPane(new Button("Nothing"));
            for (int i = 0; i < 50; i++) {
                deep = new StackPane(deep);
            }
            other.setScene(new Scene(deep, 200, 200));
            other.setX(0);
            other.setY(0);
            other.show();
            other.requestFocus();
        });
        Fx.run(() -> {
            robot.mouseMove(100, 100);
            robot.mouseClick(MouseButton.PRIMARY);
            robot.keyType(KeyCode.SPACE);
        });
    }

    private static long held(List<WeakReference<MainWindow>> windows) throws InterruptedException {
        for (int i = 0; i < 50 && windows.stream().anyMatch(window -> window.get() != null); i++) {
            System.gc();
            Fx.settle();
            Thread.sleep(20);
        }
        return windows.stream().filter(window -> window.get() != null).count();
    }

    @Test
    void someDocumentsLeaveTheHeapAndTheListenersAsTheyWere() throws IOException {
        leaveTheHeapAndTheListeners(10);
    }

    @Test
    @Tag("long")
    @Timeout(300)
    void twoHundredDocumentsLeaveTheHeapAndTheListenersAsTheyWere() throws IOException {
        leaveTheHeapAndTheListeners(100);
    }

    private void leaveTheHeapAndTheListeners(int times) throws IOException {
        WindowManager windows = Fx.call(TestWindows::new);
        Path many = RandomDocuments.many(directory);
        Path whole = RandomDocuments.whole(directory);
        MainWindow window = Fx.call(() -> windows.open(new Stage(), WindowSettings.DEFAULTS));
        openInTurn(window, many, whole, 10);
        Map<String, Integer> listeners = listeners(window);
        long before = usedHeap();
        openInTurn(window, many, whole, times);
        assertEquals(listeners, listeners(window));
        long after = usedHeap();
        assertTrue(
                after < before * 1.1,
                () -> "the heap held %d kB and holds %d kB".formatted(before / 1024, after / 1024));
    }

    private void openInTurn(MainWindow window, Path one, Path other, int times) {
        for (int i = 0; i < times; i++) {
            for (Path file : List.of(one, other)) {
                AtomicBoolean stands = new AtomicBoolean();
                Fx.call(() -> {
                    window.opener().open(file, opened -> stands.set(true));
                    return file;
                });
                Fx.await(file + " is open", stands::get);
                Fx.call(() -> {
                    window.state().selectNext();
                    window.state().filterProperty().set(Filter.NONE.withActorToggled("a1"));
                    window.state().clearFilter();
                    return file;
                });
            }
        }
    }

    private static Map<String, Integer> listeners(MainWindow window) {
        return Fx.call(() -> {
            Map<String, Integer> counts = Listeners.of(window.state());
            counts.putAll(Listeners.of(window.timelinePane().timeline()));
            counts.putAll(Listeners.of(window));
            return counts;
        });
    }

    /** What is left when all that can go has gone, in bytes. */
    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            System.gc();
            // The toolkit lets go of the styles of nodes that are gone when it styles the next one.
            Fx.run(() ->
                    new Scene(new StackPane(new Button("Nothing"))).getRoot().applyCss());
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
