package dateline.io.imports.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.imports.ImportFormat;
import dateline.io.imports.Importer;
import dateline.io.imports.Samples;
import dateline.io.imports.csv.CsvTrial.Attempt;
import dateline.io.imports.csv.CsvTrial.Extent;
import dateline.io.imports.dates.DateOrder;
import dateline.io.problems.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTrialTest {
    private static CsvTrial trial(String text) {
        return CsvTrial.of(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    @Test
    void aTrialReadsTheRowsAsTheImporterDoes() {
        byte[] table = Samples.bytes("plain.csv");
        CsvTrial trial = CsvTrial.of(table).orElseThrow();
        ReadResult result = Importer.read(table, "plain.csv", ImportFormat.CSV, Optional.empty());
        Attempt attempt = trial.read(trial.preview().proposal());
        assertEquals(Samples.commentary(result).events().size(), attempt.events());
        assertEquals(result.errors(), attempt.tried() - attempt.events());
        assertEquals(
                Samples.commentary(result).events().stream()
                        .map(e -> e.title() + " " + e.when().canonical())
                        .toList(),
                attempt.shown().stream()
                        .filter(RowReading::isEvent)
                        .map(row -> row.title() + " " + row.date().orElseThrow().canonical())
                        .toList());
    }

    @Test
    void aRowSaysWhyItIsLeftOutOrCoarser() {
        CsvTrial trial = trial("what,when\nOne,3/5/2014\nTwo,soon\n,2014\n");
        ColumnMapping mapping =
                ColumnMapping.NONE.with(ColumnRole.TITLE, "what").with(ColumnRole.DATE, "when");
        Attempt attempt = trial.read(mapping);
        assertEquals(
                List.of(
                        Optional.of("its day and month cannot be told apart"),
                        Optional.of("this cannot be read as a date"),
                        Optional.empty()),
                attempt.shown().stream().map(RowReading::remark).toList());
        assertEquals(
                List.of(true, false, false),
                attempt.shown().stream().map(RowReading::isEvent).toList());
        assertEquals(1, attempt.doubtful());
        assertEquals(0, trial.read(mapping.with(DateOrder.DAY_FIRST)).doubtful());
    }

    @Test
    void theDatesTellTheirOrderWhereTheMappingDoesNot() {
        CsvTrial trial = trial("what,when\nOne,3/5/2014\nTwo,25/5/2014\n");
        ColumnMapping mapping =
                ColumnMapping.NONE.with(ColumnRole.TITLE, "what").with(ColumnRole.DATE, "when");
        assertEquals(DateOrder.DAY_FIRST, trial.read(mapping).dates().context().order());
        assertEquals(
                "2014-05-03",
                trial.read(mapping).shown().get(0).date().orElseThrow().canonical());
    }

    @Test
    void withoutColumnsNothingIsAnEventAndNothingFails() {
        Attempt attempt = trial("what,when\nOne,2014\n").read(ColumnMapping.NONE.with(ColumnRole.DATE, "gone"));
        assertEquals(0, attempt.events());
        assertEquals(1, attempt.tried());
    }

    @Test
    void onlyTheFirstThousandRowsAreTried() {
        CsvTrial trial = trial("what,when\n" + "One,2014\n".repeat(1_001));
        assertEquals(1_000, trial.read(trial.preview().proposal()).tried());
        assertEquals(Extent.HEAD, trial.extent());
        assertEquals(
                Extent.WHOLE, trial("what,when\n" + "One,2014\n".repeat(1_000)).extent());
    }

    @Test
    void theStartOfALargeFileIsCutBetweenRows(@TempDir Path directory) throws IOException {
        String row = "Märchen,2014,\"" + "ü,\n".repeat(40_000) + "\"\n";
        Path file = Files.writeString(directory.resolve("large.csv"), "what,when,text\n" + row.repeat(60));
        byte[] head = Importer.loadHead(file);
        assertEquals(CsvTrial.HEAD_BYTES, head.length);
        CsvTrial trial = CsvTrial.of(head).orElseThrow();
        Attempt attempt = trial.read(trial.preview().proposal());
        assertEquals(StandardCharsets.UTF_8, trial.preview().charset());
        assertTrue(attempt.tried() > 10 && attempt.tried() < 60, () -> attempt.tried() + " rows");
        assertEquals(attempt.tried(), attempt.events());
        assertEquals("Märchen", attempt.shown().get(attempt.tried() - 1).title());
    }

    @Test
    void aTableWithoutNamesIsRememberedByItsFile() {
        Path one = Path.of("one.csv");
        assertEquals(List.of("what", "when"), trial("what,when\nOne,2014\n").identity(one));
        assertEquals(
                List.of("Column 1", "Column 2", "one.csv"),
                trial("One,2014\nTwo,2015\n").identity(one));
    }

    @Test
    void whatIsNoTableHasNoTrial() {
        assertTrue(CsvTrial.of(new byte[0]).isEmpty());
        assertTrue(CsvTrial.of(new byte[] {0, 1, 2}).isEmpty());
    }
}
