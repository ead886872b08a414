package dateline.cli;

import dateline.link.OpenRequest;
import java.util.List;

/** Opens the windows; the command line knows no more of it. */
@FunctionalInterface
public interface WindowOpener {
    /** Programs that may open the windows. */
    enum Program {
        /** The one that runs already; a new one where none does. */
        RUNNING,
        /** A new one. */
        NEW
    }

    /**
     * Shows the windows and returns when the last is closed, or when the running program has taken the requests.
     *
     * @param requests what to open; none for the last documents or the bundled one
     * @param program which program opens them
     * @return the exit code
     */
    int open(List<OpenRequest> requests, Program program);
}
