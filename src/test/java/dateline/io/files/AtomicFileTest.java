package dateline.io.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private static final byte[] NEW = "new content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aFullDiskLeavesTheOldFileAndNothingElse() throws IOException {
        for (AtomicFile.Replacement way :
                List.<AtomicFile.Replacement>of(AtomicFile::replace, AtomicFile::replacePrivately)) {
            Path file = Files.writeString(folder.resolve("kept"), "old content");
            for (int room = 0; room < NEW.length; room++) {
                AtomicFile.Replacement full = FullDisk.after(room, way);
                IOException told = assertThrows(IOException.class, () -> full.replace(file, out -> out.write(NEW)));
                assertEquals("No space left on device", AtomicFile.reason(told));
                assertEquals("old content", Files.readString(file));
                assertEquals(List.of(file), files());
            }
            FullDisk.after(NEW.length, way).replace(file, out -> out.write(NEW));
            assertEquals("new content", Files.readString(file));
        }
    }

    @Test
    void aFullDiskLeavesNoHalfOfAFileThatIsNew() throws IOException {
        AtomicFile.Replacement full = FullDisk.after(3, AtomicFile::replace);
        assertThrows(IOException.class, () -> full.replace(folder.resolve("new"), out -> out.write(NEW)));
        assertEquals(List.of(), files());
    }

    @Test
    void everyReasonIsASentence() {
        assertEquals("it may not be written", AtomicFile.reason(new AccessDeniedException("x")));
        assertEquals("it cannot be written", AtomicFile.reason(new IOException()));
        assertEquals("gone", AtomicFile.reason(new IOException("gone")));
    }

    @Test
    void whoLooksWhileItIsWrittenSeesTheOldContentAndAfterwardsTheNew() throws IOException {
        for (AtomicFile.Replacement way :
                List.<AtomicFile.Replacement>of(AtomicFile::replace, AtomicFile::replacePrivately)) {
            Path file = Files.writeString(folder.resolve("kept"), "old content");
            try (InputStream opened = Files.newInputStream(file)) {
                way.replace(file, out -> {
                    out.write(NEW, 0, 5);
                    out.flush();
                    assertEquals("old content", Files.readString(file));
                    out.write(NEW, 5, NEW.length - 5);
                    assertEquals("old content", Files.readString(file));
                });
                assertEquals("new content", Files.readString(file));
                // A file that is replaced, not written over, stays whole for whoever has opened it.
                assertEquals("old content", new String(opened.readAllBytes(), StandardCharsets.UTF_8));
            }
            assertEquals(List.of(file), files());
        }
    }
}
