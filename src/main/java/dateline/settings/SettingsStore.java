package dateline.settings;

import dateline.io.files.AtomicFile;
import dateline.io.files.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
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

    /** Maximum size of settings in bytes; those of fifty windows are far smaller. */
    private static final int MAX_BYTES = 16 << 20;

    private final Path file;
    private final AtomicFile.Replacement replacement;
    private volatile Optional<String> loss = Optional.empty();
    private volatile Consumer<String> failureListener = reason -> {};

    /** Whether the last attempt to save failed, so that of many in a row only the first is told. */
    private final AtomicBoolean failing = new AtomicBoolean();

    /**
     * Creates a store.
     *
     * @param file where the settings are kept; it need not exist
     */
    public SettingsStore(Path file) {
        this(file, AtomicFile::replacePrivately);
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
        try (InputStream in = InputFile.open(file)) {
            byte[] content = in.readNBytes(MAX_BYTES);
            try {
                return SettingsFormat.read(content);
            } catch (JacksonException e) {
                LOG.warn("Settings in {} are unreadable, starting with defaults: {}", file, e.toString());
                loss = Optional.of("The settings could not be read and were reset" + keep(content));
            }
        } catch (NoSuchFileException e) {
            LOG.debug("There are no settings yet", e);
        } catch (IOException e) {
            LOG.warn("Settings in {} cannot be read, starting with defaults: {}", file, e.toString());
            loss = Optional.of("The settings cannot be read: " + AtomicFile.reason(e));
        }
        return Settings.DEFAULTS;
    }

    /** Keeps unreadable settings beside those that will replace them, and says where. */
    private String keep(byte[] content) {
        try {
            return "; the old ones are in " + AtomicFile.keepUnreadable(file, content, replacement);
        } catch (IOException e) {
            LOG.warn("Unreadable settings in {} cannot be kept: {}", file, e.toString());
            return "";
        }
    }

    /** Returns a sentence without a full stop, once, on settings that could not be read. */
    public Optional<String> takeLoss() {
        Optional<String> told = loss;
        loss = Optional.empty();
        return told;
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
