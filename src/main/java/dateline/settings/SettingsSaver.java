package dateline.settings;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves settings a moment after the last change, away from the user interface's thread. Safe on any thread. */
public final class SettingsSaver implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsSaver.class);
    private static final long DEBOUNCE_MILLIS = 500;

    private final SettingsStore store;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(runnable -> {
        Thread thread = new Thread(runnable, "dateline-settings");
        thread.setDaemon(true);
        return thread;
    });
    private Optional<Settings> pending = Optional.empty();
    private Optional<ScheduledFuture<?>> scheduled = Optional.empty();

    /**
     * Creates a saver.
     *
     * @param store where the settings go
     */
    public SettingsSaver(SettingsStore store) {
        this.store = store;
    }

    /**
     * Asks for settings to be saved soon; the last ones win.
     *
     * @param settings what to remember
     */
    public synchronized void save(Settings settings) {
        pending = Optional.of(settings);
        scheduled.ifPresent(future -> future.cancel(false));
        try {
            scheduled = Optional.of(executor.schedule(this::flush, DEBOUNCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (RejectedExecutionException e) {
            LOG.debug("Saving after the end", e);
            flush();
        }
    }

    private synchronized void flush() {
        pending.ifPresent(store::save);
        pending = Optional.empty();
    }

    /** Saves what is pending and ends. */
    @Override
    public void close() {
        flush();
        executor.shutdown();
    }
}
