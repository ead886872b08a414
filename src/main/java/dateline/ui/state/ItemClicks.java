package dateline.ui.state;

import dateline.model.Item;
import dateline.model.SentenceId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.MouseEvent;

/**
 * Does what a click on an event or claim means: it selects the item, adds it to the selected ones, or links it.
 *
 * @param state what the window shows
 */
public record ItemClicks(ReadingState state) {
    /** Takes a plain click: it links the item while links are made, and selects it otherwise. */
    public void click(String id) {
        state.selectItem(id);
        if (state.linking().isOn()) {
            link(id);
        }
    }

    /**
     * Takes a click if it does other than select: one with Ctrl held, or any while links are made.
     *
     * <p>Any other click leaves just its item selected, as a view that shows it as selected already would not see.
     *
     * @param id the item that is clicked
     * @param event the click, or the press that begins it
     * @return whether the click was taken
     */
    public boolean takes(String id, MouseEvent event) {
        if (state.linking().isOn()) {
            // The second click of a double click would take the link away again.
            if (event.getClickCount() <= 1) {
                click(id);
            }
            return true;
        }
        if (event.isShortcutDown()) {
            toggle(id);
            return true;
        }
        if (state.selectionProperty().get() instanceof Selection.OfItems) {
            state.selectItem(id);
        }
        return false;
    }

    /**
     * Takes a click on a sentence while links are made, unless several items rest on the sentence.
     *
     * @return whether the click was taken
     */
    public boolean links(SentenceId sentence) {
        List<Item> items = state.documentProperty()
                .get()
                .map(open -> open.index().itemsAt(sentence))
                .orElse(List.of());
        if (!state.linking().isOn() || items.size() > 1) {
            return false;
        }
        if (items.isEmpty()) {
            state.linking().refuse("No event or claim rests on sentence " + sentence + ".");
        } else {
            click(items.get(0).id());
        }
        return true;
    }

    /** Links the selected item while links are made, or does so no longer. */
    public void linkSelected() {
        state.selectedItem().ifPresent(item -> link(item.id()));
    }

    private void link(String id) {
        state.documentProperty().get().ifPresent(open -> state.linking().toggle(open.commentary(), id));
    }

    /** Adds an item to the selected ones, where it leads, or takes it out of them. */
    public void toggle(String id) {
        List<String> ids = new ArrayList<>(state.selectionProperty().get().itemIds());
        if (!ids.remove(id)) {
            ids.add(id);
        }
        state.select(Selection.ofItems(ids));
    }
}
