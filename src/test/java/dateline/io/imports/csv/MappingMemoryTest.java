package dateline.io.imports.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.imports.dates.DateOrder;
import dateline.io.imports.dates.KeptParts;
import dateline.io.imports.dates.YearPairs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingMemoryTest {
    private static final Path TABLE = Path.of("table.csv");
    private static final List<String> HEADER = List.of("What, exactly", "When = about", "C:\\who", "Ärger 🦉");
    private static final ColumnMapping MAPPING = ColumnMapping.NONE
            .with(ColumnRole.TITLE, "What, exactly")
            .with(ColumnRole.DATE, "When = about")
            .with(ColumnRole.ACTORS, "C:\\who")
            .with(ColumnRole.TEXT, "Ärger 🦉")
            .with(DateOrder.MONTH_FIRST)
            .with(YearPairs.RANGES)
            .with(KeptParts.YEARS);

    @TempDir
    Path directory;

    private Path file;
    private MappingMemory memory;

    @BeforeEach
    void create() {
        file = directory.resolve("config").resolve("columns.json");
        memory = new MappingMemory(file);
    }

    @Test
    void whatWasChosenIsFoundAgainByAnotherMemoryOfTheFile() {
        memory.keep(HEADER, TABLE, MAPPING);
        assertEquals(Optional.of(MAPPING), new MappingMemory(file).find(HEADER, TABLE));
    }

    @Test
    void whatAnEarlierVersionRememberedIsStillFound() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "[{\"columns\":[\"a\"],\"mapping\":{\"columns\":{\"DATE\":\"a\"},\"order\":\"DAY_FIRST\"}}]");
        assertEquals(Optional.of(ColumnMapping.NONE.with(ColumnRole.DATE, "a")), memory.columns(List.of("a")));
        assertTrue(memory.find(List.of("a"), TABLE).isEmpty());
    }

    @Test
    void whatWasSaidAboutDatesHoldsForItsFileAlone() {
        List<String> header = List.of("date", "title");
        ColumnMapping columns = ColumnMapping.parse("date=date,title=title");
        Path other = Path.of("other.csv");
        memory.keep(header, TABLE, columns);
        assertEquals(Optional.of(columns), memory.find(header, other));
        memory.keep(header, TABLE, columns.with(KeptParts.YEARS));
        assertEquals(Optional.of(columns.with(KeptParts.YEARS)), memory.find(header, TABLE));
        assertTrue(memory.find(header, other).isEmpty());
        assertEquals(Optional.of(columns), memory.columns(header));
        memory.keep(header, other, columns.with(DateOrder.DAY_FIRST));
        assertEquals(Optional.of(columns.with(DateOrder.DAY_FIRST)), memory.find(header, other));
        assertEquals(Optional.of(columns.with(KeptParts.YEARS)), memory.find(header, TABLE));
    }

    @Test
    void theOrderOfTheColumnsDoesNotMatterAndTheirNamesDo() {
        memory.keep(HEADER, TABLE, MAPPING);
        List<String> turned = List.of("Ärger 🦉", "C:\\who", "When = about", "What, exactly");
        assertEquals(Optional.of(MAPPING), memory.find(turned, TABLE));
        assertTrue(memory.find(List.of("What, exactly", "When = about", "C:\\who"), TABLE)
                .isEmpty());
    }

    @Test
    void theLastChoiceForTheSameColumnsCounts() {
        memory.keep(HEADER, TABLE, MAPPING);
        memory.keep(HEADER, TABLE, MAPPING.without(ColumnRole.TEXT));
        assertEquals(Optional.of(MAPPING.without(ColumnRole.TEXT)), memory.find(HEADER, TABLE));
    }

    @Test
    void theLastFiftyTablesAreRemembered() {
        for (int i = 0; i < 51; i++) {
            memory.keep(List.of("date " + i), TABLE, ColumnMapping.NONE.with(ColumnRole.DATE, "date " + i));
        }
        assertTrue(memory.find(List.of("date 0"), TABLE).isEmpty());
        assertTrue(memory.find(List.of("date 1"), TABLE).isPresent());
        assertTrue(memory.find(List.of("date 50"), TABLE).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "null",
                "{}",
                "[null]",
                "[{}]",
                "\u0000",
                "[{\"columns\": [\"date\"]}]",
                "[{\"columns\": [\"a\"], \"mapping\": {\"columns\": {\"DOTE\": \"a\"}, \"order\": \"UNKNOWN\"}}]",
                "[{\"columns\": [\"What, exactly\", \"When = about\", \"C:\\\\who\", \"\u00C4rger \uD83E\uDD89\"], \"mapping\": {\"columns\": {\"DATE\": null}, \"order\": \"UNKNOWN\"}}]"
            })
    void aDamagedFileCostsOnlyTheMemory(String damage) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, damage);
        assertTrue(memory.find(HEADER, TABLE).isEmpty());
        memory.keep(HEADER, TABLE, MAPPING);
        assertEquals(Optional.of(MAPPING), memory.find(HEADER, TABLE));
        assertEquals(damage, Files.readString(file.resolveSibling("columns.unreadable.json")));
    }

    @Test
    void aDamagedEntryCostsOnlyItself() throws IOException {
        memory.keep(HEADER, TABLE, MAPPING);
        memory.keep(List.of("date"), TABLE, ColumnMapping.NONE.with(ColumnRole.DATE, "date"));
        String json = Files.readString(file);
        Files.writeString(file, json.replaceFirst("\"DATE\"", "\"DOTE\""));
        assertTrue(memory.find(List.of("date"), TABLE).isEmpty());
        assertEquals(Optional.of(MAPPING), memory.find(HEADER, TABLE));
    }

    @Test
    void aFileThatCannotBeWrittenIsNoFailure() throws IOException {
        Files.writeString(directory.resolve("config"), "in the way");
        memory.keep(HEADER, TABLE, MAPPING);
        assertTrue(memory.find(HEADER, TABLE).isEmpty());
    }
}
