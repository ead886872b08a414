package dateline.io.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What tells one state of a file from another, as far as a look at it from outside can.
 *
 * @param time when it was last written
 * @param size in bytes
 */
public record FileStamp(FileTime time, long size) {
    /**
     * Looks at a file without opening it.
     *
     * @throws IOException if there is none, or if it may not be looked at
     */
    public static FileStamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(attributes.lastModifiedTime(), attributes.size());
    }
}
