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
        memory.keep(HEADER, MAPPING);
        assertEquals(Optional.of(MAPPING), new MappingMemory(file).find(HEADER));
    }

    @Test
    void whatAnEarlierVersionRememberedIsStillFound() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "[{\"columns\":[\"a\"],\"mapping\":{\"columns\":{\"DATE\":\"a\"},\"order\":\"DAY_FIRST\"}}]");
        assertEquals(
                Optional.of(ColumnMapping.NONE.with(ColumnRole.DATE, "a").with(DateOrder.DAY_FIRST)),
                memory.find(List.of("a")));
    }

    @Test
    void theOrderOfTheColumnsDoesNotMatterAndTheirNamesDo() {
        memory.keep(HEADER, MAPPING);
        List<String> turned = List.of("Ärger 🦉", "C:\\who", "When = about", "What, exactly");
        assertEquals(Optional.of(MAPPING), memory.find(turned));
        assertTrue(
                memory.find(List.of("What, exactly", "When = about", "C:\\who")).isEmpty());
    }

    @Test
    void theLastChoiceForTheSameColumnsCounts() {
        memory.keep(HEADER, MAPPING);
        memory.keep(HEADER, MAPPING.without(ColumnRole.TEXT));
        assertEquals(Optional.of(MAPPING.without(ColumnRole.TEXT)), memory.find(HEADER));
    }

    @Test
    void theLastFiftyTablesAreRemembered() {
        for (int i = 0; i < 51; i++) {
            memory.keep(List.of("date " + i), ColumnMapping.NONE.with(ColumnRole.DATE, "date " + i));
        }
        assertTrue(memory.find(List.of("date 0")).isEmpty());
        assertTrue(memory.find(List.of("date 1")).isPresent());
        assertTrue(memory.find(List.of("date 50")).isPresent());
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
        assertTrue(memory.find(HEADER).isEmpty());
        memory.keep(HEADER, MAPPING);
        assertEquals(Optional.of(MAPPING), memory.find(HEADER));
    }

    @Test
    void aDamagedEntryCostsOnlyItself() throws IOException {
        memory.keep(HEADER, MAPPING);
        memory.keep(List.of("date"), ColumnMapping.NONE.with(ColumnRole.DATE, "date"));
        String json = Files.readString(file);
        Files.writeString(file, json.replaceFirst("\"DATE\"", "\"DOTE\""));
        assertTrue(memory.find(List.of("date")).isEmpty());
        assertEquals(Optional.of(MAPPING), memory.find(HEADER));
    }

    @Test
    void aFileThatCannotBeWrittenIsNoFailure() throws IOException {
        Files.writeString(directory.resolve("config"), "in the way");
        memory.keep(HEADER, MAPPING);
        assertTrue(memory.find(HEADER).isEmpty());
    }
}
