package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.TollStory;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of a document whose claims have titles. */
class ListCommandTest {
    @TempDir
    Path directory;

    @Test
    void aClaimIsNamedByItsTitleOrElseByWhatItStates() {
        StringWriter out = new StringWriter();
        int code = DatelineCommand.commandLine(
                        (requests, program) -> 0, new PrintWriter(out, true), new PrintWriter(new StringWriter(), true))
                .execute("list", TollStory.write(directory).toString());
        assertEquals(0, code);
        assertTrue(
                out.toString().lines().anyMatch(line -> line.endsWith("\tpays\tThe toll pays\t\t1.2")), out::toString);
        assertTrue(
                out.toString().lines().anyMatch(line -> line.endsWith("\tBoats ran before the bridge stood.\t\t2.1")),
                out::toString);
    }
}
