package dateline.io.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * Tells states of a file apart without reading it.
 *
 * @param time the time of the last change
 * @param size the size in bytes
 */
public record FileStamp(FileTime time, long size) {
    /**
     * Returns the state of a file.
     *
     * @throws IOException if there is none, or if it may not be looked at
     */
    public static FileStamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(attributes.lastModifiedTime(), attributes.size());
    }
}
