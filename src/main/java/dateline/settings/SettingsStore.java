package dateline.settings;

import dateline.storage.AtomicFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps settings in one file. A file that is missing, damaged or cannot be written costs nothing but the memory.
 *
 * <p>Does file access; call it away from the user interface's thread, or where the program starts and ends.
 */
public final class SettingsStore {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);

    private final Path file;

    /**
     * Creates a store.
     *
     * @param file where the settings are kept; it need not exist
     */
    public SettingsStore(Path file) {
        this.file = file;
    }

    /** Returns the store in the platform's configuration directory. */
    public static SettingsStore inPlatformDirectory() {
        return new SettingsStore(PlatformDirectories.current().config().resolve("settings.properties"));
    }

    /** Returns what was saved; the defaults for all that is missing or makes no sense. */
    public Settings load() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (NoSuchFileException e) {
            return Settings.DEFAULTS;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("Settings in {} are unreadable, starting with defaults: {}", file, e.toString());
            return Settings.DEFAULTS;
        }
        return SettingsCodec.decode(properties);
    }

    /**
     * Saves settings: all of them or nothing.
     *
     * @param settings what to remember
     */
    public void save(Settings settings) {
        Path directory = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(directory);
            AtomicFile.replace(file, out -> SettingsCodec.encode(settings).store(out, "Dateline"));
        } catch (IOException e) {
            LOG.warn("Settings cannot be saved in {}: {}", file, e.toString());
        }
    }
}
