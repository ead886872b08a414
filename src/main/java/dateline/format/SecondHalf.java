package dateline.format;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * The second half of a document, read on a thread of its own while the first half is read, in the hope that it starts with
 * an event and that nothing is wrong with it.
 *
 * <p>If the reader of the first half comes to that very event, it takes over what was read, unless there is anything to be
 * said about it: then it goes on reading by itself, as it does if it never comes to such an event. So what comes of a file
 * depends neither on where it was parted nor on which thread is faster.
 */
final class SecondHalf {
    /** Problems of which the first ends the reading. */
    private static final class NoProblems extends Problems {
        @Override
        void count(Severity severity) {
            throw new CancellationException("left to the reader of the first half");
        }
    }

    /** How long the reader of the first half waits before it looks whether it should stop, in ms. */
    private static final int MOMENT = 20;

    private static final byte[] ID = {'"', 'i', 'd', '"'};

    private final ByteWindow window;
    private final long start;
    private final DocumentReader reader;
    private final Thread thread = new Thread(this::run, "dateline-second-half");
    private volatile boolean complete;

    private SecondHalf(ByteWindow window, int at, DocumentReader first) {
        this.window = window;
        this.start = window.base() + at;
        this.reader = first.forRest(ScanningCursor.amidEvents(window, at, new NoProblems()));
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Starts to read.
     *
     * @param window stands somewhere in the text
     * @param first the reader of the first half, which stands before its first event
     * @return empty where no event is found to start with
     */
    static Optional<SecondHalf> start(ByteWindow window, DocumentReader first) throws IOException {
        int before = window.end();
        int event = -1;
        try {
            window.more(before);
            event = eventIn(window.bytes(), before, window.end());
        } finally {
            if (event < 0) {
                window.close();
            }
        }
        return event < 0 ? Optional.empty() : Optional.of(new SecondHalf(window, event, first));
    }

    /** Returns where an object starts whose first key is an id and that follows another object; -1 if none does. */
    private static int eventIn(byte[] bytes, int from, int end) {
        for (int at = from; at < end - ID.length; at++) {
            if (bytes[at] == '"' && bytes[at + 1] == 'i' && bytes[at + 2] == 'd' && bytes[at + 3] == '"') {
                int opening = skipBack(bytes, from, at);
                int comma = skipBack(bytes, from, opening);
                int closing = skipBack(bytes, from, comma);
                if (closing >= from && bytes[opening] == '{' && bytes[comma] == ',' && bytes[closing] == '}') {
                    return opening;
                }
            }
        }
        return -1;
    }

    /** Returns the index of the last byte before another that is no white space; or something before the start. */
    private static int skipBack(byte[] bytes, int from, int before) {
        int at = before - 1;
        while (at >= from && bytes[at] <= ' ') {
            at--;
        }
        return at;
    }

    private void run() {
        try (window) {
            complete = reader.readRest();
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // The reader of the first half comes to it too, and says what there is to say.
            complete = false;
        }
    }

    /** Returns the index in the text of the event that it starts with. */
    long start() {
        return start;
    }

    /**
     * Waits until all is read.
     *
     * @param monitor may end the waiting
     * @return the reader, if there was nothing wrong
     * @throws CancellationException if the thread was interrupted or the monitor says so
     */
    Optional<DocumentReader> await(ReadMonitor monitor) {
        try {
            do {
                thread.join(MOMENT);
                if (monitor.isCancelled()) {
                    throw new CancellationException("reading was cancelled");
                }
            } while (thread.isAlive());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("reading was cancelled");
        }
        return complete ? Optional.of(reader) : Optional.empty();
    }

    /** Stops the reading, which is of no use any more. */
    void abandon() {
        thread.interrupt();
    }
}
