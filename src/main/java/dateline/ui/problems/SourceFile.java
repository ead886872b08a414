package dateline.ui.problems;

import dateline.io.files.FileStamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file as it was when it was read.
 *
 * @param path the file
 * @param stamp what it looked like
 * @param bytes how its bytes are decoded
 */
public record SourceFile(Path path, FileStamp stamp, Bytes bytes) {
    /** Checks for nulls. */
    public SourceFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(bytes, "bytes");
    }

    /** The encodings that a file may have. */
    public enum Bytes {
        /** Each faulty sequence is shown as U+FFFD, the replacement character. */
        UNICODE,
        /** The whole text is taken for windows-1252, as old tables are. */
        UNICODE_OR_WESTERN
    }

    /**
     * Looks whether the file is still as it was.
     *
     * @throws IOException if it is gone, or may not be looked at
     */
    boolean isUnchanged() throws IOException {
        return FileStamp.of(path).equals(stamp);
    }
}
