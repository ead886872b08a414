package dateline.imports;

import dateline.io.json.ReadMonitor;
import dateline.io.problems.ReadResult;
import dateline.storage.InputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Reads files of other programs as commentaries.
 *
 * <p>No content makes it throw: what cannot be carried over is in the result, an error for each item that is left out and
 * a warning for each part of one. Stateless; any thread. Interrupting the thread stops the reading.
 */
public final class Importer {
    /** How large a file may be, in bytes. */
    public static final int MAX_BYTES = 64 << 20;

    private static final int PAGE = 1 << 16;

    private Importer() {}

    /**
     * Loads a file, for {@link #read}, {@link ImportFormat#detect} and {@link CsvPreview#of}.
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
     * @param name its name, which without its ending stands in for a title
     * @param format what it is
     * @param mapping which column is what, for {@link ImportFormat#CSV} alone; guessed where it is empty
     * @throws CancellationException if the thread was interrupted
     */
    public static ReadResult read(byte[] content, String name, ImportFormat format, Optional<ColumnMapping> mapping) {
        Losses losses = new Losses();
        Draft draft = new Draft(name.replaceFirst("(?<=.)\\.[^.]{1,12}$", ""), losses);
        switch (format) {
            case TIMELINE_JS -> TimelineJsReader.read(content, draft);
            case TIMELINE_PROJECT -> TimelineProjectReader.read(content, draft);
            case TIMELINE_JS_CSV, TIME_FLOW, CSV -> readTable(content, format, mapping, draft);
        }
        return draft.result();
    }

    private static void readTable(byte[] content, ImportFormat format, Optional<ColumnMapping> mapping, Draft draft) {
        Optional<TextDecoder.Decoded> decoded = TextDecoder.decode(content);
        if (decoded.isEmpty()) {
            draft.losses()
                    .error(Place.START, "the file is no text", "", "a table in UTF-8, or in UTF-16 with its mark");
            return;
        }
        if (decoded.get().isGuess()) {
            draft.losses()
                    .warn(Place.START, "the file is not UTF-8; it is read as windows-1252, which is a guess", "", "");
        }
        String text = decoded.get().text();
        switch (format) {
            case TIME_FLOW -> TimeFlowReader.read(text, draft);
            case TIMELINE_JS_CSV -> TimelineJsCsvReader.read(CsvSheet.of(CsvTable.of(text)), draft);
            default -> PlainCsvReader.read(CsvSheet.of(CsvTable.of(text)), mapping, draft);
        }
    }
}
