package dateline.ui.shell;

import dateline.ui.editing.DocumentEditor;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import dateline.ui.suggest.SuggestionsPane;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of edits: undo and redo, what is done with the selected item, and what is found. */
final class EditMenu {
    private final ReadingState state;
    private final DocumentEditor editor;
    private final SuggestionsPane suggestions;
    private final AppMenu.Parts parts;

    EditMenu(MainWindow window, AppMenu.Parts parts) {
        state = window.state();
        editor = window.editing().editor();
        suggestions = window.suggestions();
        this.parts = parts;
    }

    Menu menu() {
        return MenuParts.menu(
                "_Edit",
                MenuParts.itemNaming("Undo", "Shortcut+Z", editor::undo, editor.undoLabelProperty()),
                MenuParts.itemNaming("Redo", "Shortcut+Shift+Z", editor::redo, editor.redoLabelProperty()),
                new SeparatorMenuItem(),
                editSelected(),
                editDocument(),
                ofDocument(MenuParts.item(
                        "_Quick Entry", "Shortcut+Enter", () -> parts.entry().open())),
                ofDocument(MenuParts.item("Su_ggestions", "F4", suggestions::reveal)),
                ofDocument(MenuParts.item("_Bring Back Refused Suggestions", "", suggestions::bringBackRefused)),
                ofDocument(MenuParts.item(
                        "_Unfinished Places",
                        "Shortcut+Shift+U",
                        () -> parts.unfinished().reveal())),
                ofItem(MenuParts.item("_Link by Clicking", "Shortcut+L", parts.inspector()::link)),
                ofItem(MenuParts.item(
                        "Link What It Speaks A_gainst", "Shortcut+Shift+L", parts.inspector()::linkAgainst)),
                ofItem(MenuParts.item("_Delete the Selected Items", "Delete", parts.inspector()::delete)),
                new SeparatorMenuItem(),
                MenuParts.item("_Find", "Shortcut+F", () -> parts.search().focusField()),
                MenuParts.item(
                        "Find an _Actor",
                        "Shortcut+Shift+F",
                        () -> parts.filter().focusFind()),
                ofItem(MenuParts.item(
                        "Copy Passage with _Citation",
                        "Shortcut+Shift+C",
                        () -> state.selectedItem().ifPresent(parts.citation()::copyFirst))),
                new SeparatorMenuItem(),
                MenuParts.item("_Show Everything Again", "Shortcut+Shift+X", state::clearFilter));
    }

    /** Lets an entry be chosen as long as a document is open. */
    private MenuItem ofDocument(MenuItem entry) {
        entry.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> state.documentProperty().get().isEmpty(), state.documentProperty()));
        return entry;
    }

    /** Lets an entry be chosen as long as an item is selected. */
    private MenuItem ofItem(MenuItem entry) {
        BooleanBinding none =
                Bindings.createBooleanBinding(() -> state.selectedItem().isEmpty(), state.selectionProperty());
        entry.disableProperty().bind(none);
        return entry;
    }

    private MenuItem editSelected() {
        MenuItem entry = MenuParts.item("_Edit the Selected Item", "F2", parts.inspector()::edit);
        entry.disableProperty().bind(Bindings.equal(state.selectionProperty(), Selection.NONE));
        return entry;
    }

    private MenuItem editDocument() {
        return ofDocument(MenuParts.item("Edit the Document's De_tails", "", () -> {
            state.clearSelection();
            parts.inspector().edit();
        }));
    }
}
