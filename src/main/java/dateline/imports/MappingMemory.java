package dateline.imports;

import dateline.storage.AtomicFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.LoggerFactory;

/**
 * Remembers the mapping that was chosen for tables with the same columns, the last {@value #MOST} of them.
 *
 * <p>A file of properties: the columns as the SHA-256 of their sorted names, and the mapping as its text. A file that is
 * missing, damaged or cannot be written costs nothing but the memory. Safe on any thread, and in several windows; does
 * file access, so call it away from the user interface's thread.
 */
public final class MappingMemory {
    private static final int MOST = 50;
    /** Several windows have one file. */
    private static final Object LOCK = new Object();

    private final Path file;

    /**
     * Creates a memory.
     *
     * @param file where the mappings are kept; it need not exist
     */
    public MappingMemory(Path file) {
        this.file = Objects.requireNonNull(file, "file");
    }

    /**
     * Returns the mapping that was last chosen for these columns.
     *
     * @param header the names of the columns, in any order, as {@link CsvTrial#identity} has them
     */
    public Optional<ColumnMapping> find(List<String> header) {
        synchronized (LOCK) {
            return Optional.ofNullable(load().get(key(header))).filter(mapping -> mapping.fits(header));
        }
    }

    /**
     * Keeps a mapping for tables with these columns.
     *
     * @param header the names of the columns, in any order
     * @param mapping which column is what
     */
    public void keep(List<String> header, ColumnMapping mapping) {
        synchronized (LOCK) {
            Map<String, ColumnMapping> kept = new LinkedHashMap<>();
            kept.put(key(header), mapping);
            load().forEach(kept::putIfAbsent);
            save(kept);
        }
    }

    private Map<String, ColumnMapping> load() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (IOException | IllegalArgumentException e) {
            LoggerFactory.getLogger(MappingMemory.class)
                    .warn("Remembered columns in {} are unreadable: {}", file, e.toString());
            return Map.of();
        }
        Map<String, ColumnMapping> mappings = new LinkedHashMap<>();
        for (int i = 0; i < MOST; i++) {
            String key = properties.getProperty("table." + i + ".columns");
            String text = properties.getProperty("table." + i + ".mapping");
            if (key != null && text != null) {
                parse(text).ifPresent(mapping -> mappings.putIfAbsent(key, mapping));
            }
        }
        return mappings;
    }

    private static Optional<ColumnMapping> parse(String text) {
        try {
            return Optional.of(ColumnMapping.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void save(Map<String, ColumnMapping> mappings) {
        Properties properties = new Properties();
        int i = 0;
        for (Map.Entry<String, ColumnMapping> entry : mappings.entrySet()) {
            if (i == MOST) {
                break;
            }
            properties.setProperty("table." + i + ".columns", entry.getKey());
            properties.setProperty("table." + i + ".mapping", entry.getValue().text());
            i++;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.replace(file, out -> properties.store(out, "Dateline"));
        } catch (IOException e) {
            LoggerFactory.getLogger(MappingMemory.class)
                    .warn("Columns cannot be remembered in {}: {}", file, e.toString());
        }
    }

    private static String key(List<String> header) {
        String names = String.join("\u001e", header.stream().sorted().toList());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(names.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
