package dateline.ui.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/** Makes menus and their entries. */
final class MenuParts {
    private MenuParts() {}

    static Menu menu(String name, MenuItem... items) {
        Menu menu = new Menu(name);
        menu.getItems().setAll(items);
        return menu;
    }

    /**
     * Makes an entry.
     *
     * @param name its words
     * @param key its key, as in "Shortcut+O"; may be empty
     * @param action what it does
     */
    static MenuItem item(String name, String key, Runnable action) {
        MenuItem item = new MenuItem(name);
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        item.setOnAction(event -> action.run());
        return item;
    }

    /**
     * Makes an entry that names what it would do, and can be chosen as long as there is such a thing.
     *
     * @param object what it would do
     */
    static MenuItem itemNaming(
            String name, String key, Runnable action, ReadOnlyObjectProperty<Optional<String>> object) {
        MenuItem item = item(name, key, action);
        item.setMnemonicParsing(false);
        item.textProperty()
                .bind(object.map(
                        words -> words.map(named -> name + ": " + named).orElse(name)));
        item.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> object.get().isEmpty(), object));
        return item;
    }
}
