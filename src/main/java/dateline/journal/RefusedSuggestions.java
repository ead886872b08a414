package dateline.journal;

import dateline.io.files.AtomicFile;
import dateline.io.files.InputFile;
import dateline.io.files.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Remembers which suggestions for documents were refused, in one file.
 *
 * <p>A line has a checksum of the document's id and one of the suggestion's key, since a key has words of the text. Of the last
 * {@value #MOST} lines the oldest are dropped first; a line that is no such pair is left out. Does file access; call it away
 * from the user interface's thread. Any thread, and several instances for a file within the program.
 */
public final class RefusedSuggestions {
    /** Most suggestions of all documents that are remembered. */
    static final int MOST = 20_000;

    private static final int DIGITS = 16;
    private static final Pattern LINE = Pattern.compile("[0-9a-f]{16} [0-9a-f]{16}");

    /** Guards the file, which all windows share. */
    private static final Object LOCK = new Object();

    private final Path file;

    /**
     * Creates a memory.
     *
     * @param file where the refusals are kept; it need not exist
     */
    public RefusedSuggestions(Path file) {
        this.file = Objects.requireNonNull(file, "file");
    }

    /** The suggestions of one document that were refused. */
    public static final class Refused {
        private final String documentId;
        private final Set<String> lines;

        private Refused(String documentId, List<String> lines) {
            this.documentId = documentId;
            this.lines = Set.copyOf(lines);
        }

        /** Tells whether the suggestion with a key was refused. */
        public boolean contains(String key) {
            return lines.contains(line(documentId, key));
        }
    }

    /**
     * Returns what was refused in a document.
     *
     * @throws IOException if the file cannot be read
     */
    public Refused of(String documentId) throws IOException {
        synchronized (LOCK) {
            return new Refused(documentId, read());
        }
    }

    /**
     * Remembers that a suggestion was refused.
     *
     * @param documentId the id of the document
     * @param key the key of the suggestion
     * @throws IOException if the file cannot be read or written
     */
    public void add(String documentId, String key) throws IOException {
        synchronized (LOCK) {
            List<String> lines = new ArrayList<>(read());
            lines.remove(line(documentId, key));
            lines.add(line(documentId, key));
            write(lines.subList(Math.max(0, lines.size() - MOST), lines.size()));
        }
    }

    /**
     * Forgets all that was refused in a document.
     *
     * @throws IOException if the file cannot be read or written
     */
    public void forget(String documentId) throws IOException {
        synchronized (LOCK) {
            List<String> lines = read();
            List<String> others = lines.stream()
                    .filter(line -> !line.startsWith(checksum(documentId)))
                    .toList();
            if (others.size() < lines.size()) {
                write(others);
            }
        }
    }

    private List<String> read() throws IOException {
        try (InputStream in = InputFile.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> LINE.matcher(line).matches())
                    .collect(Collectors.toList());
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private void write(List<String> lines) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        byte[] content = lines.stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
        AtomicFile.replacePrivately(file, out -> out.write(content));
    }

    private static String line(String documentId, String key) {
        return checksum(documentId) + " " + checksum(key);
    }

    private static String checksum(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
