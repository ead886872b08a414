package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Editing, undoing and saving the document of a window. */
class EditedDocumentTest extends ReaderAtWindow {
    private static final String NAME = "edited";
    private static final String TITLE = "Title of edited \u2013 Dateline";

    private Path file;
    private List<String> lines;

    @BeforeEach
    void openADocument() throws IOException {
        file = FerryStory.write(directory, NAME);
        lines = Files.readAllLines(file);
        Fx.run(() -> first().opener().open(file, opened -> {}));
        hand.choose("View", "Time Axis");
    }

    @AfterEach
    void forgetTheDocument() throws IOException {
        while (Fx.call(() -> first().editing().editor().unsavedProperty().get())) {
            hand.key(KeyCode.Z, KeyCode.CONTROL);
        }
        Files.delete(file);
    }

    private void deleteTheLoaves() {
        hand.click(timeline.signOf("Loaves left over"));
        hand.key(KeyCode.DELETE);
    }

    private String title() {
        return Fx.call(() -> first().stage().getTitle());
    }

    @Test
    void anItemIsDeletedAndComesBackWithTheSelection() {
        deleteTheLoaves();
        assertFalse(timeline.draws("Loaves left over"));
        assertEquals("\u2022 " + TITLE, title());
        hand.choose("Edit", "Undo: Delete event \u201cLoaves left over\u201d");
        assertTrue(timeline.draws("Loaves left over"));
        assertTrue(sight().text(".detail").contains("Loaves left over"), sight().text(".detail"));
        assertEquals(TITLE, title());
        hand.key(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        assertFalse(timeline.draws("Loaves left over"));
    }

    @Test
    void savingChangesTheLinesOfWhatWasEditedAlone() throws IOException {
        deleteTheLoaves();
        hand.key(KeyCode.S, KeyCode.CONTROL);
        assertEquals(TITLE, title());
        List<String> saved = Files.readAllLines(file);
        assertTrue(lines.containsAll(saved), saved::toString);
        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> !saved.contains(line) && !line.contains("loaves"))
                        .toList());
    }

    @Test
    void whatTheWindowHasSavedItDoesNotReadAgain() {
        look();
        deleteTheLoaves();
        hand.key(KeyCode.S, KeyCode.CONTROL);
        look();
        look();
        look();
        assertTrue(sight().text(".status-bar").contains("Saved edited.dateline.json."), sight().text(".status-bar"));
    }

    private void look() {
        Fx.run(() -> first().watch().look());
    }

    @Test
    void anotherWindowIsForASavedDocumentOnly() {
        deleteTheLoaves();
        hand.key(KeyCode.N, KeyCode.CONTROL);
        assertEquals(List.of("Title of edited"), titles());
    }

    @Test
    void aChangeOutsideWhileThereAreEditsIsAskedAbout() throws IOException {
        look();
        deleteTheLoaves();
        Files.writeString(file, FerryStory.text(NAME).replace("A new line is pledged", "A new line is promised"));
        look();
        // The question waits for an answer.
        Platform.runLater(() -> first().watch().look());
        Fx.await("the question", () -> sight().shows("Take Theirs"));
        hand.click("Take Theirs");
        assertTrue(timeline.draws("A new line is promised"));
    }

    @Test
    void aFileThatWasChangedOutsideIsReplacedOnlyOnceTheReaderAgrees() throws IOException {
        deleteTheLoaves();
        String theirs = FerryStory.text(NAME).replace("A new line is pledged", "A new line is promised");
        Files.writeString(file, theirs);
        hand.key(KeyCode.S, KeyCode.CONTROL);
        assertEquals(theirs, Files.readString(file));
        hand.click("Decide Later");
        assertEquals(theirs, Files.readString(file));
        hand.key(KeyCode.S, KeyCode.CONTROL);
        hand.click("Keep Mine");
        String mine = Files.readString(file);
        assertTrue(mine.contains("A new line is pledged") && !mine.contains("Loaves left over"), mine);
        assertEquals(TITLE, title());
    }

    @Test
    void takingTheirsShowsTheFileAsItIs() throws IOException {
        deleteTheLoaves();
        Files.writeString(file, FerryStory.text(NAME).replace("A new line is pledged", "A new line is promised"));
        hand.key(KeyCode.S, KeyCode.CONTROL);
        hand.click("Take Theirs");
        assertTrue(timeline.draws("A new line is promised"));
        assertTrue(timeline.draws("Loaves left over"));
        assertEquals(TITLE, title());
    }

    @Test
    void saveAsGoesOnInTheOtherFile() throws IOException {
        deleteTheLoaves();
        Path other = directory.resolve("other.dateline.json");
        windows().answer(other);
        hand.key(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
        assertEquals(lines, Files.readAllLines(file));
        assertFalse(Files.readString(other).contains("Loaves left over"));
        assertEquals(TITLE, title());
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        hand.key(KeyCode.S, KeyCode.CONTROL);
        assertTrue(Files.readString(other).contains("Loaves left over"));
    }

    @Test
    void theBundledCommentaryIsSavedAsACopy() throws IOException {
        hand.choose("File", "Open the Bundled Commentary");
        hand.key(KeyCode.DOWN, KeyCode.ALT);
        Path copy = directory.resolve("copy.dateline.json");
        windows().answer(copy);
        hand.key(KeyCode.DELETE);
        hand.key(KeyCode.S, KeyCode.CONTROL);
        assertTrue(Files.readString(copy).contains("\"dateline/1\""));
        assertEquals(Optional.of(copy), Fx.call(() -> first().state().file()));
    }

    @Test
    void anotherDocumentIsOpenedOnceTheEditsAreSavedOrGivenUp() throws IOException {
        deleteTheLoaves();
        windows().answer(FerryStory.write(directory, "next"));
        hand.key(KeyCode.O, KeyCode.CONTROL);
        hand.click("Cancel");
        assertEquals(List.of("Title of edited"), titles());
        hand.key(KeyCode.O, KeyCode.CONTROL);
        hand.click("Don't Save");
        assertEquals(List.of("Title of next"), titles());
        assertEquals(lines, Files.readAllLines(file));
    }

    @Test
    void quittingAsksForEachWindowWithEdits() throws IOException {
        deleteTheLoaves();
        hand.key(KeyCode.Q, KeyCode.CONTROL);
        hand.click("Cancel");
        assertFalse(windows().hasQuit());
        hand.key(KeyCode.Q, KeyCode.CONTROL);
        hand.click("Save");
        assertTrue(windows().hasQuit());
        assertFalse(Files.readString(file).contains("Loaves left over"));
    }
}
