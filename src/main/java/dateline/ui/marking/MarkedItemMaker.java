package dateline.ui.marking;

import dateline.date.Edtf;
import dateline.edit.Edit;
import dateline.edit.PassageEdits;
import dateline.edit.marking.MarkedItems;
import dateline.edit.marking.MarkedWords;
import dateline.io.imports.dates.DateOrder;
import dateline.io.imports.dates.WrittenDate;
import dateline.model.Actor;
import dateline.model.Commentary;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.text.ShownText;
import dateline.ui.editing.DocumentEditor;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Makes events, claims and actors of marked words in the open document, and selects them. */
public final class MarkedItemMaker {
    private static final WrittenDate DATES = WrittenDate.in(DateOrder.UNKNOWN);

    private final ReadingState state;
    private final DocumentEditor editor;
    private final Consumer<String> tell;

    /**
     * Creates a maker for a window.
     *
     * @param state what the window shows
     * @param editor edits its document
     * @param tell shows a sentence at the foot of the window
     */
    public MarkedItemMaker(ReadingState state, DocumentEditor editor, Consumer<String> tell) {
        this.state = state;
        this.editor = editor;
        this.tell = tell;
    }

    /**
     * Does something with marked words; on the JavaFX application thread. Tells at the foot of the window what the details do not
     * show, and why nothing is done.
     *
     * @param action what is done
     * @param words the words
     */
    public void make(MarkingAction action, MarkedWords words) {
        switch (action) {
            case EVENT ->
                editor.edit(
                        commentary -> MarkedItems.event(commentary, words, MarkedItemMaker::date),
                        edit -> Optional.of(
                                new Selection.OfItem(last(edit.after().events()).id())));
            case CLAIM ->
                editor.edit(
                        commentary -> MarkedItems.claim(commentary, words),
                        edit -> Optional.of(
                                new Selection.OfItem(last(edit.after().claims()).id())));
            case ACTOR -> makeActor(words);
            case PASSAGE -> addPassage(words.passage());
        }
    }

    private static <T> T last(List<T> elements) {
        return elements.get(elements.size() - 1);
    }

    private static Optional<Edtf> date(String written) {
        return DATES.read(written).date();
    }

    private void makeActor(MarkedWords words) {
        Optional<Commentary> commentary = editor.commentary();
        Optional<Actor> present = commentary.flatMap(current -> MarkedItems.presentActor(current, words));
        if (present.isPresent()) {
            state.selectActor(present.get().id());
            tell.accept(ShownText.name(present.get().name()) + " is an actor already.");
            return;
        }
        editor.edit(
                current -> MarkedItems.actor(current, words),
                edit -> Optional.of(
                        new Selection.OfActor(last(edit.after().actors()).id())));
    }

    private void addPassage(Passage passage) {
        Optional<Item> selected = state.selectedItem();
        if (selected.isEmpty()) {
            tell.accept("Select an event or a claim first, to which the passage is added.");
            return;
        }
        Item item = selected.get();
        String name = "\u201c" + ShownText.name(item.label()) + "\u201d";
        Optional<Edit> edit = editor.edit(commentary -> PassageEdits.add(commentary, item.id(), passage));
        tell.accept(
                edit.isPresent()
                        ? "Passage " + passage.at() + " is added to " + name + "."
                        : name + " has the passage " + passage.at() + " already.");
    }

    /** Returns whether an event or claim is selected, to which a passage can be added. */
    public BooleanBinding itemSelected() {
        return Bindings.createBooleanBinding(() -> state.selectedItem().isPresent(), state.selectionProperty());
    }
}
