package dateline.io.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Opens files for reading, and says in words why one cannot be read. */
public final class InputFile {
    private InputFile() {}

    /**
     * Opens a file. The stream ends at the present size of the file, even if more is appended.
     *
     * @param path a file, or a link to one
     * @throws IOException if there is none, if it may not be read, or if it is something else: a folder, or a pipe or
     *     device, whose opening might never return
     */
    public static InputStream open(Path path) throws IOException {
        BasicFileAttributes attributes = attributes(path);
        if (attributes.isDirectory()) {
            throw new FileSystemException(path.toString(), null, "this is a folder, not a file");
        }
        if (!attributes.isRegularFile()) {
            throw new FileSystemException(path.toString(), null, "this is a pipe or a device, not a file");
        }
        if (attributes.size() == 0 && isKernelFile(path)) {
            throw new FileSystemException(
                    path.toString(), null, "this is a file of the system's kernel, not a document");
        }
        InputStream in = Files.newInputStream(path);
        // Some files, as of network file systems, have no known size, and yet content.
        return attributes.size() == 0 ? in : new Bounded(in, attributes.size());
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (NoSuchFileException | AccessDeniedException e) {
            throw e;
        } catch (FileSystemException e) {
            throw fault(path)
                    .map(why -> AtomicFile.refusal(path, why, Optional.of(e)))
                    .orElse(e);
        }
    }

    /** Returns in our own words why there is no way to a file: a link that leads to itself, or a file for a folder. */
    private static Optional<String> fault(Path path) {
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            return Optional.of("this is a link that leads to itself");
        }
        for (Path folder = path.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isSymbolicLink(folder) && !Files.exists(folder)) {
                return Optional.of("this is behind " + folder + ", a link that leads to itself");
            }
            if (Files.isRegularFile(folder)) {
                return Optional.of("this is behind " + folder + ", which is not a folder");
            }
        }
        return Optional.empty();
    }

    /** Tells whether a file is one of those of Linux that have no size, of which some, such as {@code /proc/kmsg}, never end. */
    private static boolean isKernelFile(Path path) throws IOException {
        Path real = path.toRealPath();
        return real.startsWith("/proc") || real.startsWith("/sys");
    }

    /** Returns why a file cannot be read, as the end of a sentence, without a full stop. */
    public static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "the file may not be read";
        }
        boolean explained = failure instanceof FileSystemException;
        String reason = explained ? ((FileSystemException) failure).getReason() : failure.getMessage();
        if (reason == null || reason.isBlank()) {
            return "the file cannot be read";
        }
        return reason.startsWith("this is ") ? reason : "the file cannot be read: " + reason;
    }

    /** Ends a stream after a number of bytes. */
    private static final class Bounded extends InputStream {
        private final InputStream in;
        private long left;

        Bounded(InputStream in, long size) {
            this.in = in;
            left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = left == 0 ? -1 : in.read(target, offset, (int) Math.min(length, left));
            left -= Math.max(0, count);
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
