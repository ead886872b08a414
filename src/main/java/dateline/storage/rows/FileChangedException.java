package dateline.storage.rows;

import java.io.IOException;
import java.nio.file.Path;

/** A file is no longer as it was when its rows were counted. */
public final class FileChangedException extends IOException {
    private static final long serialVersionUID = 1L;

    FileChangedException(Path file) {
        super(file + " has changed");
    }
}
