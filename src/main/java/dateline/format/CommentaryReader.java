package dateline.format;

import dateline.io.files.InputFile;
import dateline.model.ItemSink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/**
 * Reads commentaries from JSON of the format {@code dateline/1}, and reports every problem at once.
 *
 * <p>No content makes it throw: what is wrong with a file is in the result. Where the text stops being JSON or UTF-8 the
 * reading ends, and what came before is checked all the same. Reading can be stopped by interrupting the thread or through
 * a {@link ReadMonitor}. A second thread helps with a long file, once the process has read much. Any thread. See
 * {@link CommentaryChecker} for the problems alone.
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
        return read(file, monitor, ItemSink.NONE);
    }

    /**
     * Reads a file, watched.
     *
     * @param monitor hears how far the reading has come, and may stop it
     * @param sink takes the items on the way, of which some may be left out of the result
     * @throws IOException if it is not a file that can be read; {@link InputFile#reason} says why
     * @throws CancellationException if the thread was interrupted or the monitor says so
     */
    public static ReadResult read(Path file, ReadMonitor monitor, ItemSink sink) throws IOException {
        return ReadRun.of(file, monitor, Purpose.MODEL, sink).result();
    }

    /**
     * Reads bytes in memory.
     *
     * @throws CancellationException if the thread was interrupted
     */
    public static ReadResult read(byte[] json) {
        return read(json, ItemSink.NONE);
    }

    /**
     * Reads bytes in memory.
     *
     * @param sink takes the items on the way, of which some may be left out of the result
     * @throws CancellationException if the thread was interrupted
     */
    public static ReadResult read(byte[] json, ItemSink sink) {
        return ReadRun.of(json, Purpose.MODEL, sink).result();
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param monitor hears how far the reading has come, and may stop it
     * @throws IOException if the stream cannot be read
     * @throws CancellationException if the thread was interrupted or the monitor says so
     */
    public static ReadResult read(InputStream in, ReadMonitor monitor) throws IOException {
        return ReadRun.of(in, monitor, Purpose.MODEL, ItemSink.NONE).result();
    }
}
