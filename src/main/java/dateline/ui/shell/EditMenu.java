package dateline.ui.shell;

import dateline.export.citation.CitationStyle;
import dateline.ui.clipboard.Copying;
import dateline.ui.editing.DocumentEditor;
import dateline.ui.parts.RadioItems;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import dateline.ui.suggest.SuggestionsPane;
import dateline.ui.unfinished.UnfinishedPane;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;

/** The menu of edits: undo and redo, what is done with the selected item, and what is found. */
final class EditMenu {
    private final ReadingState state;
    private final DocumentEditor editor;
    private final SuggestionsPane suggestions;
    private final UnfinishedPane unfinished;
    private final AppMenu.Parts parts;
    private final MainWindow window;
    private final Copying copying;

    EditMenu(MainWindow window, AppMenu.Parts parts) {
        this.window = window;
        copying = parts.copying();
        state = window.state();
        editor = window.editing().editor();
        suggestions = window.lower().suggestions();
        unfinished = window.lower().unfinished();
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
                ofDocument(MenuParts.item("_Unfinished Places", "Shortcut+Shift+U", unfinished::reveal)),
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
                new SeparatorMenuItem(),
                ofDocument(MenuParts.item("_Copy", "Shortcut+C", this::copy)),
                ofDocument(MenuParts.item("Copy as _Markdown", "Shortcut+Alt+C", copying::copyAsMarkdown)),
                ofItem(MenuParts.item("Copy _Passage with Citation", "Shortcut+Shift+C", this::copyPassage)),
                ofDocument(MenuParts.item("Copy _Link", "Shortcut+Alt+L", copying::copyLink)),
                ofDocument(MenuParts.item("Copy Link with Filter and _View", "", copying::copyLinkWithFilterAndView)),
                citationStyle(),
                new SeparatorMenuItem(),
                MenuParts.item("_Show Everything Again", "Shortcut+Shift+X", state::clearFilter));
    }

    /** Copies the words that are marked in a field, or what the window shows. */
    private void copy() {
        Node owner = window.stage().getScene().getFocusOwner();
        if (owner instanceof TextInputControl field && field.getSelection().getLength() > 0) {
            field.copy();
        } else {
            copying.copy();
        }
    }

    private void copyPassage() {
        state.selectedItem()
                .flatMap(item -> item.passages().stream().findFirst())
                .ifPresent(copying::copy);
    }

    private Menu citationStyle() {
        Menu styles = new Menu("C_itation Style");
        styles.getItems().setAll(RadioItems.of(copying.styleProperty(), CitationStyle.values(), CitationStyle::label));
        return styles;
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
