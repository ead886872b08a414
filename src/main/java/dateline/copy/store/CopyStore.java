package dateline.copy.store;

import dateline.copy.CopyText;
import dateline.io.files.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Stores a reader's copies of articles, one file a commentary, readable by that user alone.
 *
 * <p>A file is UTF-8: a first line that says what it is, then the blocks of the text, each after a record separator
 * (U+001E, ISO 6429), which no text holds. Named by the SHA-256 of the commentary's id, which may hold any character.
 */
public final class CopyStore {
    private static final String HEADER = "dateline copy 1";
    private static final String SEPARATOR = "\u001e";

    private final Path directory;
    private final AtomicFile.Replacement replacement;

    /**
     * Uses a directory, which is created when a copy is first stored.
     *
     * @param directory where the copies lie
     */
    public CopyStore(Path directory) {
        this(directory, AtomicFile::replacePrivately);
    }

    CopyStore(Path directory, AtomicFile.Replacement replacement) {
        this.directory = Objects.requireNonNull(directory, "directory");
        this.replacement = replacement;
    }

    /**
     * Returns the copy of a commentary's article.
     *
     * @param commentaryId the commentary's id
     * @return empty where none is kept
     * @throws IOException if it cannot be read or is not what was written
     */
    public Optional<CopyText> load(String commentaryId) throws IOException {
        Path file = file(commentaryId);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<String> parts = Arrays.asList(Files.readString(file).split(SEPARATOR, -1));
        if (!parts.get(0).strip().equals(HEADER) || parts.size() < 2) {
            throw new IOException(file + " is not a copy that Dateline has kept");
        }
        return Optional.of(new CopyText(parts.subList(1, parts.size())));
    }

    /**
     * Stores a copy in place of the one before.
     *
     * @param commentaryId the commentary's id
     * @param copy the copy
     * @throws IOException if it cannot be written; what was kept before then still is
     */
    public void save(String commentaryId, CopyText copy) throws IOException {
        Files.createDirectories(directory);
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        copy.blocks().forEach(block -> text.append(SEPARATOR).append(block.replace(SEPARATOR, " ")));
        replacement.replace(file(commentaryId), out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Removes a copy; does nothing where none is kept.
     *
     * @param commentaryId the commentary's id
     * @throws IOException if it cannot be removed
     */
    public void forget(String commentaryId) throws IOException {
        Files.deleteIfExists(file(commentaryId));
    }

    /** Returns where the copy of a commentary is kept. */
    Path file(String commentaryId) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(commentaryId.getBytes(StandardCharsets.UTF_8));
            return directory.resolve(HexFormat.of().formatHex(digest, 0, 16) + ".txt");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
