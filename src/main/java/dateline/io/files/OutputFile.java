package dateline.io.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the file that a person has named as the output of some input.
 *
 * <p>Refuses to replace the input, under whatever name, and what {@link AtomicFile} refuses. Writes through to a descriptor that
 * the shell has opened, such as {@code /dev/fd/63} for {@code >(gzip > a.gz)}.
 */
public final class OutputFile {
    private static final Set<String> STANDARD_OUTPUT = Set.of("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");
    private static final List<Path> DESCRIPTORS = List.of(Path.of("/dev/fd"), Path.of("/proc/self/fd"));

    private OutputFile() {}

    /** Tells whether a name stands for standard output, which only the command line can write. */
    public static boolean isStandardOutput(Path file) {
        return STANDARD_OUTPUT.contains(file.toString());
    }

    /** Tells whether two names stand for the same existing file, be it by a link. */
    public static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            // What cannot be compared cannot be written either, and its writing says why.
            return false;
        }
    }

    /**
     * Checks, before the work for it is done, whether a file can be written.
     *
     * @param file the file
     * @param inputs the files that are read, which it must not replace
     * @throws IOException if it cannot; {@link AtomicFile#reason} says why
     */
    public static void check(Path file, List<Path> inputs) throws IOException {
        for (Path input : inputs) {
            if (isSame(file, input)) {
                throw AtomicFile.refusal(
                        file, "this is the file that is read; give the output another name", Optional.empty());
            }
        }
        if (!isDescriptor(file)) {
            AtomicFile.target(file);
        }
    }

    /**
     * Writes a file: whole or not at all.
     *
     * @param file the file; not standard output
     * @param inputs the files that were read, which it must not replace
     * @param content what it is to hold
     * @throws IOException if it cannot be written; {@link AtomicFile#reason} says why
     */
    public static void write(Path file, List<Path> inputs, AtomicFile.Content content) throws IOException {
        check(file, inputs);
        if (!isDescriptor(file)) {
            AtomicFile.replace(file, content);
            return;
        }
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            content.writeTo(out);
        }
    }

    /** Tells whether a name stands for an open pipe or device; an open file is replaced by its own name. */
    private static boolean isDescriptor(Path file) {
        return DESCRIPTORS.stream().anyMatch(folder -> folder.equals(file.getParent()))
                && Files.exists(file)
                && !Files.isRegularFile(file);
    }
}
