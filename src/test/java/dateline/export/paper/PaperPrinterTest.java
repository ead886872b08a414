package dateline.export.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.content.ExportContent;
import dateline.timeline.marks.SampleStory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Printing, to Java's own printer, which writes PostScript. */
class PaperPrinterTest {
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final NavigableSet<Integer> pages = new TreeSet<>();

    private static byte[] report() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportPdf.write(ExportContent.whole(SampleStory.commentary()), PaperSize.A4, out, () -> false);
        return out.toByteArray();
    }

    private void print(byte[] pdf, BooleanSupplier cancelled) throws IOException {
        StreamPrintServiceFactory postScript = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];
        PaperPrinter.print(pdf, "Title", postScript.getPrintService(paper), 1, cancelled, pages::add);
    }

    @Test
    void eachPageIsPrintedAsVectorsAndAnnounced() throws IOException {
        byte[] pdf = report();
        int count;
        try (PDDocument document = PdfWords.open(pdf)) {
            count = document.getNumberOfPages();
        }
        print(pdf, () -> false);
        assertEquals(count, pages.size());
        assertEquals(count, pages.last());
        String postScript = paper.toString(StandardCharsets.ISO_8859_1);
        List<String> starts =
                postScript.lines().filter(line -> line.startsWith("%%Page:")).toList();
        assertEquals(count, starts.size());
        assertTrue(postScript.length() > 100_000, "letters as outlines: " + postScript.length());
    }

    @Test
    void itEndsAtTheNextPageOnceItIsCancelled() throws IOException {
        byte[] pdf = report();
        assertThrows(CancellationException.class, () -> print(pdf, () -> pages.contains(1)));
        assertEquals(1, pages.size());
    }

    @Test
    void aPrinterThatIsGoneIsNamed() throws IOException {
        byte[] pdf = report();
        IOException failure = assertThrows(
                IOException.class, () -> PaperPrinter.print(pdf, "T", "Nowhere", 1, () -> false, page -> {}));
        assertEquals("there is no printer Nowhere any more", failure.getMessage());
    }
}
