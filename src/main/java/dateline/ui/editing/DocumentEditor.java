package dateline.ui.editing;

import dateline.edit.Edit;
import dateline.edit.EditHistory;
import dateline.edit.EditRefusedException;
import dateline.journal.Draft.Origin;
import dateline.model.Commentary;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.CentreView;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Edits the open document of a window, and undoes and redoes the edits.
 *
 * <p>Used on the JavaFX application thread. The index of a large document is built in the background, and the window shows the
 * edit then.
 */
public final class DocumentEditor {
    private final ReadingState state;
    private final TaskExecutor background;
    private final Consumer<String> tell;
    private Optional<EditHistory<Shown>> history = Optional.empty();
    private Optional<Origin> base = Optional.empty();
    private Runnable onEdited = () -> {};
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");
    private final ReadOnlyObjectWrapper<Optional<String>> undoLabel =
            new ReadOnlyObjectWrapper<>(this, "undoLabel", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoLabel =
            new ReadOnlyObjectWrapper<>(this, "redoLabel", Optional.empty());

    /** What the window shows beside a step of the history. */
    private record Shown(Selection selection, CentreView view) {}

    /**
     * Edits what a window shows.
     *
     * @param state what the window shows
     * @param background where large documents are indexed
     * @param tell shows a sentence at the foot of the window
     */
    public DocumentEditor(ReadingState state, TaskExecutor background, Consumer<String> tell) {
        this.state = state;
        this.background = background;
        this.tell = tell;
        state.documentProperty().addListener((o, was, is) -> follow(is));
        follow(state.documentProperty().get());
    }

    /** Begins a history where another document, or the same one as read anew, is shown. */
    private void follow(Optional<OpenDocument> document) {
        Optional<Commentary> shown = document.map(OpenDocument::commentary);
        boolean isOther = !shown.equals(commentary());
        Optional<Origin> read = document.flatMap(open ->
                open.file().flatMap(file -> open.sha256().map(sha256 -> new Origin(file, sha256))));
        if (isOther || read.isPresent()) {
            base = read;
        }
        if (isOther) {
            history = shown.map(EditHistory::new);
            update();
        }
    }

    /**
     * Shows a document that was made here and counts as unsaved.
     *
     * @param made a document without a file
     */
    public void begin(OpenDocument made) {
        state.open(made);
        history = Optional.of(EditHistory.ofUnsaved(made.commentary()));
        update();
    }

    /** Sets what is done after each edit, undo, redo and save. */
    void setOnEdited(Runnable action) {
        onEdited = action;
    }

    /** Returns the present commentary, which the window may not show yet; empty without a document. */
    public Optional<Commentary> commentary() {
        return history.map(EditHistory::current);
    }

    /** Returns the commentary as it was read or saved last; empty without a document, or if it was never saved. */
    Optional<Commentary> savedCommentary() {
        return history.flatMap(EditHistory::saved);
    }

    /** Returns the file that the edits are based on, as it was read or saved last; empty for a document without a file. */
    Optional<Origin> base() {
        return base;
    }

    /**
     * Edits the document, and tells at the foot of the window why it cannot be.
     *
     * @param operation returns an edit of the commentary that it is given
     * @return the edit; empty if it was refused, changes nothing, or there is no document
     */
    public Optional<Edit> edit(Function<Commentary, Edit> operation) {
        return edit(operation, edit -> Optional.empty());
    }

    /**
     * Edits the document and selects something in it.
     *
     * @param operation returns an edit of the commentary that it is given
     * @param selects returns what is selected then; empty to leave the selection
     * @return the edit; empty if it was refused, changes nothing, or there is no document
     */
    public Optional<Edit> edit(Function<Commentary, Edit> operation, Function<Edit, Optional<Selection>> selects) {
        if (history.isEmpty()) {
            return Optional.empty();
        }
        EditHistory<Shown> steps = history.get();
        try {
            Edit edit = operation.apply(steps.current());
            Shown before = shown();
            Shown after = new Shown(selects.apply(edit).orElse(before.selection()), before.view());
            if (edit.changesNothing()) {
                return Optional.empty();
            }
            steps.push(edit, before, after);
            show(after);
            if (!edit.notices().isEmpty()) {
                tell.accept(String.join(" ", edit.notices()));
            }
            return Optional.of(edit);
        } catch (EditRefusedException refused) {
            tell.accept(refused.getMessage());
            return Optional.empty();
        }
    }

    private Shown shown() {
        return new Shown(
                state.selectionProperty().get(), state.centreViewProperty().get());
    }

    /** Takes the last edit back, with the selection and the view that it was made in. */
    public void undo() {
        history.flatMap(EditHistory::undo).ifPresent(step -> {
            show(step.viewBefore());
            tell.accept("Undone: " + step.edit().label() + ".");
        });
    }

    /** Makes the edit again that was taken back last. */
    public void redo() {
        history.flatMap(EditHistory::redo).ifPresent(step -> {
            show(step.viewAfter());
            tell.accept("Redone: " + step.edit().label() + ".");
        });
    }

    /** Shows the present commentary, and selects what belongs to it. */
    private void show(Shown wanted) {
        update();
        Commentary current = commentary().orElseThrow();
        Optional<Path> file = state.file();
        int items = current.events().size() + current.claims().size();
        BackgroundTask.<OpenDocument>create(cancelled -> OpenDocument.of(current, file))
                .onSuccess(document -> {
                    // A later edit is on its way to the window.
                    if (commentary().filter(current::equals).isPresent()) {
                        state.reload(document);
                        state.centreViewProperty().set(wanted.view());
                        state.select(wanted.selection());
                    }
                })
                .run(background.forItems(items));
    }

    /**
     * Notes that a commentary has been saved, and in which file.
     *
     * @param saved what was written; there may have been edits since
     * @param written where it was written
     */
    void saved(Commentary saved, Origin written) {
        Path file = written.file();
        base = Optional.of(written);
        history.ifPresent(steps -> steps.markSaved(saved));
        if (!state.file().equals(Optional.of(file))) {
            state.documentProperty().get().ifPresent(shown -> state.reload(shown.in(file)));
        }
        update();
    }

    private void update() {
        unsaved.set(history.filter(steps -> !steps.isSaved()).isPresent());
        undoLabel.set(history.flatMap(EditHistory::undoLabel));
        redoLabel.set(history.flatMap(EditHistory::redoLabel));
        onEdited.run();
    }

    /** Tells whether there are edits that are not saved. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** Returns what {@link #undo} takes back; empty if there is nothing. */
    public ReadOnlyObjectProperty<Optional<String>> undoLabelProperty() {
        return undoLabel.getReadOnlyProperty();
    }

    /** Returns what {@link #redo} makes again; empty if there is nothing. */
    public ReadOnlyObjectProperty<Optional<String>> redoLabelProperty() {
        return redoLabel.getReadOnlyProperty();
    }
}
