package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.article.read.Pages;
import dateline.export.ExportFormat;
import dateline.io.commentary.BundledCommentary;
import dateline.io.commentary.CommentaryWriter;
import dateline.model.Commentary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The command that writes a commentary in another form. */
class ExportCommandTest {
    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return DatelineCommand.commandLine(
                        (requests, program) -> 0, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private int export(String name, String... options) {
        return run(
                Stream.concat(Stream.of("export", "-o", directory.resolve(name).toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private String written(String name) throws IOException {
        return Files.readString(directory.resolve(name), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({
        "a.html,<!DOCTYPE html>",
        "a.pdf,%PDF-",
        "a.png,\u0089PNG",
        "a.svg,<?xml",
        "a.xlsx,PK",
        "a.md,#",
        "a.ics,BEGIN:VCALENDAR",
        "a.bib,@",
        "a.ris,TY  -"
    })
    void theEndingSaysTheFormat(String name, String beginning) throws IOException {
        assertEquals(0, export(name), err::toString);
        assertTrue(written(name).startsWith(beginning), () -> beginning);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFormatIsWrittenAndWrittenAgain(ExportFormat format) throws IOException {
        String name = "again." + format.ending();
        for (int i = 0; i < 2; i++) {
            assertEquals(0, export(name, "--as", format.word()), err::toString);
        }
        for (Path file : format.files(directory.resolve(name))) {
            assertTrue(Files.size(file) > 100, file::toString);
        }
    }

    @Test
    void tablesOfTextAreThreeFiles() throws IOException {
        assertEquals(0, export("all.csv"), err::toString);
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(
                    List.of("all-actors.csv", "all-claims.csv", "all-events.csv"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aNameOfSeveralFormatsIsAskedAbout() {
        assertEquals(2, export("a.json"));
        assertTrue(
                err.toString()
                        .contains("may be of several formats; name one with --as, one of timelinejs, web-annotation,"
                                + " claimreview, csl-json."),
                err::toString);
        assertFalse(Files.exists(directory.resolve("a.json")));
    }

    @Test
    void anEndingOfNoFormatIsRefusedWithTheEndings() {
        assertEquals(2, export("a.docx"));
        assertTrue(err.toString().contains("names no format; expected one of html, pdf, png, svg, csv"), err::toString);
    }

    @Test
    void aFileOfAnotherKindIsKept() throws IOException {
        Path letter = Files.writeString(directory.resolve("letter.pdf"), "Dear Ann");
        assertEquals(2, export("letter.pdf"));
        assertTrue(
                err.toString().contains("is no file of the format PDF; give the output another name."), err::toString);
        assertEquals("Dear Ann", Files.readString(letter));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aCommentaryIsNeverReplaced(ExportFormat format) throws IOException {
        String name = "mine." + format.ending();
        for (Path file : format.files(directory.resolve(name))) {
            CommentaryWriter.save(BundledCommentary.load(), file);
        }
        assertEquals(2, export(name, "--as", format.word()));
        assertTrue(err.toString().contains("is there already and is a commentary"), err::toString);
    }

    @Test
    void textGoesToStandardOutput() {
        assertEquals(0, run("export", "-o", "-", "--as", "ris"), err::toString);
        assertTrue(out.toString().startsWith("TY  -"), out::toString);
    }

    @Test
    void bytesDoNotGoToStandardOutput() {
        assertEquals(2, run("export", "-o", "-", "--as", "pdf"));
        assertTrue(err.toString().contains("PDF is no text; give the output the name of a file."), err::toString);
    }

    @Test
    void threeTablesDoNotGoToStandardOutputAsOne() {
        assertEquals(2, run("export", "-o", "-", "--as", "csv"));
        assertTrue(
                err.toString().contains("CSV tables are three files; give the output the name of a file."),
                err::toString);
        assertEquals("", out.toString());
    }

    @Test
    void annotationsHaveWordsOfThePublishersTextAndThisIsSaid() throws IOException {
        Path article = Files.writeString(directory.resolve("article.html"), Pages.NEWSPAPER);
        String own = directory.resolve("own.dateline.json").toString();
        assertEquals(0, run("new", article.toString(), "-o", own), out::toString);
        assertEquals(0, export("a.json", own, "--as", "web-annotation"), err::toString);
        assertTrue(err.toString().contains("--without-text leaves it out"), err::toString);
    }

    @Test
    void anActorAndDaysNarrowWhatIsWrittenAndThePageSaysSo() throws IOException {
        Commentary commentary = BundledCommentary.load();
        String actor = commentary.actors().get(0).id();
        assertEquals(0, export("part.md", "--actor", actor, "--from", "2024-06", "--to", "2024"), err::toString);
        String report = Files.readString(directory.resolve("part.md"));
        assertTrue(
                report.contains("actors: " + commentary.actors().get(0).name() + "; from 2024-06 to 2024"),
                report.substring(0, 600));
    }

    @ParameterizedTest
    @CsvSource({
        "--what,novel,'--what is novel, expected timeline or report'",
        "--paper,a5,'--paper is a5, expected a4 or a3 or letter'",
        "--scale,3,'--scale is 3, expected 1, 2 or 4'",
        "--theme,blue,'--theme is blue, expected light or dark'"
    })
    void aWrongOptionIsSaid(String option, String value, String sentence) {
        assertEquals(2, export("a.pdf", option, value));
        assertTrue(err.toString().contains(sentence), err::toString);
    }

    @ParameterizedTest
    @CsvSource({"a.csv", "a.pdf", "a.md", "a.svg"})
    void daysInTheWrongOrderAreSaid(String name) throws IOException {
        assertEquals(2, export(name, "--from", "2024", "--to", "2023"));
        assertTrue(err.toString().contains("--from is 2024, which is after --to, 2023."), err::toString);
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedInWords() {
        assertEquals(1, export("a.png", "--size", "20000x9000", "--scale", "4"));
        assertTrue(
                err.toString()
                        .contains("error: the picture would have 80,000 by 36,000 pixels, and may have 200,000,000 in"
                                + " all; choose fewer, or an SVG, which is sharp at every size"),
                err::toString);
    }

    @Test
    void thePublishersTextIsSaidAndCanBeLeftOut() throws IOException {
        Path article = Files.writeString(directory.resolve("article.html"), Pages.NEWSPAPER);
        String own = directory.resolve("own.dateline.json").toString();
        assertEquals(0, run("new", article.toString(), "-o", own), out::toString);
        assertEquals(0, export("with.md", own), err::toString);
        assertTrue(err.toString().contains("--without-text leaves it out"), err::toString);
        err.getBuffer().setLength(0);
        assertEquals(0, export("picture.pdf", own, "--what", "timeline"), err::toString);
        assertEquals("", err.toString(), "a timeline has no sentence of the text");
        assertEquals(0, export("without.md", own, "--without-text"), err::toString);
        assertEquals("", err.toString());
        String sentence = "The";
        assertTrue(written("with.md").length() > written("without.md").length(), sentence);
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertEquals(1, export("no/such/a.svg"));
        assertTrue(err.toString().contains("the file cannot be written: there is no folder"), err::toString);
    }

    @Test
    void whereNothingIsWrittenThereIsOneSentence() {
        Path folder = Path.of("/proc/self");
        assumeTrue(Files.exists(folder), "there is no folder that only seems to take files");
        assertEquals(1, run("export", "-o", folder.resolve("a.ics").toString()));
        assertTrue(err.toString().contains("the file cannot be written"), err::toString);
        assertEquals(1, err.toString().lines().count(), err::toString);
    }
}
