package dateline.ui.app;

import dateline.format.ReadMonitor;
import dateline.settings.Settings.WindowSettings;
import dateline.settings.SettingsStore;
import dateline.ui.app.Reading.Faulty;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the bundled commentary while the toolkit starts, if it is what the first window will show. Safe on any thread. */
final class BundledAhead {
    private static final Logger LOG = LoggerFactory.getLogger(BundledAhead.class);
    /** How long the first window, which is not shown yet, waits for a reading that began before the toolkit. */
    private static final long PATIENCE_MILLIS = 1000;

    private static final AtomicReference<CompletableFuture<Optional<Opening>>> BEGUN = new AtomicReference<>();

    private BundledAhead() {}

    /** Begins to read, on a thread of its own. */
    static void begin() {
        CompletableFuture<Optional<Opening>> reading = new CompletableFuture<>();
        BEGUN.set(reading);
        Thread thread = new Thread(() -> reading.complete(read()), "dateline-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private static Optional<Opening> read() {
        try {
            Optional<WindowSettings> first = SettingsStore.inPlatformDirectory().load().windows().stream()
                    .findFirst();
            return first.flatMap(WindowSettings::document).isPresent()
                    ? Optional.empty()
                    : Optional.of(Reading.of(
                            DocumentReading.BUNDLED,
                            Optional.empty(),
                            cancelled -> DocumentReading.readBundled(ReadMonitor.NONE),
                            Faulty.IN_PART,
                            () -> false));
        } catch (Exception e) {
            LOG.warn("The bundled commentary could not be read ahead", e);
            return Optional.empty();
        }
    }

    /** Returns what was read, once; empty where nothing was begun, or it takes too long. */
    static Optional<Opening> take() {
        CompletableFuture<Optional<Opening>> reading = BEGUN.getAndSet(null);
        if (reading == null) {
            return Optional.empty();
        }
        try {
            return reading.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("Nothing was read ahead", e);
            return Optional.empty();
        }
    }
}
