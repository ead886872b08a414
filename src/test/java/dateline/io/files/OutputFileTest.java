package dateline.io.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    Path folder;

    private static void write(Path file, Path... inputs) throws IOException {
        OutputFile.write(file, List.of(inputs), out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns why a file is refused, which is found before anything is written, and again at the writing. */
    private String refusal(Path file, Path... inputs) throws IOException {
        List<Path> before = files();
        IOException early = assertThrows(IOException.class, () -> OutputFile.check(file, List.of(inputs)));
        FileSystemException late = assertThrows(FileSystemException.class, () -> write(file, inputs));
        assertEquals(AtomicFile.reason(early), AtomicFile.reason(late));
        assertEquals(file.toString(), late.getFile());
        assertEquals(before, files());
        return AtomicFile.reason(late);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void theInputIsRefusedUnderWhateverName() throws IOException {
        Path input = Files.writeString(folder.resolve("input"), "old");
        Files.createDirectory(folder.resolve("sub"));
        for (Path name : List.of(
                input,
                folder.resolve("sub/../input"),
                Files.createSymbolicLink(folder.resolve("link"), Path.of("input")),
                Files.createLink(folder.resolve("hard"), input))) {
            assertEquals("this is the file that is read; give the output another name", refusal(name, input));
            assertEquals("old", Files.readString(input));
        }
    }

    @Test
    void aFolderIsRefusedAndSoIsAFileWithoutOne() throws IOException {
        assertEquals("this is a folder, not a file", refusal(folder));
        assertEquals("this is a folder, not a file", refusal(Path.of("/")));
        assertEquals("there is no folder " + folder.resolve("a/b"), refusal(folder.resolve("a/b/c")));
        Path file = Files.writeString(folder.resolve("file"), "old");
        assertEquals(file + " is not a folder", refusal(file.resolve("c")));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no named pipes and devices among its files")
    void pipesAndDevicesAreRefusedAtOnce() throws IOException, InterruptedException {
        assertEquals("this is a pipe or a device, not a file", refusal(Path.of("/dev/null")));
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "there is no mkfifo");
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertEquals("this is a pipe or a device, not a file", refusal(pipe)));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has other permissions")
    void writeProtectionIsKeptWhoeverRunsTheProgram() throws IOException {
        Path file = Files.writeString(folder.resolve("protected"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertEquals("the file is write-protected", refusal(file));
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertEquals("the file is write-protected", refusal(link));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aLinkToAFileStaysOneAndALinkToNothingIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        write(link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("missing"));
        assertEquals("this is a link that leads nowhere", refusal(nowhere));
        Path self = Files.createSymbolicLink(folder.resolve("self"), Path.of("self"));
        assertEquals("this is a link that leads to itself, or to no file", refusal(self));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has other permissions")
    void aFileKeepsItsPermissionsAndAPrivateOneIsPrivate() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        write(file);
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        AtomicFile.replacePrivately(file, out -> out.write(1));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameMayBeAsLongAsTheSystemAllows() throws IOException {
        Path longest = folder.resolve("x".repeat(255));
        write(longest);
        assertEquals("new", Files.readString(longest));
        assertEquals(List.of(longest), files());
        assertEquals("File name too long", refusal(folder.resolve("x".repeat(256))));
    }

    @Test
    void whatAKilledProgramLeftIsRemovedAnHourLater() throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofHours(2)));
        Path left = Files.writeString(folder.resolve(".dateline-" + UUID.randomUUID() + ".tmp"), "half");
        Files.setLastModifiedTime(left, old);
        Path young = Files.writeString(
                folder.resolve(".dateline-" + UUID.randomUUID() + ".tmp"), "another process writes it");
        Path foreign = Files.writeString(folder.resolve(".dateline-notes.tmp"), "a person's own");
        Files.setLastModifiedTime(foreign, old);
        Path file = folder.resolve("file");
        write(file);
        assertEquals(Set.of(young, foreign, file), Set.copyOf(files()));
    }

    @Test
    void standardOutputHasSeveralNames() {
        for (String name : List.of("-", "/dev/stdout", "/dev/fd/1")) {
            assertTrue(OutputFile.isStandardOutput(Path.of(name)), name);
        }
        assertFalse(OutputFile.isStandardOutput(Path.of("./-")));
    }
}
