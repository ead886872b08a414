package dateline.ui.form;

import dateline.edit.Edit;
import dateline.edit.EditRefusedException;
import dateline.model.Commentary;
import dateline.text.NormalisedText;
import dateline.ui.editing.DocumentEditor;
import dateline.ui.state.Selection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the edits of a form, and returns why one is refused, for the row that it came from. */
public final class FormEditor {
    private final DocumentEditor editor;
    private final Map<String, NormalisedText> names = new HashMap<>();
    private Optional<Commentary> normalised = Optional.empty();

    /**
     * Makes the edits of forms.
     *
     * @param editor edits the document
     */
    public FormEditor(DocumentEditor editor) {
        this.editor = editor;
    }

    /** Returns the commentary as all edits so far have made it; empty without a document. */
    public Optional<Commentary> commentary() {
        return editor.commentary();
    }

    /**
     * Edits the document.
     *
     * @param operation returns an edit of the commentary that it is given
     * @return why the edit is refused; empty if it was made, or changes nothing
     */
    public Optional<String> attempt(Function<Commentary, Edit> operation) {
        return attempt(operation, edit -> Optional.empty());
    }

    /**
     * Edits the document and selects something in it.
     *
     * @param operation returns an edit of the commentary that it is given
     * @param selects returns what is selected then; empty to leave the selection
     * @return why the edit is refused; empty if it was made, or changes nothing
     */
    public Optional<String> attempt(Function<Commentary, Edit> operation, Function<Edit, Optional<Selection>> selects) {
        try {
            commentary().map(operation).ifPresent(edit -> editor.edit(present -> edit, selects));
            return Optional.empty();
        } catch (EditRefusedException refused) {
            return Optional.of(refused.getMessage());
        }
    }

    /**
     * Returns a name as it is compared.
     *
     * <p>The names of a commentary are kept until an edit changes the commentary: to normalise those of 10,000 items at each typed key
     * takes about 50 ms.
     */
    public NormalisedText normalised(String name) {
        Optional<Commentary> present = commentary();
        if (!present.equals(normalised)) {
            names.clear();
            normalised = present;
        }
        return names.computeIfAbsent(name, NormalisedText::of);
    }

    /** Takes the last edit of the document back. */
    void undo() {
        editor.undo();
    }

    /** Makes the edit again that was taken back last. */
    void redo() {
        editor.redo();
    }
}
