package dateline.copy.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.CopyText;
import dateline.io.files.InputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyReaderTest {
    private static final String TEXT =
            "\u201cIt\u2019s na\u00efve,\u201d she said \u2014 and left.\n\nThe caf\u00e9 closed at nine, as it always had.\n";
    private static final List<String> BLOCKS = List.of(
            "\u201cIt\u2019s na\u00efve,\u201d she said \u2014 and left.",
            "The caf\u00e9 closed at nine, as it always had.");

    @TempDir
    Path directory;

    private static List<String> read(byte[] bytes) throws UnreadableCopyException {
        return CopyReader.read(bytes, () -> false).blocks();
    }

    private static void assertRefused(String part, byte[] bytes) {
        UnreadableCopyException e = assertThrows(UnreadableCopyException.class, () -> read(bytes));
        assertTrue(e.getMessage().contains(part), e.getMessage());
        assertTrue(e.getMessage().matches("[A-Z][^.]*; expected [^.]+\\.|[A-Z][^.]*\\.[^.]*\\."), e.getMessage());
    }

    private static byte[] withMark(String text, Charset charset) {
        return ("\ufeff" + text).getBytes(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void encodingsAreTold(String name) throws IOException {
        assertEquals(BLOCKS, read(TEXT.getBytes(Charset.forName(name))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarksAreReadAndLeftOut(String name) throws IOException {
        assertEquals(BLOCKS, read(withMark(TEXT, Charset.forName(name))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "iso-8859-1", "macintosh"})
    void aPageDeclaresItsEncoding(String declared) throws IOException {
        Charset charset = Charset.forName(
                declared.equals("iso-8859-1")
                        ? "windows-1252"
                        : declared.equals("macintosh") ? "x-MacRoman" : declared);
        String page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=" + charset.name()
                + "'></head><body><p>" + TEXT.replace("\n\n", "</p><p>") + "</p></body></html>";
        assertEquals(
                BLOCKS,
                read(page.replace(charset.name(), declared.equals("iso-8859-1") ? declared : charset.name())
                        .getBytes(charset)));
    }

    @Test
    void aPageIsToldByItsContentNotItsName() throws IOException {
        Path file = Files.writeString(directory.resolve("saved.txt"), "<!DOCTYPE html>\n<p>One.<p>Two.");
        assertEquals(List.of("One.", "Two."), CopyReader.read(file, () -> false).blocks());
        Path text = Files.writeString(directory.resolve("notes.html"), "Write <p> before a paragraph.");
        assertEquals(
                List.of("Write <p> before a paragraph."),
                CopyReader.read(text, () -> false).blocks());
    }

    @Test
    void nothingIsRefused() {
        assertRefused("is empty", new byte[0]);
        assertRefused("is empty", " \n\u00a0\n".getBytes(StandardCharsets.UTF_8));
        assertRefused("is empty", "<html><script>var x;</script></html>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void binariesAreRefused() {
        byte[] noise = new byte[5000];
        new Random(3).nextBytes(noise);
        assertRefused("not a text", noise);
        assertRefused("is a zip file; expected", "PK\u0003\u0004abc".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("is a Word document; expected", "PK\u0003\u0004 word/a".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("picture", "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("rich text", "{\\rtf1 Text}".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void unknownEncodingsAreRefused() {
        String russian =
                "\u041f\u0440\u0438\u0432\u0435\u0442, \u043c\u0438\u0440! \u042d\u0442\u043e \u0442\u0435\u043a\u0441\u0442.";
        assertRefused("encoding is not known", russian.getBytes(Charset.forName("KOI8-R")));
        assertRefused(
                "calls it x-klingon", "<html><meta charset=x-klingon><p>Text".getBytes(StandardCharsets.US_ASCII));
        assertRefused("UTF-8", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, (byte) 0xff, 'a'});
    }

    @Test
    void twoHundredMegabytesAreRefusedUnread() throws IOException {
        Path file = directory.resolve("large.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L << 20);
        }
        UnreadableCopyException e =
                assertThrows(UnreadableCopyException.class, () -> CopyReader.read(file, () -> false));
        assertEquals("The copy is too large, 200 MB; expected an article, at most 64 MB.", e.getMessage());
    }

    @Test
    void aTextLongerThanAnyArticleIsRefused() {
        String text = "A word. ".repeat(CopyReader.MOST_CHARS / 8 + 1);
        assertThrows(UnreadableCopyException.class, () -> CopyReader.ofText(text));
        assertRefused("longer than any article", ("<html><p>" + text).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Timeout(10)
    void foldersPipesAndDevicesAreRefusedAtOnce() throws Exception {
        Path pipe = directory.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertEquals("this is a pipe or a device, not a file", reason(pipe));
        assertEquals("this is a pipe or a device, not a file", reason(Path.of("/dev/zero")));
        assertEquals("this is a folder, not a file", reason(directory));
    }

    private static String reason(Path file) {
        return InputFile.reason(assertThrows(IOException.class, () -> CopyReader.read(file, () -> false)));
    }

    @Test
    void aMissingFileIsAnErrorOfItsOwn() {
        assertThrows(NoSuchFileException.class, () -> CopyReader.read(directory.resolve("none"), () -> false));
    }

    @Test
    void pastedTextBecomesParagraphs() throws IOException {
        assertEquals(new CopyText(BLOCKS), CopyReader.ofText(TEXT));
    }

    @Test
    void aPdfIsToldByItsContent() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TestPdfs.write(List.of(List.of("One sentence stands here.", "And another one.")), out);
        assertEquals(List.of("One sentence stands here. And another one."), read(out.toByteArray()));
    }
}
