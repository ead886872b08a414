package dateline.cli;

import java.nio.file.Path;
import java.util.List;

/** Opens the windows; the command line knows no more of it. */
@FunctionalInterface
public interface WindowOpener {
    /**
     * Shows the windows and returns when the last is closed.
     *
     * @param files the documents to open; none for the last ones or the bundled one
     * @return the exit code
     */
    int open(List<Path> files);
}
