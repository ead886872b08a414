package dateline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page of gestures and keys: what the pointer does, the keys of the menu, and those that only the views know. */
final class Shortcuts {
    private static final double COLUMN = 320;
    private static final double BETWEEN = 32;
    private static final double KEYS = 150;

    private static final Group POINTER = new Group(
            "With the pointer",
            List.of(
                    new Key("Click", "select"),
                    new Key("Ctrl+click", "select one item more, or less"),
                    new Key("Shift+click", "select a range of a list"),
                    new Key("Wheel, Pinch", "zoom the timeline"),
                    new Key("Drag", "move along time"),
                    new Key("Shift+drag", "zoom to a stretch"),
                    new Key("Alt+wheel", "scroll the lanes")));

    private static final List<Group> IN_VIEWS = List.of(
            new Group(
                    "On the timeline",
                    List.of(
                            new Key("Left, Right", "previous, next event, or claim"),
                            new Key("Up, Down", "nearest item above, below"),
                            new Key("+, -", "zoom in, out"),
                            new Key("0", "fit all"),
                            new Key("F", "leave out or show gaps"),
                            new Key("L, P", "collapse, pin the lane of the item"),
                            new Key("Ctrl+Up, Ctrl+Down", "move the lane of the item"),
                            new Key("Page Up, Page Down", "by a viewport"),
                            new Key("Home, End", "to the first, last item"),
                            new Key("Enter", "open the item"),
                            new Key("Esc", "deselect"))),
            new Group(
                    "In the list of events",
                    List.of(
                            new Key("Up, Down", "previous, next event"),
                            new Key("Page Up, Page Down", "by a page"),
                            new Key("Home, End", "to the first, last event"),
                            new Key("A letter", "to the next title that begins with it"))),
            new Group(
                    "Several items of a list",
                    List.of(
                            new Key("Shift+Up, Shift+Down", "select a range"),
                            new Key("Ctrl+Up, Ctrl+Down", "move without selecting"),
                            new Key("Ctrl+Space", "select the item too, or no longer"),
                            new Key("Ctrl+A", "select all that are shown"))),
            new Group(
                    "While linking by clicking",
                    List.of(
                            new Key("Click", "link the item, or no longer"),
                            new Key("Space", "link the selected item, or no longer"),
                            new Key("Enter", "done"),
                            new Key("Esc", "take all back"))),
            new Group(
                    "Among the actors",
                    List.of(new Key("Space", "filter by the actor"), new Key("Enter", "all about the actor"))),
            new Group("Among the values of More filters", List.of(new Key("Space, Enter", "filter by it"))),
            new Group(
                    "While editing",
                    List.of(
                            new Key("Enter", "accept the field, or take what is marked"),
                            new Key("Shift+Enter", "begin a line"),
                            new Key("Esc", "restore the field, or go back to reading"),
                            new Key("1, 2, 3, 4", "certainty, outside of fields"),
                            new Key("Left, Right", "next of the common dates, which are one stop of Tab"))),
            new Group(
                    "In a new article",
                    List.of(
                            new Key("Space", "strike the paragraph out, or restore it"),
                            new Key("J", "join with the next sentence or paragraph"),
                            new Key("S", "split the paragraph, or the sentence at the caret"))),
            new Group(
                    "In the text",
                    List.of(
                            new Key("F2", "edit what was just marked, else correct the sentence"),
                            new Key("Shift+F10", "all that edits the sentence"),
                            new Key("Enter", "select what rests on the sentence; again: the next"),
                            new Key("Shift+Left, Shift+Right", "mark a word less, more"),
                            new Key("Alt+Shift+Left, Alt+Shift+Right", "the same at the other end"),
                            new Key("Shift+Up, Shift+Down", "mark by sentences"))),
            new Group(
                    "At marked words",
                    List.of(
                            new Key("E, C, A", "make an event, claim, actor"),
                            new Key("P", "add the passage to the selected item"),
                            new Key("R", "the last choice again"),
                            new Key("Ctrl+C", "copy the words with their citation"),
                            new Key("Esc", "hide the bar"))),
            new Group(
                    "In the quick entry",
                    List.of(
                            new Key("Enter", "add the events"),
                            new Key("Shift+Enter", "another line"),
                            new Key("Up, Down", "choose a name or category"),
                            new Key("Tab", "take it"),
                            new Key("Esc", "close"))),
            new Group(
                    "Among the suggestions",
                    List.of(
                            new Key("F3, Shift+F3", "next, previous suggestion; also from the text"),
                            new Key("Enter", "take it"),
                            new Key("Delete", "refuse it"),
                            new Key("Esc", "close"))),
            new Group(
                    "Among the unfinished places",
                    List.of(
                            new Key("Up, Down", "previous, next place"),
                            new Key("Enter", "finish it: to its field, or to the sentence"),
                            new Key("Esc", "close"))),
            new Group(
                    "Among the problems",
                    List.of(
                            new Key("Up, Down", "previous, next problem"),
                            new Key("Enter", "to its place in the file's text"),
                            new Key("Ctrl+C", "copy the chosen problems or lines"),
                            new Key("Esc", "close"))));

    private Shortcuts() {}

    /** Keys with the same purpose, separated by commas, and what they do. */
    private record Key(String keys, String purpose) {}

    /** The keys of a menu or of a view. */
    private record Group(String title, List<Key> keys) {
        /** Returns how many lines the group takes. */
        int lines() {
            return keys.size() + 2;
        }
    }

    /**
     * Returns the page, in two columns.
     *
     * @param bar the menu bar, whose keys are shown
     */
    static Region page(MenuBar bar) {
        List<Group> groups = new ArrayList<>(List.of(POINTER));
        bar.getMenus().stream().map(Shortcuts::group).forEach(groups::add);
        groups.addAll(IN_VIEWS);
        groups.removeIf(group -> group.keys().isEmpty());
        int half = groups.stream().mapToInt(Group::lines).sum() / 2;
        VBox left = column();
        VBox right = column();
        int lines = 0;
        for (Group group : groups) {
            VBox column = lines + group.lines() / 2 <= half ? left : right;
            column.getChildren().addAll(nodes(group));
            lines += group.lines();
        }
        HBox page = new HBox(left, right);
        page.getStyleClass().add("keys-page");
        page.setPrefWidth(2 * COLUMN + BETWEEN);
        return page;
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("keys-column");
        column.setPrefWidth(COLUMN);
        column.setMinWidth(COLUMN);
        return column;
    }

    private static Group group(Menu menu) {
        return new Group(
                plain(menu),
                menu.getItems().stream()
                        .filter(item -> item.getAccelerator() != null)
                        .map(item -> new Key(item.getAccelerator().getDisplayText(), plain(item)))
                        .toList());
    }

    private static List<Node> nodes(Group group) {
        List<Node> nodes = new ArrayList<>();
        Label title = new Label(group.title());
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        nodes.add(title);
        for (Key key : group.keys()) {
            HBox boxes = new HBox(4);
            boxes.setMinWidth(KEYS);
            for (String one : key.keys().split(", ", -1)) {
                Label box = new Label(one);
                box.getStyleClass().add("key");
                box.setMinWidth(Region.USE_PREF_SIZE);
                boxes.getChildren().add(box);
            }
            Label purpose = new Label(key.purpose());
            purpose.setWrapText(true);
            HBox line = new HBox(8, boxes, purpose);
            line.setAlignment(Pos.CENTER_LEFT);
            nodes.add(line);
        }
        return nodes;
    }

    private static String plain(MenuItem item) {
        return item.getText().replace("_", "");
    }
}
