package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import dateline.ui.testing.Sight;
import dateline.ui.timeline.ShownTimeline;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** What the guide's section "Other documents" says of opening files and of several windows. */
class OtherDocumentsTest extends ReaderAtWindow {
    @Test
    void fileOpenOpensTheFileThatIsChosen() throws IOException {
        windows().answer(FerryStory.write(directory, "chosen"));
        hand.choose("File", "Open\u2026");
        assertEquals(List.of("Title of chosen"), titles());
        assertEquals(FerryStory.RETOLD, FerryText.lines(sight()));
    }

    @Test
    void openRecentOpensOneOfTheLastFiles() throws IOException {
        windows().answer(FerryStory.write(directory, "another"));
        hand.choose("File", "Open\u2026");
        hand.choose(
                "File", "Open Recent", directory.resolve("ferry.dateline.json").toString());
        assertEquals(List.of("Title of ferry"), titles());
    }

    @Test
    void openRecentListsTheLastTenFiles() throws IOException {
        for (int file = 0; file < 11; file++) {
            windows().answer(FerryStory.write(directory, "file-" + file));
            hand.key(KeyCode.O, KeyCode.CONTROL);
        }
        hand.click("File");
        hand.pointAt("Open Recent");
        List<String> listed = sight().entries().stream()
                .filter(entry -> entry.endsWith(".dateline.json"))
                .toList();
        assertEquals(10, listed.size(), listed::toString);
        assertTrue(listed.get(0).endsWith("file-10.dateline.json"), listed::toString);
        hand.chooseEntry(listed.get(9));
        assertEquals(List.of("Title of file-1"), titles());
    }

    @Test
    void theBundledCommentaryIsOpenedByTheFileMenu() {
        hand.choose("File", "Open the Bundled Commentary");
        assertFalse(titles().contains("Title of ferry"));
        assertTrue(timeline.lanes().contains("China"), timeline.lanes()::toString);
    }

    @Test
    void aDocumentDroppedOnTheWindowIsOpened() throws IOException {
        Path dropped = FerryStory.write(directory, "dropped");
        assertTrue(hand.drop(timeline.middle(), Map.of(DataFormat.FILES, List.of(dropped.toFile()))));
        assertEquals(List.of("Title of dropped"), titles());
    }

    @Test
    void ofSeveralDroppedFilesEachHasAWindow() throws IOException {
        List<File> dropped = List.of(
                FerryStory.write(directory, "one").toFile(),
                FerryStory.write(directory, "two").toFile(),
                FerryStory.write(directory, "three").toFile());
        assertTrue(hand.drop(timeline.middle(), Map.of(DataFormat.FILES, dropped)));
        assertEquals(List.of("Title of one", "Title of three", "Title of two"), titles());
    }

    @Test
    void aFileThatChangesOnDiskIsReadAgainAndTheWindowKeepsItsPlace() throws IOException {
        hand.click(timeline.signOf("Last crossing"));
        hand.key(KeyCode.I, KeyCode.CONTROL, KeyCode.SHIFT);
        double scale = timeline.scale();
        Files.writeString(
                directory.resolve("ferry.dateline.json"),
                FerryStory.text("ferry").replace("\"Last crossing\"", "\"Last crossing of all\""));
        Fx.await("the timeline has the new title", () -> timeline.selected().equals(List.of("Last crossing of all")));
        assertEquals(scale, timeline.scale());
        assertTrue(sight().text(".detail").contains("Last crossing of all"));
        assertTrue(sight().text(".status-bar").contains("Reloaded ferry.dateline.json"), sight().text(".status-bar"));
    }

    private MainWindow openBeside(String id) throws IOException {
        windows().answer(FerryStory.write(directory, id));
        hand.choose("File", "Open in New Window\u2026");
        return windows().open().get(0);
    }

    @Test
    void openInNewWindowTakesAnotherFileBesideTheOpenOne() throws IOException {
        MainWindow second = openBeside("beside");
        assertEquals(List.of("Title of beside", "Title of ferry"), titles());
        assertTrue(Fx.call(() -> second.stage().getX() != first().stage().getX()), "one does not hide the other");
    }

