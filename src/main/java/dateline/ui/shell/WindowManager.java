package dateline.ui.shell;

import dateline.copy.store.CopyStore;
import dateline.io.imports.csv.MappingMemory;
import dateline.journal.RefusedSuggestions;
import dateline.link.LinkFragment;
import dateline.settings.PlatformDirectories;
import dateline.settings.Settings.WindowPlace;
import dateline.settings.Settings.WindowSettings;
import dateline.ui.editing.DraftRecovery;
import dateline.ui.editing.DraftRecovery.Recovered;
import dateline.ui.editing.SaveQuestions;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.session.Preferences;
import dateline.ui.session.StagePlace;
import dateline.ui.suggest.Refusals;
import dateline.ui.toolkit.WindowIcons;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The windows of the program, each with one document.
 *
 * <p>Used on the JavaFX application thread.
 */
public class WindowManager {
    private static final Logger LOG = LoggerFactory.getLogger(WindowManager.class);

    private static final int MOST_WAITING = 2;

    private final TaskExecutor background;
    private final CopyStore copies;
    private final MappingMemory mappings;
    private final Drafts drafts;
    private final Preferences preferences = new Preferences();
    private final ObservableList<MainWindow> open = FXCollections.observableArrayList();
    private WindowSettings lastClosed = WindowSettings.DEFAULTS;

    /**
     * The way to the drafts of all documents.
     *
     * @param thread where they are written, one after the other
     * @param directory where they lie
     */
    public record Drafts(TaskExecutor thread, Path directory) {}

    /**
     * Starts with no window.
     *
     * @param background where work runs that must not hold up a window
     * @param copies where readers' copies are kept
     */
    public WindowManager(TaskExecutor background, CopyStore copies) {
        this(
                background,
                copies,
                new MappingMemory(PlatformDirectories.current().config().resolve("columns.json")),
                new Drafts(background, PlatformDirectories.current().state().resolve("drafts")));
    }

    /**
     * Starts with no window.
     *
     * @param background where work runs that must not hold up a window
     * @param copies where readers' copies are kept
     * @param mappings what remembers which column of a table holds what
     * @param drafts where unsaved edits are kept for the case of a crash
     */
    public WindowManager(TaskExecutor background, CopyStore copies, MappingMemory mappings, Drafts drafts) {
        this.background = background;
        this.copies = copies;
        this.mappings = mappings;
        this.drafts = drafts;
    }

    /** Ends the program, once the edits of all windows are saved or given up. */
    void requestQuit() {
        leave(List.copyOf(open).iterator());
    }

    private void leave(Iterator<MainWindow> windows) {
        if (windows.hasNext()) {
            MainWindow window = windows.next();
            if (window.editing().editor().unsavedProperty().get()) {
                window.toFront();
            }
            window.editing().saver().leaving(() -> {
                window.editing().drafts().discard();
                leave(windows);
            });
        } else {
            quit();
        }
    }

    /** Ends the program. */
    void quit() {
        Platform.exit();
    }

    /** Returns the questions and messages that stand before a window. */
    Dialogs dialogs(Stage stage) {
        return new Dialogs(stage);
    }

    /** Returns the questions of saving that stand before a window. */
    SaveQuestions saveQuestions(Stage stage) {
        return new SaveQuestions(stage);
    }

    /** Returns where drafts are written, one after the other. */
    TaskExecutor draftThread() {
        return drafts.thread();
    }

    /** Returns where the drafts of all documents lie. */
    Path draftDirectory() {
        return drafts.directory();
    }

    /**
     * Returns what was refused in the documents of a window, which is kept beside the drafts.
     *
     * @param tell shows a sentence at the foot of the window
     */
    Refusals refusals(Consumer<String> tell) {
        Path file = drafts.directory().resolveSibling("refused-suggestions");
        return new Refusals(new RefusedSuggestions(file), drafts.thread(), tell);
    }

    TaskExecutor background() {
        return background;
    }

    CopyStore copyStore() {
        return copies;
    }

    MappingMemory mappings() {
        return mappings;
    }

    Preferences preferences() {
        return preferences;
    }

