package dateline.copy.store;

import java.io.IOException;
import java.nio.file.Path;

/** Tells that the file of a kept copy was read, but is not what was written. */
public final class DamagedCopyException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedCopyException(Path file) {
        super(file + " is not a copy as Dateline has kept it");
    }
}
