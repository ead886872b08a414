package dateline.storage.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.storage.FileStamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Any text, on pages and in rows so short that everything falls on their edges somewhere. */
class FileTextLawsTest {
    private static Path file = Path.of("");

    @BeforeContainer
    static void createFile() throws IOException {
        file = Files.createTempFile("rows", ".txt");
    }

    @AfterContainer
    static void deleteFile() throws IOException {
        Files.delete(file);
    }

    private static FileText scan(byte[] content, int rowLength, int page) throws IOException {
        Files.write(file, content);
        return FileText.scan(file, FileStamp.of(file), Malformed.REPLACED, () -> false, rowLength, page);
    }

    /** Letters and characters of all lengths in UTF-8 among many ends of lines. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "\n", "\r", "\r\n", "\u00E9", "\u20AC", "\uD83D\uDE00", "\t", "0123456789")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\r\n|\r|\n", -1));
    }

    @Property(tries = 500)
    void theRowsTogetherAreTheText(@ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 9) int rowLength)
            throws IOException {
        FileText scanned = scan(text.getBytes(StandardCharsets.UTF_8), rowLength, 8);
        List<String> joined = new ArrayList<>();
        List<TextRow> rows = scanned.read(0, 10_000);
        for (TextRow row : rows) {
            if (row.continuesLine()) {
                String line = joined.remove(joined.size() - 1);
                assertEquals(line.length() + 1, row.column());
                joined.add(line + row.text());
            } else {
                joined.add(row.text());
            }
            assertEquals(joined.size(), row.line());
        }
        assertEquals(lines(text), joined);
        assertEquals(rows.size(), scanned.rows());
        assertEquals(joined.size(), scanned.lines());
    }

    @Property(tries = 300)
    void theRowOfAPlaceHasTheCharacterOfThatPlace(
            @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 9) int rowLength) throws IOException {
        FileText scanned = scan(text.getBytes(StandardCharsets.UTF_8), rowLength, 8);
        List<String> lines = lines(text);
        for (int line = 1; line <= lines.size(); line++) {
            String words = lines.get(line - 1);
            for (int column = 1; column <= words.length() + 1; column++) {
                TextPlace place = scanned.find(line, column);
                assertEquals(line, place.line());
                assertEquals(column, place.column());
                boolean secondHalf = column <= words.length() && Character.isLowSurrogate(words.charAt(column - 1));
                if (!secondHalf) {
                    TextRow row = scanned.read(place.row(), 1).get(0);
                    int at = (int) (column - row.column());
                    assertEquals(line, row.line());
                    assertEquals(
                            words.substring(column - 1, Math.min(words.length(), column)),
                            row.text().substring(at, Math.min(row.text().length(), at + 1)));
                }
            }
        }
    }

    @Property(tries = 300)
    void rowsReadOneByOneAreThoseReadTogether(
            @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 9) int rowLength) throws IOException {
        FileText scanned = scan(text.getBytes(StandardCharsets.UTF_8), rowLength, 8);
        List<TextRow> together = scanned.read(0, 10_000);
        for (int row = 0; row < together.size(); row++) {
            assertEquals(List.of(together.get(row)), scanned.read(row, 1));
        }
    }

    @Property(tries = 500)
    void anyBytesHaveTheRowsOfWhatTheyDecodeTo(@ForAll byte[] content) throws IOException {
        TextEncoding encoding = TextEncoding.of(content.length > 4 ? java.util.Arrays.copyOf(content, 4) : content);
        String text =
                new String(content, encoding.markLength(), content.length - encoding.markLength(), encoding.charset());
        FileText scanned = scan(content, 1000, 8);
        assertEquals(
                lines(text), scanned.read(0, 10_000).stream().map(TextRow::text).toList());
    }
}
