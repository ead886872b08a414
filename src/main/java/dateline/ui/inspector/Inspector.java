package dateline.ui.inspector;

import dateline.edit.ItemEdits;
import dateline.edit.attributes.ItemAttributes;
import dateline.edit.links.LinkKind;
import dateline.edit.several.SeveralItems;
import dateline.index.Unfinished.Lack;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.Item;
import dateline.ui.editing.DocumentEditor;
import dateline.ui.form.Form;
import dateline.ui.form.FormEditor;
import dateline.ui.parts.Icons;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Tells whether the selection is edited in place of being read, and makes the form for it.
 *
 * <p>Used on the JavaFX application thread.
 */
public final class Inspector {
    /** The certainties in the order of their keys, 1 to 4. */
    static final List<Certainty> CERTAINTIES =
            List.of(Certainty.ASSERTED, Certainty.HEDGED, Certainty.REPORTED, Certainty.SPECULATIVE);

    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);
    private static final List<KeyCode> KEYPAD =
            List.of(KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3, KeyCode.NUMPAD4);

    /** The key that begins to link what the selected item rests on, or is part of. */
    public static final String LINK_KEY = "Ctrl+L";

    /** The key that begins to link what the selected claim speaks against. */
    public static final String LINK_AGAINST_KEY = "Ctrl+Shift+L";

    private final ReadingState state;
    private final DocumentEditor document;
    private final DeletionQuestions questions;
    private final Linker linker;
    private final FormEditor editor;
    private final Forms forms;
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper(this, "editing");
    private Optional<OpenForm> open = Optional.empty();

    /** A form and what it edits. */
    private record OpenForm(Selection subject, Form form) {}

    /**
     * Edits what a window shows.
     *
     * @param state what the window shows
     * @param editor edits the document
     * @param questions asks before much is deleted
     */
    public Inspector(ReadingState state, DocumentEditor editor, DeletionQuestions questions) {
        this.state = state;
        this.questions = questions;
        document = editor;
        linker = new Linker(state, editor);
        this.editor = new FormEditor(editor);
        forms = new Forms(state, this.editor, questions, linker, this::edit, this::leave);
        state.selectionProperty().addListener((o, was, is) -> {
            if (is == Selection.NONE && !state.linking().isOn()) {
                leave();
            }
        });
    }

    /** Tells whether the selection is edited; with nothing selected, whether what is known of the document is. */
    public ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** Begins to edit the selection, or what is known of the document where nothing is selected; the form gets the keyboard. */
    public void edit() {
        if (state.documentProperty().get().isPresent()) {
            editing.set(true);
            open.ifPresent(shown -> shown.form().focusFirst());
        }
    }

    /** Begins to edit the selected item with the keyboard in the row of what it lacks. */
    public void edit(Lack lack) {
        edit();
        open.ifPresent(shown -> shown.form().focus(row(lack)));
    }

    private static String row(Lack lack) {
        return switch (lack) {
            case DATE -> "Date";
            case PASSAGE, QUOTE -> "Passages";
            case ACTOR -> "Actors";
            case GROUND -> "Rests on";
            case NOTE -> "Note";
        };
    }

    /** Goes back to reading; what was typed becomes an edit. */
    public void leave() {
        linker.done();
        editing.set(false);
        close();
    }

    /** Makes edits of what has been typed, as before the document is saved or closed. */
    public void accept() {
        open.ifPresent(shown -> shown.form().accept());
    }

    /** Returns what is selected, or the item whose links are made. */
    public Selection subject() {
        return state.linking()
                .run()
                .<Selection>map(run -> new Selection.OfItem(run.subject()))
                .orElse(state.selectionProperty().get());
    }

    /** Returns what makes links by clicking. */
    public Linker linker() {
        return linker;
    }

    /** Begins to link what the selected claim rests on, or what the selected event is part of. */
    public void link() {
        state.selectedItem()
                .ifPresent(item -> link(item, item instanceof Claim ? LinkKind.RESTS_ON : LinkKind.PART_OF));
    }

    /** Begins to link what the selected claim speaks against; does nothing at an event. */
    public void linkAgainst() {
        state.selectedItem().filter(Claim.class::isInstance).ifPresent(claim -> link(claim, LinkKind.AGAINST));
    }

    private void link(Item item, LinkKind kind) {
        if (!state.linking().isOn()) {
            state.selectItem(item.id());
            edit();
            linker.begin(item.id(), kind);
        }
    }

    /** Deletes what is selected; of several items the others that refer to them are listed first. */
    public void delete() {
        List<Item> items = state.linking().isOn() ? List.of() : state.selectedItems();
        Set<String> ids = items.stream().map(Item::id).collect(Collectors.toSet());
        boolean wanted = items.size() == 1
                || (items.size() > 1
                        && questions.confirmDeleting(
                                items,
                                new SeveralItems(ids)
                                        .referring(document.commentary().orElseThrow())));
        if (wanted) {
            document.edit(commentary -> ItemEdits.delete(commentary, ids));
        }
    }

    private void close() {
        Optional<OpenForm> left = open;
        open = Optional.empty();
        left.ifPresent(shown -> shown.form().accept());
    }

    /**
     * Returns the form for the selection, which shows the present values.
     *
     * @return the same form as long as the same thing is selected; empty while it is read, or where it has no form
     */
    public Optional<Form> form() {
        if (!editing.get()) {
            return Optional.empty();
        }
        Selection subject = subject();
        if (open.filter(shown -> !shown.subject().equals(subject)).isPresent()) {
            close();
        }
        open.ifPresentOrElse(
                shown -> shown.form().refresh(),
                () -> open = forms.of(subject).map(form -> new OpenForm(subject, form)));
        return open.map(OpenForm::form);
    }

    /** Returns a button that begins and ends editing. */
    public ToggleButton button() {
        ToggleButton button = Icons.dress(
                new ToggleButton(),
                "icon-edit",
                editing.get() ? "Back to reading" : "Edit",
                editing.get() ? "Esc" : "F2");
        button.setSelected(editing.get());
        button.setOnAction(event -> {
            if (button.isSelected()) {
                edit();
            } else {
                leave();
            }
        });
        return button;
    }

    /** Sets the certainty of the selected item by 1 to 4, while it is edited and the keyboard is in no text. */
    public void onKey(KeyEvent event) {
        int digit = Math.max(DIGITS.indexOf(event.getCode()), KEYPAD.indexOf(event.getCode()));
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        Set<String> ids = Set.copyOf(subject().itemIds());
        if (editing.get()
                && digit >= 0
                && plain
                && !ids.isEmpty()
                && !(event.getTarget() instanceof TextInputControl)) {
            editor.attempt(
                    commentary -> ItemEdits.set(commentary, ids, ItemAttributes.CERTAINTY, CERTAINTIES.get(digit)));
            event.consume();
        }
    }
}
