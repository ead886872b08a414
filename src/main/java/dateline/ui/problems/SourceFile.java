package dateline.ui.problems;

import dateline.storage.FileStamp;
import dateline.storage.rows.Malformed;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file as it was when it was read.
 *
 * @param path the file
 * @param stamp what it looked like
 * @param malformed what is made of bytes that are not UTF-8
 */
public record SourceFile(Path path, FileStamp stamp, Malformed malformed) {
    /** Checks for nulls. */
    public SourceFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(malformed, "malformed");
    }
}
