package dateline.ui.document;

import dateline.io.json.ReadMonitor;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;

/**
 * Carries the progress of a reading to where it is shown, at most {@value #UPDATES_PER_SECOND} times a second.
 *
 * <p>Called on the reading thread; what is shown is delivered elsewhere, and dropped once the reading is cancelled.
 */
final class ReadProgress implements ReadMonitor {
    private static final int UPDATES_PER_SECOND = 20;
    private static final long INTERVAL = TimeUnit.SECONDS.toNanos(1) / UPDATES_PER_SECOND;

    private final long size;
    private final BooleanSupplier cancelled;
    private final Executor delivery;
    private final DoubleConsumer shown;
    private final LongSupplier clock;
    private long next;
    private boolean complete;

    /**
     * Starts a reading's progress.
     *
     * @param size how many bytes there are to be read; 0 or less where that is not known, and nothing is told
     * @param cancelled whether the result is no longer wanted
     * @param delivery where progress is shown, normally on the JavaFX application thread
     * @param shown takes the part that has been read, from 0 to 1
     * @param clock the time in ns, such as {@link System#nanoTime}
     */
    ReadProgress(long size, BooleanSupplier cancelled, Executor delivery, DoubleConsumer shown, LongSupplier clock) {
        this.size = size;
        this.cancelled = cancelled;
        this.delivery = delivery;
        this.shown = shown;
        this.clock = clock;
        next = clock.getAsLong() + INTERVAL;
    }

    @Override
    public void read(long bytes) {
        long now = clock.getAsLong();
        boolean last = bytes >= size && !complete;
        if (size <= 0 || (now - next < 0 && !last)) {
            return;
        }
        next = now + INTERVAL;
        complete |= last;
        double part = Math.min(1, (double) bytes / size);
        delivery.execute(() -> {
            if (!cancelled.getAsBoolean()) {
                shown.accept(part);
            }
        });
    }

    @Override
    public boolean isCancelled() {
        return cancelled.getAsBoolean();
    }
}
