package dateline.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

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
     * @throws IOException if the file cannot be read
     * @throws CancellationException if the thread was interrupted
     */
    public static ReadResult read(Path file) throws IOException {
        return read(file, ReadMonitor.NONE);
    }

    /**
     * Reads a file, watched.
     *
     * @param monitor hears how far the reading has come, and may stop it
     * @throws IOException if the file cannot be read
     * @throws CancellationException if the thread was interrupted or the monitor says so
     */
    public static ReadResult read(Path file, ReadMonitor monitor) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, monitor);
        } catch (ClosedByInterruptException e) {
            throw cancelled(e);
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
        Utf8Input input = new Utf8Input(in, monitor);
        input.start();
        if (input.startsAsUtf16Or32()) {
            return refuse("the file is not UTF-8", "the start of a text in UTF-16 or UTF-32", "text in UTF-8");
        }
        if (input.isMalformedFromTheStart()) {
            return refuse("the file is not UTF-8", "bytes of another encoding", "text in UTF-8");
        }
        if (input.isBlank()) {
            return refuse("the file is empty", "", "a JSON object of the format " + DocumentReader.FORMAT);
        }
        return read(new TokenCursor(input, new Problems()));
    }

    private static ReadResult refuse(String fault, String found, String expected) {
        Problems problems = new Problems();
        problems.add(Severity.ERROR, Mark.START, "", fault, found, expected);
        return new ReadResult(Optional.empty(), Optional.empty(), problems.list(), 1, 0);
    }

    private static ReadResult read(TokenCursor cursor) throws IOException {
        DocumentReader document = new DocumentReader(cursor);
        try {
            document.read();
            return document.result();
        } catch (JacksonIOException e) {
            IOException cause = e.getCause();
            if (cause instanceof ClosedByInterruptException) {
                throw cancelled(cause);
            }
            if (!(cause instanceof Utf8Input.Malformed malformed)) {
                throw cause;
            }
            cursor.reportMalformed(malformed);
        } catch (JacksonException e) {
            cursor.reportSyntax(e);
        }
        return document.resultOfBrokenOff();
    }

    private static CancellationException cancelled(Throwable cause) {
        CancellationException cancelled = new CancellationException("reading was cancelled");
        cancelled.initCause(cause);
        return cancelled;
    }
}
