package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is no file, or none that can be read, is said to be so by the reader ({@code list}) and by {@code check}. */
class UnreadableFilesTest {
    @TempDir
    Path folder;

    private static String answer(String command, Path file) {
        StringWriter out = new StringWriter();
        PrintWriter to = new PrintWriter(out, true);
        assertEquals(
                1, DatelineCommand.commandLine((requests, program) -> 0, to, to).execute(command, file.toString()));
        return out.toString();
    }

    private static void bothSay(Path file, String words) {
        for (String command : List.of("check", "list")) {
            String answer = answer(command, file);
            assertTrue(answer.startsWith(file + ":") && answer.contains(words), answer);
            assertFalse(answer.contains("Exception"), answer);
        }
    }

    @Test
    void aFolder() {
        bothSay(folder, "error: this is a folder, not a file");
    }

    @Test
    void nothingAtAll() {
        bothSay(folder.resolve("none"), "error: there is no such file");
    }

    @Test
    void anEmptyFile() throws IOException {
        bothSay(Files.createFile(folder.resolve("empty")), "the file is empty");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no named pipes among its files")
    void aPipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "there is no mkfifo");
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> bothSay(pipe, "error: this is a pipe or a device, not a file"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has other permissions")
    void aFileWithoutPermission() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read everything; the next test stands in");
        bothSay(file, "error: the file may not be read");
    }

    @Test
    void aFileThatMayNotBeReadWhoeverRunsTheTest() {
        Path file = folder.resolve("secret");
        StringWriter out = new StringWriter();
        Optional<Object> loaded = FileReport.load(
                file,
                path -> {
                    throw new AccessDeniedException(path.toString());
                },
                new PrintWriter(out, true));
        assertEquals(Optional.empty(), loaded);
        assertEquals(file + ": error: the file may not be read", out.toString().strip());
    }
}
