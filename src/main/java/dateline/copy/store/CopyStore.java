package dateline.copy.store;

import dateline.copy.CopyText;
import dateline.io.files.AtomicFile;
import dateline.io.files.InputFile;
import dateline.io.files.Sha256;
import dateline.io.files.TextEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Stores a reader's copies of articles, one file a commentary, readable by that user alone.
 *
 * <p>A file is UTF-8: a first line that says what it is and has the SHA-256 of the rest, then the blocks of the text, each
 * after a record separator (U+001E, ISO 6429), which no text holds. Files of the first version have no sum. A file is named
 * by the SHA-256 of the commentary's id, which may hold any character.
 */
public final class CopyStore {
    private static final String HEADER = "dateline copy 2 ";
    private static final String FIRST_HEADER = "dateline copy 1";
    private static final String DAMAGED = ".damaged";
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
     * @throws DamagedCopyException if it is not what was written
     * @throws IOException if it cannot be read now
     */
    public Optional<CopyText> load(String commentaryId) throws IOException {
        Path file = file(commentaryId);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String text;
        try (InputStream in = InputFile.open(file)) {
            text = new TextEncoding(StandardCharsets.UTF_8, 0)
                    .decodeStrictly(in.readAllBytes())
                    .orElseThrow(() -> new DamagedCopyException(file));
        }
        int end = text.indexOf('\n');
        String header = text.substring(0, Math.max(0, end));
        String rest = text.substring(end + 1);
        if (!header.equals(FIRST_HEADER) && !header.equals(HEADER + sum(rest))) {
            throw new DamagedCopyException(file);
        }
        List<String> parts = Arrays.asList(rest.split(SEPARATOR, -1));
        if (parts.size() < 2) {
            throw new DamagedCopyException(file);
        }
        return Optional.of(new CopyText(parts.subList(1, parts.size())));
    }

    /**
     * Moves a damaged copy out of the way of the next one; what was set aside before stays.
     *
     * @param commentaryId the commentary's id
     * @return where it lies now
     * @throws IOException if it cannot be moved
     */
    public Path setAside(String commentaryId) throws IOException {
        Path file = file(commentaryId);
        Path aside = file.resolveSibling(file.getFileName() + DAMAGED);
        for (int number = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); number++) {
            aside = file.resolveSibling(file.getFileName() + DAMAGED + "-" + number);
        }
        return Files.move(file, aside);
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
        StringBuilder rest = new StringBuilder();
        copy.blocks().forEach(block -> rest.append(SEPARATOR).append(block.replace(SEPARATOR, " ")));
        String text = HEADER + sum(rest.toString()) + "\n" + rest;
        replacement.replace(file(commentaryId), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Removes a copy, with those that were set aside; does nothing where none is kept.
     *
     * @param commentaryId the commentary's id
     * @throws IOException if it cannot be removed
     */
    public void forget(String commentaryId) throws IOException {
        Path file = file(commentaryId);
        if (!Files.exists(directory)) {
            return;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(directory, file.getFileName() + DAMAGED + "*")) {
            for (Path aside : all) {
                Files.deleteIfExists(aside);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Files.deleteIfExists(file);
    }

    /** Returns where the copies lie. */
    public Path directory() {
        return directory;
    }

    /** Returns where the copy of a commentary is kept. */
    Path file(String commentaryId) {
        return directory.resolve(sum(commentaryId).substring(0, 32) + ".txt");
    }

    private static String sum(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
