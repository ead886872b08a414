package dateline.ui.editing;

import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.ReadingState;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * All that a window needs to edit its document: the editor, the saver and the keeper of drafts.
 *
 * <p>Used on the JavaFX application thread.
 */
public final class DocumentEditing {
    private final DocumentEditor editor;
    private final DocumentSaver saver;
    private final DraftKeeper drafts;

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
        editor = new DocumentEditor(state, background.work(), tell);
        saver = new DocumentSaver(state, editor, background.work(), tell, questions);
        drafts = new DraftKeeper(state, editor, background.drafts(), tell, background.draftDirectory());
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
