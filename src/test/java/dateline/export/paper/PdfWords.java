package dateline.export.paper;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the PDFs that were written. */
final class PdfWords {
    private PdfWords() {}

    /** Opens a PDF. */
    static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    /** Returns the words of all pages, without white space, since lines are broken anywhere. */
    static String of(PDDocument document) throws IOException {
        return bare(new PDFTextStripper().getText(document));
    }

    /** Returns words without white space. */
    static String bare(String words) {
        return words.replaceAll("[\\s\u00a0]+", "");
    }

    /** Returns the fonts of all pages. */
    static Set<PDFont> fonts(PDDocument document) throws IOException {
        Set<PDFont> fonts = new HashSet<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
