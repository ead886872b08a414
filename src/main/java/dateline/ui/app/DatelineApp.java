package dateline.ui.app;

import dateline.ui.task.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The JavaFX application: one window, restored as it was left. */
public final class DatelineApp extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(DatelineApp.class);

    private Optional<Session> session = Optional.empty();

    /**
     * Starts the toolkit, shows the window and returns when it is closed. Called once, from the main thread.
     *
     * @param file the document to open; the last one, or the bundled one, where it is empty
     * @throws RuntimeException if the toolkit cannot be started
     */
    public static void launch(Optional<Path> file) {
        Application.launch(
                DatelineApp.class,
                file.map(path -> new String[] {path.toString()}).orElse(new String[0]));
    }

    @Override
    public void start(Stage stage) {
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (thread, lost) -> LOG.error("Lost exception in {}", thread.getName(), lost));
        MainWindow window = new MainWindow(stage, Background.onDaemonThreads("dateline-worker"));
        Session restored = Session.inPlatformDirectory(window);
        session = Optional.of(restored);
        List<String> arguments = getParameters().getRaw();
        restored.begin(arguments.isEmpty() ? Optional.empty() : Optional.of(Path.of(arguments.get(0))));
        stage.show();
        window.timelinePane().timeline().requestFocus();
    }

    @Override
    public void stop() {
        session.ifPresent(Session::end);
    }
}
