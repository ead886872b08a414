package dateline.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.files.FileStamp;
import dateline.ui.problems.SourceFile.Bytes;
import dateline.ui.problems.SourceText.TextPlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the text of a file is split into rows, and a place found in it. */
class SourceTextTest {
    @TempDir
    Path folder;

    private static List<String> words(SourceText text) {
        return text.rows().stream().map(SourceRow::text).toList();
    }

    @Test
    void eachLineIsARowAndBehindTheLastLineFeedOneMoreStarts() {
        SourceText text = SourceText.of("one\ntwo\r\n\rthree\n");
        assertEquals(5, text.lines());
        assertEquals(List.of("one", "two", "", "three", ""), words(text));
    }

    @Test
    void anEmptyFileHasOneEmptyRow() {
        SourceText text = SourceText.of("");
        assertEquals(List.of(new SourceRow(1, 1, "")), text.rows());
        assertEquals(new TextPlace(0, 1), text.find(1, 1));
    }

    @Test
    void aLongLineIsCutIntoRows() {
        SourceText text = SourceText.of("x".repeat(100) + "y".repeat(100) + "z\nend");
        assertEquals(
                List.of(new SourceRow(1, 101, "y".repeat(100)), new SourceRow(1, 201, "z"), new SourceRow(2, 1, "end")),
                text.rows().subList(1, 4));
        assertEquals(new TextPlace(1, 200), text.find(1, 200));
        assertEquals(new TextPlace(2, 201), text.find(1, 201));
        assertFalse(text.rows().get(0).continuesLine());
        assertTrue(text.rows().get(1).continuesLine());
    }

    @Test
    void theEndOfALineAsLongAsARowIsInThatRow() {
        SourceText text = SourceText.of("x".repeat(100) + "\nend");
        assertEquals(new TextPlace(0, 101), text.find(1, 101));
        assertEquals(2, text.rows().size());
    }

    @Test
    void aCharacterOfTwoUnitsStandsInOneRow() {
        SourceText text = SourceText.of("x".repeat(99) + "\uD83D\uDE00y");
        assertEquals(List.of("x".repeat(99) + "\uD83D\uDE00", "y"), words(text));
    }

    @Test
    void aPlaceBehindTheEndIsTheEnd() {
        SourceText text = SourceText.of("one\r\ntwo");
        assertEquals(new TextPlace(0, 4), text.find(1, 99));
        assertEquals(new TextPlace(1, 4), text.find(2, 99));
        assertEquals(new TextPlace(1, 4), text.find(99, 1));
        assertEquals(new TextPlace(0, 1), text.find(-1, 0));
    }

    @Test
    void rowsAreCopiedWithThePiecesOfALineJoined() {
        SourceText text = SourceText.of("x".repeat(101) + "\ntwo\nthree");
        assertEquals("x".repeat(101) + "\ntwo", text.join(List.of(0, 1, 2)));
        assertEquals("two\nthree", text.join(List.of(2, 3)));
    }

    private SourceText read(byte[] content, Bytes bytes) throws IOException {
        Path file = Files.write(folder.resolve("text"), content);
        return SourceText.read(new SourceFile(file, FileStamp.of(file), bytes));
    }

    @Test
    void faultyBytesOfACommentaryAreShownAsReplacementCharacters() throws IOException {
        byte[] content = {'a', (byte) 0xFF, 'b', '\n', (byte) 0xE2, (byte) 0x82};
        assertEquals(List.of("a\uFFFDb", "\uFFFD"), words(read(content, Bytes.UNICODE)));
    }

    @Test
    void anOldTableIsReadInItsOwnEncoding() throws IOException {
        byte[] content = "caf\u00E9,1\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of("caf\u00E9,1", ""), words(read(content, Bytes.UNICODE_OR_WESTERN)));
    }

    @Test
    void otherUnicodeIsShownAsWhatItIs() throws IOException {
        byte[] content = "{\"a\":\n 1}".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(List.of("{\"a\":", " 1}"), words(read(content, Bytes.UNICODE)));
    }
}
