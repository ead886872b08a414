package dateline.ui.testing;

import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.input.ZoomEvent;

/** Sends input events to a node as the toolkit does; on the JavaFX application thread. */
final class InputEvents {
    private InputEvents() {}

    /** Returns a place on the screen in the coordinates of a node's scene, as events without a source have it. */
    private static Point2D inScene(Node target, Point2D screen) {
        return target.getScene()
                .getRoot()
                .localToScene(target.getScene().getRoot().screenToLocal(screen));
    }

    private static PickResult pick(Node target, Point2D scene) {
        return new PickResult(target, scene.getX(), scene.getY());
    }

    /** Sends one event of the mouse. */
    static void mouse(
            Node target, EventType<MouseEvent> type, Point2D at, MouseButton button, int clicks, KeyCode... held) {
        Point2D in = inScene(target, at);
        List<KeyCode> keys = Arrays.asList(held);
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        Event.fireEvent(
                target,
                new MouseEvent(
                        type,
                        in.getX(),
                        in.getY(),
                        at.getX(),
                        at.getY(),
                        button,
                        clicks,
                        keys.contains(KeyCode.SHIFT),
                        keys.contains(KeyCode.CONTROL),
                        keys.contains(KeyCode.ALT),
                        false,
                        down && button == MouseButton.PRIMARY,
                        false,
                        down && button == MouseButton.SECONDARY,
                        false,
                        false,
                        type != MouseEvent.MOUSE_DRAGGED,
                        pick(target, in)));
    }

    /** Asks for the context menu of a node. */
    static void contextMenu(Node target, Point2D at) {
        Point2D in = inScene(target, at);
        Event.fireEvent(
                target,
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        in.getX(),
                        in.getY(),
                        at.getX(),
                        at.getY(),
                        false,
                        pick(target, in)));
    }

    /** Scrolls by pixels, with the wheel or, where there are fingers, by touch. */
    static void scroll(Node target, Point2D at, double dx, double dy, int fingers, KeyCode... held) {
        Point2D in = inScene(target, at);
        List<KeyCode> keys = Arrays.asList(held);
        Event.fireEvent(
                target,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        in.getX(),
                        in.getY(),
                        at.getX(),
                        at.getY(),
                        keys.contains(KeyCode.SHIFT),
                        keys.contains(KeyCode.CONTROL),
                        keys.contains(KeyCode.ALT),
                        false,
                        fingers > 0,
                        false,
                        dx,
                        dy,
                        dx,
                        dy,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        fingers,
                        pick(target, in)));
    }

    /** Moves two fingers apart, by a factor above 1, or together. */
    static void zoom(Node target, Point2D at, double factor) {
        Point2D in = inScene(target, at);
        Event.fireEvent(
                target,
                new ZoomEvent(
                        ZoomEvent.ZOOM,
                        in.getX(),
                        in.getY(),
                        at.getX(),
                        at.getY(),
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        factor,
                        factor,
                        pick(target, in)));
    }

    /** Sends one event of what is dragged from outside. */
    static DragEvent drag(Node target, EventType<DragEvent> type, Point2D at, Dragboard board) {
        Point2D in = inScene(target, at);
        DragEvent event = new DragEvent(
                type,
                board,
                in.getX(),
                in.getY(),
                at.getX(),
                at.getY(),
                TransferMode.COPY,
                null,
                target,
                pick(target, in));
        Event.fireEvent(target, event);
        return event;
    }

    /** Returns what holds things that are dragged from outside; the toolkit gives out none without a drag by the system. */
    static Dragboard dragboard() {
        TKClipboard local = Toolkit.getToolkit().createLocalClipboard();
        Object held = Proxy.newProxyInstance(
                InputEvents.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, method, arguments) -> method.getName().equals("getTransferModes")
                        ? EnumSet.of(TransferMode.COPY)
                        : method.invoke(local, arguments));
        try {
            Constructor<Dragboard> constructor = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
            constructor.setAccessible(true);
            return constructor.newInstance(held);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Dragboard has no such constructor", e);
        }
    }

    /** Sends one event of the keyboard; the character is empty but where one is typed. */
    static void key(Node target, EventType<KeyEvent> type, String character, KeyCode key, KeyCode... held) {
        List<KeyCode> keys = Arrays.asList(held);
        Event.fireEvent(
                target,
                new KeyEvent(
                        type,
                        character,
                        key.getName(),
                        key,
                        keys.contains(KeyCode.SHIFT),
                        keys.contains(KeyCode.CONTROL),
                        keys.contains(KeyCode.ALT),
                        false));
    }
}
