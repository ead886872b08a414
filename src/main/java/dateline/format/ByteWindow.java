package dateline.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * The bytes of a file that a scanner has before it; or all of a text in memory, of which it is shown page by page how far it
 * may go, so that it can be stopped.
 */
final class ByteWindow implements Closeable {
    private static final int PAGE = 1 << 16;

    private final Optional<InputStream> source;
    private final ReadMonitor monitor;
    private byte[] bytes;
    private int end;
    private long base;

    private ByteWindow(Optional<InputStream> source, byte[] bytes, ReadMonitor monitor) {
        this.source = source;
        this.bytes = bytes;
        this.monitor = monitor;
    }

    @Override
    public void close() throws IOException {
        if (source.isPresent()) {
            source.get().close();
        }
    }

    /** Starts before a stream. */
    static ByteWindow of(InputStream source, ReadMonitor monitor) {
        return new ByteWindow(Optional.of(source), new byte[2 * PAGE], monitor);
    }

    /**
     * Starts somewhere in a stream.
     *
     * @param from the index of a byte in the text, which is in the stream
     * @throws IOException if there is no such byte; the stream is closed then
     */
    static ByteWindow within(InputStream source, long from) throws IOException {
        try {
            source.skipNBytes(from);
        } catch (IOException e) {
            source.close();
            throw e;
        }
        ByteWindow window = of(source, ReadMonitor.NONE);
        window.base = from;
        return window;
    }

    /** Starts before a text in memory, which is not copied. */
    static ByteWindow of(byte[] text) {
        return within(text, 0);
    }

    /** Starts somewhere in a text in memory, which is not copied. */
    static ByteWindow within(byte[] text, int from) {
        ByteWindow window = new ByteWindow(Optional.empty(), text, ReadMonitor.NONE);
        window.end = from;
        return window;
    }

    /** Returns an array that holds them, until there is {@link #more}. */
    byte[] bytes() {
        return bytes;
    }

    /** Returns where in the array they end. */
    int end() {
        return end;
    }

    /** Returns the index of the array's first byte in the text. */
    long base() {
        return base;
    }

    /**
     * Gets more bytes.
     *
     * @param from where in the array those start that are still needed
     * @return how far these have been moved to the left; if the end of what is there is no further from them than before,
     *     there is nothing more
     * @throws CancellationException if the thread was interrupted or the monitor says so
     */
    int more(int from) throws IOException {
        if (Thread.currentThread().isInterrupted() || monitor.isCancelled()) {
            throw new CancellationException("reading was cancelled");
        }
        if (source.isEmpty()) {
            end += Math.min(bytes.length - end, page());
            return 0;
        }
        byte[] target = end - from + PAGE <= bytes.length ? bytes : new byte[2 * (end - from) + PAGE];
        System.arraycopy(bytes, from, target, 0, end - from);
        bytes = target;
        base += from;
        end -= from;
        int count = source.get().read(bytes, end, page());
        if (count > 0) {
            end += count;
            monitor.read(base + end);
        }
        return from;
    }

    /**
     * Returns how many bytes to get. Few at first, so that by the time a reader is compiled it has met the ends of pages at
     * every sort of place: what it has never met is left out, and compiling starts over when it comes.
     */
    private int page() {
        return base + end < PAGE ? PAGE >> 6 : PAGE;
    }
}
