package dateline.ui.inspector;

import dateline.edit.ItemEdits;
import dateline.edit.attributes.ItemAttributes;
import dateline.model.Certainty;
import dateline.ui.editing.DocumentEditor;
import dateline.ui.form.Form;
import dateline.ui.form.FormEditor;
import dateline.ui.parts.Icons;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import java.util.List;
import java.util.Optional;
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

    private final ReadingState state;
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
     * @param questions asks before an actor is deleted
     */
    public Inspector(ReadingState state, DocumentEditor editor, ActorQuestions questions) {
        this.state = state;
        this.editor = new FormEditor(editor);
        forms = new Forms(state, this.editor, questions, this::edit, this::leave);
        state.selectionProperty().addListener((o, was, is) -> {
            if (is == Selection.NONE) {
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

    /** Goes back to reading; what was typed becomes an edit. */
    public void leave() {
        editing.set(false);
        close();
    }

    /** Makes edits of what has been typed, as before the document is saved or closed. */
    public void accept() {
        open.ifPresent(shown -> shown.form().accept());
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
        Selection subject = state.selectionProperty().get();
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
        if (editing.get() && digit >= 0 && plain && !(event.getTarget() instanceof TextInputControl)) {
            state.selectedItem().ifPresent(item -> {
                editor.attempt(commentary -> ItemEdits.set(
                        commentary, List.of(item.id()), ItemAttributes.CERTAINTY, CERTAINTIES.get(digit)));
                event.consume();
            });
        }
    }
}
