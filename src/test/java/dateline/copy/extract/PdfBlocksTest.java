package dateline.copy.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;

class PdfBlocksTest {
    private static byte[] pdf(List<List<String>> pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TestPdfs.write(pages, out);
        return out.toByteArray();
    }

    private static void assertRefused(String sentence, byte[] bytes) {
        UnreadableCopyException e =
                assertThrows(UnreadableCopyException.class, () -> CopyReader.read(bytes, () -> false));
        assertEquals(sentence + "; expected a PDF with a text layer that may be copied.", e.getMessage());
    }

    @Test
    void linesBecomeParagraphsAcrossPages() throws IOException {
        byte[] bytes = pdf(List.of(
                List.of(
                        "The Ledger, 3 May",
                        "",
                        "A headline of its own",
                        "",
                        "The ferry had crossed the sound for longer than anybody in the vil-",
                        "lage could remember, and it went on crossing it on the morning on which",
                        "the bridge was opened, as if it had not been told about it by anyone.",
                        "",
                        "Its captain, who was not asked, said nothing; but she sounded the horn",
                        "for as long as it takes to walk from the slip to the chapel and from",
                        "the chapel",
                        "",
                        "ledger.example/ferry 1/2"),
                List.of(
                        "The Ledger, 3 May",
                        "",
                        "to the shop.",
                        "",
                        "Nobody complained about it.",
                        "",
                        "ledger.example/ferry 2/2")));
        assertEquals(
                List.of(
                        "A headline of its own",
                        "The ferry had crossed the sound for longer than anybody in the village could remember, and it went"
                                + " on crossing it on the morning on which the bridge was opened, as if it had not been told"
                                + " about it by anyone.",
                        "Its captain, who was not asked, said nothing; but she sounded the horn for as long as it takes to"
                                + " walk from the slip to the chapel and from the chapel to the shop.",
                        "Nobody complained about it."),
                CopyReader.read(bytes, () -> false).blocks());
    }

    @Test
    void theFontsOfTheSystemAreNotSearched() throws IOException {
        byte[] bytes = pdf(List.of(List.of("A sentence in a font that the file does not carry.")));
        FontMappers.set(null);
        CopyReader.read(bytes, () -> false);
        assertInstanceOf(OneFontMapper.class, FontMappers.instance());
    }

    @Test
    void aLockedPdfIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TestPdfs.writeProtected("secret", new AccessPermission(), out);
        assertRefused("The PDF is locked with a password", out.toByteArray());
    }

    @Test
    void aPdfThatForbidsCopyingIsRefused() throws IOException {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TestPdfs.writeProtected("", permission, out);
        assertRefused("The PDF forbids that its text is copied", out.toByteArray());
    }

    @Test
    void aScanIsRefused() throws IOException {
        assertRefused(
                "The PDF holds pictures of pages without their text",
                pdf(List.of(List.of("1"), List.of("2"), List.of())));
    }

    @Test
    void aDamagedPdfIsRefused() throws IOException {
        byte[] bytes = pdf(List.of(List.of("A sentence that is cut off.")));
        assertRefused("The PDF is damaged and cannot be read", Arrays.copyOf(bytes, bytes.length / 4));
    }

    @Test
    void readingCanBeCancelled() throws IOException {
        byte[] bytes = pdf(List.of(List.of("A sentence of several words.")));
        assertThrows(CancellationException.class, () -> CopyReader.read(bytes, () -> true));
    }
}
