package dateline.ui.inspector;

import dateline.edit.several.SeveralItems;
import dateline.model.Event;
import dateline.ui.form.Form;
import dateline.ui.form.FormEditor;
import dateline.ui.form.FormRow;
import dateline.ui.form.Subject;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the form for a selection. */
final class Forms {
    private final ReadingState state;
    private final FormEditor editor;
    private final DeletionQuestions questions;
    private final Linker linker;
    private final Runnable edit;
    private final Runnable onLeave;

    /**
     * Makes forms.
     *
     * @param state where links of a form select
     * @param editor makes the edits
     * @param questions asks before an actor is deleted
     * @param linker makes links by clicking
     * @param edit edits what is selected
     * @param onLeave what Esc does where nothing was typed
     */
    Forms(
            ReadingState state,
            FormEditor editor,
            DeletionQuestions questions,
            Linker linker,
            Runnable edit,
            Runnable onLeave) {
        this.state = state;
        this.editor = editor;
        this.questions = questions;
        this.linker = linker;
        this.edit = edit;
        this.onLeave = onLeave;
    }

    /** Returns the form for a selection, that of the document for no selection; empty for a sentence. */
    Optional<Form> of(Selection selection) {
        if (selection instanceof Selection.OfItem of) {
            return new Offers(editor)
                    .allItems()
                    .filter(item -> item.id().equals(of.id()))
                    .findFirst()
                    .map(item -> item instanceof Event
                            ? form(new EventRows(state, editor, linker, item.id()).rows())
                            : form(new ClaimRows(state, editor, linker, item.id()).rows()));
        }
        if (selection instanceof Selection.OfItems of) {
            return Optional.of(form(new SeveralRows(editor, new SeveralItems(Set.copyOf(of.itemIds()))).rows()));
        }
        if (selection instanceof Selection.OfActor of) {
            return Subject.actor(of.id()).in(editor.commentary().orElseThrow()).map(actor -> {
                ActorRows rows = new ActorRows(editor, questions, edit, of.id());
                return new Form(editor, onLeave, rows.rows(), rows.commands());
            });
        }
        return selection == Selection.NONE ? Optional.of(form(SourceRows.rows(editor))) : Optional.empty();
    }

    private Form form(List<FormRow> rows) {
        return new Form(editor, onLeave, rows, List.of());
    }
}
