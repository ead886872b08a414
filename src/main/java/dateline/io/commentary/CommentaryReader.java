package dateline.io.commentary;

import dateline.io.files.FileKind;
import dateline.io.files.InputFile;
import dateline.io.json.JsonCursor;
import dateline.io.json.ReadMonitor;
import dateline.io.problems.Problems;
import dateline.io.problems.ReadResult;
import dateline.io.problems.Severity;
import dateline.io.problems.SourcePosition;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Reads commentaries from JSON of the format {@code dateline/1}, and reports every problem at once.
 *
 * <p>No content makes it throw: what is wrong with a file is in the result. Where the text stops being JSON or UTF-8 the
 * reading ends, and what came before is checked all the same. Reading can be stopped by interrupting the thread or through
 * a {@link ReadMonitor}. Stateless; any thread.
 */
public final class CommentaryReader {
    private CommentaryReader() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it is not a file that can be read; {@link InputFile#reason} says why
     * @throws CancellationException if the thread was interrupted
     */
    public static ReadResult read(Path file) throws IOException {
        return read(file, ReadMonitor.NONE);
    }

    /**
     * Reads a file, watched.
     *
     * @param monitor hears how far the reading has come, and may stop it
     * @throws IOException if it is not a file that can be read; {@link InputFile#reason} says why
     * @throws CancellationException if the thread was interrupted or the monitor says so
     */
    public static ReadResult read(Path file, ReadMonitor monitor) throws IOException {
        try (InputStream in = InputFile.open(file)) {
            return read(in, monitor);
        }
    }

    /**
     * Reads bytes in memory.
     *
     * @throws CancellationException if the thread was interrupted
     */
    public static ReadResult read(byte[] json) {
        try {
            return read(new ByteArrayInputStream(json), ReadMonitor.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param monitor hears how far the reading has come, and may stop it
     * @throws IOException if the stream cannot be read
     * @throws CancellationException if the thread was interrupted or the monitor says so
     */
    public static ReadResult read(InputStream in, ReadMonitor monitor) throws IOException {
        Problems problems = new Problems();
        BufferedInputStream bytes = new BufferedInputStream(in);
        try {
            Optional<FileKind> other = otherKind(bytes);
            if (other.isPresent()) {
                String expected = "a commentary in JSON; or " + other.get().instead();
                problems.add(
                        Severity.ERROR,
                        SourcePosition.START,
                        "the file is " + other.get().words(),
                        "",
                        expected);
                return new ReadResult(Optional.empty(), Optional.empty(), problems.report());
            }
            Optional<JsonCursor> cursor =
                    JsonCursor.open(bytes, monitor, problems, "a JSON object of the format " + DocumentReader.FORMAT);
            return cursor.isPresent()
                    ? new DocumentReader(cursor.get()).read()
                    : new ReadResult(Optional.empty(), Optional.empty(), problems.report());
        } catch (ClosedByInterruptException e) {
            CancellationException cancelled = new CancellationException("reading was cancelled");
            cancelled.initCause(e);
            throw cancelled;
        }
    }

    private static Optional<FileKind> otherKind(BufferedInputStream in) throws IOException {
        in.mark(FileKind.HEAD_BYTES);
        byte[] head = in.readNBytes(FileKind.HEAD_BYTES);
        in.reset();
        return FileKind.of(head);
    }
}
