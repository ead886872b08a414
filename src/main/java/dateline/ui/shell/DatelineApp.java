package dateline.ui.shell;

import dateline.copy.store.CopyStore;
import dateline.io.imports.csv.MappingMemory;
import dateline.settings.PlatformDirectories;
import dateline.settings.Settings;
import dateline.settings.SettingsStore;
import dateline.ui.parts.TaskExecutor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

/** The JavaFX application: its windows, restored as they were left. */
public final class DatelineApp extends Application {
    private static final SettingsStore STORE = SettingsStore.inPlatformDirectory();
    /** Completed while the toolkit starts. */
    private static final CompletableFuture<Settings> SETTINGS = CompletableFuture.supplyAsync(STORE::load);

    private Optional<SessionRestorer> session = Optional.empty();

    /**
     * Starts the toolkit, shows the windows and returns when the last is closed. Called once, from the main thread.
     *
     * @param files the documents to open; the last ones, or the bundled one, where there are none
     * @throws RuntimeException if the toolkit cannot be started
     */
    public static void launch(List<Path> files) {
        Application.launch(DatelineApp.class, files.stream().map(Path::toString).toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, lost) -> LoggerFactory.getLogger(DatelineApp.class)
                        .error("Lost exception in {}", thread.getName(), lost));
        PlatformDirectories directories = PlatformDirectories.current();
        WindowManager windows = new WindowManager(
                TaskExecutor.onDaemonThreads("dateline-worker"),
                new CopyStore(directories.data().resolve("copies")),
                new MappingMemory(directories.config().resolve("columns.json")),
                new WindowManager.Drafts(
                        TaskExecutor.onOneDaemonThread("dateline-drafts"),
                        directories.state().resolve("drafts")));
        SessionRestorer restored = new SessionRestorer(windows, STORE);
        session = Optional.of(restored);
        restored.begin(
                SETTINGS.join(),
                stage,
                getParameters().getRaw().stream().map(Path::of).toList());
    }

    @Override
    public void stop() {
        session.ifPresent(SessionRestorer::end);
    }
}
