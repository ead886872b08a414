package dateline.export.paper;

import dateline.export.paper.font.EmbeddedFonts;
import dateline.export.paper.font.PaperFonts;
import dateline.export.svg.Picture;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes the timeline as PDF: vectors, selectable words, fonts embedded. */
public final class TimelinePdf {
    /** The margin of a page, which printers cannot print on, in points. */
    static final double MARGIN = PaperSize.points(12);

    /** What two pages next to each other both show, in points: enough for most labels to be whole on one of them. */
    static final double OVERLAP_ACROSS = PaperSize.points(40);

    /** What a page and the one below both show, in points. */
    private static final double OVERLAP_DOWN = PaperSize.points(10);

    /** The strip above what a page shows, with the overview, in points. */
    private static final double STRIP = PaperSize.points(16);

    /** The size of a pixel of the picture on divided pages, in points: labels of 12 pixels are 9 points high. */
    static final double PIXEL = 0.75;

    /** How much higher than a page a picture may be and still be set on one row of pages. */
    private static final double MOST_SHRUNK = 1.25;

    private static final float SMALL = 8;
    private static final Color GREY = new Color(0x636c76);
    private static final Color PALE = new Color(0xdde2e8);
    private static final Color ACCENT = new Color(0x0969da);

    private final Picture picture;
    private final PDDocument document = new PDDocument();
    private final PaperFonts fonts;
    private final EmbeddedFonts embedded;

    private TimelinePdf(Picture picture) throws IOException {
        this.picture = picture;
        fonts = PaperFonts.of(DrawnWords.of(picture) + picture.title());
        embedded = fonts.embed(document);
    }

    /** Returns the room on a page from left to right, in points. */
    static double roomAcross(PaperSize size) {
        return size.longSide() - 2 * MARGIN;
    }

    /** Returns the room on a page from top to bottom, in points. */
    static double roomDown(PaperSize size) {
        return size.shortSide() - 2 * MARGIN;
    }

    /** Returns what a divided page shows down, in points. */
    static double shownDown(PaperSize size) {
        return roomDown(size) - STRIP;
    }

    /**
     * Writes the timeline on one page, the longer side across, as large as it fits.
     *
     * @param picture the timeline
     * @param size of the page
     * @param out where the PDF goes; not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Picture picture, PaperSize size, OutputStream out) throws IOException {
        TimelinePdf pdf = new TimelinePdf(picture);
        try (PDDocument document = pdf.document) {
            double scale = fitted(picture, size);
            double left = MARGIN + (roomAcross(size) - scale * picture.width()) / 2;
            try (PDPageContentStream content = pdf.page(size.longSide(), size.shortSide())) {
                pdf.draw(content, left, size.shortSide() - MARGIN, scale);
            }
            PdfFile.write(document, picture.title(), out);
        }
    }

    /**
     * Writes the timeline on one page of its own size, a pixel being a point.
     *
     * @param picture the timeline
     * @param out where the PDF goes; not closed
     * @throws IOException if it cannot be written
     */
    static void writeWhole(Picture picture, OutputStream out) throws IOException {
        TimelinePdf pdf = new TimelinePdf(picture);
        try (PDDocument document = pdf.document) {
            try (PDPageContentStream content = pdf.page(picture.width(), picture.height())) {
                pdf.draw(content, 0, picture.height(), 1);
            }
            PdfFile.write(document, picture.title(), out);
        }
    }

