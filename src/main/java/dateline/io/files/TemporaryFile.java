package dateline.io.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds new content beside the file that it will replace.
 *
 * <p>Closing removes it, unless it has taken the file's place. Where the program is interrupted or terminated a shutdown hook
 * removes it; where the program is killed, the next write into the same folder does, an hour later.
 */
final class TemporaryFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFile.class);

    private static final String PREFIX = ".dateline-";
    private static final String SUFFIX = ".tmp";
    /** The names that {@link #in} gives; other programs and people may have names like them. */
    private static final Pattern NAME =
            Pattern.compile("\\.dateline-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");

    /** Age from which a file is a leftover: one that is still being written is younger. */
    private static final Duration LEFTOVER = Duration.ofHours(1);

    /** Guards {@link #OPEN}. The shutdown hook keeps it, so that no file is made or moved after it. */
    private static final ReentrantLock LOCK = new ReentrantLock();

    private static final Set<Path> OPEN = new HashSet<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TemporaryFile::removeAll, "dateline-temporary-files"));
    }

    private final Path path;
    private final FileChannel channel;

    private TemporaryFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Creates an empty file, whose name is short whatever that of the file to be replaced.
     *
     * @param folder the folder of the file to be replaced
     * @param attributes the permissions
     * @throws IOException if it cannot be created
     */
    static TemporaryFile in(Path folder, FileAttribute<?>... attributes) throws IOException {
        removeLeftovers(folder);
        Path path = folder.resolve(PREFIX + UUID.randomUUID() + SUFFIX);
        LOCK.lock();
        try {
            FileChannel channel =
                    FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
            OPEN.add(path);
            return new TemporaryFile(path, channel);
        } finally {
            LOCK.unlock();
        }
    }

    Path path() {
        return path;
    }

    /** Writes the content through to the disk. */
    void write(AtomicFile.Content content) throws IOException {
        try (OutputStream out = Channels.newOutputStream(channel)) {
            content.writeTo(out);
            channel.force(true);
        }
    }

    /** Takes the place of a file. */
    void moveTo(Path target) throws IOException {
        LOCK.lock();
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            LOCK.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        LOCK.lock();
        try {
            OPEN.remove(path);
            Files.deleteIfExists(path);
        } finally {
            LOCK.unlock();
        }
    }

    private static void removeAll() {
        LOCK.lock();
        for (Path path : OPEN) {
            remove(path);
        }
    }

    private static void removeLeftovers(Path folder) {
        Instant latest = Instant.now().minus(LEFTOVER);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path file : files) {
                boolean isOurs =
                        NAME.matcher(String.valueOf(file.getFileName())).matches();
                if (isOurs && Files.getLastModifiedTime(file).toInstant().isBefore(latest)) {
                    remove(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.debug("Leftovers in {} stay", folder, e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debug("{} stays", file, e);
        }
    }
}
