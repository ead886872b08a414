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
import javafx.scene.control.TableCell;
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
        assertTrue(
                row(0).startsWith("Launch\n3/5/1921\n\u2192 \u26a0 from 1921 to 5 May 1921: its day and month cannot"),
                row(0));
        assertEquals("left out: this cannot be read as a date", date(1));
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
        assertEquals("\u26a0 1921: its day and month cannot be told apart", date(0));
        hand.click(answer("3 May"));
        assertEquals("3 May 1921", date(0));
        choose("End", Optional.of("Last day"));
        assertEquals("3 to 5 May 1921", date(0));
        assertFalse(row(0).contains("Ann \u00b7 Ben"), row(0));
        choose("Actors", Optional.of("Crew"));
        assertTrue(row(0).contains("Ann; Ben\n\u2192 Ann \u00b7 Ben"), row(0));
        assertFalse(words().contains("Crew"), "it is carried over now");
    }

    @Test
    void oneTableHasTheCellsAndWhatIsReadAndMarksTheRowsWithADoubtfulDate() throws IOException {
        openFile("voyage.csv", TABLE);
        assertEquals(1, hand.sight().all(".mapping-dialog .table-view").size());
        assertTrue(hasState(0, "doubtful") && !hasState(0, "left-out"));
        assertTrue(hasState(1, "left-out") && !hasState(1, "doubtful"));
        assertEquals(
                "3/5/1921, read as: \u26a0 from 1921 to 5 May 1921: its day and month cannot be told apart",
                Fx.call(() -> hand.sight()
                        .within(shownRows().get(0), TableCell.class)
                        .get(1)
                        .getAccessibleText()));
        hand.click(answer("3 May"));
        assertFalse(hasState(0, "doubtful"));
    }

    private boolean hasState(int row, String name) {
        return shownRows().get(row).getPseudoClassStates().contains(PseudoClass.getPseudoClass(name));
    }

    @Test
    void whatIsCarriedOverStandsFirst() throws IOException {
        openFile("voyage.csv", "Remark,What,When\nFair wind,Launch,May 1921\n");
        choose("Text", Optional.empty());
        assertEquals("Launch\nMay 1921\nFair wind", row(0));
        choose("Text", Optional.of("Remark"));
        choose("Title", Optional.empty());
        assertTrue(row(0).endsWith("Fair wind\nLaunch"), row(0));
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
    void theBannerNamesWhatCouldNotBeCarriedOver() throws IOException {
        openFile("voyage.csv", "What,When,Weather\nLaunch,May 1921,Fair wind\n");
        choose("Text", Optional.empty());
        press(openButton());
        assertTrue(
                hand.sight().text(".damage-banner").contains("the column \"Weather\" is not carried over"),
                hand.sight().text(".damage-banner"));
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
