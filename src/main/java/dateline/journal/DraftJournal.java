package dateline.journal;

import dateline.io.files.AtomicFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the drafts of one open document, until it is saved or closed.
 *
 * <p>Each draft is written atomically beside the older ones, of which the last few are kept. Does file access; call it away from
 * the user interface's thread. Any thread, one call at a time.
 */
public final class DraftJournal {
    private static final Logger LOG = LoggerFactory.getLogger(DraftJournal.class);

    private final Path directory;
    private final AtomicFile.Replacement replacement;
    private Optional<DraftFolder> folder = Optional.empty();

    /**
     * Uses a directory, in which nothing is created before the first draft.
     *
     * @param directory where the drafts of all documents lie
     */
    public DraftJournal(Path directory) {
        this(directory, AtomicFile::replacePrivately);
    }

    DraftJournal(Path directory, AtomicFile.Replacement replacement) {
        this.directory = Objects.requireNonNull(directory, "directory");
        this.replacement = replacement;
    }

    /**
     * Writes a draft through to the disk.
     *
     * @param draft the document as it is now
     * @throws IOException if it cannot be written, {@link AtomicFile#reason} says why; the draft before it stays
     */
    public synchronized void write(Draft draft) throws IOException {
        if (folder.isEmpty()) {
            folder = Optional.of(DraftFolder.create(directory));
        }
        folder.get().write(DraftFormat.write(draft), replacement);
    }

    /**
     * Removes the drafts, once the document has been saved or closed; a later draft begins anew.
     *
     * @throws IOException if they cannot be removed
     */
    public synchronized void discard() throws IOException {
        if (folder.isPresent()) {
            DraftFolder old = folder.get();
            folder = Optional.empty();
            old.remove();
        }
    }

    /**
     * Finds the drafts that were left by processes that ended without discarding them.
     *
     * @param directory where the drafts of all documents lie; it need not exist
     * @return the latest first; without those of running processes and those that are damaged in all generations
     * @throws IOException if the directory cannot be read
     */
    public static List<AbandonedDraft> abandoned(Path directory) throws IOException {
        List<AbandonedDraft> abandoned = new ArrayList<>();
        if (!Files.isDirectory(directory)) {
            return abandoned;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(directory)) {
            for (Path folder : folders) {
                find(folder).ifPresent(draft -> abandoned.add(new AbandonedDraft(folder, draft)));
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        abandoned.sort(
                Comparator.comparing((AbandonedDraft found) -> found.draft().time())
                        .reversed());
        return abandoned;
    }

    private static Optional<Draft> find(Path folder) {
        try {
            Optional<DraftFolder> locked = DraftFolder.hasDrafts(folder) ? DraftFolder.lock(folder) : Optional.empty();
            if (locked.isEmpty()) {
                return Optional.empty();
            }
            try (DraftFolder ours = locked.get()) {
                return ours.newest();
            }
        } catch (IOException e) {
            LOG.warn("The drafts in {} cannot be read: {}", folder, e.toString());
            return Optional.empty();
        }
    }
}
