package dateline.ui.document;

import dateline.io.files.InputFile;
import dateline.io.imports.csv.ColumnMapping;
import dateline.ui.document.LoadedDocument.Faulty;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.StatusBar;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * Opens documents in the background; the open one stays until the new one is loaded.
 *
 * <p>Used on the JavaFX application thread.
 */
public final class DocumentOpener {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentOpener.class);
    /** Delay before the status line shows progress. */
    private static final Duration PATIENCE = Duration.millis(400);

    private static final int MOST_RECENT = 10;

    private final ReadingState state;
    private final TaskExecutor background;
    private final StatusBar status;
    private final Dialogs dialogs;
    private final DocumentNotices notices;
    private final TableColumns columns;
    private final DocumentLoader files;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private Optional<BackgroundTask<OpenResult>> running = Optional.empty();

    public DocumentOpener(
            ReadingState state,
            TaskExecutor background,
            StatusBar status,
            Dialogs dialogs,
            DocumentNotices notices,
            TableColumns columns,
            DocumentLoader files) {
        this.state = state;
        this.background = background;
        this.status = status;
        this.dialogs = dialogs;
        this.notices = notices;
        this.columns = columns;
        this.files = files;
    }

    /** Returns the files opened of late, the last one first. */
    public ObservableList<Path> recent() {
        return recent;
    }

    /** Puts a file first among those opened of late. */
    public void remember(Path file) {
        List<Path> changed = new ArrayList<>(recent);
        changed.remove(file);
        changed.add(0, file);
        recent.setAll(changed.subList(0, Math.min(MOST_RECENT, changed.size())));
    }

    /** Opens the commentary that comes with the program. */
    public void openBundled(Consumer<OpenDocument> then) {
        open(DocumentLoader.BUNDLED, Optional.empty(), cancelled -> DocumentLoader.readBundled(), then);
    }

    private OpenResult read(Path file, Optional<ColumnMapping> chosen, BooleanSupplier cancelled) throws IOException {
        return files.read(file, chosen, Faulty.IN_PART, progress(Files.size(file), cancelled));
    }

    private ReadProgress progress(long size, BooleanSupplier cancelled) {
        return new ReadProgress(size, cancelled, background.delivery(), status::progress, System::nanoTime);
    }

    /** Opens a file. */
    public void open(Path file, Consumer<OpenDocument> then) {
        Path whole = file.toAbsolutePath().normalize();
        open(DocumentLoader.name(whole), Optional.of(whole), wanted -> read(whole, Optional.empty(), wanted), then);
    }

    /** Asks again which column of the open table holds what, and reads it by the answer. */
    public void changeColumns() {
        columns.openProperty()
                .get()
                .ifPresent(table -> open(
                        DocumentLoader.name(table.file()),
                        Optional.of(table.file()),
                        wanted -> files.ask(table.file(), table.mapping(), progress(0, wanted)),
                        opened -> {}));
    }

    /**
     * Reloads the open file in the background, or keeps the document as it was where the file has errors.
     *
     * @param file the file that is open
     */
    public void reload(Path file) {
        reload(file, Faulty.NOT);
    }

    private void reload(Path file, Faulty faulty) {
        String name = DocumentLoader.name(file);
        BackgroundTask.<OpenResult>create(
                        wanted -> files.read(file, columns.mappingOf(file), faulty, progress(0, wanted)))
                .onSuccess(opening -> {
                    if (isOpen(file) && opening instanceof LoadedDocument reading) {
                        reloaded(reading);
                    } else if (isOpen(file)) {
                        status.tell(name + " has other columns now. What was open stays open; choose File > Change the"
                                + " Columns to read it anew.");
                    }
                })
                .onError(failure -> {
                    LOG.warn("Could not reload {}", file, failure);
                    status.tell(name + " has changed, but cannot be read. What was open stays open.");
                })
                .run(background);
    }

    private void reloaded(LoadedDocument reading) {
        reading.document()
                .ifPresentOrElse(
                        document -> {
                            state.reload(document);
                            columns.opened(document, reading.mapping());
                            notices.reloaded(reading);
                            status.tell("Reloaded " + reading.name() + ".");
                        },
                        () -> notices.notReloaded(reading));
    }

    /** Says that the open file is not there any more. */
    void gone(Path file) {
        status.tell(DocumentLoader.name(file)
                + " is not there any more; it was moved, renamed or deleted. What was open" + " stays open.");
    }

    private boolean isOpen(Path file) {
        return state.file().equals(Optional.of(file));
    }

    /** Reads a file again on the reader's wish, in place if it is the open one. */
    public void readAgain(Path file) {
        if (isOpen(file)) {
            reload(file, notices.isShownInPart() ? Faulty.IN_PART : Faulty.NOT);
        } else {
            open(file, opened -> {});
        }
    }

    private void open(
            String name, Optional<Path> file, BackgroundTask.Work<OpenResult> read, Consumer<OpenDocument> then) {
        cancel();
        Runnable again = () -> open(name, file, read, then);
        patience.setOnFinished(event -> status.busy("Opening " + name + "\u2026", () -> {
            cancel();
            notOpened(name, "It was cancelled.", again);
        }));
        patience.playFromStart();
        running = Optional.of(BackgroundTask.create(read)
                .onSuccess(opening -> {
                    finished();
                    if (opening instanceof LoadedDocument reading) {
                        opened(reading, then, again);
                    } else if (opening instanceof ColumnQuestion question) {
                        Path table = file.orElseThrow();
                        columns.ask(
                                name,
                                question,
                                mapping -> open(name, file, wanted -> read(table, Optional.of(mapping), wanted), then),
                                () -> notOpened(name, "It is a table, and its columns were not chosen.", again));
                    }
                })
                .onError(failure -> {
                    finished();
                    LOG.warn("Could not read {}", name, failure);
                    if (isEmpty()) {
                        notOpened(name, sentence(failure, file), again);
                    } else {
                        dialogs.showFailure(name + " cannot be opened", sentence(failure, file));
                    }
                })
                .run(background));
    }

    private void opened(LoadedDocument reading, Consumer<OpenDocument> then, Runnable again) {
        reading.document()
                .ifPresentOrElse(
                        document -> {
                            document.file().ifPresent(this::remember);
                            // A table that is read by other columns keeps the reader's place.
                            if (reading.mapping().isPresent() && columns.isOpen(document)) {
                                state.reload(document);
                            } else {
                                state.open(document);
                            }
                            columns.opened(document, reading.mapping());
                            notices.opened(reading);
                            then.accept(document);
                        },
                        () -> {
                            if (isEmpty()) {
                                notices.refusedFirst(reading, again);
                            } else {
                                notices.refused(reading);
                            }
                        });
    }

    /** Says in a window without a document why it has none; a window with one keeps it. */
    private void notOpened(String name, String why, Runnable again) {
        if (isEmpty()) {
            notices.nothingOpened(name, why, again);
        }
    }

    private boolean isEmpty() {
        return state.documentProperty().get().isEmpty();
    }

    private static String sentence(IOException failure, Optional<Path> file) {
        if (failure instanceof NoSuchFileException) {
            return "There is no file " + file.map(Path::toString).orElse("")
                    + ". It may have been moved, renamed or deleted.";
        }
        String reason = InputFile.reason(failure);
        return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ".";
    }

    private void finished() {
        patience.stop();
        status.idle();
        running = Optional.empty();
    }

    /** Makes room for a document that was made in the window, which is not read from a file. */
    public void begin(OpenDocument made) {
        cancel();
        columns.opened(made, Optional.empty());
        notices.begun();
    }

    /** Gives up what is being opened, if anything. */
    public void cancel() {
        running.ifPresent(BackgroundTask::cancel);
        columns.dismiss();
        finished();
    }
}
