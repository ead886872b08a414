package dateline.export.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.content.ExportContent;
import dateline.export.svg.Picture;
import dateline.io.commentary.BundledCommentary;
import dateline.model.Event;
import dateline.timeline.marks.SampleStory;
import dateline.timeline.render.Palette;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

/** The timeline as PDF, on one page and on many. */
class TimelinePdfTest {
    private static final ExportContent BUNDLED = ExportContent.whole(BundledCommentary.load());

    private static PDDocument onePage(Picture picture, PaperSize size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TimelinePdf.write(picture, size, out);
        return PdfWords.open(out.toByteArray());
    }

    private static PDDocument pages(Picture picture, PaperSize size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TimelinePdf.writePages(picture, size, out, () -> false);
        return PdfWords.open(out.toByteArray());
    }

    @Test
    void eachEventIsOnTheOnePageAsWords() throws IOException {
        for (PaperSize size : PaperSize.values()) {
            try (PDDocument pdf = onePage(TimelinePicture.fitting(BUNDLED, size, Palette.light()), size)) {
                assertEquals(1, pdf.getNumberOfPages());
                assertEquals(size.longSide(), pdf.getPage(0).getMediaBox().getWidth(), 0.1);
                assertEquals(size.shortSide(), pdf.getPage(0).getMediaBox().getHeight(), 0.1);
                String words = PdfWords.of(pdf);
                for (Event event : BUNDLED.index().events()) {
                    assertTrue(words.contains(PdfWords.bare(event.title())), event.title());
                }
                for (PDFont font : PdfWords.fonts(pdf)) {
                    assertTrue(font.isEmbedded(), font.getName());
                }
                assertEquals(
                        "Timeline: " + BUNDLED.commentary().source().title(),
                        pdf.getDocumentInformation().getTitle());
            }
        }
    }

    /** What stands 10 mm from the left edge of a page stands as far within the overlap of the page before. */
    @Test
    void pagesNextToEachOtherShowTheOverlapAlike() throws IOException {
        Picture picture = TimelinePicture.acrossPages(BUNDLED, PaperSize.A4, 3, Palette.light());
        try (PDDocument pdf = pages(picture, PaperSize.A4)) {
            assertEquals(3, pdf.getNumberOfPages());
            double margin = PaperSize.points(12);
            double overlap = PaperSize.points(40);
            double right = PaperSize.A4.longSide() - margin;
            for (int k = 0; k < 2; k++) {
                Set<String> end = words(pdf.getPage(k), right - overlap, overlap);
                Set<String> start = words(pdf.getPage(k + 1), margin, overlap);
                assertEquals(end, start);
                assertFalse(end.isEmpty());
            }
        }
    }

    @Test
    void theOverviewMarksThePlaceOfEachPageFurtherToTheRight() throws IOException {
        Picture picture = TimelinePicture.acrossPages(BUNDLED, PaperSize.A4, 3, Palette.light());
        try (PDDocument pdf = pages(picture, PaperSize.A4)) {
            double before = 0;
            for (int k = 0; k < pdf.getNumberOfPages(); k++) {
                BufferedImage page = new PDFRenderer(pdf).renderImage(k);
                double middle = IntStream.range(0, page.getWidth())
                        .filter(x -> isMarked(page, x))
                        .average()
                        .orElseThrow();
                assertTrue(middle > before + 10, "page " + k + " at " + middle);
                before = middle;
            }
        }
    }

    /** Tells whether a column of the strip above the timeline has the colour of the mark. */
    private static boolean isMarked(BufferedImage page, int x) {
        return IntStream.range(34, 76).anyMatch(y -> (page.getRGB(x, y) & 0xffffff) == 0x0969da);
    }

    private static Set<String> words(PDPage page, double left, double width) throws IOException {
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        area.addRegion("it", new Rectangle2D.Double(left, PaperSize.points(28), width, 500));
        area.extractRegions(page);
        Set<String> words = new HashSet<>();
        area.getTextForRegion("it")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(words::add);
        return words;
    }

    @Test
    void eachEventIsWholeOnOneOfThePagesThatAreNumbered() throws IOException {
        Picture picture = TimelinePicture.acrossPages(
                ExportContent.whole(SampleStory.commentary()), PaperSize.A4, 2, Palette.light());
        try (PDDocument pdf = pages(picture, PaperSize.A4)) {
            String words = PdfWords.of(pdf);
            for (int k = 1; k <= pdf.getNumberOfPages(); k++) {
                assertTrue(words.contains("Page" + k + "of" + pdf.getNumberOfPages()), words);
            }
        }
    }

    @Test
    void nothingIsWrittenOnceItIsCancelled() {
        Picture picture = TimelinePicture.of(BUNDLED, 2000, 900, Palette.light());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(CancellationException.class, () -> TimelinePdf.writePages(picture, PaperSize.A4, out, () -> true));
        assertEquals(0, out.size());
    }
}
