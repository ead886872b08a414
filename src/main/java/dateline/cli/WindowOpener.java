package dateline.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Opens the window; the command line knows no more of it. */
@FunctionalInterface
public interface WindowOpener {
    /**
     * Shows the window and returns when it is closed.
     *
     * @param file the document to open; empty for the last one or the bundled one
     * @return the exit code
     */
    int open(Optional<Path> file);
}
