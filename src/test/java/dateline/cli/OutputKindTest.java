package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The option -o replaces a file of the kind that is written, and no other. */
class OutputKindTest {
    private static final String TABLE = "title,date\nOne,2014\n";
    private static final String COMMENTARY =
            "{\"format\": \"dateline/1\", \"id\": \"a\", \"source\": {\"title\": \"A\"}, \"events\": []}";
    private static final String PICTURE = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        StringWriter out = new StringWriter();
        return DatelineCommand.commandLine(
                        (requests, program) -> 0, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private static String content(String kind) {
        return switch (kind) {
            case "commentary" -> COMMENTARY;
            case "picture" -> PICTURE;
            case "table" -> TABLE;
            case "empty" -> "";
            default -> kind;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "draw | b.dateline.json | commentary | a commentary by its name",
                "draw | B.DATELINE.JSON | empty | a commentary by its name",
                "draw | b.svg | commentary | a commentary",
                "draw | b | commentary | a commentary",
                "draw | b.csv | table | a file of the format table (CSV)",
                "draw | b.pdf | %PDF-1.7 | a PDF",
                "draw | b.txt | Dear friend | no picture",
                "draw | b.html | <html><svg/></html> | no picture",
                "convert | b.csv | table | a file of the format table (CSV)",
                "convert | b.dateline.json | table | a file of the format table (CSV)",
                "convert | b.svg | picture | an SVG picture",
                "convert | b.dateline.json | picture | an SVG picture",
                "convert | b.txt | Dear friend | no commentary",
                "convert | b.json | {} | no commentary",
            })
    void aFileOfAnotherKindIsRefused(String command, String name, String kind, String what) throws Exception {
        Path input = Files.writeString(folder.resolve("input"), command.equals("draw") ? COMMENTARY : TABLE);
        Path file = Files.writeString(folder.resolve(name), content(kind));
        assertEquals(2, run(command, input.toString(), "-o", file.toString()));
        String noun = command.equals("draw") ? "picture" : "commentary";
        assertEquals(
                "dateline " + command + ": The output " + file + " is there already and is " + what + ", which a "
                        + noun + " would replace; give the " + noun + " another name.",
                err.toString().lines().findFirst().orElse(""));
        assertEquals(content(kind), Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "draw | b.svg | picture",
                "draw | b.svg | half a picture",
                "draw | b | picture",
                "draw | b.txt | empty",
                "convert | b.dateline.json | commentary",
                "convert | b.dateline.json | {damaged",
                "convert | b | commentary",
                "convert | b | empty",
            })
    void aFileOfTheSameKindIsReplacedAndSoIsAnEmptyOne(String command, String name, String kind) throws Exception {
        Path table = Files.writeString(folder.resolve("t.csv"), TABLE);
        Path input = folder.resolve("input.dateline.json");
        run("convert", table.toString(), "-o", input.toString());
        Path file = Files.writeString(folder.resolve(name), content(kind));
        String from = command.equals("draw") ? input.toString() : table.toString();
        assertEquals(0, run(command, from, "-o", file.toString()), err::toString);
        assertEquals(
                command.equals("draw") ? "<?xml" : "{\n  \"",
                Files.readString(file).substring(0, 5));
    }

    @Test
    void helpSaysWhatIsRefused() {
        StringWriter out = new StringWriter();
        DatelineCommand.commandLine((requests, program) -> 0, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute("draw", "--help");
        assertTrue(out.toString().replaceAll("\\s+", " ").contains("such as a commentary"), out::toString);
    }
}
