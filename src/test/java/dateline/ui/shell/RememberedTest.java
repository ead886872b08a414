package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.link.OpenRequest;
import dateline.settings.SettingsStore;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import dateline.ui.testing.Sight;
import dateline.ui.timeline.ShownTimeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the guide's section "What is remembered" says: quits, starts again, and looks at what is shown. */
@ExtendWith(FxToolkit.class)
class RememberedTest {
    @TempDir
    Path directory;

    private Path story;
    private AnsweringWindowManager windows;
    private SessionRestorer session;
    private Hand hand;
    private ShownTimeline timeline;

    @BeforeEach
    void startForTheFirstTime() throws IOException {
        story = FerryStory.write(directory, "ferry");
        start(List.of(story));
        hand.choose("View", "Time Axis");
    }

    private void start(List<Path> files) {
        Fx.run(() -> {
            windows = new AnsweringWindowManager(TaskExecutor.onCallingThread(), directory);
            SettingsStore store = new SettingsStore(directory.resolve("settings.json"));
            session = new SessionRestorer(windows, store);
            session.begin(
                    store.load(),
                    new Stage(),
                    files.stream().map(OpenRequest::of).toList());
        });
        front();
    }

    /** Takes the window that has the keyboard. */
    private void front() {
        MainWindow window = windows.open().get(0);
        hand = new Hand(window.stage());
        timeline = new ShownTimeline(window.timelinePane().timeline());
        Fx.await("all panes are there", () -> sight().find(".excerpt").isPresent());
    }

    private void quitAndStartAgain() {
        hand.key(KeyCode.Q, KeyCode.CONTROL);
        assertTrue(windows.hasQuit());
        // The toolkit ends the session and closes the windows when the program quits, which would end the tests too.
        Fx.run(() -> {
            session.end();
            List.copyOf(windows.open()).forEach(window -> window.stage().close());
        });
        start(List.of());
    }

    private Sight sight() {
        return hand.sight();
    }

    private double textSize() {
        return Fx.call(
                () -> ((Labeled) sight().find(".window-header .secondary").orElseThrow())
                        .getFont()
                        .getSize());
    }

    private double brightness() {
        Node header = sight().find(".window-header").orElseThrow();
        return Sight.picture(header).getPixelReader().getColor(2, 2).getBrightness();
    }

    private boolean movesSmoothly() {
        double before = timeline.scale();
        double atOnce = Fx.call(() -> {
            hand.key(KeyCode.I, KeyCode.CONTROL, KeyCode.SHIFT);
            return timeline.scale();
        });
        Fx.await("the timeline is closer", () -> timeline.scale() < before * 0.8);
        return atOnce == before;
    }

    @Test
    void themeTextSizeAndMotionComeBack() {
        double size = textSize();
        assertTrue(movesSmoothly());
        hand.choose("View", "Dark Theme");
        hand.key(KeyCode.EQUALS, KeyCode.CONTROL);
        hand.key(KeyCode.EQUALS, KeyCode.CONTROL);
        hand.choose("View", "Smooth Motion");
        quitAndStartAgain();
        assertTrue(brightness() < 0.4, "dark");
        assertEquals(size + 2, textSize(), 0.01);
        assertFalse(movesSmoothly());
    }

    private String reference() {
        hand.click(timeline.signOf("Last crossing"));
        hand.key(KeyCode.C, KeyCode.CONTROL);
        String copied = Fx.call(() -> Clipboard.getSystemClipboard().getString());
        return copied.substring(copied.lastIndexOf('\n') + 1);
    }

    @Test
    void theStyleOfCitationsIsThatOfAllWindowsAndComesBack() {
        hand.choose("Edit", "Citation Style", "MLA");
        String mla = "Writer, A. \u201cTitle of ferry.\u201d";
        hand.key(KeyCode.N, KeyCode.CONTROL);
        front();
        assertEquals(mla, reference());
        quitAndStartAgain();
        assertEquals(mla, reference());
    }

    @Test
    void theDocumentAndTheRecentFilesComeBack() throws IOException {
        windows.answer(FerryStory.write(directory, "second"));
        hand.key(KeyCode.O, KeyCode.CONTROL);
        quitAndStartAgain();
        assertEquals("Title of second", sight().text(".document-title"));
        hand.choose("File", "Open Recent", story.toString());
        assertEquals("Title of ferry", sight().text(".document-title"));
    }

