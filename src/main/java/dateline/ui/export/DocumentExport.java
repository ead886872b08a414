package dateline.ui.export;

import dateline.date.words.English;
import dateline.export.ExportFormat;
import dateline.export.Exported;
import dateline.io.files.AtomicFile;
import dateline.io.files.CreatedFiles;
import dateline.io.files.OutputFile;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.StatusBar;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.ReadingState;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the open document on: asks for the form and the file, and writes it in the background.
 *
 * <p>Used on the JavaFX application thread.
 */
public final class DocumentExport {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentExport.class);
    private static final String FAILED = "The document cannot be exported";

    private final Window owner;
    private final ReadingState state;
    private final TaskExecutor background;
    private final StatusBar status;
    private final Dialogs dialogs;
    private ExportFormat last = ExportFormat.PAGE;

    /**
     * Prepares the exports of a window.
     *
     * @param owner the window
     * @param state what it shows
     * @param background where exports are written
     * @param status where their progress is told
     * @param dialogs asks for files
     */
    public DocumentExport(
            Window owner, ReadingState state, TaskExecutor background, StatusBar status, Dialogs dialogs) {
        this.owner = owner;
        this.state = state;
        this.background = background;
        this.status = status;
        this.dialogs = dialogs;
    }

    /** Asks for the form, beginning with the last one. */
    public void choose() {
        choose(last);
    }

    /** Asks for the form, beginning with a format; does nothing while no document is open. */
    public void choose(ExportFormat first) {
        state.documentProperty().get().ifPresent(document -> {
            ExportModel model =
                    new ExportModel(document, state.acceptedProperty().get().orElseThrow(), first, background);
            new ExportDialog(owner, model, state.textSizeProperty().get()).show(this::export);
        });
    }

    private void export(ExportRequest request) {
        last = request.format();
        dialogs.chooseExport(
                        request.format().title(),
                        fileName(request),
                        request.format().ending())
                .filter(file -> mayBeWritten(request, file))
                .ifPresent(file -> write(request, file));
    }

    private static String fileName(ExportRequest request) {
        return request.document().commentary().id().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + "."
                + request.format().ending();
    }

    /** Returns the files that must not be replaced; a link may have opened another document than the one that is exported. */
    private List<Path> documents(ExportRequest request) {
        return Stream.concat(state.file().stream(), request.document().file().stream())
                .distinct()
                .toList();
    }

    /** Tells whether files may be written: a document never, and beside the chosen one only what is agreed to. */
    private boolean mayBeWritten(ExportRequest request, Path chosen) {
        for (Path file : request.format().files(chosen)) {
            Path name = Optional.ofNullable(file.getFileName()).orElse(file);
            if (documents(request).stream().anyMatch(document -> OutputFile.isSame(document, file))) {
                dialogs.showFailure(FAILED, name + " is a document; choose another name.");
                return false;
            }
            // The system has asked about the chosen file, but knows nothing of others.
            if (!file.equals(chosen) && Files.exists(file) && !dialogs.confirmReplacingExport(file)) {
                return false;
            }
        }
        return true;
    }

    private void write(ExportRequest request, Path chosen) {
        List<Path> inputs = documents(request);
        List<Path> files = request.format().files(chosen);
        BackgroundTask<Exported> task = BackgroundTask.<Exported>create(cancelled -> {
                    Exported exported = request.export(cancelled);
                    writeAll(files, inputs, exported);
                    return exported;
                })
                .onSuccess(exported -> tell(files, exported))
                .onError(failure -> {
                    LOG.warn("Could not export {}", chosen, failure);
                    status.idle();
                    dialogs.showFailure(
                            FAILED, file(failure, chosen) + " cannot be written: " + AtomicFile.reason(failure) + ".");
                });
        status.busy("Exporting " + chosen.getFileName(), () -> {
            task.cancel();
            status.idle();
        });
        task.run(background);
    }

    /** Returns the file that a failure is of; the chosen one where it says none. */
    private static String file(IOException failure, Path chosen) {
        return failure instanceof FileSystemException of && of.getFile() != null ? of.getFile() : chosen.toString();
    }

    private void tell(List<Path> files, Exported exported) {
        List<String> names =
                files.stream().map(file -> String.valueOf(file.getFileName())).toList();
        status.tell("Exported " + English.list(names, "and"));
        if (!exported.leftOut().isEmpty()) {
            dialogs.showSentences("What the format has left out", exported.leftOut());
        }
    }

    /** Writes all files or none: one that cannot be written is found before the first one is. */
    private static void writeAll(List<Path> files, List<Path> inputs, Exported exported) throws IOException {
        for (Path file : files) {
            OutputFile.check(file, inputs);
        }
        CreatedFiles created = new CreatedFiles();
        try {
            for (int i = 0; i < files.size(); i++) {
                byte[] bytes = exported.files().get(i).bytes();
                created.note(files.get(i));
                OutputFile.write(files.get(i), inputs, out -> out.write(bytes));
            }
        } catch (IOException e) {
            created.remove();
            throw e;
        }
    }
}
