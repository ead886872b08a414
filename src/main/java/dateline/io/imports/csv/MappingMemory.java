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
 * Remembers the mappings that were chosen for the last {@value #MOST} tables, by the names of their columns.
 *
 * <p>What was said about dates, such as which number is the day, holds for its file alone. A damaged entry is left out; a
 * file that is missing or cannot be written costs only the memory. Safe on any thread, and in several windows; does file
 * access, so call it away from the user interface's thread.
 */
public final class MappingMemory {
    private static final Logger LOG = LoggerFactory.getLogger(MappingMemory.class);
    private static final int MOST = 50;
    private static final JsonMapper JSON = new JsonMapper();
    /** Guards the file, which all windows share. */
    private static final Object LOCK = new Object();

    private final Path file;

    /**
     * A mapping and the table that it was chosen for.
     *
     * @param columns the names of the columns, sorted
     * @param table the file with the table if something was said about its dates; otherwise blank
     * @param mapping which column is what
     */
    record Remembered(List<String> columns, String table, ColumnMapping mapping) {
        Remembered {
            Objects.requireNonNull(mapping, "mapping");
            columns = columns.stream().sorted().toList();
            // Earlier versions did not remember it.
            table = table == null ? "" : table;
        }

        private boolean hasAnswers() {
            return !mapping.equals(mapping.withoutAnswers());
        }
    }

    /** Entries as far as they can be read, and whether that is all there is. */
    private record Loaded(List<Remembered> entries, boolean isDamaged) {}

    /**
     * Creates a memory.
     *
     * @param file where the mappings are kept, as JSON; it need not exist
     */
    public MappingMemory(Path file) {
        this.file = Objects.requireNonNull(file, "file");
    }

    /**
     * Returns the mapping by which a table can be read without a question.
     *
     * @param header the names of the columns, in any order, as {@link CsvTrial#identity} has them
     * @param table the file with the table
     */
    public Optional<ColumnMapping> find(List<String> header, Path table) {
        List<Remembered> known = known(header);
        return known.stream()
                .filter(remembered -> remembered.table().equals(name(table)))
                .findFirst()
                .or(() -> known.stream().findFirst().filter(remembered -> !remembered.hasAnswers()))
                .map(Remembered::mapping);
    }

    /**
     * Returns the columns that were last chosen for a table with these columns, to start a question with.
     *
     * @param header the names of the columns, in any order
     */
    public Optional<ColumnMapping> columns(List<String> header) {
        return known(header).stream()
                .findFirst()
                .map(remembered -> remembered.mapping().withoutAnswers());
    }

    private List<Remembered> known(List<String> header) {
        List<String> columns = header.stream().sorted().toList();
        synchronized (LOCK) {
            return loadOrNothing().stream()
                    .filter(remembered -> remembered.columns().equals(columns))
                    .filter(remembered -> remembered.mapping().fits(header))
                    .toList();
        }
    }

    /**
     * Keeps a mapping for tables with these columns.
     *
     * @param header the names of the columns, in any order
     * @param table the file with the table
     * @param mapping which column is what
     */
    public void keep(List<String> header, Path table, ColumnMapping mapping) {
        Remembered chosen = new Remembered(header, name(table), mapping);
        Remembered added = chosen.hasAnswers() ? chosen : new Remembered(header, "", mapping);
        synchronized (LOCK) {
            try {
                Loaded old = load();
                if (old.isDamaged()) {
                    Path kept = AtomicFile.keepUnreadable(file, Files.readAllBytes(file), AtomicFile::replacePrivately);
                    LOG.warn("The unreadable columns are kept in {}", kept);
                }
                List<Remembered> kept = new ArrayList<>(old.entries());
                kept.removeIf(remembered -> remembered.columns().equals(chosen.columns())
                        && (remembered.table().isEmpty() || remembered.table().equals(chosen.table())));
                kept.add(0, added);
                save(kept.subList(0, Math.min(MOST, kept.size())));
            } catch (IOException e) {
                LOG.warn("Columns cannot be remembered in {}: {}", file, e.toString());
            }
        }
    }

    private static String name(Path table) {
        return table.toAbsolutePath().normalize().toString();
    }

    private List<Remembered> loadOrNothing() {
        try {
            return load().entries();
        } catch (IOException e) {
            LOG.warn("Remembered columns in {} cannot be read: {}", file, e.toString());
            return List.of();
        }
    }

    private Loaded load() throws IOException {
        if (Files.notExists(file)) {
            return new Loaded(List.of(), false);
        }
        List<Remembered> entries = new ArrayList<>();
        boolean damaged = false;
        try {
            JsonNode list = JSON.readTree(Files.readAllBytes(file));
            damaged = !list.isArray();
            for (JsonNode entry : list) {
                Optional<Remembered> read = read(entry);
                read.ifPresent(entries::add);
                damaged |= read.isEmpty();
            }
        } catch (JacksonException e) {
            LOG.warn("Remembered columns in {} are unreadable: {}", file, e.toString());
            damaged = true;
        }
        return new Loaded(entries, damaged);
    }

    private Optional<Remembered> read(JsonNode entry) {
        try {
            return Optional.ofNullable(JSON.treeToValue(entry, Remembered.class));
        } catch (JacksonException e) {
            LOG.warn("An entry of the remembered columns in {} is unreadable: {}", file, e.toString());
            return Optional.empty();
        }
    }

    private void save(List<Remembered> mappings) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(mappings);
        AtomicFile.replacePrivately(file, out -> out.write(json));
    }
}
