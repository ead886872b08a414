package dateline.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.imports.csv.ColumnRole;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** The dialogue that asks which column of a table holds what. */
class TableColumnsTest extends ReaderAtColumns {
    @Test
    void theColumnsAreGuessedAndTheFirstRowsReadByThem() throws IOException {
        int before = titles().size();
        openFile("voyage.csv", TABLE);
        assertEquals(Optional.of("What"), choice("Title").getValue());
        assertEquals(Optional.of("When"), choice("Date or start").getValue());
        assertEquals(Optional.empty(), choice("Actors").getValue());
        assertEquals("Launch", rows().get(0).title());
        assertTrue(
                words().startsWith("Of 2 rows, 1 event; 1 row would be left out; 1 date would be read with a warning"),
                words());
        assertTrue(words().contains("with a warning: \u201c3/5/1921"), words());
        assertTrue(hand.sight().shows("3/5/1921 means:"), "the question names a date of the file");
        assertEquals(before, titles().size(), "what was open stays open");
    }

    /** Returns the words that are shown at the left of a choice, in its line. */
    private String labelBeside(Node choice) {
        Bounds box = choice.localToScreen(choice.getBoundsInLocal());
        return hand.sight().all(".mapping-choices > .label").stream()
                .map(Label.class::cast)
                .filter(label -> {
                    Bounds words = label.localToScreen(label.getBoundsInLocal());
                    return words.getMaxX() <= box.getMinX()
                            && words.getMinY() < box.getCenterY()
                            && words.getMaxY() > box.getCenterY();
                })
                .max(Comparator.comparingDouble(
                        label -> label.localToScreen(0, 0).getX()))
                .map(Label::getText)
                .orElse("")
                .replace("_", "");
    }

    @Test
    void besideEachChoiceStandsWhatItIsOf() throws IOException {
        openFile("voyage.csv", TABLE);
        List<Node> choices = hand.sight().all(".mapping-choices .column-choice");
        assertEquals(ColumnRole.values().length, choices.size());
        for (Node choice : choices) {
            assertEquals("Column for " + labelBeside(choice), choice.getAccessibleText());
        }
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

    private Optional<Node> seen(String answer) {
        return hand.sight().all(".mapping-dialog .toggle-button").stream()
                .filter(button -> ((ToggleButton) button).getText().equals(answer))
                .findFirst();
    }

    private Node answer(String words) {
        return seen(words).orElseThrow(() -> new AssertionError("No answer '" + words + "'"));
    }

    private boolean isAsked(String answer) {
        return seen(answer).isPresent();
    }

    @Test
    void aPairThatMayBeARangeIsAskedAbout() throws IOException {
        openFile("wars.csv", "What,When\nRusso-Japanese War,1904-05\nBoer War,1899-1902\n");
        assertTrue(isAsked("1904 to 1905"));
        assertFalse(isAsked("Years"));
        assertEquals("1904/1905", date(0));
        assertTrue(words().contains("1 date would be read with a warning"), words());
        hand.click(answer("May 1904"));
        assertEquals("1904-05", date(0));
        assertFalse(words().contains("warning"), words());
        hand.click(answer("1904 to 1905"));
        assertEquals("1904/1905", date(0));
        press(openButton());
        assertEquals(List.of("1904/1905", "1899/1902"), dates());
    }

    @Test
    void datesThatAreAllTheFirstOfJanuaryAreAskedAbout() throws IOException {
        openFile("years.csv", "What,When\nOne,1904-01-01\nTwo,1905-01-01\n");
        assertTrue(isAsked("Years"));
        assertFalse(isAsked("1904 to 1905"));
        assertEquals("1904-01-01", date(0));
        hand.click(answer("Years"));
        assertEquals("1904", date(0));
        press(openButton());
        assertEquals(List.of("1904", "1905"), dates());
    }

    @Test
    void daysThatAreKeptAfterTheQuestionHaveNoWarning() throws IOException {
        openFile("years.csv", "What,When\nOne,1904-01-01\nTwo,1905-01-01\n");
        press(openButton());
        assertEquals(List.of("1904-01-01", "1905-01-01"), dates());
        assertFalse(Fx.call(
                () -> stage.getScene().getRoot().lookup(".damage-banner").isVisible()));
    }

    private List<String> dates() {
        return Fx.call(() -> window.state().documentProperty().get().orElseThrow().commentary().events().stream()
                .map(event -> event.when().canonical())
                .toList());
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
    void aDroppedTableIsToldFromAnArticleWhateverItsNameEndsIn() throws IOException {
        Path table = Files.writeString(
                directory.resolve("table.txt"), "title\tdate\nFair opens\t5 March 2014\nFair closes\t2015\n");
        hand.drop(Hand.middle(hand.sight().of(".timeline-pane")), Map.of(DataFormat.FILES, List.of(table.toFile())));
        assertTrue(dialog().isPresent());
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
