package dateline.ui.editing;

import dateline.date.Edtf;
import dateline.edit.Edit;
import dateline.edit.ItemEdits;
import dateline.edit.attributes.EventAttributes;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.ui.state.Selection;
import dateline.ui.timeline.TimelineEdits;
import java.util.List;
import java.util.Optional;

/** Makes events on the time axis and changes their dates. Used on the JavaFX application thread. */
public final class EditsOnTimeline implements TimelineEdits {
    private final DocumentEditor editor;
    private final Runnable form;

    /**
     * Edits a document.
     *
     * @param editor of the window
     * @param form opens the form of the selected item
     */
    public EditsOnTimeline(DocumentEditor editor, Runnable form) {
        this.editor = editor;
        this.form = form;
    }

    @Override
    public void edit() {
        form.run();
    }

    @Override
    public void create(Edtf when) {
        Event event = new Event(
                "new",
                "New event",
                when,
                Basis.INFERRED,
                EventStatus.HAPPENED,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        editor.edit(commentary -> ItemEdits.addEvent(commentary, event), EditsOnTimeline::added)
                .ifPresent(edit -> form.run());
    }

    private static Optional<Selection> added(Edit edit) {
        Commentary after = edit.after();
        return Optional.of(new Selection.OfItem(
                after.events().get(after.events().size() - 1).id()));
    }

    @Override
    public void redate(String event, Edtf when) {
        editor.edit(commentary -> ItemEdits.set(commentary, List.of(event), EventAttributes.WHEN, when));
    }
}
