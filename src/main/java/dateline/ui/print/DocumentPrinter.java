package dateline.ui.print;

import dateline.date.words.English;
import dateline.export.content.ExportContent;
import dateline.index.FilterResult;
import dateline.text.ShownText;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.StatusBar;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints the open document: looks for printers, asks what and where, and prints in the background.
 *
 * <p>Used on the JavaFX application thread.
 */
public final class DocumentPrinter {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentPrinter.class);
    private static final String FAILED = "The document cannot be printed";

    private final Window owner;
    private final ReadingState state;
    private final TaskExecutor background;
    private final StatusBar status;
    private final Dialogs dialogs;
    private final Printers printers;

    /**
     * Prepares printing from a window.
     *
     * @param owner the window
     * @param state what it shows
     * @param background where pages are made and printed
     * @param status where progress is told
     * @param dialogs tells of failures
     * @param printers those of the system
     */
    public DocumentPrinter(
            Window owner,
            ReadingState state,
            TaskExecutor background,
            StatusBar status,
            Dialogs dialogs,
            Printers printers) {
        this.owner = owner;
        this.state = state;
        this.background = background;
        this.status = status;
        this.dialogs = dialogs;
        this.printers = printers;
    }

    /** Asks what is to be printed and by which printer; does nothing without a document. */
    public void choose() {
        state.documentProperty()
                .get()
                .ifPresent(document -> inBackground(
                        "Looking for printers",
                        BackgroundTask.create(cancelled -> printers.names()),
                        names -> ask(document, names)));
    }

    private void ask(OpenDocument document, List<String> names) {
        if (names.isEmpty()) {
            dialogs.showFailure(
                    FAILED,
                    "No printer was found. Export the document as a PDF instead, which can be printed elsewhere.");
            return;
        }
        ExportContent whole = new ExportContent(document.index(), Optional.empty());
        Optional<ExportContent> part = state.acceptedProperty()
                .get()
                .map(accepted -> part(document, accepted))
                .filter(content -> content.part().isPresent());
        new PrintDialog(owner, whole, part, names).show(this::print);
    }

    private static ExportContent part(OpenDocument document, FilterResult accepted) {
        return ExportContent.part(document.index(), accepted, "as the filter of the window leaves them");
    }

    private void print(PrintRequest request) {
        inBackground("Making the pages", BackgroundTask.create(request::pages), pages -> send(pages, request));
    }

    private void send(byte[] pages, PrintRequest request) {
        String title = ShownText.line(request.content().commentary().source().title());
        IntegerProperty page = new SimpleIntegerProperty();
        BackgroundTask<String> task = BackgroundTask.create(cancelled -> {
            IntConsumer onPage = number -> background.delivery().execute(() -> {
                if (!cancelled.getAsBoolean()) {
                    page.set(number);
                }
            });
            printers.print(pages, title, request, cancelled, onPage);
            return request.printer();
        });
        page.addListener((o, was, is) -> status.busy("Printing page " + is, () -> giveUp(task)));
        inBackground("Printing", task, printer -> status.tell("Sent to " + printer));
    }

    private void giveUp(BackgroundTask<?> task) {
        task.cancel();
        status.idle();
    }

    private <T> void inBackground(String what, BackgroundTask<T> task, Consumer<T> onSuccess) {
        status.busy(what, () -> giveUp(task));
        task.onSuccess(result -> {
                    status.idle();
                    onSuccess.accept(result);
                })
                .onError(failure -> {
                    LOG.warn("Could not print", failure);
                    status.idle();
                    dialogs.showFailure(FAILED, capitalised(failure.getMessage()) + ".");
                })
                .run(background);
    }

    private static String capitalised(String reason) {
        return English.capitalised(String.valueOf(reason));
    }
}
