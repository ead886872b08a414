package dateline.ui.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Window;

/** Finds what a person sees in the windows that are shown, popups included. */
public final class ShownNodes {
    private ShownNodes() {}

    /** Returns the node that says exactly these words, or is called so by a screen reader; fails without one. */
    public static Node named(String words) {
        return find(words, node -> says(node, words));
    }

    /** Returns the node that says exactly these words within the first visible node of a selector. */
    public static Node named(String words, String selector) {
        return Fx.call(() -> visible(of(selector))
                .filter(node -> says(node, words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing in " + selector + " says \"" + words + "\": "
                        + visible(of(selector)).map(ShownNodes::words).toList())));
    }

    /** Tells whether a node that says exactly these words is shown. */
    public static boolean isShown(String words) {
        return Fx.call(() -> all().anyMatch(node -> says(node, words)));
    }

    /** Returns the first visible node of a selector; fails without one. */
    public static Node of(String selector) {
        return find(selector, node -> selects(node, selector));
    }

    /** Returns the visible nodes of a style class, from the top of their window. */
    public static List<Node> allOf(String selector) {
        return Fx.call(() -> all().filter(node -> selects(node, selector))
                .sorted(Comparator.comparingDouble(
                        node -> node.localToScene(0, 0).getY()))
                .toList());
    }

    /** Returns the words that a person reads in the first visible node of a selector, a line each. */
    public static String words(String selector) {
        return words(of(selector));
    }

    /** Returns the words that a person reads in a node, a line each. */
    public static String words(Node node) {
        return Fx.call(() -> visible(node)
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n")));
    }

    /** Returns all nodes of a type that are visible within a node. */
    public static <T extends Node> List<T> within(Node node, Class<T> type) {
        return Fx.call(
                () -> visible(node).filter(type::isInstance).map(type::cast).toList());
    }

    private static Node find(String what, Predicate<Node> wanted) {
        return Fx.call(() ->
                all().filter(wanted).findFirst().orElseThrow(() -> new AssertionError("Not shown: \"" + what + "\"")));
    }

    private static boolean selects(Node node, String selector) {
        return node.getStyleClass().contains(selector.substring(1));
    }

    private static boolean says(Node node, String words) {
        return words.equals(node.getAccessibleText())
                || (node instanceof Labeled labeled && words.equals(labeled.getText()))
                || (node instanceof Text text && words.equals(text.getText()));
    }

    /** The popups first: they stand before their windows. */
    private static Stream<Node> all() {
        List<Window> windows = new ArrayList<>(Window.getWindows());
        Collections.reverse(windows);
        return windows.stream()
                .filter(Window::isShowing)
                .map(window ->
                        window.getScene() == null ? null : window.getScene().getRoot())
                .filter(Objects::nonNull)
                .flatMap(ShownNodes::visible);
    }

    private static Stream<Node> visible(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(ShownNodes::visible)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
