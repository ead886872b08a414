package dateline.io.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {
    @TempDir
    Path folder;

    private static String refusal(Path path) {
        return InputFile.reason(assertThrows(IOException.class, () -> InputFile.open(path)));
    }

    @Test
    void aFolderIsNoFile() {
        assertEquals("this is a folder, not a file", refusal(folder));
    }

    @Test
    void whatIsNotThereIsSaidNotToBe() {
        assertEquals("there is no such file", refusal(folder.resolve("none")));
        assertEquals("there is no such file", refusal(folder.resolve("none").resolve("none")));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no named pipes among its files")
    void aPipeThatNobodyWritesToIsRefusedAtOnce() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "there is no mkfifo");
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertEquals("this is a pipe or a device, not a file", refusal(pipe)));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no devices among its files")
    void aDeviceThatNeverEndsIsRefused() {
        assertEquals("this is a pipe or a device, not a file", refusal(Path.of("/dev/zero")));
    }

    @Test
    void whatIsAppendedWhileReadingIsNotRead() throws IOException {
        Path file = Files.writeString(folder.resolve("grows"), "abc");
        try (InputStream in = InputFile.open(file)) {
            Files.writeString(file, "def".repeat(100_000), StandardOpenOption.APPEND);
            assertEquals('a', in.read());
            assertEquals("bc", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(-1, in.read());
        }
    }

    @Test
    void whatIsCutWhileReadingJustEnds() throws IOException {
        Path file = Files.writeString(folder.resolve("shrinks"), "abc");
        try (InputStream in = InputFile.open(file)) {
            Files.writeString(file, "a");
            assertEquals("a", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void anEmptyFileIsEmpty() throws IOException {
        try (InputStream in = InputFile.open(Files.createFile(folder.resolve("empty")))) {
            assertEquals(-1, in.read());
        }
    }

    @Test
    void aLinkThatLeadsToItselfIsSaidInOurWords() throws IOException {
        Path one = folder.resolve("one");
        Path other = Files.createSymbolicLink(folder.resolve("other"), one);
        Files.createSymbolicLink(one, other);
        Path file = Files.writeString(folder.resolve("file"), "abc");
        assertEquals("this is a link that leads to itself", refusal(one));
        assertEquals("this is behind " + one + ", a link that leads to itself", refusal(one.resolve("in/it")));
        assertEquals("this is behind " + file + ", which is not a folder", refusal(file.resolve("in")));
    }

    @Test
    void everyReasonIsASentence() {
        assertEquals("the file may not be read", InputFile.reason(new AccessDeniedException("x")));
        assertEquals("the file cannot be read: gone", InputFile.reason(new IOException("gone")));
        assertEquals("the file cannot be read", InputFile.reason(new IOException()));
    }
}
