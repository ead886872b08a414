package dateline.ui.testing;

import dateline.copy.store.CopyStore;
import dateline.index.CommentaryIndex;
import dateline.index.Filter;
import dateline.index.FilterMode;
import dateline.io.commentary.BundledCommentary;
import dateline.io.imports.csv.MappingMemory;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Item;
import dateline.model.SentenceId;
import dateline.timeline.lanes.LaneGrouping;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.parts.Theme;
import dateline.ui.shell.MainWindow;
import dateline.ui.shell.WindowManager;
import dateline.ui.state.CentreView;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.timeline.ShownTimeline;
import dateline.ui.timeline.TimelineControl;
import dateline.ui.timeline.TimelineScale;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A window on a screen in memory, looked at and worked as a reader would. */
public final class WindowUnderTest {
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final MainWindow window;
    private final OpenDocument document;
    private final Hand hand;

    private WindowUnderTest(Stage stage, MainWindow window, OpenDocument document) {
        this.document = document;
        this.stage = stage;
        this.window = window;
        hand = new Hand(stage);
    }

    /** Opens a window of 1400 by 900 pixels on the bundled commentary. */
    public static WindowUnderTest showingTheBundledCommentary() {
        return showing(HEIGHT);
    }

    private static WindowUnderTest showing(double height) {
        WindowUnderTest ui = Fx.call(() -> {
            Stage stage = new Stage();
            MainWindow window = new MainWindow(
                    stage,
                    new WindowManager(
                            TaskExecutor.onCallingThread(),
                            new CopyStore(Path.of("target", "copies-of-tests")),
                            new MappingMemory(Path.of("target", "columns-of-tests.json")),
                            new WindowManager.Drafts(
                                    TaskExecutor.onCallingThread(), Path.of("target", "drafts-of-tests"))));
            window.timelinePane().timeline().animatedProperty().set(false);
            stage.setWidth(WIDTH);
            stage.setHeight(height);
            // Laid out narrower at first, the panes at the sides would keep that width, as in StagePlace.
            ((Region) stage.getScene().getRoot()).setPrefSize(WIDTH, height);
            OpenDocument document = OpenDocument.of(BundledCommentary.load(), Optional.empty());
            window.state().open(document);
            window.timelinePane().scaleProperty().set(TimelineScale.AXIS);
            window.timelinePane().timeline().laneGroupingProperty().set(LaneGrouping.ACTOR);
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
        Fx.run(() -> FxToolkit.share(ui.stage));
        return ui;
    }

    /** Shows the bundled commentary as if the window had just been opened. */
    public void reset() {
        Fx.run(() -> {
            closePopups();
            stage.setWidth(WIDTH);
            ReadingState state = window.state();
            sight().all(".text-field").forEach(field -> ((TextField) field).clear());
            state.filterProperty().set(Filter.NONE);
            state.filterModeProperty().set(FilterMode.SHOW_ONLY);
            state.centreViewProperty().set(CentreView.TIMELINE);
            state.textSizeProperty().set(ReadingState.DEFAULT_TEXT_SIZE);
            window.themeProperty().set(Theme.LIGHT);
            state.open(document);
            window.timelinePane().scaleProperty().set(TimelineScale.AXIS);
            window.timelinePane().timeline().laneGroupingProperty().set(LaneGrouping.ACTOR);
            timeline().fit();
            stage.getScene().getRoot().requestFocus();
        });
    }

    private static void closePopups() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
    }

    /** Shows another commentary, as if read from a file. */
    public void open(Commentary commentary) {
        Fx.run(() -> {
            window.state().open(OpenDocument.of(commentary, Optional.of(Path.of(commentary.id() + ".dateline.json"))));
            window.timelinePane().scaleProperty().set(TimelineScale.AXIS);
            window.timelinePane().timeline().laneGroupingProperty().set(LaneGrouping.ACTOR);
        });
        Fx.settle();
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

    /** Returns the hand of the reader. */
    public Hand hand() {
        return hand;
    }

    /** Returns what the reader sees. */
    public Sight sight() {
        return hand.sight();
    }

    /** Returns the filter in words, as the bottom line tells it. */
    public String status() {
        return sight().firstLine(sight().of(".status-bar"));
    }

    /** Returns the name or title of what the details show. */
    public String detailTitle() {
        return sight().words(".detail .title");
    }

    /** Returns the title that the details of an item have: an event's title, or what a claim states. */
    public static String titleOf(Item item) {
        return item instanceof Claim claim ? claim.statement() : item.label();
    }

    /** Returns all words of the details. */
    public String details() {
        return sight().words(".detail");
    }

    /** Ticks an actor in the list of all, or takes the tick away. */
    public void tick(String actor) {
        hand.key(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.type(actor);
        hand.click(sight().cell(".actor-row", actor));
        hand.key(KeyCode.ESCAPE);
    }

    /** Ticks a value among the other filters, or takes the tick away. */
    public void filter(String value) {
        hand.click(sight().of("#more"));
        hand.click(sight().cell(".facet-cell", value));
        hand.key(KeyCode.ESCAPE);
    }

    /** Returns the statements of the claims in sight. */
    public List<String> claims() {
        return sight().firstLines(".claim-words");
    }

    /** Returns the words of wrapped labels, below the nodes of a selector, that have not the room they need. */
    public List<String> cutOff(String selector) {
        return Fx.call(() -> sight().all(selector).stream()
                .flatMap(node -> sight().within(node, Label.class).stream())
                .filter(label -> label.isWrapText() && label.getHeight() < label.prefHeight(label.getWidth()) - 1)
                .map(Label::getText)
                .distinct()
                .toList());
    }

    /** Returns the sentences that are highlighted at the right. */
    public String highlightedText() {
        return sight().fromTop(".excerpt-row.selected").stream()
                .map(this::sentence)
                .collect(Collectors.joining("\n"));
    }

    private String sentence(Node row) {
        return Fx.call(() -> sight().within(row, Text.class).stream()
                .filter(text -> text.getParent() instanceof TextFlow)
                .map(Text::getText)
                .collect(Collectors.joining()));
    }

    /** Clicks a sentence of the text at the right, which has to be in sight. */
    public void clickSentence(SentenceId sentence) {
        String words = index().commentary().source().sentence(sentence).orElseThrow();
        hand.click(sight().named("Sentence " + sentence + ": " + words));
    }
}
