package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatelineCommandTest {
    private static final String SMALL = """
            {"format": "dateline/1", "id": "small", "source": {"title": "A small one"},
             "actors": [{"id": "ada", "name": "Ada"}, {"id": "ben", "name": "Ben"}],
             "events": [
               {"id": "later", "title": "Later\\tone", "when": "2012-05", "actors": ["ada", "ben"]},
               {"id": "first", "title": "First", "when": "../2010", "actors": ["ben"]}],
             "claims": [
               {"id": "timeless", "statement": "Ada is right.", "actors": ["ada"], "restsOn": ["later"],
                "passages": [{"at": "1.1"}, {"at": "2.1-2.2"}]}]}
            """;

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

    /** As where a library of the runtime is missing. */
    @Test
    void whatMustNotHappenIsOneLineAndNoStackTrace() {
        int code = DatelineCommand.commandLine(
                        (requests, program) -> {
                            throw new UnsatisfiedLinkError("no such library");
                        },
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .execute();
        assertEquals(70, code);
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(
                err.toString().contains("The program failed: java.lang.UnsatisfiedLinkError: no such library."),
                err.toString());
    }

    @Test
    void versionAndHelpTellOfTheProgram() {
        assertEquals(0, run("--version"));
        assertTrue(out.toString().matches("Dateline \\d+\\.\\d+\\.\\d+\\R"), out.toString());
        assertEquals(0, run("--help"));
        assertTrue(out.toString().contains("check"), out.toString());
    }

    @Test
    void listPutsItemsInTimeOrder() throws IOException {
        assertEquals(0, run("list", file("small.json", SMALL)));
        assertEquals("""
                ../2010-12-31\t../2010\tfirst\tFirst\tben\t
                2012-05-01/2012-05-31\t2012-05\tlater\tLater\\tone\tada,ben\t
                -\t-\ttimeless\tAda is right.\tada\t1.1,2.1-2.2
                """, out.toString());
    }

    @Test
    void listKeepsTheItemsOfAnyOrAllActors() throws IOException {
        String small = file("small.json", SMALL);
        run("list", small, "--actor", "ada", "--actor", "ben");
        assertEquals(3, out.toString().lines().count());
        out.getBuffer().setLength(0);
        run("list", small, "--actor", "ada", "--actor", "ben", "--all");
        assertEquals(
                List.of("later"),
                out.toString().lines().map(l -> l.split("\t", -1)[2]).toList());
    }

    @Test
    void listOfTheBundledCommentaryNeedsNoFile() {
        assertEquals(0, run("list"));
        assertTrue(out.toString().contains("2024-04-01/2024-04-30\t2024-04\tzhao-visits-pyongyang\t"), out.toString());
    }

    @Test
    void anUnknownActorIsAnsweredWithNearOnes() throws IOException {
        assertEquals(2, run("list", file("small.json", SMALL), "--actor", "be"));
        assertTrue(err.toString().contains("There is no actor be; expected one such as ben."), err.toString());
    }

    @Test
    void checkGoesOnAfterWhatCannotBeRead() throws IOException {
        String bad = file("bad.json", SMALL.replace("2012-05", "2012-13"));
        String cut = file("cut.json", SMALL.substring(0, 200));
        String good = file("good.json", SMALL);
        String none = directory.resolve("none.json").toString();
        assertEquals(1, run("check", none, directory.toString(), bad, cut, good));
        List<String> lines = out.toString().lines().toList();
        assertEquals(none + ": error: there is no such file", lines.get(0));
        assertEquals(directory + ": error: this is a folder, not a file", lines.get(1));
        assertTrue(lines.get(2).startsWith(bad + ":4:"), lines.get(2));
        assertTrue(lines.get(3).startsWith(cut + ":"), lines.get(3));
        assertTrue(lines.get(3).contains("the file ends too soon"), lines.get(3));
        assertEquals("4 errors, 0 warnings", lines.get(4));
        assertEquals(5, lines.size());
    }

    @Test
    void checkPrintsALineAProblemAndACount() throws IOException {
        String bad = file("bad.json", SMALL.replace("2012-05", "2012-13"));
        assertEquals(1, run("check", bad));
        List<String> lines = out.toString().lines().toList();
        assertEquals(2, lines.size(), out.toString());
        assertTrue(lines.get(0).startsWith(bad + ":4:"), lines.get(0));
        assertTrue(lines.get(0).contains(": error: /events/0/when: "), lines.get(0));
        assertEquals("1 error, 0 warnings", lines.get(1));
    }

    @Test
    void checkGoesOnAfterAFileThatIsMissing() throws IOException {
        String missing = directory.resolve("missing.json").toString();
        assertEquals(1, run("check", missing, directory.toString(), file("small.json", SMALL)));
        assertEquals(
                "2 errors, 0 warnings",
                out.toString().lines().reduce((a, b) -> b).orElseThrow());
        assertTrue(out.toString().contains(missing + ": error: there is no such file"), out.toString());
    }

    @Test
    void checkOfACleanFileIsSilentButForTheCount() throws IOException {
        assertEquals(0, run("check", file("small.json", SMALL)));
        assertEquals("0 errors, 0 warnings\n", out.toString().replace("\r\n", "\n"));
    }

    @Test
    void checkWithoutFilesIsAWrongCommandLine() {
        assertEquals(2, run("check"));
    }

    @Test
    void dateExplainsValidAndInvalidOnes() {
        assertEquals(1, run("date", "2023-09-21/2023-09-30", "2023-02-29"));
        assertEquals("""
                2023-09-21/2023-09-30\t2023-09-21/2023-09-30\t2023-09-21\t2023-09-30\tlate September 2023
                2023-02-29\terror\tat 8: February 2023 has 28 days
                """, out.toString());
    }

    @Test
    void datesThatAreAllValidEndWithZero() {
        assertEquals(0, run("date", "2024~", "--", "-0044"));
        assertTrue(out.toString().contains("about 2024"), out.toString());
    }

    @Test
    void dateStopsReadingWhenNobodyTakesItsAnswers() {
        InputStream plenty = new ByteArrayInputStream("2024\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        PrintWriter broken = new PrintWriter(new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        InputStream before = System.in;
        System.setIn(plenty);
        try {
            DatelineCommand.commandLine((requests, program) -> 0, broken, new PrintWriter(err, true))
                    .execute("date");
        } finally {
            System.setIn(before);
        }
        assertTrue(assertDoesNotThrow(plenty::available) > 0, "all was read");
        assertEquals("", err.toString());
    }

    @Test
    void everyCommandTellsItsVersion() {
        for (String command : List.of("list", "check", "date")) {
            assertEquals(0, run(command, "--version"));
        }
        assertEquals(
                3,
                out.toString().lines().filter(l -> l.matches("Dateline \\d.*")).count(),
                out.toString());
    }

    @Test
    void aClaimIsListedWithItsHolderAsItIsFilteredByIt() throws IOException {
        String held = file("held.json", SMALL.replace("\"restsOn\"", "\"holder\": \"ben\", \"restsOn\""));
        run("list", held, "--actor", "ben");
        assertEquals("ada,ben", out.toString().lines().toList().get(2).split("\t", -1)[4]);
    }

    @Test
    void drawWritesThePictureOfTheBundledCommentary() throws IOException {
        Path picture = directory.resolve("timeline.svg");
        assertEquals(0, run("draw", "-o", picture.toString()));
        String svg = Files.readString(picture);
        assertTrue(svg.contains("width=\"1400\""), svg.substring(0, 300));
        assertTrue(svg.contains(">Zhao visits Pyongyang</text>"));
        assertEquals("", err.toString());
    }

    @Test
    void drawTakesAFileARangeLanesActorsAThemeAndASize() throws IOException {
        Path picture = directory.resolve("small.svg");
        assertEquals(
                0,
                run(
                        "draw",
                        file("small.json", SMALL),
                        "--from",
                        "2012-04",
                        "--to",
                        "2012-06",
                        "--lanes",
                        "none",
                        "--actor",
                        "ada",
                        "--theme",
                        "dark",
                        "--size",
                        "800x300",
                        "-o",
                        picture.toString()));
        String svg = Files.readString(picture);
        assertTrue(svg.contains("width=\"800\" height=\"300\""));
        assertTrue(svg.contains(">All</text>"));
        assertTrue(svg.contains("Later"));
        assertTrue(svg.contains("#0d1117"), "the dark surface");
    }

    @Test
    void drawSaysWhatIsWrongWithItsOptions() throws IOException {
        String picture = directory.resolve("p.svg").toString();
        for (List<String> wrong : List.of(
                List.of("--lanes", "people"),
                List.of("--theme", "sepia"),
                List.of("--size", "big"),
                List.of("--from", "yesterday"),
                List.of("--actor", "nobody-there"),
                List.of("--from", "2024", "--to", "2020"))) {
            List<String> arguments = new ArrayList<>(List.of("draw", "-o", picture));
            arguments.addAll(wrong);
            assertEquals(2, run(arguments.toArray(String[]::new)), wrong.toString());
        }
        assertTrue(err.toString().contains("--size is big, expected a width and a height"), err.toString());
        assertTrue(err.toString().contains("of who-with-whom, actor, category, holder, none"), err.toString());
        assertTrue(Files.notExists(Path.of(picture)));
    }

    @Test
    void drawThatCannotWriteSaysSoAndLeavesNothingBehind() {
        assertEquals(1, run("draw", "-o", directory + "/no/such/folder.svg"));
        assertTrue(err.toString().contains("there is no folder " + directory.resolve("no/such")), err.toString());
        assertEquals(1, run("draw", "-o", directory.toString()));
        assertEquals(0, directory.toFile().list().length);
    }
}
