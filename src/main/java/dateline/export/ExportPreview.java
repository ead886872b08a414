package dateline.export;

import dateline.export.ExportOptions.Document;
import dateline.export.content.ExportContent;
import dateline.export.paper.FirstPage;
import dateline.export.paper.TimelinePng;
import dateline.export.table.TableCsv;
import dateline.export.table.TableKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What can be shown of an export before it is saved.
 *
 * @param png a picture of its beginning, as the bytes of a PNG; empty where its text says more
 * @param beginning the beginning of its text; empty where there is a picture
 * @param what what the picture or text is, such as "The timeline of the page"
 * @param bytes the size of all files
 * @param leftOut what the format cannot carry, in sentences
 */
public record ExportPreview(Optional<byte[]> png, String beginning, String what, long bytes, List<String> leftOut) {
    /** The most characters of a text that are shown. */
    private static final int MOST_CHARACTERS = 6000;

    /** Checks that nothing is {@code null}, and copies the list. */
    public ExportPreview {
        Objects.requireNonNull(png, "png");
        Objects.requireNonNull(beginning, "beginning");
        Objects.requireNonNull(what, "what");
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Writes an export and takes from it what can be shown.
     *
     * @param content what is handed on
     * @param format the form
     * @param options what the format is asked for
     * @param cancelled asked from time to time; where it is true the work ends soon
     * @throws IOException if the format cannot hold the content
     */
    public static ExportPreview of(
            ExportContent content, ExportFormat format, ExportOptions options, BooleanSupplier cancelled)
            throws IOException {
        Exported exported = Exporter.export(content, format, options, cancelled);
        byte[] first = exported.files().get(0).bytes();
        return switch (format) {
            case PAGE -> picture(timeline(content, options), "The timeline of the page", exported);
            case SVG -> picture(timeline(content, options), "The timeline", exported);
            case PNG -> picture(first, "The timeline", exported);
            case PDF ->
                picture(
                        FirstPage.png(first),
                        options.document() == Document.REPORT ? "The first page of the report" : "The timeline",
                        exported);
            case XLSX ->
                text(TableCsv.write(content, TableKind.EVENTS).text(), "The sheet of events, as a table", exported);
            case CSV -> text(utf8(first), "The events, the first of three files", exported);
            default -> text(utf8(first), "The beginning", exported);
        };
    }

    private static byte[] timeline(ExportContent content, ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TimelinePng.write(options.picture().picture(content), 1, out);
        return out.toByteArray();
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static ExportPreview picture(byte[] png, String what, Exported exported) {
        return new ExportPreview(Optional.of(png), "", what, exported.size(), exported.leftOut());
    }

    private static ExportPreview text(String text, String what, Exported exported) {
        String beginning = text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "\u2026";
        return new ExportPreview(Optional.empty(), beginning, what, exported.size(), exported.leftOut());
    }
}
