package dateline.ui.shell;

import dateline.text.ShownText;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu of the open windows. */
final class WindowMenu {
    private final MainWindow window;
    private final Menu menu = new Menu("_Window");
    private final MenuItem same = new MenuItem("_New Window for This Document");

    WindowMenu(MainWindow window) {
        this.window = window;
        same.setAccelerator(KeyCombination.valueOf("Shortcut+N"));
        same.setOnAction(event -> window.windows().openSame(window));
        // Another window would show the document as it is saved.
        same.disableProperty().bind(window.editing().editor().unsavedProperty());
        menu.getItems().setAll(same, new SeparatorMenuItem());
        menu.setOnShowing(event -> list());
        // A closed window must not be held by the menus of others.
        menu.setOnHidden(event -> menu.getItems().removeIf(RadioMenuItem.class::isInstance));
    }

    Menu menu() {
        return menu;
    }

    /** Lists the windows by name. */
    private void list() {
        menu.getItems().removeIf(RadioMenuItem.class::isInstance);
        List<MainWindow> open = window.windows().open().stream()
                .sorted(Comparator.comparing(
                        other -> other.stage().getTitle(), Comparator.nullsFirst(String.CASE_INSENSITIVE_ORDER)))
                .toList();
        for (MainWindow other : open) {
            RadioMenuItem item = new RadioMenuItem(ShownText.name(other.stage().getTitle()));
            item.setMnemonicParsing(false);
            item.setSelected(other == window);
            item.setOnAction(event -> other.toFront());
            menu.getItems().add(item);
        }
    }
}
