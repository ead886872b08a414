package dateline.ui.editing;

import dateline.ui.editing.DraftRecovery.Recovered;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.ReadingState;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that a window needs to edit its document: the editor, the saver and the keeper of drafts.
 *
 * <p>Used on the JavaFX application thread.
 */
public final class DocumentEditing {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentEditing.class);

    private final DocumentEditor editor;
    private final DocumentSaver saver;
    private final DraftKeeper drafts;
    private final ReadingState state;
    private final TaskExecutor draftThread;
    private final Consumer<String> tell;

    /**
     * Where work is done that must not hold up the window.
     *
     * @param work indexes and writes documents
     * @param drafts writes drafts, one after the other
     * @param draftDirectory where the drafts of all documents lie
     */
    public record Background(TaskExecutor work, TaskExecutor drafts, Path draftDirectory) {}

    /**
     * Edits what a window shows.
     *
     * @param state what the window shows
     * @param background where work is done
     * @param tell shows a sentence at the foot of the window
     * @param questions asks the reader
     */
    public DocumentEditing(ReadingState state, Background background, Consumer<String> tell, SaveQuestions questions) {
        this.state = state;
        this.tell = tell;
        draftThread = background.drafts();
        editor = new DocumentEditor(state, background.work(), tell);
        saver = new DocumentSaver(state, editor, background.work(), tell, questions);
        drafts = new DraftKeeper(editor, draftThread, tell, background.draftDirectory());
    }

    /** Shows a document with unsaved edits that came back, and from now on keeps them itself. */
    public void show(Recovered recovered) {
        recovered.showIn(state, editor);
        drafts.write();
        BackgroundTask.<Optional<Void>>create(cancelled -> {
                    recovered.draft().remove();
                    return Optional.empty();
                })
                .onError(failure -> LOG.warn("Could not remove a draft", failure))
                .run(draftThread);
        tell.accept(recovered.sentence());
    }

    /** Returns what edits the document. */
    public DocumentEditor editor() {
        return editor;
    }

    /** Returns what saves the document. */
    public DocumentSaver saver() {
        return saver;
    }

    /** Returns what keeps unsaved edits for the case of a crash. */
    public DraftKeeper drafts() {
        return drafts;
    }
}
