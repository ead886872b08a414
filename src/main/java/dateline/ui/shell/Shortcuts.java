package dateline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/** The keys as lines of text: those of the menu, read off it, and those that only the views know. */
final class Shortcuts {
    private static final List<String> IN_VIEWS = List.of(
            "",
            "On the timeline",
            line("Left, Right", "previous, next event, or claim"),
            line("Up, Down", "nearest item above, below"),
            line("+, -", "zoom in, out"),
            line("0", "fit all"),
            line("F", "leave out or show gaps"),
            line("L, P", "collapse, pin the lane of the item"),
            line("Ctrl+Up, Ctrl+Down", "move the lane of the item"),
            line("Shift+drag", "zoom to a stretch"),
            line("Alt+wheel", "scroll the lanes"),
            line("Page Up, Page Down", "by a viewport"),
            line("Home, End", "to the first, last item"),
            line("Enter", "open the item"),
            line("Esc", "deselect"),
            "",
            "In the list of events",
            line("Up, Down", "previous, next event"),
            line("Page Up, Page Down", "by a page"),
            line("Home, End", "to the first, last event"),
            line("a letter", "to the next title that begins with it"),
            "",
            "Among the actors",
            line("Space", "filter by the actor"),
            line("Enter", "all about the actor"),
            "",
            "Among certainties, roles, kinds, holders and categories",
            line("Space, Enter", "filter by it"),
            "",
            "In the text",
            line("Enter", "select what rests on the sentence"),
            "",
            "Among the problems",
            line("Up, Down", "previous, next problem"),
            line("Enter", "to its place in the file's text"),
            line("Ctrl+C", "copy the chosen problems or lines"),
            line("Esc", "close"));

    private Shortcuts() {}

    static List<String> describe(MenuBar bar) {
        List<String> lines = new ArrayList<>();
        for (Menu menu : bar.getMenus()) {
            List<String> keys = menu.getItems().stream()
                    .filter(item -> item.getAccelerator() != null)
                    .map(item -> line(item.getAccelerator().getDisplayText(), plain(item)))
                    .toList();
            if (!keys.isEmpty()) {
                lines.add((lines.isEmpty() ? "" : "\n") + plain(menu));
                lines.addAll(keys);
            }
        }
        lines.addAll(IN_VIEWS);
        return lines;
    }

    private static String plain(MenuItem item) {
        return item.getText().replace("_", "");
    }

    private static String line(String key, String what) {
        return String.format("  %-20s %s", key, what);
    }
}
