package dateline.journal;

import dateline.io.files.AtomicFile;
import dateline.io.files.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the drafts of one document, each in a file with the number of its generation, and the lock on them.
 *
 * <p>The operating system releases the lock when the process ends, however it ends. Not thread-safe.
 */
final class DraftFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DraftFolder.class);

    private static final int GENERATIONS = 5;
    private static final String LOCK = "lock";
    private static final String DRAFTS = "*.draft";

    /**
     * The folders that this process has locked. Opening and closing the lock file of one of them would release the lock, because
     * POSIX has one lock for all descriptors of a process.
     */
    private static final Set<Path> LOCKED = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;
    private long newest;

    private DraftFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Creates a folder of a document, for its owner alone where the file system knows owners, and locks it.
     *
     * @throws IOException if it cannot be created or locked
     */
    static DraftFolder create(Path directory) throws IOException {
        FileAttribute<?>[] attributes =
                directory.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                        }
                        : new FileAttribute<?>[0];
        Files.createDirectories(directory, attributes);
        Path path = Files.createDirectory(directory.resolve(UUID.randomUUID().toString()), attributes);
        return lock(path).orElseThrow(() -> new IOException("the drafts in " + path + " cannot be locked"));
    }

    /**
     * Locks a folder.
     *
     * @return empty if a running process has it
     * @throws IOException if its lock file cannot be opened
     */
    static Optional<DraftFolder> lock(Path path) throws IOException {
        Path real = path.toRealPath();
        if (!LOCKED.add(real)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        boolean isLocked = false;
        try {
            channel = FileChannel.open(real.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            isLocked = channel.tryLock() != null;
            return isLocked ? Optional.of(new DraftFolder(real, channel)) : Optional.empty();
        } finally {
            if (!isLocked) {
                LOCKED.remove(real);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    /** Tells whether a folder has drafts, without locking it: its process locks it before it writes the first. */
    static boolean hasDrafts(Path path) throws IOException {
        return Files.isDirectory(path) && !files(path, DRAFTS).isEmpty();
    }

    private static List<Path> files(Path folder, String names) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, names)) {
            all.forEach(files::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(files);
        return files;
    }

    /** Adds a generation, and removes the oldest if there are more than {@value #GENERATIONS}. */
    void write(byte[] draft, AtomicFile.Replacement replacement) throws IOException {
        newest++;
        replacement.replace(path.resolve(String.format("%010d.draft", newest)), out -> out.write(draft));
        List<Path> drafts = files(path, DRAFTS);
        for (Path old : drafts.subList(0, Math.max(0, drafts.size() - GENERATIONS))) {
            Files.delete(old);
        }
    }

    /** Returns the newest draft that is whole. */
    Optional<Draft> newest() throws IOException {
        List<Path> drafts = files(path, DRAFTS);
        Collections.reverse(drafts);
        for (Path file : drafts) {
            try (InputStream in = InputFile.open(file)) {
                Optional<Draft> draft = DraftFormat.read(in.readAllBytes());
                if (draft.isPresent()) {
                    return draft;
                }
                LOG.warn("The draft {} is damaged; the one before it is used", file);
            }
        }
        return Optional.empty();
    }

    /** Removes the drafts, the oldest first, and the folder. */
    void remove() throws IOException {
        for (Path draft : files(path, DRAFTS)) {
            Files.deleteIfExists(draft);
        }
        close();
        // Besides the lock there may be temporary files of a process that was killed.
        for (Path file : files(path, "*")) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(path);
    }

    /** Releases the lock; the drafts stay. */
    @Override
    public void close() throws IOException {
        lock.close();
        LOCKED.remove(path);
    }
}
