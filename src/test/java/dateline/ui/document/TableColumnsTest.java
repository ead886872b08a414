package dateline.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.store.CopyStore;
import dateline.io.imports.csv.MappingMemory;
import dateline.io.imports.csv.RowReading;
import dateline.model.Event;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.shell.MainWindow;
import dateline.ui.shell.WindowManager;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The dialogue that asks which column of a table holds what. */
@ExtendWith(FxToolkit.class)
class TableColumnsTest {
    private static final String TABLE = """
            What,When,Last day,Crew,Remark
            Launch,3/5/1921,5/5/1921,Ann; Ben,Fair wind
            Return,soon,,Ann,Nobody waited
            """;

    @TempDir
    Path directory;

    private Stage stage;
    private Hand hand;
    private MainWindow window;

    @BeforeEach
    void open() {
        open(13);
    }

    private void open(double textSize) {
        Fx.run(() -> {
            stage = new Stage();
            hand = new Hand(stage);
            window = new MainWindow(
                    stage,
                    new WindowManager(
                            TaskExecutor.onCallingThread(),
                            new CopyStore(directory.resolve("copies")),
                            new MappingMemory(memory())));
            window.state().textSizeProperty().set(textSize);
            stage.setWidth(1000);
            stage.setHeight(700);
            stage.show();
            window.opener().openBundled(opened -> {});
            window.watch().pause();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private Path memory() {
        return directory.resolve("columns.json");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Path openFile(String name, String text) throws IOException {
        Path file = write(name, text);
        openFile(file);
        return file;
    }

    private void openFile(Path file) {
        Fx.run(() -> window.opener().open(file, opened -> {}));
        Fx.run(() -> window.watch().pause());
    }

    private Optional<DialogPane> dialog() {
        return Fx.call(() -> Window.getWindows().stream()
                .flatMap(shown -> shown.getScene().getRoot().lookupAll(".mapping-dialog").stream())
                .map(DialogPane.class::cast)
                .findFirst());
    }

    private DialogPane asked() {
        return dialog().orElseThrow(() -> new AssertionError("nothing is asked"));
    }

    private Button button(ButtonType type) {
        return Fx.call(() -> (Button) asked().lookupButton(type));
    }

    private Button openButton() {
        return button(asked().getButtonTypes().get(0));
    }

    private void press(Button button) {
        hand.click(button);
        Fx.run(() -> window.watch().pause());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Optional<String>> choice(String role) {
        return Fx.call(() -> asked().lookupAll(".column-choice").stream()
                .map(node -> (ComboBox<Optional<String>>) node)
                .filter(box -> box.getAccessibleText().equals("Column for " + role))
                .findFirst()
                .orElseThrow());
    }

    private void choose(String role, Optional<String> column) {
        hand.click(choice(role));
        String name = column.orElse("none");
        hand.click(hand.sight().all(".combo-box-popup .list-cell").stream()
                .filter(cell -> ((Labeled) cell).getText().split("  \u00b7", -1)[0].equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No column '" + name + "' to choose")));
    }

    @SuppressWarnings("unchecked")
    private List<RowReading> rows() {
        return Fx.call(() -> List.copyOf(((TableView<RowReading>) asked().lookup(".reading-table")).getItems()));
    }

    private String date(int row) {
        return rows().get(row).date().map(date -> date.canonical()).orElse("none");
    }

    private String words() {
        return Fx.call(() -> asked().lookupAll(".mapping-verdict > .label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining("\n")));
    }

    private List<String> titles() {
        return Fx.call(() -> window.state().documentProperty().get().orElseThrow().commentary().events().stream()
                .map(Event::title)
                .toList());
    }

    private MenuItem changeColumns() {
        return Fx.call(() -> ((MenuBar) stage.getScene().getRoot().lookup(".menu-bar"))
                .getMenus().get(0).getItems().stream()
                        .filter(item -> item.getText() != null && item.getText().startsWith("C_hange the Col"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void theColumnsAreGuessedAndTheFirstRowsReadByThem() throws IOException {
        int before = titles().size();
        openFile("voyage.csv", TABLE);
        assertEquals(Optional.of("What"), choice("Title").getValue());
        assertEquals(Optional.of("When"), choice("Date or start").getValue());
        assertEquals(Optional.empty(), choice("Actors").getValue());
        assertEquals("Launch", rows().get(0).title());
        assertTrue(words().startsWith("Of 2 rows, 1 event; 1 row would be left out; 1 date would be coarser"), words());
        assertEquals(before, titles().size(), "what was open stays open");
    }

    @Test
    void anotherColumnAndAnotherOrderChangeTheReadingAtOnce() throws IOException {
        openFile("voyage.csv", TABLE);
        choose("End", Optional.empty());
        assertEquals("1921", date(0));
        Fx.run(() -> ((ToggleButton) asked().lookupAll(".toggle-button").stream()
                        .filter(node -> ((ToggleButton) node).getText().equals("3 May"))
                        .findFirst()
                        .orElseThrow())
                .fire());
        assertEquals("1921-05-03", date(0));
        choose("End", Optional.of("Last day"));
        assertEquals("1921-05-03/1921-05-05", date(0));
        assertEquals(List.of(), rows().get(0).actors());
        choose("Actors", Optional.of("Crew"));
        assertEquals(List.of("Ann", "Ben"), rows().get(0).actors());
        assertFalse(words().contains("Crew"), "it is carried over now");
    }

    @Test
    void whatIsChosenIsOpened() throws IOException {
        openFile("voyage.csv", TABLE);
        choose("Title", Optional.of("Remark"));
        press(openButton());
        assertEquals(List.of("Fair wind"), titles());
        assertTrue(Fx.call(
                () -> stage.getScene().getRoot().lookup(".damage-banner").isVisible()));
    }

    @Test
    void withoutADateOrATitleNothingIsOpenedAndTheReasonIsSaid() throws IOException {
        openFile("voyage.csv", TABLE);
        assertFalse(openButton().isDisabled());
        choose("Date or start", Optional.empty());
        assertTrue(openButton().isDisabled());
        assertTrue(words().contains("Choose the column with the date"), words());
        choose("Date or start", Optional.of("When"));
        assertFalse(openButton().isDisabled());
        choose("Title", Optional.empty());
        choose("Text", Optional.empty());
        assertTrue(words().contains("Choose the column with the title"), words());
        choose("Title", Optional.of("What"));
        choose("Date or start", Optional.of("Crew"));
        assertTrue(openButton().isDisabled());
        assertTrue(words().contains("No row would become an event"), words());
    }

    @Test
    void cancellingLeavesWhatIsOpenAndNothingIsRemembered() throws IOException {
        List<String> before = titles();
        Path file = openFile("voyage.csv", TABLE);
        press(button(ButtonType.CANCEL));
        assertEquals(before, titles());
        assertFalse(Files.exists(memory()));
        openFile(file);
        assertTrue(dialog().isPresent(), "it is asked again");
    }

    @Test
    void aTableWithTheSameColumnsIsNotAskedAboutAgain() throws IOException {
        openFile("voyage.csv", TABLE);
        choose("Title", Optional.of("Remark"));
        press(openButton());
        openFile("other.csv", TABLE.replace("Fair wind", "No wind"));
        assertTrue(dialog().isEmpty());
        assertEquals(List.of("No wind"), titles());
    }

    @Test
    void anotherStartOfTheProgramRemembersToo() throws IOException {
        Path file = openFile("voyage.csv", TABLE);
        choose("Title", Optional.of("Remark"));
        press(openButton());
        Fx.run(stage::close);
        open();
        openFile(file);
        assertTrue(dialog().isEmpty());
        assertEquals(List.of("Fair wind"), titles());
    }

    @Test
    void aChangedFileIsReadAgainByTheSameColumns() throws IOException {
        Path file = openFile("voyage.csv", TABLE);
        choose("Title", Optional.of("Remark"));
        press(openButton());
        Fx.run(() -> window.watch().look());
        Files.delete(memory());
        Files.writeString(file, TABLE + "Later,7/7/1922,,,Longer\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
        Fx.run(() -> window.watch().look());
        Fx.run(() -> window.watch().look());
        assertTrue(dialog().isEmpty());
        assertEquals(List.of("Fair wind", "Longer"), titles());
    }

    @Test
    void aFileWhoseColumnsAreOthersNowIsNotGuessedAt() throws IOException {
        Path file = openFile("voyage.csv", TABLE);
        press(openButton());
        Fx.run(() -> window.watch().look());
        Files.writeString(file, "Name,Day\nOther,1930\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
        Fx.run(() -> window.watch().look());
        Fx.run(() -> window.watch().look());
        assertTrue(dialog().isEmpty());
        assertEquals(List.of("Launch"), titles());
        Fx.run(changeColumns()::fire);
        assertEquals(Optional.of("Name"), choice("Title").getValue());
        press(openButton());
        assertEquals(List.of("Other"), titles());
    }

    @Test
    void theColumnsOfTheOpenTableCanBeChanged() throws IOException {
        assertTrue(changeColumns().isDisable(), "no table is open");
        openFile("voyage.csv", TABLE);
        choose("Actors", Optional.of("Crew"));
        press(openButton());
        assertFalse(changeColumns().isDisable());
        Fx.run(changeColumns()::fire);
        assertEquals(Optional.of("Crew"), choice("Actors").getValue());
        choose("Title", Optional.of("Remark"));
        press(openButton());
        assertEquals(List.of("Fair wind"), titles());
        Fx.run(() -> window.opener().openBundled(opened -> {}));
        assertTrue(changeColumns().isDisable());
    }

    @Test
    void aDamagedMemoryCostsNothing() throws IOException {
        write("columns.json", "[{");
        openFile("voyage.csv", TABLE);
        press(openButton());
        assertEquals(List.of("Launch"), titles());
        openFile("other.csv", TABLE);
        assertTrue(dialog().isEmpty(), "it is remembered in the place of the damage");
    }

    @Test
    void rememberedColumnsThatGiveNothingAreAskedAbout() throws IOException {
        openFile("voyage.csv", TABLE);
        press(openButton());
        openFile("later.csv", "What,When,Last day,Crew,Remark\nLaunch,soon,1930,Ann,\n");
        assertTrue(openButton().isDisabled());
        choose("Date or start", Optional.of("Last day"));
        press(openButton());
        assertEquals(List.of("Launch"), titles());
    }

    @Test
    void anotherFileTakesTheQuestionsPlace() throws IOException {
        openFile("voyage.csv", TABLE);
        openFile("sound.dateline.json", """
                {"format": "dateline/1", "id": "s", "source": {"title": "Sound"},
                 "events": [{"id": "good", "title": "Good", "when": "2010"}]}
                """);
        assertTrue(dialog().isEmpty());
        assertEquals(List.of("Good"), titles());
    }

    @Test
    void aTimelineJsSheetIsNotAskedAbout() throws IOException {
        openFile("slides.csv", """
                Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background
                1921,5,3,,,,,,,Launch,,,,,,,,
                """);
        assertTrue(dialog().isEmpty());
        assertEquals(List.of("Launch"), titles());
    }

    @Test
    void wideTablesAndLongCellsFitTheDialogueAtAnySizeOfText() throws IOException {
        Fx.run(stage::close);
        open(28);
        String header = IntStream.range(0, 60).mapToObj(i -> "Field " + i).collect(Collectors.joining(","));
        String long1 = "word ".repeat(20_000);
        openFile("wide.csv", "Title,Date," + header + "\nOne,2014," + long1 + ",".repeat(59) + "\n");
        Window shown = Fx.call(() -> asked().getScene().getWindow());
        assertTrue(shown.getWidth() <= 1600 && shown.getHeight() <= 1200);
        assertEquals(63, Fx.call(() -> choice("Text").getItems().size()));
        assertTrue(words().contains("56 more columns") || words().contains("54 more columns"), words());
        assertTrue(words().length() < 400, words());
        Button open = openButton();
        assertTrue(Fx.call(() -> open.localToScene(open.getBoundsInLocal()).getMaxY()) <= shown.getHeight());
        press(open);
        assertEquals(List.of("One"), titles());
    }

    @Test
    void aLetterGoesToTheNextColumnThatStartsWithIt() throws IOException {
        openFile("voyage.csv", TABLE);
        ComboBox<Optional<String>> text = choice("Text");
        for (String column : List.of("What", "When", "What")) {
            Fx.run(() -> text.fireEvent(new KeyEvent(
                    KeyEvent.KEY_TYPED, "w", "", javafx.scene.input.KeyCode.UNDEFINED, false, false, false, false)));
            assertEquals(Optional.of(column), text.getValue());
        }
    }

    @Test
    void theDialogueHasTheWindowsLookAndSizeOfText() throws IOException {
        Fx.run(() -> {
            window.themeProperty().set(dateline.ui.parts.Theme.DARK);
            window.state().textSizeProperty().set(16);
        });
        openFile("voyage.csv", TABLE);
        assertTrue(asked().getPseudoClassStates().contains(PseudoClass.getPseudoClass("dark")));
        assertEquals(
                16,
                Fx.call(() ->
                        ((Label) asked().lookup(".mapping-rows")).getFont().getSize()),
                0.01);
    }
}
