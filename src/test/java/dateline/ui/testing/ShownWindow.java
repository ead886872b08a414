package dateline.ui.testing;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Reads off the window of the document what its parts say. */
public final class ShownWindow {
    private ShownWindow() {}

    /** Returns the filter in words, as the bottom line tells it. */
    public static String status() {
        return ShownNodes.words(".status-bar").lines().findFirst().orElse("");
    }

    /** Returns the name or title of what the details show. */
    public static String detailTitle() {
        return ShownNodes.words(ShownNodes.within(ShownNodes.of(".detail"), Label.class).stream()
                .filter(label -> label.getStyleClass().contains("title"))
                .findFirst()
                .orElseThrow());
    }

    /** Returns all words of the details. */
    public static String details() {
        return ShownNodes.words(".detail");
    }

    /** Returns the names in the list of actors. */
    public static List<String> actors() {
        return firstLines(".actor-cell");
    }

    /** Returns the statements of the claims in sight. */
    public static List<String> claims() {
        return firstLines(".claim-words");
    }

    /** Returns the cell whose first line is this. */
    public static Node cell(String selector, String firstLine) {
        return ShownNodes.allOf(selector).stream()
                .filter(cell -> firstLine(cell).equals(firstLine))
                .findFirst()
                .orElseThrow(() -> new AssertionError(firstLine + " is not among " + firstLines(selector)));
    }

    /** Returns the first line of each node of a selector that says something. */
    public static List<String> firstLines(String selector) {
        return ShownNodes.allOf(selector).stream()
                .map(ShownWindow::firstLine)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String firstLine(Node node) {
        return ShownNodes.words(node).lines().findFirst().orElse("");
    }
}
