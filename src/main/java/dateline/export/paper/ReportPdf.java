package dateline.export.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dateline.export.content.ExportContent;
import dateline.export.paper.font.BuiltInFonts;
import dateline.export.paper.font.EmbeddedFonts;
import dateline.export.paper.font.EmbeddedFonts.Face;
import dateline.export.paper.font.PaperFonts;
import dateline.export.report.Report;
import dateline.export.report.ReportHtml;
import dateline.export.svg.Picture;
import dateline.timeline.render.Palette;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.util.Matrix;

/** Writes the report as PDF: pages with numbers, bookmarks and links, the timeline on one of them. */
public final class ReportPdf {
    private static final String STYLES = "report.css";
    private static final Pattern TIMELINE = Pattern.compile("timeline");
    private static final int REGULAR = 400;
    private static final int STRONG = 600;

    private final Report report;
    private final Optional<Picture> timeline;
    private final PaperSize size;
    private final BooleanSupplier cancelled;

    private ReportPdf(Report report, Optional<Picture> timeline, PaperSize size, BooleanSupplier cancelled) {
        this.report = report;
        this.timeline = timeline;
        this.size = size;
        this.cancelled = cancelled;
    }

    /**
     * Writes the report. Nothing is fetched from anywhere; of the system only fonts are read, for what Inter lacks.
     *
     * @param content what the report tells
     * @param size of the pages
     * @param out where the PDF goes; not closed
     * @param cancelled asked again and again
     * @throws IOException if it cannot be written
     * @throws CancellationException if it is cancelled
     */
    public static void write(ExportContent content, PaperSize size, OutputStream out, BooleanSupplier cancelled)
            throws IOException {
        Optional<Picture> timeline = content.index().events().isEmpty()
                ? Optional.empty()
                : Optional.of(TimelinePicture.fitting(content, size, Palette.light()));
        new ReportPdf(Report.of(content), timeline, size, cancelled).write(out);
    }

    private void write(OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        BuiltInFonts.use();
        String html = ReportHtml.write(report, styles());
        PaperFonts fonts = PaperFonts.of(html + timeline.map(DrawnWords::of).orElse(""));
        if (!fonts.unset().isEmpty()) {
            html = ReportHtml.write(report.with("Letters", UnsetLetters.words(fonts.unset())), styles());
        }
        try (PDDocument document = new IndexedDocument()) {
            EmbeddedFonts embedded = fonts.embed(document);
            render(document, fonts.printable(html), embedded, fonts);
            PdfFile.write(document, report.title(), out);
        }
    }

    private void render(PDDocument document, String html, EmbeddedFonts embedded, PaperFonts fonts) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.useFastMode();
        builder.withHtmlContent(html, "");
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        builder.useExternalResourceAccessControl(
                (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeBidiSplitter(BidiRuns::new);
        builder.useUnicodeBidiReorderer(reorderer());
        builder.useUnicodeLineBreaker(new LineBreaks(cancelled));
        use(builder, embedded.regular(), REGULAR);
        use(builder, embedded.strong(), STRONG);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFKeepOpen();
            drawTimeline(document, renderer, embedded, fonts);
        }
    }

    private static void use(PdfRendererBuilder builder, List<Face> faces, int weight) {
        for (int i = 0; i < faces.size(); i++) {
            builder.useFont(new PDFontSupplier(faces.get(i).font()), "Face" + i, weight, FontStyle.NORMAL, true);
        }
    }

    private void drawTimeline(PDDocument document, PdfBoxRenderer renderer, EmbeddedFonts embedded, PaperFonts fonts)
            throws IOException {
        if (timeline.isEmpty()) {
            return;
        }
        Picture picture = timeline.get();
        int number = renderer.findPagePositionsByID(TIMELINE).get(0).getPageNo();
        PDPage page = document.getPage(number);
        // The page is turned, since the library gives all pages of a document one size.
        page.setRotation(90);
        double scale = TimelinePdf.fitted(picture, size);
        double left = TimelinePdf.MARGIN + (TimelinePdf.roomAcross(size) - scale * picture.width()) / 2;
        double top = TimelinePdf.MARGIN + TimelinePdf.roomDown(size);
        Matrix turned = new Matrix(0, 1, -1, 0, page.getMediaBox().getWidth(), 0);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
            content.transform(turned);
            PdfDrawing.draw(picture, content, fonts, embedded, PdfDrawing.place(left, top, scale));
        }
    }

    private static BidiReorderer reorderer() {
        return new BidiReorderer() {
            @Override
            public String reorderRTLTextToLTR(String run) {
                return VisualOrder.fromTheRight(run);
            }

            @Override
            public String shapeText(String run) {
                return run;
            }

            @Override
            public String deshapeText(String run) {
                return run;
            }

            @Override
            public boolean isLiveImplementation() {
                return true;
            }
        };
    }

    private String styles() throws IOException {
        try (InputStream in = ReportPdf.class.getResourceAsStream(STYLES)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("PAGE", size.css());
        }
    }
}
