package dateline.export.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Finishes a PDF: its title and language, and no date, so that the same content makes the same file. */
final class PdfFile {
    private PdfFile() {}

    /**
     * Writes a PDF.
     *
     * @param document the PDF with its pages
     * @param title what it is called
     * @param out where it goes; not closed
     * @throws IOException if it cannot be written
     */
    static void write(PDDocument document, String title, OutputStream out) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreator("Dateline");
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        CRC32 id = new CRC32();
        id.update(title.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(id.getValue());
        document.save(out);
    }
}
