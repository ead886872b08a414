package dateline.ui.app;

import dateline.format.BundledCommentary;
import dateline.format.CommentaryReader;
import dateline.format.ReadResult;
import dateline.model.Commentary;
import dateline.ui.app.DocumentReading.Origin;
import dateline.ui.app.DocumentReading.Read;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.task.Background;
import dateline.ui.task.BackgroundTask;
import java.io.IOException;
import java.io.InputStream;
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
    private final DamageBanner banner;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private Optional<BackgroundTask<Reading>> running = Optional.empty();

    DocumentOpener(ReadingState state, Background background, StatusBar status, Dialogs dialogs, DamageBanner banner) {
        this.state = state;
        this.background = background;
        this.status = status;
        this.dialogs = dialogs;
        this.banner = banner;
    }

    /** What came of reading: a document, or problems. */
    private record Reading(Optional<OpenDocument> document, ReadResult result, Origin origin) {}

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
        open("the bundled commentary", Optional.empty(), DocumentOpener::readBundled, then);
    }

    private static Read readBundled(BooleanSupplier cancelled) throws IOException {
        try (InputStream in = BundledCommentary.open()) {
            return new Read(CommentaryReader.read(in, DocumentReading.monitor(cancelled)), Origin.OWN);
        }
    }

    /** Opens a file. */
    void open(Path file, Consumer<OpenDocument> then) {
        open(
                Optional.ofNullable(file.getFileName()).orElse(file).toString(),
                Optional.of(file.toAbsolutePath().normalize()),
                cancelled -> DocumentReading.read(file, cancelled),
                then);
    }

    /**
     * Reads the open file again in the background; what is open stays, with its selection, where the file has errors.
     *
     * @param file the file that is open
     */
    void reload(Path file) {
        String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        BackgroundTask.<Reading>create(cancelled -> {
                    Read came = DocumentReading.read(file, cancelled);
                    return new Reading(
                            came.result().commentary().map(c -> OpenDocument.of(c, Optional.of(file))),
                            came.result(),
                            came.origin());
                })
                .onSuccess(reading -> {
                    boolean stillOpen = state.documentProperty()
                            .get()
                            .flatMap(OpenDocument::file)
                            .equals(Optional.of(file));
                    if (!stillOpen) {
                        return;
                    }
                    reading.document()
                            .ifPresentOrElse(
                                    document -> {
                                        banner.clear();
                                        state.reload(document);
                                        status.tell("Reloaded " + name + ", which had changed.");
                                    },
                                    () -> status.tell(name + " has changed, but " + firstError(reading.result())
                                            + " What was open stays open."));
                })
                .onError(failure -> {
                    LOG.warn("Could not reload {}", file, failure);
                    status.tell(name + " has changed, but cannot be read. What was open stays open.");
                })
                .run(background);
    }

    private static String firstError(ReadResult result) {
        String count = result.errors() == 1 ? "has an error: " : "has " + result.errors() + " errors, the first: ";
        return count
                + result.problems().stream()
                        .findFirst()
                        .map(problem -> "line " + problem.line() + ", column " + problem.column() + ": "
                                + problem.message() + ".")
                        .orElse("it cannot be read.");
    }

    private void open(String name, Optional<Path> file, BackgroundTask.Work<Read> read, Consumer<OpenDocument> then) {
        cancel();
        patience.setOnFinished(event -> status.busy("Opening " + name + "\u2026", this::cancel));
        patience.playFromStart();
        running = Optional.of(BackgroundTask.<Reading>create(cancelled -> {
                    Read came = read.perform(cancelled);
                    ReadResult result = came.result();
                    Optional<Commentary> readable =
                            result.commentary().or(() -> result.salvaged().map(ReadResult.Salvaged::commentary));
                    return new Reading(readable.map(c -> OpenDocument.of(c, file)), result, came.origin());
                })
                .onSuccess(reading -> {
                    finished();
                    reading.document()
                            .ifPresentOrElse(
                                    document -> {
                                        file.ifPresent(this::remember);
                                        state.open(document);
                                        showDamage(name, reading);
                                        then.accept(document);
                                    },
                                    () -> {
                                        dialogs.showProblems(name, reading.result());
                                        showSomething();
                                    });
                })
                .onError(failure -> {
                    finished();
                    LOG.warn("Could not read {}", name, failure);
                    dialogs.showFailure(name + " cannot be opened", sentence(failure));
                    showSomething();
                })
                .run(background));
    }

    /** What is left out of a faulty document, or was not carried over, is said above it as long as it is open. */
    private void showDamage(String name, Reading reading) {
        ReadResult result = reading.result();
        Runnable list = () -> dialogs.showProblems(name, result);
        if (result.commentary().isEmpty()) {
            banner.show(name, result, list);
        } else if (reading.origin() == Origin.FOREIGN && result.warnings() > 0) {
            banner.showLosses(name, result.warnings(), list);
        } else {
            banner.clear();
        }
    }

    /** A window that failed to open its first document shows the bundled one. */
    private void showSomething() {
        if (state.documentProperty().get().isEmpty()) {
            openBundled(opened -> {});
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
