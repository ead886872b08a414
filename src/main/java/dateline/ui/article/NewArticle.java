package dateline.ui.article;

import dateline.article.ArticleDraft;
import dateline.article.read.ArticleReader;
import dateline.copy.extract.UnreadableCopyException;
import dateline.io.files.InputFile;
import dateline.ui.document.DocumentOpener;
import dateline.ui.document.DropTarget;
import dateline.ui.editing.DocumentEditing;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.StatusBar;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.CentreView;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a new commentary: reads an article in the background, has the reader correct it, and shows the result unsaved.
 *
 * <p>Used on the JavaFX application thread. What is open stays until the commentary is made; its unsaved edits are asked about
 * first.
 */
public final class NewArticle implements DropTarget.Articles {
    private static final Logger LOG = LoggerFactory.getLogger(NewArticle.class);
    /** Delay before the status line shows progress. */
    private static final Duration PATIENCE = Duration.millis(400);

    private final Window owner;
    private final ReadingState state;
    private final TaskExecutor background;
    private final StatusBar status;
    private final Dialogs dialogs;
    private final DocumentOpener opener;
    private final DocumentEditing editing;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Optional<BackgroundTask<ArticleDraft>> running = Optional.empty();

    /**
     * Makes commentaries in a window.
     *
     * @param owner the window
     * @param state what it shows
     * @param background where articles are read
     * @param status where progress is shown
     * @param dialogs asks for files and tells failures
     * @param opener makes room for the new document
     * @param editing asks about unsaved edits and takes the new document
     */
    public NewArticle(
            Window owner,
            ReadingState state,
            TaskExecutor background,
            StatusBar status,
            Dialogs dialogs,
            DocumentOpener opener,
            DocumentEditing editing) {
        this.owner = owner;
        this.state = state;
        this.background = background;
        this.status = status;
        this.dialogs = dialogs;
        this.opener = opener;
        this.editing = editing;
    }

    /** Asks for a file with an article, and makes a commentary of it. */
    public void choose() {
        dialogs.chooseArticle().ifPresent(this::read);
    }

    /** Makes a commentary of the article on the clipboard: a file, a part of a page, or text. */
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        List<File> files = Optional.ofNullable(clipboard.getFiles()).orElse(List.of());
        if (!files.isEmpty()) {
            read(files.get(0).toPath());
        } else if (!readWords(clipboard)) {
            dialogs.showFailure(
                    "Nothing to paste", "The clipboard holds neither text nor a file; copy the article first.");
        }
    }

    /** Makes a commentary without a text. */
    public void blank() {
        ask(ArticleDraft.BLANK);
    }

    @Override
    public boolean areWanted() {
        return state.documentProperty().get().isEmpty();
    }

    @Override
    public void read(Path file) {
        read(String.valueOf(file.getFileName()), cancelled -> ArticleReader.read(file, cancelled));
    }

    @Override
    public boolean readWords(Clipboard board) {
        // A program that has gone leaves a clipboard that says it has text, but returns none.
        String html = Objects.requireNonNullElse(board.getHtml(), "");
        String text = Objects.requireNonNullElse(board.getString(), "");
        if (!html.isBlank()) {
            read("The page", cancelled -> ArticleReader.ofHtml(html, cancelled));
        } else if (!text.isBlank()) {
            read("The text", cancelled -> ArticleReader.ofText(text));
        }
        return !html.isBlank() || !text.isBlank();
    }

    private void read(String name, BackgroundTask.Work<ArticleDraft> work) {
        cancel();
        patience.setOnFinished(event -> status.busy("Reading the article\u2026", this::cancel));
        patience.playFromStart();
        running = Optional.of(BackgroundTask.create(work)
                .onSuccess(draft -> {
                    finished();
                    ask(draft);
                })
                .onError(failure -> {
                    finished();
                    LOG.warn("Could not read {} as an article", name, failure);
                    dialogs.showFailure(name + " cannot be used", reason(failure));
                })
                .run(background));
    }

    private static String reason(IOException failure) {
        return failure instanceof UnreadableCopyException
                ? failure.getMessage()
                : "It cannot be read: " + InputFile.reason(failure)
                        + ". Expected an article as a text file, a saved web page or a PDF.";
    }

    private void ask(ArticleDraft draft) {
        editing.saver()
                .leaving(() ->
                        new ArticleDialog(owner, draft, state.textSizeProperty().get()).show(this::create));
    }

    private void create(ArticleDraft corrected) {
        OpenDocument made = OpenDocument.of(corrected.toCommentary(), Optional.empty());
        opener.begin(made);
        editing.editor().begin(made);
        state.centreViewProperty().set(CentreView.TEXT);
        status.tell("A new commentary, not saved yet.");
    }

    private void finished() {
        patience.stop();
        status.idle();
        running = Optional.empty();
    }

    /** Gives up what is being read, if anything. */
    public void cancel() {
        running.ifPresent(BackgroundTask::cancel);
        finished();
    }
}