    @Test
    void filterAndViewComeBack() {
        hand.choose("View", "Lanes", "By actor");
        hand.rightClick(timeline.nameOf("Town Council"));
        hand.chooseEntry("Filter by Town Council");
        String filter = sight().text(".status-bar");
        assertTrue(filter.contains("Filter: Town Council"), filter);
        hand.click("Show the rest faintly");
        hand.key(KeyCode.DIGIT3, KeyCode.CONTROL);
        quitAndStartAgain();
        assertTrue(sight().find(".claims-view").isPresent());
        assertTrue(sight().text(".status-bar").contains("Filter: Town Council"), sight().text(".status-bar"));
        hand.key(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertTrue(timeline.draws("First crossing"), "what the filter leaves out is dim, not gone");
    }

    @Test
    void thePartOfTheTimelineComesBack() {
        hand.choose("View", "Smooth Motion");
        hand.click(timeline.signOf("Last crossing"));
        hand.key(KeyCode.I, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.key(KeyCode.I, KeyCode.CONTROL, KeyCode.SHIFT);
        List<String> ticks = timeline.ticks();
        double x = timeline.x("Last crossing").orElseThrow();
        quitAndStartAgain();
        assertEquals(ticks, timeline.ticks());
        assertEquals(x, timeline.x("Last crossing").orElseThrow(), 0.5);
    }

    @Test
    void theScaleOfTimeAndTheChoicesOfTheChaptersComeBack() {
        quitAndStartAgain();
        assertTrue(sight().isShown("Chapters"), "the time axis");
        hand.click("Chapters");
        hand.click("Lanes: who with whom");
        hand.chooseEntry("Categories");
        hand.click("Claims: ticks");
        hand.chooseEntry("Off");
        quitAndStartAgain();
        assertTrue(sight().isShown("Lanes: categories"));
        assertTrue(sight().isShown("Claims: off"));
    }

    @Test
    void gapsThatAreShownComeBackSo() {
        hand.key(KeyCode.G, KeyCode.CONTROL);
        assertEquals(0, timeline.look().breaks().size());
        quitAndStartAgain();
        assertEquals(0, timeline.look().breaks().size());
    }

    @Test
    void theArrangementOfLanesComesBack() {
        hand.click("Lanes: who with whom");
        hand.chooseEntry("By category");
        hand.rightClick(timeline.nameOf("Trade"));
        hand.chooseEntry("Pin Lane at the Top (P)");
        List<String> lanes = timeline.lanes();
        hand.click(timeline.triangleOf(lanes.get(1)));
        double collapsed = timeline.lane(lanes.get(1)).height();
        quitAndStartAgain();
        assertEquals("Trade", timeline.lanes().get(0));
        assertEquals(lanes, timeline.lanes());
        assertEquals(collapsed, timeline.lane(lanes.get(1)).height());
    }

    /** Returns the side's share of the width: the screen in memory resizes no shown window. */
    private double sideShare() {
        return Fx.call(() -> {
            Node side = sight().of(".side");
            return side.getLayoutBounds().getWidth()
                    / side.getParent().getLayoutBounds().getWidth();
        });
    }

    @Test
    void theWindowsPlaceAndPanelSizesComeBack() {
        Stage stage = Fx.call(() -> windows.open().get(0).stage());
        // The system moves and resizes windows; the program hears of it in this way.
        Fx.run(() -> {
            stage.setX(120);
            stage.setY(90);
            stage.setWidth(1210);
            stage.setHeight(780);
        });
        Node divider = sight().of(".side-divider");
        double before = sideShare();
        hand.drag(Hand.middle(divider), Hand.middle(divider).add(-45, 0));
        double dragged = sideShare();
        assertTrue(dragged > before + 0.02, dragged + " after " + before);
        quitAndStartAgain();
        Stage again = Fx.call(() -> windows.open().get(0).stage());
        assertEquals(
                List.of(120.0, 90.0, 1210.0, 780.0),
                Fx.call(() -> List.of(again.getX(), again.getY(), again.getWidth(), again.getHeight())));
        assertEquals(dragged, sideShare(), 0.002);
    }

    private List<String> titles() {
        return Fx.call(() -> windows.open().stream()
                .map(window -> new Hand(window.stage()).sight().text(".document-title"))
                .sorted()
                .toList());
    }

    private void openBeside() throws IOException {
        windows.answer(FerryStory.write(directory, "beside"));
        hand.key(KeyCode.N, KeyCode.CONTROL, KeyCode.SHIFT);
    }

    @Test
    void quittingKeepsAllWindows() throws IOException {
        openBeside();
        quitAndStartAgain();
        assertEquals(List.of("Title of beside", "Title of ferry"), titles());
    }

    @Test
    void closingAWindowForgetsItButForTheLast() throws IOException {
        openBeside();
        hand.key(KeyCode.W, KeyCode.CONTROL);
        assertEquals(List.of("Title of beside"), titles());
        front();
        quitAndStartAgain();
        assertEquals(List.of("Title of beside"), titles());
        hand.key(KeyCode.W, KeyCode.CONTROL);
        Fx.run(() -> session.end());
        start(List.of());
        assertEquals(List.of("Title of beside"), titles());
    }
}
