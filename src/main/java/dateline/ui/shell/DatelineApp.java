package dateline.ui.shell;

import dateline.copy.store.CopyStore;
import dateline.instance.ProgramSocket;
import dateline.instance.RequestServer;
import dateline.io.imports.csv.MappingMemory;
import dateline.link.OpenRequest;
import dateline.settings.PlatformDirectories;
import dateline.settings.Settings;
import dateline.settings.SettingsStore;
import dateline.ui.parts.TaskExecutor;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

/** The JavaFX application: its windows, restored as they were left. */
public final class DatelineApp extends Application {
    private static final SettingsStore STORE = SettingsStore.inPlatformDirectory();
    /** Completed while the toolkit starts. */
    private static final CompletableFuture<Settings> SETTINGS = CompletableFuture.supplyAsync(STORE::load);

    private Optional<SessionRestorer> session = Optional.empty();
    private Optional<RequestServer> server = Optional.empty();

    /**
     * Starts the toolkit, shows the windows and returns when the last is closed. Called once, from the main thread.
     *
     * @param requests what to open; the last documents, or the bundled one, where there are none
     * @throws RuntimeException if the toolkit cannot be started
     */
    public static void launch(List<OpenRequest> requests) {
        Application.launch(
                DatelineApp.class, requests.stream().map(OpenRequest::argument).toArray(String[]::new));
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
        // Before the windows open, so that a start in the same moment finds this program.
        RequestOpener opener = new RequestOpener(windows);
        server = RequestServer.listen(
                ProgramSocket.of(directories.state(), System.getenv()), arguments -> take(opener, arguments));
        restored.begin(
                SETTINGS.join(),
                stage,
                getParameters().getRaw().stream().flatMap(DatelineApp::request).toList());
    }

    /** Opens on the application thread what a later start of the program asks for. */
    private static CompletableFuture<Void> take(RequestOpener opener, List<String> arguments) {
        CompletableFuture<Void> taken = new CompletableFuture<>();
        Platform.runLater(() -> {
            // The other program has opened it by itself if it was not answered in time.
            if (taken.complete(null)) {
                opener.open(arguments.stream().flatMap(DatelineApp::request).toList());
            }
        });
        return taken;
    }

    private static Stream<OpenRequest> request(String argument) {
        return OpenRequest.parse(argument).stream();
    }

    @Override
    public void stop() {
        server.ifPresent(RequestServer::close);
        session.ifPresent(SessionRestorer::end);
    }
}
