package dateline.settings;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * Appends to the log, a file for its owner alone, since it names private files.
 *
 * <p>Logs nothing where the file cannot be written: Logback would print that, with stack traces, among the results of commands.
 */
public final class LogFile extends RollingFileAppender<ILoggingEvent> {
    /** The system property that names the log's folder for {@code logback.xml}. */
    private static final String FOLDER = "dateline.log";

    private static final String NAME = "dateline.log";

    /** Chooses the platform's folder for the log; called before the first logger is made. */
    public static void usePlatformDirectory() {
        System.setProperty(FOLDER, PlatformDirectories.current().state().toString());
    }

    /** Returns the log's file; empty where none is written. */
    public static Optional<Path> existing() {
        return Optional.ofNullable(System.getProperty(FOLDER))
                .map(folder -> Path.of(folder, NAME))
                .filter(Files::isRegularFile)
                .filter(Files::isWritable);
    }

    @Override
    public void start() {
        try {
            prepare(Path.of(getFile()));
        } catch (IOException e) {
            return;
        }
        super.start();
    }

    /** Opens the file, at the start and each time the one before is put aside. */
    @Override
    public void openFile(String name) throws IOException {
        prepare(Path.of(name));
        super.openFile(name);
    }

    private static void prepare(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException(file + " is not a file");
        }
        boolean hasOwners = Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
        var ownerAlone = PosixFilePermissions.fromString("rw-------");
        FileAttribute<?>[] attributes = hasOwners
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(ownerAlone)}
                : new FileAttribute<?>[0];
        Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND), attributes)
                .close();
        if (hasOwners) {
            Files.setPosixFilePermissions(file, ownerAlone);
        }
    }
}
