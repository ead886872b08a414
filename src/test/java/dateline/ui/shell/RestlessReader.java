package dateline.ui.shell;

import dateline.ui.parts.Theme;
import dateline.ui.testing.Fx;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Does at random what a reader can do, through the toolkit's own input; remembers the last steps. */
final class RestlessReader {
    private static final int REMEMBERED = 25;
    private static final KeyCode[] KEYS = {
        KeyCode.A,
        KeyCode.C,
        KeyCode.F,
        KeyCode.G,
        KeyCode.I,
        KeyCode.L,
        KeyCode.N,
        KeyCode.O,
        KeyCode.P,
        KeyCode.Q,
        KeyCode.S,
        KeyCode.T,
        KeyCode.V,
        KeyCode.W,
        KeyCode.X,
        KeyCode.DIGIT0,
        KeyCode.DIGIT1,
        KeyCode.DIGIT2,
        KeyCode.DIGIT3,
        KeyCode.DIGIT4,
        KeyCode.PLUS,
        KeyCode.MINUS,
        KeyCode.EQUALS,
        KeyCode.UP,
        KeyCode.DOWN,
        KeyCode.LEFT,
        KeyCode.RIGHT,
        KeyCode.HOME,
        KeyCode.END,
        KeyCode.PAGE_UP,
        KeyCode.PAGE_DOWN,
        KeyCode.TAB,
        KeyCode.ENTER,
        KeyCode.SPACE,
        KeyCode.ESCAPE,
        KeyCode.BACK_SPACE,
        KeyCode.DELETE,
        KeyCode.F1,
        KeyCode.F10,
        KeyCode.CONTEXT_MENU
    };
    private static final KeyCode[] MODIFIERS = {KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT};

    private final WindowManager windows;
    private final List<Path> documents;
    private final Random random;
    private final Robot robot = Fx.call(Robot::new);
    private final Deque<String> steps = new ArrayDeque<>();

    RestlessReader(WindowManager windows, List<Path> documents, long seed) {
        this.windows = windows;
        this.documents = documents;
        random = new Random(seed);
    }

    /** Returns the last steps, the newest last. */
    String lastSteps() {
        return String.join("\n", steps);
    }

    /** Takes one step; on the JavaFX application thread. */
    void step() {
        if (windows.open().isEmpty()) {
            note("open a window");
            windows.open(new Stage(), windows.lastClosed());
        }
        int dice = random.nextInt(200);
        if (dice < 90) {
            key();
        } else if (dice < 135) {
            click();
        } else if (dice < 158) {
            drag();
        } else if (dice < 180) {
            wheel();
        } else if (dice < 186) {
            resize();
        } else if (dice < 189) {
            look();
        } else if (dice < 193) {
            document();
        } else if (dice < 195) {
            window();
        } else {
            dismiss();
        }
    }

    private void note(String step) {
        steps.addLast(step);
        if (steps.size() > REMEMBERED) {
            steps.removeFirst();
        }
    }

    private MainWindow window0() {
        return windows.open().get(0);
    }

    private void key() {
        KeyCode key = KEYS[random.nextInt(KEYS.length)];
        List<KeyCode> held = random.nextInt(100) < 60
                ? List.of()
                : random.ints(0, MODIFIERS.length)
                        .limit(1 + random.nextInt(2))
                        .distinct()
                        .mapToObj(i -> MODIFIERS[i])
                        .toList();
        note("key " + held + key);
        held.forEach(robot::keyPress);
        robot.keyPress(key);
        robot.keyRelease(key);
        held.forEach(robot::keyRelease);
    }

    private Point2D anywhere() {
        Stage stage = window0().stage();
        return new Point2D(
                stage.getX() + random.nextDouble() * Math.max(1, stage.getWidth()),
                stage.getY() + random.nextDouble() * Math.max(1, stage.getHeight()));
    }

    private MouseButton button() {
        return random.nextInt(5) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
    }

    private void click() {
        Point2D at = anywhere();
        MouseButton button = button();
        int times = random.nextInt(6) == 0 ? 2 : 1;
        note("click " + button + " x" + times + " at " + at);
        robot.mouseMove(at);
        for (int i = 0; i < times; i++) {
            robot.mousePress(button);
            robot.mouseRelease(button);
        }
    }

    private void drag() {
        Point2D from = anywhere();
        Point2D to = anywhere();
        MouseButton button = button();
        note("drag " + button + " from " + from + " to " + to);
        robot.mouseMove(from);
        robot.mousePress(button);
        for (int i = 1; i <= 4; i++) {
            robot.mouseMove(from.interpolate(to, i / 4.0));
        }
        robot.mouseRelease(button);
    }

    private void wheel() {
        Point2D at = anywhere();
        int amount = random.nextInt(21) - 10;
        boolean zoom = random.nextBoolean();
        note("wheel " + amount + " at " + at + (zoom ? " with Control" : ""));
        robot.mouseMove(at);
        if (zoom) {
            robot.keyPress(KeyCode.CONTROL);
        }
        robot.mouseWheel(amount);
        if (zoom) {
            robot.keyRelease(KeyCode.CONTROL);
        }
    }

    private void resize() {
        double width = 300 + random.nextInt(1300);
        double height = 200 + random.nextInt(900);
        note("resize to " + width + " x " + height);
        window0().stage().setWidth(width);
        window0().stage().setHeight(height);
    }

    private void look() {
        if (random.nextBoolean()) {
            Theme[] themes = Theme.values();
            Theme theme = themes[random.nextInt(themes.length)];
            note("theme " + theme);
            window0().themeProperty().set(theme);
        } else {
            double size = 9 + random.nextInt(20);
            note("text size " + size);
            window0().state().textSizeProperty().set(size);
        }
    }

    private void document() {
        int choice = random.nextInt(documents.size() + 2);
        if (choice >= documents.size()) {
            note("the bundled commentary");
            window0().opener().openBundled(opened -> {});
        } else {
            note("open " + documents.get(choice).getFileName());
            window0().opener().open(documents.get(choice), opened -> {});
        }
    }

    private void window() {
        if (windows.open().size() < 3) {
            note("another window");
            windows.openSame(window0());
        } else {
            note("close a window");
            windows.open().get(random.nextInt(windows.open().size())).stage().close();
        }
    }

    /** Messages that keep the keyboard would soon stand before everything. */
    void dismiss() {
        note("dismiss messages");
        List<Window> own = windows.open().stream()
                .map(MainWindow::stage)
                .map(Window.class::cast)
                .toList();
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> !own.contains(window))
                .forEach(Window::hide);
    }

    /** Returns a document to open where the window asks for one. */
    Optional<Path> anyDocument() {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(documents.get(random.nextInt(documents.size())));
    }
}
