package dateline.ui.testing;

import dateline.index.CommentaryIndex;
import dateline.index.Filter;
import dateline.index.FilterMode;
import dateline.io.commentary.BundledCommentary;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.parts.Theme;
import dateline.ui.shell.MainWindow;
import dateline.ui.state.CentreView;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.timeline.ShownTimeline;
import dateline.ui.timeline.TimelineControl;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Accordion;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;

/** A window on a screen in memory, looked at and worked as a reader would. */
public final class WindowUnderTest {
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final MainWindow window;
    private final OpenDocument document;

    private WindowUnderTest(Stage stage, MainWindow window, OpenDocument document) {
        this.document = document;
        this.stage = stage;
        this.window = window;
    }

    /** Opens a window of 1400 by 900 pixels on the bundled commentary. */
    public static WindowUnderTest showingTheBundledCommentary() {
        return showing(HEIGHT);
    }

    private static WindowUnderTest showing(double height) {
        WindowUnderTest ui = Fx.call(() -> {
            Stage stage = new Stage();
            MainWindow window = new MainWindow(stage, TaskExecutor.onCallingThread());
            window.timelinePane().timeline().animatedProperty().set(false);
            stage.setWidth(WIDTH);
            stage.setHeight(height);
            OpenDocument document = OpenDocument.of(BundledCommentary.load(), Optional.empty());
            window.state().open(document);
            stage.show();
            return new WindowUnderTest(stage, window, document);
        });
        Fx.settle();
        return ui;
    }

    /** Opens a window that stays open for all tests of a class; {@link #reset} puts it in order before each. */
    public static WindowUnderTest shared() {
        return shared(HEIGHT);
    }

    /** Opens a window of some height in pixels that stays open for all tests of a class. */
    public static WindowUnderTest shared(double height) {
        WindowUnderTest ui = showing(height);
        Fx.run(() -> ui.stage.getProperties().put(FxToolkit.SHARED, true));
        return ui;
    }

    /** Shows the bundled commentary as if the window had just been opened. */
    public void reset() {
        Fx.run(() -> {
            ReadingState state = window.state();
            nodes(".text-field").forEach(field -> ((TextField) field).clear());
            nodes(".facets")
                    .forEach(node -> ((Accordion) node)
                            .setExpandedPane(((Accordion) node).getPanes().get(0)));
            state.filterProperty().set(Filter.NONE);
            state.filterModeProperty().set(FilterMode.SHOW_ONLY);
            state.centreViewProperty().set(CentreView.TIMELINE);
            state.textSizeProperty().set(ReadingState.DEFAULT_TEXT_SIZE);
            window.themeProperty().set(Theme.LIGHT);
            state.open(document);
            timeline().fit();
            stage.getScene().getRoot().requestFocus();
        });
    }

    /** Returns what is drawn on the timeline. */
    public ShownTimeline shownTimeline() {
        return new ShownTimeline(timeline());
    }

    public Stage stage() {
        return stage;
    }

    public MainWindow window() {
        return window;
    }

    public TimelineControl timeline() {
        return window.timelinePane().timeline();
    }

    public CommentaryIndex index() {
        return window.state().documentProperty().get().orElseThrow().index();
    }

    /** Returns the visible nodes of a selector. */
    public Set<Node> nodes(String selector) {
        return Fx.call(() -> stage.getScene().getRoot().lookupAll(selector));
    }

    /** Returns the labels with exactly this text. */
    public List<Labeled> labels(String text) {
        return Fx.call(() -> descendants(stage.getScene().getRoot())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> text.equals(label.getText()))
                .toList());
    }

    /** Returns all words below the first node of a selector, a line each. */
    public String text(String selector) {
        return Fx.call(() -> descendants(stage.getScene().lookup(selector))
                .map(WindowUnderTest::words)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n")));
    }

    private static String words(Node node) {
        if (node instanceof Labeled labeled) {
            return labeled.getText() == null ? "" : labeled.getText();
        }
        return node instanceof Text text ? text.getText() : "";
    }

    private static Stream<Node> descendants(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(WindowUnderTest::descendants)
                : Stream.empty();
        Stream<Node> graphic = node instanceof Labeled labeled && labeled.getGraphic() != null
                ? Stream.of(labeled.getGraphic()).flatMap(WindowUnderTest::descendants)
                : Stream.empty();
        return Stream.concat(Stream.of(node), Stream.concat(graphic, below)).distinct();
    }

    /** Returns the words of wrapped labels, below the nodes of a selector, that have not the room they need. */
    public List<String> cutOff(String selector) {
        return Fx.call(() -> nodes(selector).stream()
                .flatMap(WindowUnderTest::descendants)
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.isWrapText() && label.getHeight() < label.prefHeight(label.getWidth()) - 1)
                .map(Label::getText)
                .distinct()
                .toList());
    }

    private StyleClassedTextArea readingText() {
        return (StyleClassedTextArea) stage.getScene().lookup(".reading-text");
    }

    /** Returns the sentences that are highlighted in the text. */
    public String highlightedText() {
        return Fx.call(() -> readingText().getParagraphs().stream()
                .filter(paragraph -> paragraph.getParagraphStyle().contains("selected"))
                .map(paragraph -> paragraph.getText())
                .collect(Collectors.joining("\n")));
    }

    /** Clicks in the middle of a sentence's first line. */
    public void clickSentence(dateline.model.SentenceId sentence) {
        Fx.run(() -> {
            StyleClassedTextArea area = readingText();
            String words = window.state()
                    .documentProperty()
                    .get()
                    .orElseThrow()
                    .commentary()
                    .source()
                    .sentence(sentence)
                    .orElseThrow();
            int row =
                    area.getParagraphs().stream().map(p -> p.getText()).toList().indexOf(words);
            Bounds bounds = area.getCharacterBoundsOnScreen(
                            area.getAbsolutePosition(row, 3), area.getAbsolutePosition(row, 4))
                    .orElseThrow();
            var at = area.screenToLocal(bounds.getCenterX(), bounds.getCenterY());
            click(area, at.getX(), at.getY());
        });
    }

    /** Sends a node a click with the primary button, at a point in its own coordinates; on the application thread. */
    public static void click(Node node, double x, double y) {
        var screen = node.localToScreen(x, y);
        // An event without a source carries the scene's coordinates.
        var scene = node.localToScene(x, y);
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            Event.fireEvent(
                    node,
                    new MouseEvent(
                            type,
                            scene.getX(),
                            scene.getY(),
                            screen.getX(),
                            screen.getY(),
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            type == MouseEvent.MOUSE_PRESSED,
                            false,
                            false,
                            false,
                            false,
                            true,
                            new PickResult(node, scene.getX(), scene.getY())));
        }
    }

    /** Presses a key where the keyboard is, with modifiers of "alt", "shift", "shortcut". */
    public void press(KeyCode key, String... modifiers) {
        List<String> held = Arrays.asList(modifiers);
        Fx.run(() -> {
            Node owner = stage.getScene().getFocusOwner();
            Event.fireEvent(
                    owner == null ? stage.getScene().getRoot() : owner,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            key.getName(),
                            key,
                            held.contains("shift"),
                            held.contains("shortcut"),
                            held.contains("alt"),
                            false));
        });
    }

    /** Fires the button with this accessible text. */
    public void fire(Class<? extends ButtonBase> type, String accessibleText) {
        Fx.run(() -> descendants(stage.getScene().getRoot())
                .filter(type::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> accessibleText.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }
}
