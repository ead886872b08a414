package dateline.storage.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.storage.FileStamp;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they come: other encodings, no characters at all, of many megabytes, changed, gone. */
class FileTextTest {
    @TempDir
    Path folder;

    private FileText text(byte[] content, Malformed malformed) throws IOException {
        Path file = Files.write(folder.resolve("text"), content);
        return FileText.scan(file, FileStamp.of(file), malformed, () -> false);
    }

    private FileText text(String content) throws IOException {
        return text(content.getBytes(StandardCharsets.UTF_8), Malformed.REPLACED);
    }

    private static List<String> words(List<TextRow> rows) {
        return rows.stream().map(TextRow::text).toList();
    }

    @Test
    void eachLineIsARowAndBehindTheLastLineFeedOneMoreStarts() throws IOException {
        FileText text = text("one\ntwo\r\n\rthree\n");
        assertEquals(5, text.lines());
        assertEquals(5, text.rows());
        assertEquals(List.of("one", "two", "", "three", ""), words(text.read(0, 9)));
        assertEquals(List.of("two", ""), words(text.read(1, 2)));
    }

    @Test
    void anEmptyFileHasOneEmptyRow() throws IOException {
        FileText text = text("");
        assertEquals(1, text.rows());
        assertEquals(List.of(new TextRow(1, 1, "")), text.read(0, 5));
        assertEquals(new TextPlace(0, 1, 1), text.find(1, 1));
    }

    @Test
    void aLongLineIsCutIntoRows() throws IOException {
        String line = "x".repeat(FileText.ROW_LENGTH) + "y".repeat(FileText.ROW_LENGTH) + "z";
        FileText text = text(line + "\nend");
        assertEquals(
                List.of(new TextRow(1, 101, "y".repeat(100)), new TextRow(1, 201, "z"), new TextRow(2, 1, "end")),
                text.read(1, 3));
        assertEquals(new TextPlace(2, 1, 201), text.find(1, 201));
    }

    @Test
    void aPlaceBehindTheEndIsTheEnd() throws IOException {
        FileText text = text("one\r\ntwo");
        assertEquals(new TextPlace(0, 1, 4), text.find(1, 99));
        assertEquals(new TextPlace(1, 2, 4), text.find(2, 99));
        assertEquals(new TextPlace(1, 2, 4), text.find(99, 1));
        assertEquals(new TextPlace(0, 1, 1), text.find(-1, 0));
        assertEquals(List.of(), text.read(2, 5));
    }

    @Test
    void theEndOfALineAsLongAsARowIsInThatRow() throws IOException {
        FileText text = text("x".repeat(FileText.ROW_LENGTH) + "\nend");
        assertEquals(new TextPlace(0, 1, 101), text.find(1, 101));
        assertEquals(2, text.rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void otherUnicodeIsReadWithAndWithoutItsMark(String charset) throws IOException {
        Charset encoding = Charset.forName(charset);
        for (String mark : List.of("", "\uFEFF")) {
            FileText text = text((mark + "{\"a\":\n 1}").getBytes(encoding), Malformed.REPLACED);
            assertEquals(List.of("{\"a\":", " 1}"), words(text.read(0, 9)), mark);
            assertEquals(new TextPlace(1, 2, 2), text.find(2, 2), mark);
        }
    }

    @Test
    void aByteOrderMarkIsNoCharacterOfTheFirstLine() throws IOException {
        assertEquals(List.of("{}"), words(text("\uFEFF{}").read(0, 1)));
    }

    @Test
    void faultyBytesAreShownAsReplacementCharacters() throws IOException {
        byte[] content = {'a', (byte) 0xFF, 'b', '\n', (byte) 0xE2, (byte) 0x82};
        assertEquals(
                List.of("a\uFFFDb", "\uFFFD"),
                words(text(content, Malformed.REPLACED).read(0, 9)));
    }

    @Test
    void anOldTableIsReadInItsOwnEncoding() throws IOException {
        byte[] content = "caf\u00E9,1\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of("caf\u00E9,1", ""),
                words(text(content, Malformed.WESTERN).read(0, 9)));
        assertEquals(
                List.of("caf\u00E9"),
                words(text("caf\u00E9".getBytes(StandardCharsets.UTF_8), Malformed.WESTERN)
                        .read(0, 9)));
    }

    @Test
    void aLineOfManyMegabytesIsReadFromAnywhere() throws IOException {
        Path file = folder.resolve("long");
        byte[] item = "{\"n\":1234567},\u00E9".getBytes(StandardCharsets.UTF_8);
        int length = "{\"n\":1234567},\u00E9".length();
        int items = 2_000_000;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < items; i++) {
                out.write(item);
            }
        }
        FileText text = FileText.scan(file, FileStamp.of(file), Malformed.REPLACED, () -> false);
        assertEquals(1, text.lines());
        assertEquals((long) items * length / FileText.ROW_LENGTH, text.rows());
        long column = 1_234_567L * length + 1;
        TextPlace place = text.find(1, column);
        TextRow row = text.read(place.row(), 1).get(0);
        assertTrue(row.text().startsWith("{\"n\":", (int) (column - row.column())), row.text());
    }

    @Test
    void aFileThatHasChangedIsRefused() throws IOException {
        FileText text = text("one");
        Path file = folder.resolve("text");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        assertThrows(FileChangedException.class, () -> text.read(0, 1));
        assertThrows(FileChangedException.class, () -> text.find(1, 1));
        FileStamp before = new FileStamp(FileTime.fromMillis(2), 3);
        assertThrows(FileChangedException.class, () -> FileText.scan(file, before, Malformed.REPLACED, () -> false));
    }

    @Test
    void aFileThatIsGoneIsAFailure() throws IOException {
        FileText text = text("one");
        Files.delete(folder.resolve("text"));
        assertThrows(NoSuchFileException.class, () -> text.read(0, 1));
    }

    @Test
    void scanningStopsWhenTheTextIsNoLongerWanted() throws IOException {
        Path file = Files.writeString(folder.resolve("text"), "one");
        FileStamp stamp = FileStamp.of(file);
        assertThrows(CancellationException.class, () -> FileText.scan(file, stamp, Malformed.REPLACED, () -> true));
    }

    @Test
    void onlyTheLaterPiecesOfALineContinueIt() {
        assertFalse(new TextRow(7, 1, "").continuesLine());
        assertTrue(new TextRow(7, 101, "x").continuesLine());
    }
}