    /** Returns the open windows, the one that had the keyboard last first. */
    ObservableList<MainWindow> open() {
        return open;
    }

    /** Returns what the last window was like that was closed. */
    WindowSettings lastClosed() {
        return lastClosed;
    }

    /**
     * Opens a window.
     *
     * @param stage an empty stage
     * @param settings what it shows, and where; moved a little where another window stands at the very same place
     */
    MainWindow open(Stage stage, WindowSettings settings) {
        return open(stage, settings, LinkFragment.NONE);
    }

    /** Opens a window, and shows a place of its document. */
    MainWindow open(Stage stage, WindowSettings settings, LinkFragment fragment) {
        MainWindow window = new MainWindow(stage, this);
        window.memory()
                .restore(
                        settings.place().map(this::free).map(settings::at).orElse(settings),
                        () -> RequestOpener.show(window, fragment));
        return shown(window);
    }

    private MainWindow shown(MainWindow window) {
        Stage stage = window.stage();
        stage.focusedProperty().addListener((o, was, is) -> {
            if (is) {
                moveToFront(window);
            }
        });
        open.add(0, window);
        stage.show();
        window.timelinePane().requestFocus();
        WindowIcons.give(stage);
        return window;
    }

    /** Waits a moment until the drafts of closed windows are removed. */
    void awaitDrafts() {
        try {
            CompletableFuture.runAsync(() -> {}, drafts.thread().worker()).get(MOST_WAITING, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("Drafts may be left", e);
        }
    }

    /** Opens a window for each document whose unsaved edits a crash has left. */
    void recover() {
        BackgroundTask.<List<Recovered>>create(cancelled -> DraftRecovery.find(drafts.directory()))
                .onSuccess(found -> found.forEach(this::recover))
                .onError(failure -> LOG.warn("Could not look for drafts", failure))
                .run(drafts.thread());
    }

    private void recover(Recovered recovered) {
        MainWindow window = shown(new MainWindow(new Stage(), this));
        window.editing().show(recovered);
    }

    private WindowPlace free(WindowPlace place) {
        boolean taken = open.stream()
                .flatMap(window -> window.memory().current().place().stream())
                .anyMatch(other -> other.x() == place.x() && other.y() == place.y());
        return taken ? free(StagePlace.beside(place)) : place;
    }

    private void moveToFront(MainWindow window) {
        if (open.contains(window) && open.get(0) != window) {
            open.remove(window);
            open.add(0, window);
        }
    }

    /** Opens another window for the document of a window, which starts with what that one shows. */
    MainWindow openSame(MainWindow window) {
        return open(new Stage(), window.memory().current());
    }

    /** Opens a file in a window of its own, like another one; brings it to the front where it is open already. */
    void openBeside(MainWindow window, Path file) {
        if (!bringToFront(file)) {
            open(new Stage(), window.memory().current().showing(Optional.of(file)));
        }
    }

    /** Brings the window to the front that shows a file, and tells whether there is one. */
    boolean bringToFront(Path file) {
        Optional<Path> wanted = Optional.of(file.toAbsolutePath().normalize());
        Optional<MainWindow> showing = open.stream()
                .filter(window -> window.state().file().equals(wanted))
                .findFirst();
        showing.ifPresent(MainWindow::toFront);
        return showing.isPresent();
    }

    /** Lets the other windows with the same commentary look after its copy, which was given or forgotten in one. */
    void copyChanged(MainWindow in) {
        Optional<String> id = in.state()
                .documentProperty()
                .get()
                .map(document -> document.commentary().id());
        open.stream()
                .filter(window -> window != in)
                .filter(window -> window.state()
                        .documentProperty()
                        .get()
                        .map(document -> document.commentary().id())
                        .equals(id))
                .forEach(window -> window.copies().recall());
    }

    /** Takes note that a window was closed; one whose document could not be opened does not try again at the next start. */
    void closed(MainWindow window) {
        WindowSettings settings = window.memory().current();
        boolean empty = window.state().documentProperty().get().isEmpty();
        lastClosed = empty ? settings.showing(Optional.empty()) : settings;
        open.remove(window);
    }
}
