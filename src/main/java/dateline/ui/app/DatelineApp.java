package dateline.ui.app;

import dateline.copy.store.CopyStore;
import dateline.settings.PlatformDirectories;
import dateline.settings.SettingsStore;
import dateline.ui.task.Background;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

/**
 * The JavaFX application: its windows, restored as they were left.
 *
 * <p>Neither this class nor another one that comes before the first picture makes a logger but where it is used: the first one
 * brings up the log.
 */
public final class DatelineApp extends Application {
    private Optional<Session> session = Optional.empty();

    /**
     * Starts the toolkit, shows the windows and returns when the last is closed. Called once, from the main thread.
     *
     * @param files the documents to open; the last ones, or the bundled one, where there are none
     * @throws RuntimeException if the toolkit cannot be started
     */
    public static void launch(List<Path> files) {
        if (files.isEmpty()) {
            Ahead.begin(SettingsStore.inPlatformDirectory());
        }
        String[] arguments = new String[files.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = files.get(i).toString();
        }
        Application.launch(DatelineApp.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, lost) -> LoggerFactory.getLogger(DatelineApp.class)
                        .error("Lost exception in {}", thread.getName(), lost));
        Windows windows = new Windows(
                Background.onDaemonThreads("dateline-worker"),
                new CopyStore(PlatformDirectories.current().data().resolve("copies")));
        Session restored = new Session(windows, SettingsStore.inPlatformDirectory());
        session = Optional.of(restored);
        List<Path> files = new ArrayList<>();
        for (String file : getParameters().getRaw()) {
            files.add(Path.of(file));
        }
        restored.begin(stage, files);
    }

    @Override
    public void stop() {
        session.ifPresent(Session::end);
    }
}