    @Test
    void aFileThatIsOpenAlreadyComesToTheFront() throws IOException {
        MainWindow second = openBeside("beside");
        Hand other = new Hand(second.stage());
        // The screen in memory has no order of windows, but knows which are shown as icons.
        Fx.run(() -> first().stage().setIconified(true));
        windows().answer(directory.resolve("ferry.dateline.json"));
        other.key(KeyCode.O, KeyCode.CONTROL);
        assertEquals(List.of("Title of beside", "Title of ferry"), titles());
        assertFalse(Fx.call(() -> first().stage().isIconified()));
        assertTrue(Fx.call(() -> first().stage().isFocused()));
        windows().answer(directory.resolve("beside.dateline.json"));
        hand.key(KeyCode.N, KeyCode.CONTROL, KeyCode.SHIFT);
        assertEquals(List.of("Title of beside", "Title of ferry"), titles());
        assertTrue(Fx.call(() -> second.stage().isFocused()));
    }

    @Test
    void anotherWindowForTheDocumentStartsWithTheFilterOfTheFirst() {
        hand.rightClick(timeline.nameOf("Town Council"));
        hand.chooseEntry("Filter by Town Council");
        hand.choose("Window", "New Window for This Document");
        Sight other = new Hand(windows().open().get(0).stage()).sight();
        assertTrue(other.text(".status-bar").contains("Filter: Town Council"), other.text(".status-bar"));
    }

    @Test
    void anotherWindowForTheDocumentHasAFilterAndAPlaceInTimeOfItsOwn() {
        hand.choose("Window", "New Window for This Document");
        MainWindow second = windows().open().get(0);
        Hand other = new Hand(second.stage());
        ShownTimeline otherTimeline = new ShownTimeline(second.timelinePane().timeline());
        double scale = timeline.scale();
        other.rightClick(otherTimeline.nameOf("Town Council"));
        other.chooseEntry("Filter by Town Council");
        other.key(KeyCode.I, KeyCode.CONTROL, KeyCode.SHIFT);
        assertEquals(List.of("Town Council"), otherTimeline.lanes());
        assertTrue(timeline.lanes().contains("Ines Calder"));
        assertEquals(scale, timeline.scale());
    }

    @Test
    void theWindowMenuListsTheWindowsAndBringsOneToTheFront() throws IOException {
        openBeside("beside");
        hand.choose("Window", "Title of beside \u2013 Dateline");
        assertTrue(Fx.call(() -> windows().open().get(0).stage().isFocused()));
        assertEquals(
                "Title of beside \u2013 Dateline",
                windows().open().get(0).stage().getTitle());
    }

    private static Color background(Sight sight) {
        Node window = sight.find(".window-header").orElseThrow();
        var picture = Sight.picture(window);
        return picture.getPixelReader().getColor(2, 2);
    }

    private double textSize(Sight sight) {
        Node title = sight.find(".window-header .secondary").orElseThrow();
        return Fx.call(() -> ((Labeled) title).getFont().getSize());
    }

    @Test
    void themeTextSizeAndMotionAreThoseOfAllWindows() {
        hand.choose("Window", "New Window for This Document");
        MainWindow second = windows().open().get(0);
        Sight other = new Hand(second.stage()).sight();
        double size = textSize(other);
        hand.choose("View", "Dark Theme");
        hand.choose("View", "Larger Text");
        assertTrue(background(sight()).getBrightness() < 0.4);
        assertTrue(background(other).getBrightness() < 0.4);
        assertEquals(size + 1, textSize(other), 0.01);
        hand.choose("View", "Light Theme");
        hand.choose("View", "Normal Text Size");
        assertTrue(background(other).getBrightness() > 0.8);
        assertEquals(size, textSize(other), 0.01);
        hand.choose("View", "Smooth Motion");
        ShownTimeline otherTimeline = new ShownTimeline(second.timelinePane().timeline());
        double before = otherTimeline.scale();
        Hand otherHand = new Hand(second.stage());
        assertEquals(before, zoomedAtOnce(otherHand, otherTimeline), "it has only begun to move");
        Fx.await("it is closer", () -> otherTimeline.scale() < before * 0.65);
        hand.choose("View", "Smooth Motion");
        double closer = otherTimeline.scale();
        assertTrue(zoomedAtOnce(otherHand, otherTimeline) < closer);
    }

    private static double zoomedAtOnce(Hand hand, ShownTimeline timeline) {
        return Fx.call(() -> {
            hand.key(KeyCode.I, KeyCode.CONTROL, KeyCode.SHIFT);
            return timeline.scale();
        });
    }
}
