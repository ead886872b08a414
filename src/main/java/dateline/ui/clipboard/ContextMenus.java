package dateline.ui.clipboard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

/** Shows context menus. */
public final class ContextMenus {
    private ContextMenus() {}

    /**
     * Gives the rows of a list a context menu: that of the row at the pointer, by the keyboard that of the selected one.
     *
     * @param list the list
     * @param entries returns the entries for a row; none for a row without a menu
     */
    public static <T> void give(ListView<T> list, Function<T, List<MenuItem>> entries) {
        list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            Optional<T> row = event.isKeyboardTrigger()
                    ? Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                    : rowAt(event.getTarget()).map(index -> list.getItems().get(index));
            row.map(entries).ifPresent(shown -> show(list, event, shown));
        });
    }

    /** Returns the index of the row that a node is in. */
    private static Optional<Integer> rowAt(Object target) {
        return Stream.iterate(target instanceof Node node ? node : null, Objects::nonNull, Node::getParent)
                .filter(node -> node instanceof ListCell<?> cell && !cell.isEmpty())
                .map(node -> ((ListCell<?>) node).getIndex())
                .findFirst();
    }

    /** Gives a node a context menu. */
    public static void give(Node node, Supplier<List<MenuItem>> entries) {
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> show(node, event, entries.get()));
    }

    private static void show(Node owner, ContextMenuEvent event, List<MenuItem> entries) {
        if (entries.isEmpty()) {
            return;
        }
        ContextMenu menu = new ContextMenu(entries.toArray(MenuItem[]::new));
        Point2D corner = owner.localToScreen(8, 8);
        boolean keyboard = event.isKeyboardTrigger();
        menu.show(owner, keyboard ? corner.getX() : event.getScreenX(), keyboard ? corner.getY() : event.getScreenY());
        event.consume();
    }
}
