package dateline.io.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/** Replaces files atomically: a reader sees the old content or the new, never a part. */
public final class AtomicFile {
    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it all.
         *
         * @param out where it goes; not to be closed
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Replaces a file: one of the methods here, or in tests one that fails. */
    @FunctionalInterface
    public interface Replacement {
        /**
         * Replaces a file, or creates it.
         *
         * @param file the file, or a link to it
         * @param content what it is to hold
         * @throws IOException if it cannot be written; the old content then still stands
         */
        void replace(Path file, Content content) throws IOException;
    }

    private AtomicFile() {}

    /** Returns why a file cannot be written, as the end of a sentence, without a full stop. */
    public static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "it may not be written";
        }
        if (failure instanceof NoSuchFileException) {
            return "its folder is not there";
        }
        boolean explained = failure instanceof FileSystemException;
        String reason = explained ? ((FileSystemException) failure).getReason() : failure.getMessage();
        return reason == null || reason.isBlank() ? "it cannot be written" : reason;
    }

    /**
     * Replaces a file, or creates it; the permissions of an old one are kept.
     *
     * @param file the file, or a link to it
     * @param content what it is to hold
     * @throws IOException if it cannot be written; the old content then still stands
     */
    public static void replace(Path file, Content content) throws IOException {
        replace(file, content, Readers.AS_BEFORE);
    }

    /**
     * Replaces a file, or creates it, for its owner alone where the file system knows owners.
     *
     * @param file the file, or a link to it
     * @param content what it is to hold
     * @throws IOException if it cannot be written; the old content then still stands
     */
    public static void replacePrivately(Path file, Content content) throws IOException {
        replace(file, content, Readers.OWNER);
    }

    private enum Readers {
        AS_BEFORE,
        OWNER
    }

    private static void replace(Path file, Content content, Readers readers) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            write(temporary, content, readers);
            if (readers == Readers.AS_BEFORE) {
                copyPermissions(target, temporary);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void write(Path file, Content content, Readers readers) throws IOException {
        boolean hasOwners = Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
        // Private from its first byte, not only once it is complete.
        FileAttribute<?>[] attributes = readers == Readers.OWNER && hasOwners
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (FileChannel channel = FileChannel.open(
                        file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
                OutputStream out = Channels.newOutputStream(channel)) {
            content.writeTo(out);
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
