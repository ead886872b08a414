package dateline.settings;

import dateline.io.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Keeps settings in one file. A file that is missing, damaged or cannot be written costs nothing but the memory.
 *
 * <p>Does file access; call it away from the user interface's thread, or where the program starts and ends.
 */
public final class SettingsStore {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);

    private final Path file;
    private final AtomicFile.Replacement replacement;
    private volatile Consumer<String> failureListener = reason -> {};

    /** Whether the last attempt to save failed, so that of many in a row only the first is told. */
    private final AtomicBoolean failing = new AtomicBoolean();

    /**
     * Creates a store.
     *
     * @param file where the settings are kept; it need not exist
     */
    public SettingsStore(Path file) {
        this(file, AtomicFile::replace);
    }

    SettingsStore(Path file, AtomicFile.Replacement replacement) {
        this.file = file;
        this.replacement = replacement;
    }

    /**
     * Sets the listener to failures to save.
     *
     * @param listener hears, on the saving thread, a sentence without a full stop at the first failure of several in a row
     */
    public void onFailure(Consumer<String> listener) {
        failureListener = listener;
    }

    /** Returns the store in the platform's configuration directory. */
    public static SettingsStore inPlatformDirectory() {
        return new SettingsStore(PlatformDirectories.current().config().resolve("settings.json"));
    }

    /** Returns what was saved; the defaults for all that is missing or makes no sense. */
    public Settings load() {
        try {
            return SettingsFormat.read(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Settings.DEFAULTS;
        } catch (IOException | JacksonException e) {
            LOG.warn("Settings in {} are unreadable, starting with defaults: {}", file, e.toString());
            return Settings.DEFAULTS;
        }
    }

    /**
     * Saves settings: all of them or nothing. A failure is told to the listener.
     *
     * @param settings what to remember
     */
    public void save(Settings settings) {
        Path directory = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(directory);
            replacement.replace(file, out -> out.write(SettingsFormat.write(settings)));
            failing.set(false);
        } catch (IOException e) {
            if (!failing.getAndSet(true)) {
                LOG.warn("Settings cannot be saved in {}: {}", file, e.toString());
                failureListener.accept("The settings cannot be saved: " + AtomicFile.reason(e));
            }
        }
    }
}
