package dateline.export;

import dateline.export.ExportOptions.Document;
import dateline.export.ExportOptions.Pages;
import dateline.export.content.ExportContent;
import dateline.export.content.ExportedText;
import dateline.export.page.PageHtml;
import dateline.export.paper.ReportPdf;
import dateline.export.paper.TimelinePdf;
import dateline.export.paper.TimelinePicture;
import dateline.export.paper.TimelinePng;
import dateline.export.programs.ArgdownText;
import dateline.export.programs.BibTex;
import dateline.export.programs.CalendarText;
import dateline.export.programs.ClaimReviewJson;
import dateline.export.programs.CslJson;
import dateline.export.programs.MarkwhenText;
import dateline.export.programs.Ris;
import dateline.export.programs.TimelineJsJson;
import dateline.export.programs.WebAnnotationJson;
import dateline.export.report.ReportMarkdown;
import dateline.export.svg.Picture;
import dateline.export.table.TableCsv;
import dateline.export.table.TableKind;
import dateline.export.table.TableXlsx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Writes what is handed on in any of the formats. May be used on any thread. */
public final class Exporter {
    /** How many pages lie next to each other where a timeline is divided among pages. */
    private static final int ACROSS = 3;

    private Exporter() {}

    /**
     * Writes a commentary.
     *
     * @param content what is handed on
     * @param format the form
     * @param options what the format is asked for
     * @param cancelled asked from time to time; where it is true the work ends soon
     * @return the files
     * @throws IOException if the format cannot hold the content, as a page too many items; the message is the end of a
     *     sentence, without a full stop
     * @throws IllegalArgumentException if the options leave no day to draw
     * @throws CancellationException if the work was cancelled
     */
    public static Exported export(
            ExportContent content, ExportFormat format, ExportOptions options, BooleanSupplier cancelled)
            throws IOException {
        Exported exported = write(content, format, options, cancelled);
        // Most writers do not ask, since they are done in a moment.
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("the export is no longer wanted");
        }
        return exported;
    }

    private static Exported write(
            ExportContent content, ExportFormat format, ExportOptions options, BooleanSupplier cancelled)
            throws IOException {
        return switch (format) {
            case PAGE -> file(PageHtml.write(content));
            case PDF -> file(out -> writePdf(content, options, out, cancelled));
            case PNG -> file(out -> TimelinePng.write(options.picture().picture(content), options.scale(), out));
            case SVG -> file(options.picture().picture(content).svg());
            case CSV -> tables(content);
            case XLSX -> workbook(content);
            case MARKDOWN -> file(ReportMarkdown.write(content));
            case MARKWHEN -> file(MarkwhenText.write(content));
            case ARGDOWN -> file(ArgdownText.write(content));
            case CALENDAR -> file(CalendarText.write(content));
            case BIBTEX -> file(BibTex.write(content));
            case RIS -> file(Ris.write(content));
            case TIMELINEJS -> file(TimelineJsJson.write(content));
            case WEB_ANNOTATION -> file(WebAnnotationJson.write(content));
            case CLAIM_REVIEW -> file(ClaimReviewJson.write(content));
            case CSL_JSON -> file(CslJson.write(content));
        };
    }

    private static void writePdf(
            ExportContent content, ExportOptions options, OutputStream out, BooleanSupplier cancelled)
            throws IOException {
        if (options.document() == Document.REPORT) {
            ReportPdf.write(content, options.paper(), out, cancelled);
        } else if (options.pages() == Pages.ONE) {
            TimelinePdf.write(onOnePage(content, options), options.paper(), out);
        } else {
            TimelinePdf.writePages(onPages(content, options), options.paper(), out, cancelled);
        }
    }

    private static Picture onOnePage(ExportContent content, ExportOptions options) {
        return options.picture().tellsTheStory(content)
                ? TimelinePicture.fitting(
                        content, options.paper(), options.picture().palette())
                : options.picture().picture(content);
    }

    private static Picture onPages(ExportContent content, ExportOptions options) {
        return options.picture().tellsTheStory(content)
                ? TimelinePicture.acrossPages(
                        content, options.paper(), ACROSS, options.picture().palette())
                : options.picture().picture(content);
    }

    private static Exported tables(ExportContent content) {
        List<ExportedFile> files = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (TableKind kind : TableKind.values()) {
            ExportedText table = TableCsv.write(content, kind);
            files.add(utf8(table.text()));
            table.leftOut().stream()
                    .filter(sentence -> !leftOut.contains(sentence))
                    .forEach(leftOut::add);
        }
        return new Exported(files, leftOut);
    }

    private static Exported workbook(ExportContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> leftOut = TableXlsx.write(content, out);
        return new Exported(List.of(new ExportedFile(out.toByteArray())), leftOut);
    }

    private static Exported file(ExportedText written) {
        return new Exported(List.of(utf8(written.text())), written.leftOut());
    }

    private static Exported file(String text) {
        return new Exported(List.of(utf8(text)), List.of());
    }

    private static ExportedFile utf8(String text) {
        return new ExportedFile(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes to a stream. */
    @FunctionalInterface
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private static Exported file(Writer writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(out);
        return new Exported(List.of(new ExportedFile(out.toByteArray())), List.of());
    }
}
