package dateline.io.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces files atomically: a reader sees the old content or the new, never a part.
 *
 * <p>Replaces files alone, and only those that are not write-protected. No failure names the temporary file.
 */
public final class AtomicFile {
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> WRITING = PosixFilePermissions.fromString("-w--w--w-");

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
     * Keeps unreadable content beside the file that will be replaced.
     *
     * @param file the file
     * @param content what it holds
     * @param replacement how to write the other file
     * @return the other file, such as {@code settings.unreadable.json}
     * @throws IOException if it cannot be written
     */
    public static Path keepUnreadable(Path file, byte[] content, Replacement replacement) throws IOException {
        Path kept = file.resolveSibling(file.getFileName().toString().replaceFirst("(\\.json)?$", ".unreadable$1"));
        replacement.replace(kept, out -> out.write(content));
        return kept;
    }

    /**
     * Replaces a file, or creates it; the permissions of an old one are kept.
     *
     * @param file the file, or a link to it
     * @param content what it is to hold
     * @throws IOException if it cannot be written, {@link #reason} says why; the old content then still stands
     */
    public static void replace(Path file, Content content) throws IOException {
        Path target = target(file);
        Optional<Set<PosixFilePermission>> old =
                Files.exists(target) && hasOwners(target) ? Optional.of(permissions(target)) : Optional.empty();
        replace(target, content, old);
    }

    /**
     * Replaces a file, or creates it, for its owner alone where the file system knows owners.
     *
     * @param file the file, or a link to it
     * @param content what it is to hold
     * @throws IOException if it cannot be written, {@link #reason} says why; the old content then still stands
     */
    public static void replacePrivately(Path file, Content content) throws IOException {
        Path target = target(file);
        replace(target, content, hasOwners(target) ? Optional.of(OWNER_ALONE) : Optional.empty());
    }

    private static void replace(Path target, Content content, Optional<Set<PosixFilePermission>> permissions)
            throws IOException {
        try (TemporaryFile temporary = create(target, permissions)) {
            temporary.write(content);
            if (permissions.isPresent()) {
                Files.setPosixFilePermissions(temporary.path(), permissions.get());
            }
            temporary.moveTo(target);
        } catch (FileSystemException e) {
            throw refusal(target, reason(e), Optional.of(e));
        }
    }

    private static TemporaryFile create(Path target, Optional<Set<PosixFilePermission>> permissions)
            throws IOException {
        Path folder = target.getParent();
        try {
            // Private from its first byte, not only once it is complete.
            return permissions.isPresent()
                    ? TemporaryFile.in(folder, PosixFilePermissions.asFileAttribute(OWNER_ALONE))
                    : TemporaryFile.in(folder, new FileAttribute<?>[0]);
        } catch (AccessDeniedException | NoSuchFileException e) {
            throw refusal(target, "no file can be created in " + folder, Optional.of(e));
        }
    }

    /**
     * Returns the file that stands or will stand at the end of all links.
     *
     * @throws IOException if there is something else than a file, a write-protected file, or no folder for it
     */
    static Path target(Path file) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            return newFile(file, e);
        } catch (FileSystemException e) {
            throw refusal(file, folderFault(file).orElseGet(() -> fault(file, e)), Optional.of(e));
        }
        if (attributes.isDirectory()) {
            throw refusal(file, "this is a folder, not a file", Optional.empty());
        }
        if (!attributes.isRegularFile()) {
            throw refusal(file, "this is a pipe or a device, not a file", Optional.empty());
        }
        if (isProtected(file)) {
            throw refusal(file, "the file is write-protected", Optional.empty());
        }
        return file.toRealPath();
    }

    private static Path newFile(Path file, NoSuchFileException missing) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw refusal(file, "this is a link that leads nowhere", Optional.of(missing));
        }
        Optional<String> fault = folderFault(file);
        if (fault.isPresent()) {
            throw refusal(file, fault.get(), Optional.of(missing));
        }
        return file.toAbsolutePath();
    }

    private static String fault(Path file, FileSystemException failure) {
        boolean isDeadLink = Files.isSymbolicLink(file) && !(failure instanceof AccessDeniedException);
        return isDeadLink ? "this is a link that leads to itself, or to no file" : reason(failure);
    }

    private static Optional<String> folderFault(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(folder)) {
            return Optional.empty();
        }
        return Optional.of(Files.exists(folder) ? folder + " is not a folder" : "there is no folder " + folder);
    }

    /** Tells whether nobody may write a file, which the superuser could all the same. */
    private static boolean isProtected(Path file) throws IOException {
        return !Files.isWritable(file) || (hasOwners(file) && Collections.disjoint(permissions(file), WRITING));
    }

    private static boolean hasOwners(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
    }

    private static Set<PosixFilePermission> permissions(Path file) throws IOException {
        return Files.getPosixFilePermissions(file);
    }

    static FileSystemException refusal(Path file, String reason, Optional<IOException> cause) {
        FileSystemException refusal = new FileSystemException(file.toString(), null, reason);
        cause.ifPresent(refusal::initCause);
        return refusal;
    }
}
