package dateline.format;

import dateline.io.files.InputFile;
import dateline.model.ItemSink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/**
 * Finds the same problems as {@link CommentaryReader}, by the same code, without building the commentary.
 *
 * <p>Takes memory only for the ids, packed, and for references to what comes later in the file: a million events need some
 * forty megabytes. No content makes it throw. A second thread helps with a long file, once the process has read much. Any
 * thread.
 */
public final class CommentaryChecker {
    private CommentaryChecker() {}

    /**
     * Checks a file.
     *
     * @throws IOException if it is not a file that can be read; {@link InputFile#reason} says why
     * @throws CancellationException if the thread was interrupted
     */
    public static Findings check(Path file) throws IOException {
        return ReadRun.of(file, ReadMonitor.NONE, Purpose.CHECK, ItemSink.NONE).findings();
    }

    /**
     * Checks bytes in memory.
     *
     * @throws CancellationException if the thread was interrupted
     */
    public static Findings check(byte[] json) {
        return ReadRun.of(json, Purpose.CHECK, ItemSink.NONE).findings();
    }

    /**
     * Checks a stream to its end, and leaves it open.
     *
     * @param monitor hears how far the reading has come, and may stop it
     * @throws IOException if the stream cannot be read
     * @throws CancellationException if the thread was interrupted or the monitor says so
     */
    public static Findings check(InputStream in, ReadMonitor monitor) throws IOException {
        return ReadRun.of(in, monitor, Purpose.CHECK, ItemSink.NONE).findings();
    }
}
