package dateline.io.commentary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.files.AtomicFile;
import dateline.io.problems.ReadResult;
import dateline.model.Commentary;
import dateline.model.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentaryWriterTest {
    @Property
    void whatIsWrittenReadsAsAnEqualModelAndWritesAsTheSameBytes(@ForAll long seed) {
        Commentary commentary = Commentaries.of(seed);
        byte[] once = written(commentary);
        ReadResult result = CommentaryReader.read(once);
        assertEquals(0, result.errors(), () -> result.problems().toString());
        assertEquals(commentary, result.commentary().orElseThrow());
        assertArrayEquals(once, written(result.commentary().orElseThrow()));
    }

    @Test
    void writesKeysInOrderWithTwoSpacesALevelAndPassagesOnOneLine() {
        Commentary commentary =
                CommentaryReader.read(TestFiles.whole()).commentary().orElseThrow();
        assertEquals(
                new String(TestFiles.bytes("written.json"), StandardCharsets.UTF_8),
                new String(written(commentary), StandardCharsets.UTF_8));
    }

    @Test
    void writesLettersAsTheyAreAndEscapesWhatAnEditorWouldStumbleOver() {
        String json = TestFiles.document(",\"actors\":[{\"id\":\"a\",\"name\":\"é한😀\\u0001\\u2028\\\"\\\\\\/\"}]");
        String text = new String(written(TestFiles.read(json).commentary().orElseThrow()), StandardCharsets.UTF_8);
        assertTrue(text.contains("\"é한😀\\u0001\\u2028\\\"\\\\/\""), text);
    }

    @Test
    void halfOfASurrogatePairIsRefusedAndTheOldFileStays(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.dateline.json"), "old");
        for (String half : List.of("\ud83d", "\ude00", "\ude00\ud83d")) {
            Commentary commentary =
                    new Commentary("c", Source.bare("T " + half, Optional.empty()), List.of(), List.of(), List.of());
            IOException refused = assertThrows(IOException.class, () -> CommentaryWriter.save(commentary, file));
            assertEquals("a text of the commentary holds half of a surrogate pair", AtomicFile.reason(refused));
        }
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files(folder));
    }

    @Test
    void savingReplacesTheFileAndKeepsItsPermissions(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.dateline.json");
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        CommentaryWriter.save(Commentaries.of(1), file);
        assertArrayEquals(written(Commentaries.of(1)), Files.readAllBytes(file));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(List.of(file), files(folder));
    }

    @Test
    void savingThroughALinkReplacesWhatItPointsTo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        CommentaryWriter.save(Commentaries.of(2), link);
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(written(Commentaries.of(2)), Files.readAllBytes(file));
    }

    @Test
    void aWriteThatFailsLeavesTheOldFileAndNothingElse(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        assertThrows(
                IOException.class,
                () -> AtomicFile.replace(file, out -> {
                    out.write('x');
                    throw new IOException("disk full");
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files(folder));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static byte[] written(Commentary commentary) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CommentaryWriter.write(commentary, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
