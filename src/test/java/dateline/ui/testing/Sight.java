package dateline.ui.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Reads what a window and its popups and dialogs show. */
public final class Sight {
    private final Stage stage;

    Sight(Stage stage) {
        this.stage = stage;
    }

    /** Returns the window and what it owns, the topmost first. */
    private List<Window> windows() {
        List<Window> mine = new ArrayList<>(
                Window.getWindows().stream().filter(this::isMine).toList());
        Collections.reverse(mine);
        return mine;
    }

    private boolean isMine(Window window) {
        Window owner = window;
        while (owner != null && owner != stage) {
            owner = owner instanceof PopupWindow popup
                    ? popup.getOwnerWindow()
                    : owner instanceof Stage other ? other.getOwner() : null;
        }
        return owner == stage && window.isShowing();
    }

    /** Returns the topmost node at a place on the screen; on the application thread. */
    Node at(Point2D screen) {
        return windows().stream()
                .flatMap(window -> at(window, screen).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is shown at " + screen));
    }

    private static Optional<Node> at(Window window, Point2D screen) {
        Parent root = window.getScene().getRoot();
        Point2D local = root.screenToLocal(screen);
        return local == null ? Optional.empty() : at(root, local);
    }

    private static Optional<Node> at(Node node, Point2D local) {
        if (!node.isVisible() || node.isMouseTransparent() || isClipped(node, local)) {
            return Optional.empty();
        }
        if (node instanceof Parent parent) {
            List<Node> children = parent.getChildrenUnmodifiable();
            for (int i = children.size() - 1; i >= 0; i--) {
                Optional<Node> found = at(children.get(i), children.get(i).parentToLocal(local));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return node.contains(local) ? Optional.of(node) : Optional.empty();
    }

    private static boolean isClipped(Node node, Point2D local) {
        return node.getClip() != null && !node.getClip().contains(node.getClip().parentToLocal(local));
    }

    static boolean isWithin(Node inner, Node outer) {
        Node up = inner;
        while (up != null && up != outer) {
            up = up.getParent();
        }
        return up != null;
    }

    /** Returns the node that keys reach: that of the topmost dialog, or else of the window; on the application thread. */
    Node keyboard() {
        Window front = windows().stream()
                .filter(window -> window instanceof Stage)
                .findFirst()
                .orElseThrow();
        Node owner = front.getScene().getFocusOwner();
        return owner == null ? front.getScene().getRoot() : owner;
    }

    /** Returns all nodes that can be seen, the topmost window's first. */
    private Stream<Node> nodes() {
        return windows().stream().flatMap(window -> visible(window.getScene().getRoot()));
    }

    private static Stream<Node> visible(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Sight::visible)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    private static String words(Node node) {
        String words = node instanceof Labeled labeled
                ? labeled.getText()
                : node instanceof TextInputControl input
                        ? input.getText()
                        : node instanceof Text text && !(text.getParent() instanceof Labeled) ? text.getText() : "";
        return words == null ? "" : words;
    }

    /** Returns a name without the underscores of mnemonics. */
    private static String plain(String name) {
        return name.replace("_", "");
    }

    private static boolean says(Node node, String text) {
        return plain(words(node)).equals(text) || text.equals(node.getAccessibleText());
    }

    /** Returns the node that shows exactly this text, or is called so by a screen reader; fails without one. */
    public Node named(String text) {
        return Fx.call(() -> nodes().filter(node -> says(node, text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is called '" + text + "'")));
    }

    /** Returns the node of this name within the first visible node of a selector; fails without one. */
    public Node named(String text, String selector) {
        return Fx.call(() -> visible(of(selector))
                .filter(node -> says(node, text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "Nothing in " + selector + " is called '" + text + "' but " + words(selector))));
    }

    /** Tells whether a node shows exactly this text, or is called so by a screen reader. */
    public boolean isShown(String text) {
        return Fx.call(() -> nodes().anyMatch(node -> says(node, text)));
    }

    /** Tells whether a text is to be seen as a part of others. */
    public boolean shows(String text) {
        return Fx.call(() -> nodes().anyMatch(node -> words(node).contains(text)));
    }

    /** Returns the first visible node of a selector; fails without one. */
    public Node of(String selector) {
        return find(selector).orElseThrow(() -> new AssertionError(selector + " is not shown"));
    }

    /** Returns the first visible node of a selector. */
    public Optional<Node> find(String selector) {
        return Fx.call(() -> all(selector).stream().findFirst());
    }

    /** Returns the visible nodes of a selector. */
    public List<Node> all(String selector) {
        return Fx.call(() -> windows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(selector).stream())
                .filter(Sight::isSeen)
                .toList());
    }

    private static boolean isSeen(Node node) {
        Node up = node;
        while (up != null && up.isVisible()) {
            up = up.getParent();
        }
        return up == null;
    }

    /** Returns the visible nodes of a selector, from the top of the screen. */
    public List<Node> fromTop(String selector) {
        return Fx.call(() -> all(selector).stream()
                .sorted(Comparator.comparingDouble(
                        node -> node.localToScreen(0, 0).getY()))
                .toList());
    }

    /** Returns the visible nodes of a type within a node. */
    public <T extends Node> List<T> within(Node node, Class<T> type) {
        return Fx.call(
                () -> visible(node).filter(type::isInstance).map(type::cast).toList());
    }

    /** Returns the words that are painted in the first visible node of a selector, a line each. */
    public String words(String selector) {
        return painted(of(selector));
    }

    /** Returns the words that are painted in a node, a line each. */
    public String painted(Node node) {
        return Fx.call(() -> within(node, Text.class).stream()
                .map(Text::getText)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n")));
    }

    /** Returns the first line that is painted in a node. */
    public String firstLine(Node node) {
        return painted(node).lines().findFirst().orElse("");
    }

    /** Returns the first line of each node of a selector that shows words, from the top of the screen. */
    public List<String> firstLines(String selector) {
        return fromTop(selector).stream()
                .map(this::firstLine)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Returns the node of a selector whose first line is this; fails without one. */
    public Node cell(String selector, String firstLine) {
        return fromTop(selector).stream()
                .filter(cell -> firstLine(cell).equals(firstLine))
                .findFirst()
                .orElseThrow(() -> new AssertionError(firstLine + " is not among " + firstLines(selector)));
    }

    /** Returns the different texts below the visible nodes of a selector, unshortened, a line each. */
    public String text(String selector) {
        return Fx.call(() -> all(selector).stream()
                .flatMap(Sight::visible)
                .map(Sight::words)
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining("\n")));
    }

    /** Returns the entry of an open menu, by its text. */
    Node entry(String text) {
        return Fx.call(() -> all(".menu-item").stream()
                .filter(item ->
                        visible(item).anyMatch(node -> plain(words(node)).equals(text)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No menu has '" + text + "' but " + entries())));
    }

    /** Returns the texts of the open menus' entries. */
    public List<String> entries() {
        return Fx.call(() -> all(".menu-item").stream()
                .map(item -> visible(item)
                        .map(node -> plain(words(node)))
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse(""))
                .toList());
    }

    /** Returns a picture of a node as it is painted. */
    public static WritableImage picture(Node node) {
        return Fx.call(() -> node.snapshot(null, null));
    }
}
