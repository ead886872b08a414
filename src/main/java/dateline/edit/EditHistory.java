package dateline.edit;

import dateline.model.Commentary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The edits of a document that can be undone and redone, without a limit.
 *
 * <p>Each step also holds what the window showed before and after it, so that selection and view go back with it. Not
 * thread-safe; used on one thread.
 *
 * @param <V> what the window shows, an immutable value
 */
public final class EditHistory<V> {
    /**
     * An edit with the views around it.
     *
     * @param edit the edit
     * @param viewBefore what the window showed when the edit was made
     * @param viewAfter what it showed then
     */
    public record Step<V>(Edit edit, V viewBefore, V viewAfter) {
        /** Checks that nothing is {@code null}. */
        public Step {
            Objects.requireNonNull(edit, "edit");
            Objects.requireNonNull(viewBefore, "viewBefore");
            Objects.requireNonNull(viewAfter, "viewAfter");
        }
    }

    private final List<Step<V>> steps = new ArrayList<>();
    /** How many steps are done; those from here on are undone. */
    private int done;

    private Commentary current;
    /** The commentary that was opened or saved last; empty for one that has never been saved. */
    private Optional<Commentary> saved;

    /**
     * Creates a history without steps.
     *
     * @param opened the commentary as the file has it
     */
    public EditHistory(Commentary opened) {
        this(opened, Optional.of(opened));
    }

    private EditHistory(Commentary current, Optional<Commentary> saved) {
        this.current = Objects.requireNonNull(current, "current");
        this.saved = saved;
    }

    /**
     * Returns a history without steps of a commentary that no file has.
     *
     * @param made the commentary, which counts as unsaved
     * @param <V> what the window shows
     */
    public static <V> EditHistory<V> ofUnsaved(Commentary made) {
        return new EditHistory<>(made, Optional.empty());
    }

    /** Returns the present commentary. */
    public Commentary current() {
        return current;
    }

    /**
     * Makes an edit the last step, and forgets the undone ones; an edit that changes nothing is passed over.
     *
     * @param edit an edit of the present commentary
     * @param viewBefore what the window shows without the edit
     * @param viewAfter what it shows with it
     * @throws IllegalArgumentException if the edit starts from another commentary
     */
    public void push(Edit edit, V viewBefore, V viewAfter) {
        if (!edit.before().equals(current)) {
            throw new IllegalArgumentException("the edit starts from another commentary: " + edit.label());
        }
        if (!edit.changesNothing()) {
            steps.subList(done, steps.size()).clear();
            steps.add(new Step<>(edit, viewBefore, viewAfter));
            done = steps.size();
            current = edit.after();
        }
    }

    /** Undoes the last step; returns it, or empty if there is none. */
    public Optional<Step<V>> undo() {
        Optional<Step<V>> step = stepToUndo();
        step.ifPresent(last -> {
            done--;
            current = last.edit().before();
        });
        return step;
    }

    /** Redoes the step that was undone last; returns it, or empty if there is none. */
    public Optional<Step<V>> redo() {
        Optional<Step<V>> step = stepToRedo();
        step.ifPresent(next -> {
            done++;
            current = next.edit().after();
        });
        return step;
    }

    /** Returns the label of the step that {@link #undo} would undo. */
    public Optional<String> undoLabel() {
        return stepToUndo().map(step -> step.edit().label());
    }

    /** Returns the label of the step that {@link #redo} would redo. */
    public Optional<String> redoLabel() {
        return stepToRedo().map(step -> step.edit().label());
    }

    private Optional<Step<V>> stepToUndo() {
        return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1));
    }

    private Optional<Step<V>> stepToRedo() {
        return done == steps.size() ? Optional.empty() : Optional.of(steps.get(done));
    }

    /** Tells whether the present commentary equals the one that was opened or saved last. */
    public boolean isSaved() {
        return saved.filter(current::equals).isPresent();
    }

    /** Returns the commentary that was opened or saved last; empty if it was made here and never saved. */
    public Optional<Commentary> saved() {
        return saved;
    }

    /**
     * Notes what has been saved.
     *
     * @param commentary the present one, or an earlier one where there have been edits since
     */
    public void markSaved(Commentary commentary) {
        saved = Optional.of(commentary);
    }
}
