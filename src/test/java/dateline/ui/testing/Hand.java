package dateline.ui.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/**
 * Works a window by mouse, wheel, touch and keys, at places on the screen.
 *
 * <p>A gesture reaches the node that is topmost at its place, so that a node under another one or out of sight cannot be
 * clicked. Each gesture waits until the window has been painted, but where the caller is on the application thread.
 */
public final class Hand {
    private static final PseudoClass GREYED_OUT = PseudoClass.getPseudoClass("disabled");

    private final Sight sight;

    /**
     * Makes the hand of a reader at a window.
     *
     * @param stage the window; popups and dialogs that it owns are reached too
     */
    public Hand(Stage stage) {
        sight = new Sight(stage);
    }

    /** Returns what the reader sees. */
    public Sight sight() {
        return sight;
    }

    /** Returns the middle of a node, on the screen. */
    public static Point2D middle(Node node) {
        return Fx.call(() -> {
            var bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    /** Does a gesture and waits until it is painted, or until a dialog waits for an answer. */
    private static void act(Runnable gesture) {
        if (Platform.isFxApplicationThread()) {
            gesture.run();
            return;
        }
        FutureTask<Void> done = new FutureTask<>(gesture, null);
        Platform.runLater(done);
        Fx.settle();
        if (done.isDone()) {
            try {
                done.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError(e.getCause());
            }
        }
    }

    /** Moves the pointer to a place. */
    public void move(Point2D to) {
        act(() -> InputEvents.mouse(sight.at(to), MouseEvent.MOUSE_MOVED, to, MouseButton.NONE, 0));
    }

    /** Clicks with the primary button. */
    public void click(Point2D at) {
        click(at, MouseButton.PRIMARY, 1);
    }

    /** Clicks in the middle of a node. */
    public void click(Node node) {
        Point2D at = middle(node);
        Fx.call(() -> {
            Node top = sight.at(at);
            if (!Sight.isWithin(top, node)) {
                throw new AssertionError(node + " cannot be clicked: " + top + " lies over it");
            }
            return top;
        });
        click(at);
    }

    /** Clicks the control that shows a text. */
    public void click(String text) {
        click(sight.named(text));
    }

    /** Clicks the control that shows a text within the first visible node of a selector. */
    public void click(String text, String selector) {
        click(sight.named(text, selector));
    }

    /** Clicks with a button. */
    public void click(Point2D at, MouseButton button, int clicks) {
        for (int click = 1; click <= clicks; click++) {
            int count = click;
            act(() -> {
                Node target = sight.at(at);
                InputEvents.mouse(target, MouseEvent.MOUSE_PRESSED, at, button, count);
                InputEvents.mouse(target, MouseEvent.MOUSE_RELEASED, at, button, count);
                if (target.getScene() != null) {
                    InputEvents.mouse(target, MouseEvent.MOUSE_CLICKED, at, button, count);
                }
            });
        }
    }

    /** Clicks with keys held. */
    public void click(Point2D at, KeyCode... held) {
        Node target = press(at, held);
        release(target, at, held);
    }

    /** Clicks twice. */
    public void doubleClick(Point2D at) {
        click(at, MouseButton.PRIMARY, 2);
    }

    /** Clicks with the right button, which asks for a context menu. */
    public void rightClick(Point2D at) {
        click(at, MouseButton.SECONDARY, 1);
        act(() -> InputEvents.contextMenu(sight.at(at), at));
    }

    /** Presses, drags along the places and lets go at the last one. */
    public void drag(List<Point2D> places, KeyCode... held) {
        Node target = press(places.get(0), held);
        for (Point2D place : places.subList(1, places.size())) {
            dragTo(target, place, held);
        }
        release(target, places.get(places.size() - 1), held);
    }

    /** Drags from one place to another in two steps. */
    public void drag(Point2D from, Point2D to, KeyCode... held) {
        drag(List.of(from, from.midpoint(to), to), held);
    }

    /** Presses the primary button and returns the node that the drag belongs to. */
    public Node press(Point2D at, KeyCode... held) {
        Node target = Fx.call(() -> sight.at(at));
        act(() -> InputEvents.mouse(target, MouseEvent.MOUSE_PRESSED, at, MouseButton.PRIMARY, 1, held));
        return target;
    }

    /** Drags on, with the button down. */
    public void dragTo(Node target, Point2D to, KeyCode... held) {
        act(() -> InputEvents.mouse(target, MouseEvent.MOUSE_DRAGGED, to, MouseButton.PRIMARY, 1, held));
    }

    /** Drags on and lets go in the same moment, as a hand that throws. */
    public void throwTo(Node target, Point2D to) {
        act(() -> {
            InputEvents.mouse(target, MouseEvent.MOUSE_DRAGGED, to, MouseButton.PRIMARY, 1);
            InputEvents.mouse(target, MouseEvent.MOUSE_RELEASED, to, MouseButton.PRIMARY, 1);
        });
    }

    /** Lets the button go. */
    public void release(Node target, Point2D at, KeyCode... held) {
        act(() -> InputEvents.mouse(target, MouseEvent.MOUSE_RELEASED, at, MouseButton.PRIMARY, 1, held));
    }

    /** Turns the wheel; a positive number of pixels is away from the hand, or to the right. */
    public void wheel(Point2D at, double right, double up, KeyCode... held) {
        act(() -> InputEvents.scroll(sight.at(at), at, right, up, 0, held));
    }

    /** Drags with a finger on a screen that can be touched. */
    public void drawFinger(Point2D at, double right, double down) {
        act(() -> InputEvents.scroll(sight.at(at), at, right, down, 1));
    }

    /** Moves two fingers apart, by a factor above 1, or together. */
    public void pinch(Point2D at, double factor) {
        act(() -> InputEvents.zoom(sight.at(at), at, factor));
    }

    /** Drops files or text on the window from outside; returns whether they were taken. */
    public boolean drop(Point2D at, Map<DataFormat, Object> content) {
        boolean[] taken = new boolean[1];
        act(() -> {
            Node target = sight.at(at);
            Dragboard board = InputEvents.dragboard();
            board.setContent(content);
            taken[0] = InputEvents.drag(target, DragEvent.DRAG_OVER, at, board).isAccepted()
                    && InputEvents.drag(target, DragEvent.DRAG_DROPPED, at, board)
                            .isDropCompleted();
        });
        return taken[0];
    }

    /** Presses a key where the keyboard is, with modifiers held. */
    public void key(KeyCode key, KeyCode... held) {
        act(() -> {
            Node target = sight.keyboard();
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Node reached = target.getScene() == null ? sight.keyboard() : target;
                InputEvents.key(reached, type, "", key, held);
            }
        });
    }

    /** Types a text where the keyboard is. */
    public void type(String text) {
        act(() -> text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> InputEvents.key(sight.keyboard(), KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED)));
    }

    /** Presses Tab until the keyboard is in a node; fails where it never gets there. */
    public void tabTo(Node node) {
        act(() -> {
            for (int i = 0; i < 60 && !node.isFocused(); i++) {
                key(KeyCode.TAB);
            }
            if (!node.isFocused()) {
                throw new AssertionError("The Tab key does not lead to " + node);
            }
        });
    }

    /** Chooses an entry of the menu bar: the menu's name, the entry's, and between them those of submenus. */
    public void choose(String... path) {
        click(sight.named(path[0], ".menu-bar"));
        chooseBelow(path, 1);
    }

    /** Chooses an entry of the menu that is open. */
    public void chooseEntry(String... path) {
        chooseBelow(path, 0);
    }

    /** Moves the pointer over an entry of the menu that is open, which opens its submenu. */
    public void pointAt(String entry) {
        Node parent = openEntry(entry);
        Point2D at = middle(parent);
        act(() -> InputEvents.mouse(parent, MouseEvent.MOUSE_ENTERED, at, MouseButton.NONE, 0));
    }

    /** Waits until a menu shows an entry, which takes a moment where other windows have just closed. */
    private Node openEntry(String text) {
        Fx.await("a menu has '" + text + "'", () -> sight.entries().contains(text));
        return sight.entry(text);
    }

    private void chooseBelow(String[] path, int from) {
        for (int step = from; step < path.length - 1; step++) {
            pointAt(path[step]);
        }
        Node entry = openEntry(path[path.length - 1]);
        if (Fx.call(() -> entry.getPseudoClassStates().contains(GREYED_OUT))) {
            throw new AssertionError("'" + path[path.length - 1] + "' is greyed out");
        }
        Point2D at = middle(entry);
        act(() -> {
            InputEvents.mouse(entry, MouseEvent.MOUSE_ENTERED, at, MouseButton.NONE, 0);
            InputEvents.mouse(entry, MouseEvent.MOUSE_PRESSED, at, MouseButton.PRIMARY, 1);
            InputEvents.mouse(entry, MouseEvent.MOUSE_RELEASED, at, MouseButton.PRIMARY, 1);
        });
    }
}
