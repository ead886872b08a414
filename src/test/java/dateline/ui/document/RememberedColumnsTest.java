package dateline.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.imports.csv.ColumnMapping;
import dateline.io.imports.csv.MappingMemory;
import dateline.ui.testing.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonType;
import org.junit.jupiter.api.Test;

/** The columns that were chosen for a table, remembered, asked about again and changed. */
class RememberedColumnsTest extends ReaderAtColumns {
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
    void whatWasSaidAboutTheDatesOfATableIsNotTakenForAnother() throws IOException {
        Path answered = write("answered.csv", "date,title\n2014-01-01,One\n2015-01-01,Two\n");
        new MappingMemory(memory())
                .keep(List.of("date", "title"), answered, ColumnMapping.parse("date=date,title=title,keep=years"));
        openFile(answered);
        assertTrue(dialog().isEmpty());
        openFile("days.csv", "date,title\n2014-03-05,Three\n2015-04-06,Four\n");
        assertEquals(Optional.of("title"), choice("Title").getValue());
        press(openButton());
        assertEquals(
                List.of("2014-03-05", "2015-04-06"),
                Fx.call(() -> window.state().documentProperty().get().orElseThrow().commentary().events().stream()
                        .map(event -> event.when().canonical())
                        .toList()));
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
}
