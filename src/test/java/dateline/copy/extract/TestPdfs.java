package dateline.copy.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes PDFs as browsers print them: a line at a time, an empty line between paragraphs. */
public final class TestPdfs {
    private static final int LEFT = 60;
    private static final int TOP = 740;
    private static final int LINE = 14;

    private TestPdfs() {}

    static void write(List<List<String>> pages, OutputStream out) throws IOException {
        try (PDDocument document = document(pages)) {
            document.save(out);
        }
    }

    /** Writes a PDF with a title and an author in its document information. */
    public static void writeTitled(String title, String author, List<List<String>> pages, OutputStream out)
            throws IOException {
        try (PDDocument document = document(pages)) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setAuthor(author);
            document.save(out);
        }
    }

    static void writeProtected(String userPassword, AccessPermission permission, OutputStream out) throws IOException {
        try (PDDocument document = document(List.of(List.of("A text that nobody may copy from here.")))) {
            document.protect(new StandardProtectionPolicy("owner", userPassword, permission));
            document.save(out);
        }
    }

    private static PDDocument document(List<List<String>> pages) throws IOException {
        FontMappers.set(new OneFontMapper());
        PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
        PDDocument document = new PDDocument();
        for (List<String> lines : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int line = 0; line < lines.size(); line++) {
                    if (!lines.get(line).isEmpty()) {
                        content.beginText();
                        content.setFont(font, 11);
                        content.newLineAtOffset(LEFT, TOP - line * LINE);
                        content.showText(lines.get(line));
                        content.endText();
                    }
                }
            }
        }
        return document;
    }
}
