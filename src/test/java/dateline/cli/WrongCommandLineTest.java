package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one sentence on each kind of wrong command line, and where help is. */
class WrongCommandLineTest {
    @TempDir
    Path directory;

    private String answer(int status, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertEquals(
                status,
                DatelineCommand.commandLine(
                                (requests, program) -> 0, new PrintWriter(out, true), new PrintWriter(err, true))
                        .execute(arguments),
                err::toString);
        return err + out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lits                      | dateline: There is no command and no file lits. Did you mean list?",
                "chekc                     | dateline: There is no command and no file chekc. Did you mean check?",
                "Conver                    | dateline: There is no command and no file Conver. Did you mean convert?",
                "help                      | dateline: There is no command and no file help; the commands are align,"
                        + " check, convert, date, draw, export, list, new.",
                "--frobnicate              | dateline: There is no option --frobnicate.",
                "check --frobnicate        | dateline check: There is no option --frobnicate.",
                "list --actr a             | dateline list: There is no option --actr. Did you mean --actor?",
                "check                     | dateline check: FILE is missing.",
                "align a                   | dateline align: COPY is missing.",
                "draw                      | dateline draw: -o PICTURE.svg is missing.",
                "draw a -o                 | dateline draw: --output is there without its value, PICTURE.svg.",
                "list a b                  | dateline list: There is one argument too many, b.",
                "draw -o p --from Y17E14   | dateline draw: --from is Y17E14, which is after the last day that the"
                        + " timeline has.",
                "draw -o p --to 1066       | dateline draw: --to is 1066, which is before the first day that the timeline"
                        + " has.",
                "draw -o p --from ../2014  | dateline draw: --from is ../2014, which has no first day, expected a date"
                        + " that has one, such as 2024-03.",
                "draw -o p --to 2014/..    | dateline draw: --to is 2014/.., which has no last day, expected a date that"
                        + " has one, such as 2024-03.",
                "draw -o p --from 2015 --to 2014 | dateline draw: --from is 2015, which is after --to, 2014.",
                "convert a.csv -o b --format docx | dateline convert: there is no format docx; expected one of"
                        + " page, timelinejs, timelinejs-csv, timeline, timeflow, markwhen, csv",
            })
    void oneSentenceAndWhereHelpIs(String line, String sentence) {
        String command = sentence.substring(0, sentence.indexOf(':'));
        assertEquals(
                List.of(sentence, "See " + command + " --help."),
                answer(2, line.split(" ")).lines().toList());
    }

    @Test
    void anEmptyNameIsNoFile() {
        assertTrue(answer(2, "list", "").startsWith("dateline list: The name of a file is empty;"));
        assertTrue(answer(2, "draw", "-o", "").startsWith("dateline draw: The name of a file is empty;"));
    }

    @Test
    void standardInputIsSaidNotToBeRead() {
        assertTrue(
                answer(1, "check", "-").startsWith("-: error: there is no such file; standard input is not read here"));
    }

    @Test
    void aFileWhoseNameBeginsWithAnAtIsAFile() {
        assertEquals("@x: error: there is no such file", answer(1, "list", "@x").strip());
    }

    @Test
    void aWordThatIsTheNameOfAFileIsOpened() {
        assertEquals("", answer(0, "LICENSE"));
        assertEquals("", answer(0, directory.resolve("none.json").toString()));
    }

    @Test
    void namesOfFilesAreShownWithoutTheirControlCharacters() {
        assertEquals(
                "a\\u001B[31m\\u202E\\u009Bb: error: there is no such file",
                answer(1, "list", "a\u001b[31m\u202e\u009bb").strip());
        assertTrue(answer(2, "list", "--\u009b").startsWith("dateline list: There is no option --\\u009B."));
    }

    @Test
    void listedTextIsShownWithoutItsControlCharacters() throws IOException {
        Path file = Files.writeString(directory.resolve("c.json"), """
                {"format": "dateline/1", "id": "c", "source": {"title": "C"}, "events": [{"id": "e", "when": "2014",
                 "title": "x\\u0085y\\u2028z\\u202e\\u009b\\u001b[31m\\tfa\\u200c\\u2066"}]}
                """);
        assertEquals(
                "2014-01-01/2014-12-31\t2014\te\tx\\u0085y\\u2028z\\u202E\\u009B\\u001B[31m\\tfa\u200c\\u2066\t\t",
                answer(0, "list", file.toString()).stripTrailing() + "\t\t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                           | UTF-8    | is empty",
                "'{\"format\": \"dateline/1\"}' | UTF-8    | is a commentary of Dateline's own format",
                "'{\"format\": \"dateline/1\"}' | UTF-16LE | is a commentary of Dateline's own format",
                "'// c\n{\"events\": []}'     | UTF-8    | seems to be JSON with comments",
                "'/* c */ {\"events\": []}'   | UTF-16BE | seems to be JSON with comments",
                "'[1]'                        | UTF-8    | is JSON, but of no timeline",
                "'{\"a\": 1}'                  | UTF-16LE | is JSON, but of no timeline",
                "<html></html>                | UTF-8    | is a page or XML",
                "PK\u0003\u0004abc            | UTF-8    | is a zip file",
                "Dear friend                  | UTF-8    | is a text of which it is not clear what it is",
            })
    void convertSaysWhatAFileIsThatItCannotRead(String text, String charset, String what) throws IOException {
        Path file = Files.write(directory.resolve("file"), text.getBytes(charset));
        String said = answer(
                2, "convert", file.toString(), "-o", directory.resolve("o").toString());
        assertTrue(said.startsWith("dateline convert: " + file + " " + what), said);
        assertEquals(2, said.lines().count(), said);
        assertTrue(Files.notExists(directory.resolve("o")));
    }

    @Test
    void theOutputOfDrawAndConvertIsNeverTheirInput() throws IOException {
        Path table = Files.writeString(directory.resolve("t.csv"), "title,date\nOne,2014\n", StandardCharsets.UTF_8);
        Path link = Files.createSymbolicLink(directory.resolve("link"), table);
        for (String command : List.of("convert", "draw")) {
            for (Path output : List.of(table, link)) {
                String said = answer(1, command, table.toString(), "-o", output.toString());
                assertTrue(said.contains("this is the file that is read; give the output another name"), said);
                assertTrue(Files.readString(table).startsWith("title,date"));
            }
        }
    }

    @Test
    void aDashIsStandardOutput() throws IOException {
        assertTrue(answer(0, "draw", "-o", "-").startsWith("<?xml"));
        Path table = Files.writeString(directory.resolve("t.csv"), "title,date\nOne,2014\n");
        String said = answer(0, "convert", table.toString(), "-o", "/dev/stdout");
        assertTrue(said.startsWith("0 errors, 0 warnings"), said);
        assertTrue(said.contains("\"format\": \"dateline/1\""), said);
        assertTrue(Files.notExists(Path.of("-")));
    }
}
