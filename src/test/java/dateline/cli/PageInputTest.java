package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.page.SamplePage;
import dateline.io.commentary.CommentaryReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that are given a page of Dateline. */
class PageInputTest {
    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();

    private int run(String... arguments) {
        return DatelineCommand.commandLine(
                        (requests, program) -> 0, new PrintWriter(out, true), new PrintWriter(out, true))
                .execute(arguments);
    }

    private String page() throws IOException {
        return Files.writeString(directory.resolve("toll.html"), SamplePage.of(SamplePage.toll()))
                .toString();
    }

    @Test
    void aPageIsCheckedListedAndConverted() throws IOException {
        assertEquals(0, run("check", page()), out::toString);
        assertEquals(0, run("list", page()));
        assertTrue(out.toString().contains("\tThe council sets a toll\t"), out::toString);
        Path file = directory.resolve("toll.dateline.json");
        assertEquals(0, run("convert", page(), "-o", file.toString()), out::toString);
        assertEquals(Optional.of(SamplePage.toll()), CommentaryReader.read(file).commentary());
    }
}
