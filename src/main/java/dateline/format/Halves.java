package dateline.format;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Where a document that is being read is to be parted, and what becomes of its second half; used by one thread. */
final class Halves {
    private final Parting parting;
    private final ReadMonitor monitor;
    private Optional<SecondHalf> second = Optional.empty();

    /** The place in the text from which on an event may be where the second half starts, or is to be sought. */
    private long attention = Long.MAX_VALUE;

    /**
     * Starts with a document that is not to be parted so far.
     *
     * @param monitor may end the waiting for the second half
     */
    Halves(Parting parting, ReadMonitor monitor) {
        this.parting = parting;
        this.monitor = monitor;
    }

    /** Says that the document may be parted from now on. */
    void allow() {
        attention = parting.from();
    }

    /** Tells whether {@link #attend} is to be asked about an event. */
    boolean concern(long offset) {
        return offset >= attention;
    }

    /**
     * Sees at an event whether to have a second half read, or whether that starts here.
     *
     * @param offset where the event stands in the text
     * @param first the reader of the first half, which stands before the event
     * @return the reader of the second half, if that starts here and there is nothing wrong with it
     * @throws CancellationException if the thread was interrupted or the monitor says so
     */
    Optional<DocumentReader> attend(long offset, DocumentReader first) {
        if (second.isPresent()) {
            boolean reached = offset == attention;
            attention = Long.MAX_VALUE;
            return reached ? second.get().await(monitor) : Optional.empty();
        }
        try {
            second = parting.part(offset, first);
            attention = second.map(SecondHalf::start).orElse(Long.MAX_VALUE);
        } catch (IOException e) {
            // What cannot be opened twice is read in one go.
            attention = Long.MAX_VALUE;
        }
        return Optional.empty();
    }

    /** Stops the reading of the second half, which is of no use any more. */
    void abandon() {
        second.ifPresent(SecondHalf::abandon);
    }
}
