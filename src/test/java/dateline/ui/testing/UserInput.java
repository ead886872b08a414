package dateline.ui.testing;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** Uses mouse and keyboard as a person does: through the toolkit's own input, at the place where a node is shown. */
public final class UserInput {
    private UserInput() {}

    /** Holds the robot, which is made on the JavaFX application thread. */
    private static final class Hands {
        static final Robot ROBOT = Fx.call(Robot::new);
    }

    /** Clicks in the middle of a node; fails where the node is not in sight. */
    public static void click(Node node) {
        click(middle(node), MouseButton.PRIMARY);
    }

    /** Clicks at a place on the screen; two clicks at one place are two single clicks. */
    public static void click(Point2D screen, MouseButton button) {
        Robot robot = Hands.ROBOT;
        Fx.run(() -> {
            // Moving the mouse away in between keeps two clicks from being a double one.
            robot.mouseMove(screen.getX() + 40, screen.getY() + 40);
            robot.mouseMove(screen);
            robot.mousePress(button);
            robot.mouseRelease(button);
        });
    }

    /** Presses a key, with others held down. */
    public static void press(KeyCode key, KeyCode... held) {
        Robot robot = Hands.ROBOT;
        Fx.run(() -> {
            for (KeyCode modifier : held) {
                robot.keyPress(modifier);
            }
            robot.keyType(key);
            for (KeyCode modifier : held) {
                robot.keyRelease(modifier);
            }
        });
    }

    /** Types lower-case letters, digits, spaces and quotation marks. */
    public static void type(String text) {
        Robot robot = Hands.ROBOT;
        Fx.run(() -> {
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                switch (letter) {
                    case ' ' -> robot.keyType(KeyCode.SPACE);
                    case '"' -> {
                        robot.keyPress(KeyCode.SHIFT);
                        robot.keyType(KeyCode.QUOTE);
                        robot.keyRelease(KeyCode.SHIFT);
                    }
                    default -> robot.keyType(KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(letter))));
                }
            }
        });
    }

    /** Presses Tab until the keyboard is in a node; fails where it never gets there. */
    public static void tabTo(Node node) {
        for (int i = 0; i < 60 && !Fx.call(node::isFocused); i++) {
            press(KeyCode.TAB);
        }
        if (!Fx.call(node::isFocused)) {
            throw new AssertionError("The Tab key does not lead to " + node);
        }
    }

    private static Point2D middle(Node node) {
        return Fx.call(() -> {
            Bounds bounds = node.getLayoutBounds();
            Point2D middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
            for (Node above : path(node)) {
                Point2D there = above.sceneToLocal(node.localToScene(middle));
                if (!above.isVisible()
                        || (above.getClip() != null
                                && !above.getClip().getBoundsInParent().contains(there))) {
                    throw new AssertionError(node + " is out of sight");
                }
            }
            return node.localToScreen(middle);
        });
    }

    private static List<Node> path(Node node) {
        return Stream.<Node>iterate(node, above -> above != null, Node::getParent)
                .toList();
    }
}
