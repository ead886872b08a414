package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** The keys of the window, as the guide's table lists them. */
class WindowKeysTest extends ReaderAtWindow {
    private void ctrl(KeyCode key) {
        hand.key(key, KeyCode.CONTROL);
    }

    private void ctrlShift(KeyCode key) {
        hand.key(key, KeyCode.CONTROL, KeyCode.SHIFT);
    }

    @Test
    void ctrlGShowsGapsAndLeavesThemOut() {
        int strips = timeline.look().breaks().size();
        assertTrue(strips > 0);
        ctrl(KeyCode.G);
        assertEquals(0, timeline.look().breaks().size());
        ctrl(KeyCode.G);
        assertEquals(strips, timeline.look().breaks().size());
    }

    @Test
    void ctrlShiftIAndOZoomAndCtrlShiftAFitsAll() {
        double all = timeline.scale();
        ctrlShift(KeyCode.I);
        double closer = timeline.scale();
        assertTrue(closer < all * 0.8, closer + " of " + all);
        ctrlShift(KeyCode.I);
        ctrlShift(KeyCode.O);
        assertEquals(closer, timeline.scale(), closer * 0.01);
        ctrlShift(KeyCode.A);
        assertTrue(Fx.call(() -> first().timelinePane().story().isVisible()), "all is seen in chapters");
    }

    @Test
    void ctrlOOpensTheFileThatIsChosen() throws IOException {
        windows().answer(FerryStory.write(directory, "chosen"));
        ctrl(KeyCode.O);
        assertEquals(List.of("Title of chosen"), titles());
    }

    @Test
    void ctrlShiftNOpensTheFileThatIsChosenInAWindowOfItsOwn() throws IOException {
        windows().answer(FerryStory.write(directory, "beside"));
        ctrlShift(KeyCode.N);
        assertEquals(List.of("Title of beside", "Title of ferry"), titles());
    }

    @Test
    void ctrlNOpensAnotherWindowForTheDocument() {
        ctrl(KeyCode.N);
        assertEquals(List.of("Title of ferry", "Title of ferry"), titles());
    }

    @Test
    void ctrlWClosesTheWindow() {
        ctrl(KeyCode.N);
        MainWindow second = windows().open().get(0);
        new Hand(second.stage()).key(KeyCode.W, KeyCode.CONTROL);
        assertEquals(List.of("Title of ferry"), titles());
        assertTrue(Fx.call(() -> first().stage().isShowing() && !second.stage().isShowing()));
    }

    @Test
    void ctrlQQuits() {
        assertFalse(windows().hasQuit());
        ctrl(KeyCode.Q);
        assertTrue(windows().hasQuit());
    }

    @Test
    void ctrlShiftSSavesTheDocumentAsAnotherFile() throws IOException {
        Path other = directory.resolve("by-key.dateline.json");
        windows().answer(other);
        ctrlShift(KeyCode.S);
        assertEquals(FerryStory.text("ferry"), Files.readString(other));
        assertTrue(sight().shows("Saved by-key.dateline.json."), sight().text(".status-bar"));
    }

    private void assertPictured(String svg) {
        assertTrue(svg.contains("<svg") && svg.contains("Title of ferry"), svg);
        assertFalse(timeline.labels().isEmpty());
        for (String label : timeline.labels()) {
            assertTrue(svg.contains(">" + label + "</text>"), "words as words: " + label);
        }
    }

    @Test
    void exportOfThePictureWritesWhatIsShown() throws IOException {
        Path picture = directory.resolve("by-menu.svg");
        windows().answer(picture);
        ctrlShift(KeyCode.I);
        hand.choose("File", "Export", "The Timeline as It Is Shown\u2026");
        assertPictured(Files.readString(picture));
        assertTrue(
                sight().shows("Saved by-menu.svg, which has no exact words of the article."),
                sight().text(".status-bar"));
    }

    @Test
    void noTwoItemsOfTheMenusHaveTheSameKey() {
        List<String> keys = Fx.call(() -> {
            MenuBar bar = (MenuBar) first().stage().getScene().lookup(".menu-bar");
            return bar.getMenus().stream()
                    .flatMap(WindowKeysTest::items)
                    .filter(item -> item.getAccelerator() != null)
                    .map(item -> item.getAccelerator().getDisplayText())
                    .sorted()
                    .toList();
        });
        assertTrue(keys.size() > 30, keys::toString);
        assertEquals(keys.stream().distinct().toList(), keys);
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(WindowKeysTest::items) : Stream.of(item);
    }

    @Test
    void f1ListsTheKeys() {
        hand.key(KeyCode.F1);
        String keys = sight().text(".dialog-pane");
        for (String key : List.of("Ctrl+G", "Ctrl+Shift+I", "Ctrl+O", "Ctrl+Shift+M", "F1", "Page Up", "Esc")) {
            assertTrue(keys.contains(key), keys);
        }
        assertTrue(keys.contains("Ctrl+G\nLeave Out Gaps"), keys);
    }

    @Test
    void smoothMotionIsSwitchedOnAndOffInTheViewMenu() {
        hand.choose("View", "Smooth Motion");
        assertFalse(zoomsAtOnce());
        hand.choose("View", "Smooth Motion");
        assertTrue(zoomsAtOnce());
    }

    private boolean zoomsAtOnce() {
        double before = timeline.scale();
        double now = Fx.call(() -> {
            ctrlShift(KeyCode.I);
            return timeline.scale();
        });
        Fx.await("the timeline is closer", () -> timeline.scale() < before * 0.8);
        return now < before;
    }

    private double textSize() {
        return Fx.call(
                () -> ((Labeled) sight().find(".window-header .secondary").orElseThrow())
                        .getFont()
                        .getSize());
    }

    @Test
    void ctrlEqualsMinusAndZeroMakeTextLargerSmallerAndNormal() {
        double normal = textSize();
        ctrl(KeyCode.EQUALS);
        ctrl(KeyCode.EQUALS);
        assertEquals(normal + 2, textSize(), 0.01);
        ctrl(KeyCode.DIGIT0);
        assertEquals(normal, textSize(), 0.01);
        ctrl(KeyCode.MINUS);
        assertEquals(normal - 1, textSize(), 0.01);
        ctrl(KeyCode.DIGIT0);
    }

    @Test
    void theViewMenuChoosesTheLanes() {
        assertEquals("Ines Calder", timeline.lanes().get(0));
        hand.choose("View", "Lanes", "By category");
        assertTrue(timeline.lanes().contains("Trade"), timeline.lanes()::toString);
        hand.choose("View", "Lanes", "By holder");
        assertTrue(timeline.lanes().contains("Ines Calder"), timeline.lanes()::toString);
        hand.choose("View", "Lanes", "One lane");
        assertEquals(1, timeline.lanes().size());
        hand.choose("View", "Lanes", "By actor");
        assertTrue(timeline.lanes().contains("Town Council"), timeline.lanes()::toString);
    }

    @Test
    void ctrlWInAFieldIsHandledBeforeTheWindowCloses() {
        ctrl(KeyCode.N);
        MainWindow second = windows().open().get(0);
        Hand at = new Hand(second.stage());
        at.key(KeyCode.F, KeyCode.CONTROL);
        KeyEvent close = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.W, false, true, false, false);
        assertTrue(Fx.call(() -> {
            Event.fireEvent(second.stage().getScene().getFocusOwner(), close);
            return second.stage().isShowing();
        }));
        assertEquals(List.of("Title of ferry"), titles());
    }
}
