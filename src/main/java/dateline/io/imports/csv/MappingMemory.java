package dateline.io.imports.csv;

import dateline.io.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers the mappings that were chosen for the last {@value #MOST} tables, by their columns.
 *
 * <p>A damaged entry of the file is left out; a file that is missing or cannot be written costs only the memory. Safe on any thread, and in several
 * windows; does file access, so call it away from the user interface's thread.
 */
public final class MappingMemory {
    private static final Logger LOG = LoggerFactory.getLogger(MappingMemory.class);
    private static final int MOST = 50;
    private static final JsonMapper JSON = new JsonMapper();
    /** Guards the file, which all windows share. */
    private static final Object LOCK = new Object();

    private final Path file;

    /**
     * A mapping and the columns that it was chosen for.
     *
     * @param columns the names of the columns, sorted
     * @param mapping which column is what
     */
    record Remembered(List<String> columns, ColumnMapping mapping) {
        Remembered {
            Objects.requireNonNull(mapping, "mapping");
            columns = columns.stream().sorted().toList();
        }
    }

    /**
     * Creates a memory.
     *
     * @param file where the mappings are kept, as JSON; it need not exist
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
        List<String> columns = header.stream().sorted().toList();
        synchronized (LOCK) {
            return load().stream()
                    .filter(remembered -> remembered.columns().equals(columns))
                    .findFirst()
                    .map(Remembered::mapping)
                    .filter(mapping -> mapping.fits(header));
        }
    }

    /**
     * Keeps a mapping for tables with these columns.
     *
     * @param header the names of the columns, in any order
     * @param mapping which column is what
     */
    public void keep(List<String> header, ColumnMapping mapping) {
        Remembered chosen = new Remembered(header, mapping);
        synchronized (LOCK) {
            List<Remembered> kept = new ArrayList<>(load());
            kept.removeIf(remembered -> remembered.columns().equals(chosen.columns()));
            kept.add(0, chosen);
            save(kept.subList(0, Math.min(MOST, kept.size())));
        }
    }

    private List<Remembered> load() {
        if (Files.notExists(file)) {
            return List.of();
        }
        try {
            List<Remembered> read = new ArrayList<>();
            JSON.readTree(Files.readAllBytes(file)).forEach(entry -> read(entry).ifPresent(read::add));
            return read;
        } catch (IOException | JacksonException e) {
            LOG.warn("Remembered columns in {} are unreadable: {}", file, e.toString());
            return List.of();
        }
    }

    private Optional<Remembered> read(JsonNode entry) {
        try {
            return Optional.ofNullable(JSON.treeToValue(entry, Remembered.class));
        } catch (JacksonException e) {
            LOG.warn("An entry of the remembered columns in {} is unreadable: {}", file, e.toString());
            return Optional.empty();
        }
    }

    private void save(List<Remembered> mappings) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(mappings);
            AtomicFile.replacePrivately(file, out -> out.write(json));
        } catch (IOException e) {
            LOG.warn("Columns cannot be remembered in {}: {}", file, e.toString());
        }
    }
}
