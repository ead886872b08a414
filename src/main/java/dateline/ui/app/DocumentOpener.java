package dateline.ui.app;

import dateline.format.BundledCommentary;
import dateline.format.CommentaryReader;
import dateline.format.ReadMonitor;
import dateline.format.ReadResult;
import dateline.model.Commentary;
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
    private record Reading(Optional<OpenDocument> document, ReadResult result) {}

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

    private static ReadResult readBundled(BooleanSupplier cancelled) throws IOException {
        try (InputStream in = BundledCommentary.open()) {
            return CommentaryReader.read(in, monitor(cancelled));
        }
    }

    /** Opens a file. */
    void open(Path file, Consumer<OpenDocument> then) {
        open(
                Optional.ofNullable(file.getFileName()).orElse(file).toString(),
                Optional.of(file.toAbsolutePath().normalize()),
                cancelled -> CommentaryReader.read(file, monitor(cancelled)),
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
                    ReadResult result = CommentaryReader.read(file, monitor(cancelled));
                    return new Reading(result.commentary().map(c -> OpenDocument.of(c, Optional.of(file))), result);
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

    private static ReadMonitor monitor(BooleanSupplier cancelled) {
        return new ReadMonitor() {
            @Override
            public void read(long bytes) {}

            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    /** Asks which file to open. */
    void choose() {
        Optional<Path> folder = state.documentProperty()
                .get()
                .flatMap(OpenDocument::file)
                .flatMap(file -> Optional.ofNullable(file.getParent()));
        dialogs.chooseDocument(folder).ifPresent(file -> open(file, opened -> {}));
    }

    private void open(
            String name, Optional<Path> file, BackgroundTask.Work<ReadResult> read, Consumer<OpenDocument> then) {
        cancel();
        patience.setOnFinished(event -> status.busy("Opening " + name + "\u2026", this::cancel));
        patience.playFromStart();
        running = Optional.of(BackgroundTask.<Reading>create(cancelled -> {
                    ReadResult result = read.perform(cancelled);
                    Optional<Commentary> readable =
                            result.commentary().or(() -> result.salvaged().map(ReadResult.Salvaged::commentary));
                    return new Reading(readable.map(c -> OpenDocument.of(c, file)), result);
                })
                .onSuccess(reading -> {
                    finished();
                    reading.document()
                            .ifPresentOrElse(
                                    document -> {
                                        file.ifPresent(this::remember);
                                        state.open(document);
                                        showDamage(name, reading.result());
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

    /** What is left out of a faulty document is said above it as long as it is open. */
    private void showDamage(String name, ReadResult result) {
        if (result.commentary().isPresent()) {
            banner.clear();
        } else {
            banner.show(name, result, () -> dialogs.showProblems(name, result));
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
