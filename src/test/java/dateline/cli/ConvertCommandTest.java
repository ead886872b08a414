package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.commentary.CommentaryReader;
import dateline.model.Commentary;
import dateline.model.Event;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
    private static final String TABLE = "title,date\nOne,2014\nTwo,March 2015\n";

    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return DatelineCommand.commandLine(
                        (requests, program) -> 0, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private String output() {
        return directory.resolve("out.dateline.json").toString();
    }

    private List<String> dates() throws IOException {
        Commentary commentary = CommentaryReader.read(directory.resolve("out.dateline.json"))
                .commentary()
                .orElseThrow();
        return commentary.events().stream()
                .map(Event::when)
                .map(date -> date.canonical())
                .toList();
    }

    @Test
    void aTableThatIsCarriedOverWholeEndsWithZero() throws IOException {
        assertEquals(0, run("convert", file("table.csv", TABLE), "-o", output()), out::toString);
        assertEquals("0 errors, 0 warnings\n", out.toString().replace("\r\n", "\n"));
        assertEquals(List.of("2014", "2015-03"), dates());
    }

    @Test
    void whatIsNotCarriedOverIsListedAndTheRestWritten() throws IOException {
        String table = file("table.csv", TABLE + "Three,soon\n");
        assertEquals(1, run("convert", table, "-o", output()));
        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.get(0).startsWith(table + ":4:7: error: date: the event “Three” is left out: "), lines.get(0));
        assertEquals("1 error, 0 warnings", lines.get(1));
        assertEquals(List.of("2014", "2015-03"), dates());
    }

    @Test
    void aMappingTellsTheColumns() throws IOException {
        String table = file("table.txt", "a;b\nOne;3/5/2014\n");
        assertEquals(
                0,
                run("convert", "--format", "csv", "--map", "title=a,date=b,order=day-first", table, "-o", output()),
                out::toString);
        assertEquals(List.of("2014-05-03"), dates());
    }

    @Test
    void aFormatCanBeForced() throws IOException {
        String slides =
                file("x", "{\"events\": [{\"start_date\": {\"year\": 2014}, \"text\": {\"headline\": \"One\"}}]}");
        assertEquals(0, run("convert", "--format", "timelinejs", slides, "-o", output()), out::toString);
        assertEquals(List.of("2014"), dates());
    }

    @Test
    void nothingIsWrittenWhereNothingIsCarriedOver() throws IOException {
        Files.writeString(directory.resolve("out.dateline.json"), "before");
        assertEquals(1, run("convert", file("a.timeline", "<timeline>"), "-o", output()));
        assertTrue(out.toString().contains("not written: nothing could be carried over"), out.toString());
        assertEquals("before", Files.readString(directory.resolve("out.dateline.json")));
    }

    @Test
    void aWrongCommandLineIsSaidInASentence() throws IOException {
        String letter = file("letter.txt", "Dear friend.\n");
        assertEquals(2, run("convert", letter, "-o", output()));
        assertTrue(err.toString().contains(letter + " is a text of which it is not clear what it is"), err.toString());
        assertEquals(2, run("convert", file("t.csv", TABLE)));
        assertEquals(2, run("convert", file("t.csv", TABLE), "-o", output(), "--map", "colour=title"));
        assertTrue(err.toString().contains("There is no role \"colour\""), err.toString());
        assertEquals(2, run("convert", file("t.csv", TABLE), "-o", output(), "--format", "docx"));
        assertTrue(err.toString().contains("there is no format docx"), err.toString());
        assertEquals(2, run("convert", file("a.timeline", "<timeline/>"), "-o", output(), "--map", "title=a"));
        assertFalse(Files.exists(directory.resolve("out.dateline.json")));
    }

    @Test
    void theFileItselfIsNeverReplaced() throws IOException {
        String table = file("table.csv", TABLE);
        assertEquals(1, run("convert", table, "-o", table));
        assertEquals(TABLE, Files.readString(Path.of(table)));
    }

    @Test
    void filesThatCannotBeReadOrWrittenAreSaid() throws IOException {
        String missing = directory.resolve("missing.csv").toString();
        assertEquals(1, run("convert", missing, "-o", output()));
        assertTrue(out.toString().contains("there is no such file"), out.toString());
        String nowhere = directory.resolve("none").resolve("out.json").toString();
        assertEquals(1, run("convert", file("table.csv", TABLE), "-o", nowhere));
        assertTrue(out.toString().contains("there is no folder "), out.toString());
    }
}
