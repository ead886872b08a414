package dateline.io.imports;

import dateline.io.files.FileKind;
import dateline.io.files.InputFile;
import dateline.io.files.TextEncoding;
import dateline.io.imports.builder.CommentaryBuilder;
import dateline.io.imports.builder.ImportReport;
import dateline.io.imports.csv.ColumnMapping;
import dateline.io.imports.csv.CsvSheet;
import dateline.io.imports.csv.CsvTable;
import dateline.io.imports.csv.CsvTrial;
import dateline.io.imports.csv.PlainCsvReader;
import dateline.io.imports.others.MarkwhenReader;
import dateline.io.imports.others.TimeFlowReader;
import dateline.io.imports.others.TimelineProjectReader;
import dateline.io.imports.timelinejs.TimelineJsCsvReader;
import dateline.io.imports.timelinejs.TimelineJsReader;
import dateline.io.json.ReadMonitor;
import dateline.io.page.PageReader;
import dateline.io.problems.ReadResult;
import dateline.io.problems.SourcePosition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Reads files of other programs, and the pages of our own, as commentaries.
 *
 * <p>No content makes it throw: what cannot be carried over is in the result, an error for each item that is left out and
 * a warning for each part of one. Stateless; any thread. Interrupting the thread stops the reading.
 */
public final class Importer {
    /** Maximum size of a file in bytes. */
    public static final int MAX_BYTES = 64 << 20;

    private static final int PAGE = 1 << 16;

    private Importer() {}

    /**
     * Loads a file, for {@link #read} and {@link ImportFormat#detect}.
     *
     * @param monitor hears how far the loading has come, and may stop it
     * @throws IOException if the file cannot be read, or has more than {@value #MAX_BYTES} bytes
     * @throws CancellationException if the thread was interrupted or the monitor says so
     */
    public static byte[] load(Path file, ReadMonitor monitor) throws IOException {
        try (InputStream in = InputFile.open(file)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (byte[] page = in.readNBytes(PAGE); page.length > 0; page = in.readNBytes(PAGE)) {
                if (monitor.isCancelled() || Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("reading was cancelled");
                }
                if (bytes.size() + page.length > MAX_BYTES) {
                    throw new IOException("it is larger than " + (MAX_BYTES >> 20) + " MB");
                }
                bytes.writeBytes(page);
                monitor.read(bytes.size());
            }
            return bytes.toByteArray();
        }
    }

    /**
     * Loads the start of a file, for {@link ImportFormat#detect} and {@link CsvTrial#of}.
     *
     * @return all of it, or its first {@link CsvTrial#HEAD_BYTES} bytes
     * @throws IOException if the file cannot be read
     */
    public static byte[] loadHead(Path file) throws IOException {
        try (InputStream in = InputFile.open(file)) {
            return in.readNBytes(CsvTrial.HEAD_BYTES);
        }
    }

    /**
     * Reads a file that was loaded.
     *
     * @param content its bytes
     * @param name its name, which without its ending is the title if the file has none
     * @param format its format
     * @param mapping the roles of the columns, for {@link ImportFormat#CSV} alone; guessed if empty
     * @throws CancellationException if the thread was interrupted
     */
    public static ReadResult read(byte[] content, String name, ImportFormat format, Optional<ColumnMapping> mapping) {
        if (format == ImportFormat.PAGE) {
            return PageReader.read(content);
        }
        ImportReport report = new ImportReport();
        CommentaryBuilder builder = new CommentaryBuilder(name.replaceFirst("(?<=.)\\.[^.]{1,12}$", ""), report);
        switch (format) {
            case PAGE -> throw new IllegalStateException("a page is read without a builder");
            case TIMELINE_JS -> TimelineJsReader.read(content, builder);
            case TIMELINE_PROJECT -> TimelineProjectReader.read(content, builder);
            case TIMELINE_JS_CSV, TIME_FLOW, CSV, MARKWHEN -> readText(content, format, mapping, builder);
        }
        return builder.result();
    }

    private static void readText(
            byte[] content, ImportFormat format, Optional<ColumnMapping> mapping, CommentaryBuilder builder) {
        Optional<FileKind> other = FileKind.of(content);
        if (other.isPresent()) {
            builder.report()
                    .error(
                            SourcePosition.START,
                            "the file is " + other.get().words(),
                            "",
                            (format == ImportFormat.MARKWHEN ? "a text of markwhen" : "a table as CSV") + "; or "
                                    + other.get().instead());
            return;
        }
        TextEncoding encoding = TextEncoding.of(content);
        String text = encoding.decode(content);
        if (text.indexOf('\0') >= 0) {
            builder.report()
                    .error(
                            SourcePosition.START,
                            "the file is no text",
                            "",
                            (format == ImportFormat.MARKWHEN ? "a text" : "a table")
                                    + " in UTF-8, or in UTF-16 with its mark");
            return;
        }
        if (encoding.isGuess()) {
            builder.report()
                    .warn(
                            SourcePosition.START,
                            "the file is not UTF-8; it is read as windows-1252, which is a guess",
                            "",
                            "");
        } else if (encoding.decodeStrictly(content).isEmpty()) {
            builder.report()
                    .warn(
                            SourcePosition.START,
                            "not all bytes are characters of " + encoding.charset() + "; \uFFFD stands for the others",
                            "",
                            "");
        }
        switch (format) {
            case MARKWHEN -> MarkwhenReader.read(text, builder);
            case TIME_FLOW -> TimeFlowReader.read(text, builder);
            case TIMELINE_JS_CSV -> TimelineJsCsvReader.read(CsvSheet.of(CsvTable.of(text)), builder);
            default -> PlainCsvReader.read(CsvSheet.of(CsvTable.of(text)), mapping, builder);
        }
    }
}
