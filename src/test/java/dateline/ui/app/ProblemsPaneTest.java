package dateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.imports.ColumnMapping;
import dateline.imports.MappingMemory;
import dateline.io.problems.Problem;
import dateline.text.store.CopyStore;
import dateline.ui.problems.ProblemReport;
import dateline.ui.problems.ProblemsPane;
import dateline.ui.task.Background;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The list of problems beside the text, as someone meets it who writes a file by hand. */
@ExtendWith(FxToolkit.class)
class ProblemsPaneTest {
    private static final String SOUND = """
            {"format": "dateline/1", "id": "w", "source": {"title": "Written by hand"},
             "events": [
               {"id": "first", "title": "First", "when": "2010"},
               {"id": "second", "title": "Second", "when": "2011"}]}
            """;
    private static final String FAULTY =
            SOUND.replace("\"2010\"", "\"lately\"").replace("\"2011\"", "\"2011\", \"status\": \"over\"");

    @TempDir
    Path directory;

    private Stage stage;
    private MainWindow window;
    private ProblemsPane pane;
    private long clock = 1_700_000_000_000L;

    private MappingMemory mappings;

    @BeforeEach
    void open() {
        mappings = new MappingMemory(directory.resolve("columns.properties"));
        Fx.run(() -> {
            stage = new Stage();
            window = new MainWindow(
                    stage,
                    new Windows(Background.onCallingThread(), new CopyStore(directory.resolve("copies")), mappings));
            pane = window.problems();
            stage.setWidth(1200);
            stage.setHeight(800);
            stage.show();
            window.timelinePane().timeline().requestFocus();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = Files.write(directory.resolve(name), content);
        clock += 1000;
        return Files.setLastModifiedTime(file, FileTime.fromMillis(clock));
    }

    private Path open(String name, String text) throws IOException {
        Path file = write(name, text.getBytes(StandardCharsets.UTF_8));
        Fx.run(() -> window.opener().open(file, opened -> {}));
        // The looks after changes are the test's own.
        Fx.run(() -> window.watch().pause());
        return file;
    }

    private void look() {
        Fx.run(() -> window.watch().look());
    }

    private void followTheBanner() {
        Fx.run(() -> ((Hyperlink) stage.getScene().lookup(".damage-banner .hyperlink")).fire());
    }

    private boolean isShown() {
        return Fx.call(() -> pane.getScene() != null && pane.shownProperty().get());
    }

    @SuppressWarnings("unchecked")
    private ListView<Problem> list() {
        return (ListView<Problem>) pane.lookup(".problem-list");
    }

    private List<String> pointers() {
        return Fx.call(() -> list().getItems().stream().map(Problem::pointer).toList());
    }

    private String banner() {
        return Fx.call(() -> ((Labeled) stage.getScene().lookup(".damage-banner .label")).getText());
    }

    private String header() {
        return Fx.call(() -> pane.lookupAll(".problems-header .label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining(" ")));
    }

    /** Returns the words of the rows in sight that have a mark: number, before, mark, behind. */
    private List<List<String>> markedRows() {
        return Fx.call(() -> pane.lookupAll(".source-row").stream()
                .filter(row -> row.isVisible() && !words(row, ".place").isEmpty())
                .map(row -> List.of(
                        words(row, ".line-number").strip(),
                        words(row, ".place"),
                        Boolean.toString(row.lookup(".icon-place").isVisible())))
                .distinct()
                .toList());
    }

    private static String words(Node row, String part) {
        return row.lookupAll(part).stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining());
    }

    private void press(KeyCode key, boolean shortcut) {
        Fx.run(() -> Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", key.getName(), key, false, shortcut, false, false)));
    }

    private MenuItem menuItem() {
        return ((MenuBar) stage.getScene().lookup(".menu-bar"))
                .getMenus().stream()
                        .map(Menu::getItems)
                        .flatMap(List::stream)
                        .filter(item -> "_Problems".equals(item.getText()))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void theBannerLeadsToTheListAndTheTextWithTheFirstPlaceMarked() throws IOException {
        open("faulty.dateline.json", FAULTY);
        assertFalse(isShown());
        followTheBanner();
        assertTrue(isShown());
        assertEquals(List.of("/events/0/when", "/events/1/status"), pointers());
        assertTrue(header().contains("2 errors. What has no errors is shown."), header());
        assertEquals(List.of(List.of("3", "lately", "true")), markedRows());
        assertTrue(Fx.call(() -> list().isFocused()));
    }

    @Test
    void downChoosesTheNextProblemAndEnterGoesIntoTheText() throws IOException {
        open("faulty.dateline.json", FAULTY);
        followTheBanner();
        press(KeyCode.DOWN, false);
        assertEquals(List.of(List.of("4", "\"over\"", "true")), markedRows());
        press(KeyCode.ENTER, false);
        assertTrue(Fx.call(() -> pane.lookup(".source-rows").isFocused()));
        press(KeyCode.C, true);
        assertEquals(
                " {\"id\": \"second\", \"title\": \"Second\", \"when\": \"2011\", \"status\": \"over\"}]}".strip(),
                Fx.call(() -> Clipboard.getSystemClipboard().getString()).strip());
    }

    @Test
    void theChosenProblemIsInSightHoweverLowTheWindow() throws IOException {
        Fx.run(() -> stage.setHeight(600));
        String events = IntStream.range(0, 9)
                .mapToObj(i -> "{\"id\": \"e" + i + "\", \"title\": \"T\", \"when\": \"never\"}")
                .collect(Collectors.joining(",\n"));
        open("nine.dateline.json", """
                {"format": "dateline/1", "id": "n", "source": {"title": "N"}, "events": [%s]}""".formatted(events));
        followTheBanner();
        for (int chosen = 1; chosen < 9; chosen++) {
            press(KeyCode.DOWN, false);
            assertTrue(Fx.call(this::isChosenProblemInSight), "problem " + chosen);
        }
    }

    private boolean isChosenProblemInSight() {
        Node view = list().lookup(".clipped-container");
        Bounds clip = view.localToScene(view.getLayoutBounds());
        return list().lookupAll(".problem-cell").stream()
                .filter(cell -> cell.isVisible() && ((ListCell<?>) cell).isSelected())
                .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .anyMatch(cell -> cell.getMinY() >= clip.getMinY() - 1 && cell.getMaxY() <= clip.getMaxY() + 1);
    }

    @Test
    void escapeClosesItAndTheKeyboardIsWhereItWas() throws IOException {
        open("faulty.dateline.json", FAULTY);
        Fx.run(() -> window.timelinePane().timeline().requestFocus());
        Fx.run(() -> menuItem().fire());
        Fx.run(() -> pane.reveal());
        press(KeyCode.ESCAPE, false);
        assertFalse(isShown());
        assertTrue(Fx.call(() -> window.timelinePane().timeline().isFocused()));
    }

    @Test
    void theChosenProblemsAreCopiedAsTheCommandLinePrintsThem() throws IOException {
        open("faulty.dateline.json", FAULTY);
        followTheBanner();
        press(KeyCode.C, true);
        String one = Fx.call(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(one.startsWith("faulty.dateline.json:3:"), one);
        assertEquals(1, one.lines().count());
        press(KeyCode.A, true);
        press(KeyCode.C, true);
        assertEquals(
                2,
                Fx.call(() -> Clipboard.getSystemClipboard().getString().lines().count()));
    }

    @Test
    void theMenuShowsItWhereThereAreProblemsAndNotElsewhere() throws IOException {
        open("sound.dateline.json", SOUND);
        assertTrue(Fx.call(() -> menuItem().isDisable()));
        open("warned.dateline.json", SOUND.replace("\"2010\"", "\"2010\", \"colour\": \"red\""));
        assertFalse(Fx.call(() -> menuItem().isDisable()));
        Fx.run(() -> window.problems().shownProperty().set(true));
        assertEquals(List.of("/events/0/colour"), pointers());
        open("sound.dateline.json", SOUND);
        assertFalse(isShown());
    }

    @Test
    void aFileThatCannotBeOpenedLeavesWhatIsOpenAndListsWhatIsWrong() throws IOException {
        Path sound = open("sound.dateline.json", SOUND);
        open("broken.dateline.json", "[1,\n 2,\n\t3 4]");
        assertTrue(isShown());
        assertEquals(
                sound,
                window.state().documentProperty().get().orElseThrow().file().orElseThrow());
        assertTrue(header().contains("broken.dateline.json cannot be opened"), header());
        assertTrue(header().contains("What was open stays open."), header());
        assertEquals(1, markedRows().size());
    }

    @Test
    void aFirstFileThatCannotBeOpenedIsListedBesideTheBundledCommentary() throws IOException {
        open("broken.dateline.json", "{\"format\": 7");
        assertTrue(window.state().documentProperty().get().isPresent());
        assertTrue(isShown());
        assertTrue(header().contains("broken.dateline.json cannot be opened"), header());
    }

    @Test
    void aReloadThatFailsRefreshesTheListAndSaysThatWhatWasOpenStays() throws IOException {
        open("mine.dateline.json", SOUND);
        look();
        write("mine.dateline.json", FAULTY.getBytes(StandardCharsets.UTF_8));
        look();
        look();
        assertEquals("mine.dateline.json has changed, but has 2 errors. What was open stays open.", banner());
        followTheBanner();
        assertEquals(List.of(List.of("3", "lately", "true")), markedRows());
        press(KeyCode.DOWN, false);

        write(
                "mine.dateline.json",
                ("\n\n" + FAULTY.replace("\"lately\"", "\"2010\"")).getBytes(StandardCharsets.UTF_8));
        look();
        look();
        assertEquals(List.of("/events/1/status"), pointers());
        assertEquals(List.of(List.of("6", "\"over\"", "true")), markedRows());

        write("mine.dateline.json", SOUND.getBytes(StandardCharsets.UTF_8));
        look();
        look();
        assertEquals(List.of(), pointers());
        assertTrue(isShown());
        assertTrue(header().contains("None any more."), header());
    }

    @Test
    void aFileThatHasChangedUnderTheListIsNotShownWrongly() throws IOException {
        Path broken = open("broken.dateline.json", "[1,\n 2,\n\t3 4]");
        write("broken.dateline.json", SOUND.getBytes(StandardCharsets.UTF_8));
        Fx.run(pane::check);
        assertTrue(Fx.call(() -> pane.lookupAll(".source-view .empty-state").stream()
                .anyMatch(node -> "The file has changed since it was read.".equals(((Labeled) node).getText()))));
        readAgain();
        assertEquals(
                broken,
                window.state().documentProperty().get().orElseThrow().file().orElseThrow());
        assertFalse(isShown());
    }

    @Test
    void aReloadOfTheOpenFileLeavesTheListOfARefusedOneInSight() throws IOException {
        open("mine.dateline.json", SOUND);
        look();
        open("broken.dateline.json", "[1,\n 2,\n\t3 4]");
        for (String text : List.of(FAULTY, SOUND)) {
            write("mine.dateline.json", text.getBytes(StandardCharsets.UTF_8));
            look();
            look();
            assertTrue(header().contains("broken.dateline.json cannot be opened"), header());
        }
    }

    @Test
    void readAgainShowsInPartWhatWasShownInPart() throws IOException {
        open("faulty.dateline.json", FAULTY);
        followTheBanner();
        write("faulty.dateline.json", FAULTY.replace("\"lately\"", "\"2010\"").getBytes(StandardCharsets.UTF_8));
        readAgain();
        assertEquals(List.of("/events/1/status"), pointers());
        assertTrue(banner().contains("is shown without 1 event."), banner());
        assertTrue(header().contains("1 error. What has no errors is shown."), header());
    }

    private void readAgain() {
        Fx.run(() -> pane.lookupAll(".problems-header .button").stream()
                .map(ButtonBase.class::cast)
                .filter(button -> "Read Again".equals(button.getText()))
                .forEach(ButtonBase::fire));
    }

    @Test
    void oneLineOfManyMegabytesIsShownRoundThePlace() throws IOException {
        String events = IntStream.range(0, 200_000)
                .mapToObj(i ->
                        "{\"id\":\"e" + i + "\",\"title\":\"T\",\"when\":\"" + (i == 150_000 ? "never" : 1900) + "\"}")
                .collect(Collectors.joining(","));
        open(
                "large.dateline.json",
                "{\"format\":\"dateline/1\",\"id\":\"l\",\"source\":{\"title\":\"L\"},\"events\":[" + events + "]}");
        followTheBanner();
        List<List<String>> marked = markedRows();
        assertEquals(1, marked.size());
        assertTrue("never".startsWith(marked.get(0).get(1)), marked.toString());
        int characters = Fx.call(() -> pane.lookupAll(".source-row .characters").stream()
                .mapToInt(node -> ((Labeled) node).getText().length())
                .sum());
        assertTrue(characters < 10_000, () -> characters + " characters in nodes");
    }

    @Test
    void whatIsNotListedIsCounted() throws IOException {
        String events = IntStream.range(0, 1012)
                .mapToObj(i -> "{\"id\": \"e" + i + "\", \"title\": \"T\", \"when\": \"never\"}")
                .collect(Collectors.joining(",\n"));
        open("many.dateline.json", """
                {"format": "dateline/1", "id": "m", "source": {"title": "M"}, "events": [%s]}""".formatted(events));
        followTheBanner();
        assertEquals(1000, pointers().size());
        assertTrue(header().contains("And 12 more problems are not listed."), header());
    }

    @Test
    void otherEncodingsAreShownAsWhatTheyAre() throws IOException {
        Path file = write("wide.dateline.json", SOUND.getBytes(StandardCharsets.UTF_16));
        Fx.run(() -> window.opener().open(file, opened -> {}));
        assertTrue(Fx.call(() -> pane.lookupAll(".source-row").stream()
                .anyMatch(row -> words(row, ".characters").contains("\"title\": \"First\""))));
    }

    @Test
    void whatATableLosesIsListedWithItsPlace() throws IOException {
        mappings.keep(List.of("Title", "Date", "Actors"), ColumnMapping.parse("title=Title,date=Date,actors=Actors"));
        open("events.csv", "Title,Date,Actors\nFirst meeting,March 2014,Ada; Ben\nSecond,sometime,Ada\n");
        followTheBanner();
        ProblemReport report = pane.reportProperty().get().orElseThrow();
        assertEquals(ProblemReport.Outcome.SHOWN_IN_PART, report.outcome());
        assertEquals(List.of(List.of("3", "sometime", "true")), markedRows());
    }
}
