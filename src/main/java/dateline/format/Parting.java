package dateline.format;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Decides whether the second half of what is left of a document is read at the same time as the first. */
final class Parting {
    /** Leaves documents whole. */
    static final Parting NONE = new Parting(Optional.empty(), 0, 0);

    /** For less than this a second thread is not worth while. */
    private static final long LEAST = 8 << 20;

    /** Until so much of a first document has been read the code is being compiled, on the other processor of two. */
    private static final long WARM = 320 << 20;

    /** After documents of so much it has been compiled for those that follow. */
    private static final long WARMED_UP = 120 << 20;

    /** How many bytes all readers of this process have passed over. */
    private static final AtomicLong READ = new AtomicLong();

    private final Optional<ReadRun.Opening> opening;
    private final long least;
    private final long from;

    private Parting(Optional<ReadRun.Opening> opening, long least, long from) {
        this.opening = opening;
        this.least = least;
        this.from = from;
    }

    /** Parts long texts that can be opened twice, where there is a second processor and the code is compiled. */
    static Parting of(ReadRun.Opening opening) {
        boolean alone = Runtime.getRuntime().availableProcessors() < 2;
        long read = READ.get();
        long from = read >= WARMED_UP ? 0 : WARM - read;
        return new Parting(Optional.of(opening), LEAST, alone ? Long.MAX_VALUE : from);
    }

    /** Parts any text that can be opened twice, however short. */
    static Parting always(ReadRun.Opening opening) {
        return new Parting(Optional.of(opening), 0, 0);
    }

    /** Returns how many bytes the text has; not above 0 where that is not known. */
    long size() {
        return opening.isPresent() ? opening.get().size() : 0;
    }

    /** Returns from which byte on the rest of the text may be parted. */
    long from() {
        return from;
    }

    /** Says that so many bytes have been passed over. */
    static void passed(long bytes) {
        READ.addAndGet(bytes);
    }

    /**
     * Starts to read the second half of what is left, if that is worth while.
     *
     * @param offset how many bytes of the text have been read, about
     * @param first the reader of the first half, which stands before an event
     */
    Optional<SecondHalf> part(long offset, DocumentReader first) throws IOException {
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        long left = opening.get().size() - offset;
        return left < least ? Optional.empty() : SecondHalf.start(opening.get().window(offset + left / 2), first);
    }
}
