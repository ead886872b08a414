package dateline.copy.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.CopyText;
import dateline.io.files.AtomicFile;
import dateline.io.files.FullDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies are kept for their reader alone, and forgotten when asked to. */
class CopyStoreTest {
    private static final CopyText COPY =
            new CopyText(List.of("The harbour opened again.", "“Zwölf” Kähne – and 中文, too.", "last"));

    @TempDir
    Path directory;

    private CopyStore store() {
        return new CopyStore(directory.resolve("deep/copies"));
    }

    @Test
    void whatWasKeptComesBackWordForWord() throws IOException {
        assertEquals(Optional.empty(), store().load("a"));
        store().save("a", COPY);
        store().save("b", new CopyText(List.of("other")));
        assertEquals(Optional.of(COPY), store().load("a"));
        store().save("a", new CopyText(List.of("newer")));
        assertEquals(List.of("newer"), store().load("a").orElseThrow().blocks());
    }

    @Test
    void theFileIsForItsOwnerAlone() throws IOException {
        store().save("a", COPY);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(store().file("a"))));
    }

    @Test
    void anyIdHasAFileOfItsOwnWithinTheDirectory() throws IOException {
        for (String id : List.of("../../etc/passwd", "a/b", "", "con", "ä\u0000", "x".repeat(5000))) {
            store().save(id, new CopyText(List.of(id + "!")));
            assertEquals(directory.resolve("deep/copies"), store().file(id).getParent());
        }
        assertEquals(
                List.of("../../etc/passwd!"),
                store().load("../../etc/passwd").orElseThrow().blocks());
        assertFalse(store().file("a/b").equals(store().file("ab")));
    }

    @Test
    void aForgottenCopyIsGoneAndForgettingNothingIsNoError() throws IOException {
        store().save("a", COPY);
        store().forget("a");
        store().forget("a");
        assertEquals(Optional.empty(), store().load("a"));
        try (var left = Files.list(directory.resolve("deep/copies"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aFileThatIsNoCopyIsRefused() throws IOException {
        store().save("a", COPY);
        Files.writeString(store().file("a"), "something else");
        IOException refused = assertThrows(DamagedCopyException.class, () -> store().load("a"));
        assertTrue(refused.getMessage().contains("not a copy"), refused.getMessage());
        Files.write(store().file("a"), new byte[] {(byte) 0xff, 0});
        assertThrows(DamagedCopyException.class, () -> store().load("a"));
    }

    @Test
    void aFileThatCannotBeReadNowIsNotCalledDamaged() throws IOException {
        Files.createDirectories(store().file("a"));
        IOException refused = assertThrows(IOException.class, () -> store().load("a"));
        assertFalse(refused instanceof DamagedCopyException, refused.toString());
    }

    @Test
    void whatWasSetAsideStaysUntilAllIsForgotten() throws IOException {
        store().save("other", COPY);
        store().setAside("other");
        for (String words : List.of("first", "second", "third")) {
            store().save("a", COPY);
            Files.writeString(store().file("a"), words);
            Path aside = store().setAside("a");
            assertEquals(words, Files.readString(aside));
        }
        assertFalse(Files.exists(store().file("a")));
        try (var kept = Files.list(directory.resolve("deep/copies"))) {
            assertEquals(4, kept.count());
        }
        store().forget("a");
        try (var kept = Files.list(directory.resolve("deep/copies"))) {
            assertEquals(1, kept.count(), "only the other one's");
        }
    }

    @Test
    void theSeparatorWithinABlockSplitsNothing() throws IOException {
        store().save("a", new CopyText(List.of("one\u001etwo")));
        assertEquals(List.of("one two"), store().load("a").orElseThrow().blocks());
    }

    @Test
    void aFullDiskLeavesTheCopyThatWasKept() throws IOException {
        store().save("a", COPY);
        CopyStore full =
                new CopyStore(directory.resolve("deep/copies"), FullDisk.after(20, AtomicFile::replacePrivately));
        assertThrows(IOException.class, () -> full.save("a", new CopyText(List.of("newer"))));
        assertThrows(IOException.class, () -> full.save("b", COPY));
        assertEquals(Optional.of(COPY), store().load("a"));
        assertEquals(Optional.empty(), store().load("b"));
        try (var left = Files.list(directory.resolve("deep/copies"))) {
            assertEquals(List.of(store().file("a")), left.toList());
        }
    }
}