    /**
     * Writes the timeline on as many pages as it takes at a size that reads well, the longer side across.
     *
     * <p>Pages next to each other show 40 mm alike, pages below each other 10 mm. Each has a small overview that marks its place.
     *
     * @param picture the timeline
     * @param size of the pages
     * @param out where the PDF goes; not closed
     * @param cancelled asked before each page
     * @throws IOException if it cannot be written
     * @throws CancellationException if it is cancelled
     */
    public static void writePages(Picture picture, PaperSize size, OutputStream out, BooleanSupplier cancelled)
            throws IOException {
        TimelinePdf pdf = new TimelinePdf(picture);
        Sheets sheets = new Sheets(
                picture.width() * pdf.scale(size),
                picture.height() * pdf.scale(size),
                new Sheets.Part(roomAcross(size), OVERLAP_ACROSS),
                new Sheets.Part(shownDown(size), OVERLAP_DOWN));
        try (PDDocument document = pdf.document) {
            for (int sheet = 0; sheet < sheets.count(); sheet++) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException("the timeline is no longer wanted");
                }
                try (PDPageContentStream content = pdf.page(size.longSide(), size.shortSide())) {
                    pdf.sheet(content, sheets, sheet, size);
                }
            }
            PdfFile.write(document, picture.title(), out);
        }
    }

    /** Returns the size of a pixel at which a picture fits on a page. */
    static double fitted(Picture picture, PaperSize size) {
        return Math.min(roomAcross(size) / picture.width(), roomDown(size) / picture.height());
    }

    /** Returns the size of a pixel on divided pages: a little less than usual where that saves a second row of pages. */
    private double scale(PaperSize size) {
        double height = picture.height() * PIXEL;
        double shown = shownDown(size);
        return height > shown && height <= shown * MOST_SHRUNK ? PIXEL * shown / height : PIXEL;
    }

    private PDPageContentStream page(double width, double height) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private void draw(PDPageContentStream content, double left, double top, double scale) throws IOException {
        PdfDrawing.draw(picture, content, fonts, embedded, PdfDrawing.place(left, top, scale));
    }

    private void sheet(PDPageContentStream content, Sheets sheets, int sheet, PaperSize size) throws IOException {
        double top = size.shortSide() - MARGIN;
        double left = sheets.left(sheet);
        double above = sheets.top(sheet);
        content.saveGraphicsState();
        content.addRect(
                (float) MARGIN,
                (float) (top - STRIP - sheets.down().shown()),
                (float) Math.min(sheets.across().shown(), sheets.wholeWidth() - left),
                (float) sheets.down().shown());
        content.clip();
        draw(content, MARGIN - left, top - STRIP + above, scale(size));
        content.restoreGraphicsState();
        words(content, "Page " + (sheet + 1) + " of " + sheets.count(), MARGIN, top - SMALL);
        if (sheets.count() > 1) {
            overview(content, sheets, sheet, size.longSide() - MARGIN, top);
        }
    }

    private void words(PDPageContentStream content, String words, double x, double y) throws IOException {
        content.beginText();
        content.setNonStrokingColor(GREY);
        content.setFont(embedded.regular().get(0).font(), SMALL);
        content.newLineAtOffset((float) x, (float) y);
        content.showText(words);
        content.endText();
    }

    /** Draws all sheets as a small plan, the present one filled. */
    private static void overview(PDPageContentStream content, Sheets sheets, int sheet, double right, double top)
            throws IOException {
        double scale = Math.min((STRIP - 6) / sheets.wholeHeight(), STRIP * 5 / sheets.wholeWidth());
        double left = right - scale * sheets.wholeWidth();
        content.setNonStrokingColor(PALE);
        content.addRect(
                (float) left,
                (float) (top - scale * sheets.wholeHeight()),
                (float) (scale * sheets.wholeWidth()),
                (float) (scale * sheets.wholeHeight()));
        content.fill();
        content.setNonStrokingColor(ACCENT);
        double width = Math.min(sheets.across().shown(), sheets.wholeWidth() - sheets.left(sheet));
        double height = Math.min(sheets.down().shown(), sheets.wholeHeight() - sheets.top(sheet));
        content.addRect(
                (float) (left + scale * sheets.left(sheet)),
                (float) (top - scale * (sheets.top(sheet) + height)),
                (float) (scale * width),
                (float) (scale * height));
        content.fill();
    }
}
