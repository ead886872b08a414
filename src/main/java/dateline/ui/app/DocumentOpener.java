package dateline.ui.app;

import dateline.format.BundledCommentary;
import dateline.format.CommentaryReader;
import dateline.ui.app.DocumentReading.Origin;
import dateline.ui.app.DocumentReading.Read;
import dateline.ui.app.Reading.Faulty;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.task.Background;
import dateline.ui.task.BackgroundTask;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens documents in the background; what is open stays open until the new one stands.
 *
 * <p>Used on the JavaFX application thread.
 */
final class DocumentOpener {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentOpener.class);
    /** How long an opening may take before the status line tells of it. */
    private static final Duration PATIENCE = Duration.millis(400);

    private static final int MOST_RECENT = 10;

    private final ReadingState state;
    private final Background background;
    private final StatusBar status;
    private final Dialogs dialogs;
    private final DocumentNotices notices;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private Optional<BackgroundTask<Reading>> running = Optional.empty();

    DocumentOpener(
            ReadingState state, Background background, StatusBar status, Dialogs dialogs, DocumentNotices notices) {
        this.state = state;
        this.background = background;
        this.status = status;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    /** Returns the files opened of late, the last one first. */
    ObservableList<Path> recent() {
        return recent;
    }

    private void remember(Path file) {
        List<Path> changed = new ArrayList<>(recent);
        changed.remove(file);
        changed.add(0, file);
        recent.setAll(changed.subList(0, Math.min(MOST_RECENT, changed.size())));
    }

    /** Opens the commentary that comes with the program. */
    void openBundled(Consumer<OpenDocument> then) {
        open("the bundled commentary", Optional.empty(), this::readBundled, then);
    }

    private Read readBundled(BooleanSupplier cancelled) throws IOException {
        try (InputStream in = BundledCommentary.open()) {
            return new Read(CommentaryReader.read(in, progress(0, cancelled)), Origin.OWN);
        }
    }

    private Read read(Path file, BooleanSupplier cancelled) throws IOException {
        return DocumentReading.read(file, progress(Files.size(file), cancelled));
    }

    private ReadProgress progress(long size, BooleanSupplier cancelled) {
        return new ReadProgress(size, cancelled, background.delivery(), status::progress, System::nanoTime);
    }

    /** Opens a file. */
    void open(Path file, Consumer<OpenDocument> then) {
        open(
                Optional.ofNullable(file.getFileName()).orElse(file).toString(),
                Optional.of(file.toAbsolutePath().normalize()),
                cancelled -> read(file, cancelled),
                then);
    }

    /**
     * Reads the open file again in the background; what is open stays, with its selection, where the file has errors.
     *
     * @param file the file that is open
     */
    void reload(Path file) {
        reload(file, Faulty.NOT);
    }

    private void reload(Path file, Faulty faulty) {
        String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        BackgroundTask.<Reading>create(cancelled -> Reading.of(
                        name,
                        Optional.of(file),
                        wanted -> DocumentReading.read(file, progress(0, wanted)),
                        faulty,
                        cancelled))
                .onSuccess(reading -> {
                    if (isOpen(file)) {
                        reading.document()
                                .ifPresentOrElse(
                                        document -> {
                                            state.reload(document);
                                            notices.reloaded(reading);
                                            status.tell("Reloaded " + name + ".");
                                        },
                                        () -> notices.notReloaded(reading));
                    }
                })
                .onError(failure -> {
                    LOG.warn("Could not reload {}", file, failure);
                    status.tell(name + " has changed, but cannot be read. What was open stays open.");
                })
                .run(background);
    }

    private boolean isOpen(Path file) {
        return state.documentProperty().get().flatMap(OpenDocument::file).equals(Optional.of(file));
    }

    /** Reads a file again because the reader says so, in place if it is the open one; shown in part if it was before. */
    void readAgain(Path file) {
        if (isOpen(file)) {
            reload(file, notices.isShownInPart() ? Faulty.IN_PART : Faulty.NOT);
        } else {
            open(file, opened -> {});
        }
    }

    private void open(String name, Optional<Path> file, BackgroundTask.Work<Read> read, Consumer<OpenDocument> then) {
        cancel();
        patience.setOnFinished(event -> status.busy("Opening " + name + "\u2026", this::cancel));
        patience.playFromStart();
        running = Optional.of(BackgroundTask.<Reading>create(
                        cancelled -> Reading.of(name, file, read, Faulty.IN_PART, cancelled))
                .onSuccess(reading -> {
                    finished();
                    reading.document()
                            .ifPresentOrElse(
                                    document -> {
                                        file.ifPresent(this::remember);
                                        state.open(document);
                                        notices.opened(reading);
                                        then.accept(document);
                                    },
                                    () -> showSomething(() -> notices.refused(reading)));
                })
                .onError(failure -> {
                    finished();
                    LOG.warn("Could not read {}", name, failure);
                    dialogs.showFailure(name + " cannot be opened", sentence(failure));
                    showSomething(() -> {});
                })
                .run(background));
    }

    /** A window that failed to open its first document shows the bundled one. */
    private void showSomething(Runnable then) {
        if (state.documentProperty().get().isEmpty()) {
            openBundled(opened -> then.run());
        } else {
            then.run();
        }
    }

    private static String sentence(Exception failure) {
        String reason = failure instanceof NoSuchFileException
                ? "There is no such file."
                : "It could not be read: " + failure.getMessage() + ".";
        return reason;
    }

    private void finished() {
        patience.stop();
        status.idle();
        running = Optional.empty();
    }

    /** Gives up what is being opened, if anything. */
    void cancel() {
        running.ifPresent(BackgroundTask::cancel);
        finished();
    }
}
