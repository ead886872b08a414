package dateline.cli.output;

import dateline.export.ExportFormat;
import dateline.io.files.FileKind;
import dateline.io.files.TextEncoding;
import dateline.io.imports.ImportFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Tells which existing files an export may replace: empty ones, and those that begin as files of its format do. */
public final class ReplacedExport {
    private ReplacedExport() {}

    /**
     * Returns a sentence on why an existing file must not be replaced.
     *
     * @param file the file that is named as the output
     * @param format the format that is written
     * @return empty where it may, and where there is no file to lose
     */
    public static Optional<String> refusal(Path file, ExportFormat format) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] head = OutputKind.head(file);
        String text = TextEncoding.of(head).decode(head).strip();
        if (text.startsWith("{") && ImportFormat.isOwn(text)) {
            return Optional.of(sentence(file, "is a commentary"));
        }
        return head.length == 0 || begins(head, text, format)
                ? Optional.empty()
                : Optional.of(sentence(file, "is no file of the format " + format.title()));
    }

    private static String sentence(Path file, String what) {
        return "The output " + file + " is there already and " + what + "; give the output another name.";
    }

    private static boolean begins(byte[] head, String text, ExportFormat format) {
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (format) {
            case PDF -> text.startsWith("%PDF-");
            case PNG -> new String(head, StandardCharsets.ISO_8859_1).startsWith("\u0089PNG");
            case XLSX -> text.startsWith("PK");
            case PAGE -> lower.startsWith("<!doctype html") || lower.startsWith("<html");
            case SVG -> OutputKind.isSvg(text);
            case CALENDAR -> text.startsWith("BEGIN:VCALENDAR");
            case RIS -> text.startsWith("TY  -");
            case TIMELINEJS, WEB_ANNOTATION, CLAIM_REVIEW, CSL_JSON -> text.startsWith("{") || text.startsWith("[");
            case CSV, MARKDOWN, MARKWHEN, ARGDOWN, BIBTEX ->
                FileKind.of(head).isEmpty() && text.indexOf('\0') < 0 && !text.startsWith("{");
        };
    }
}
