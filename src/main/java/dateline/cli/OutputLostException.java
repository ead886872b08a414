package dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Ends a command whose results cannot be written any more; a {@link java.io.PrintWriter} lets it pass. */
final class OutputLostException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    OutputLostException(IOException cause) {
        super(cause);
    }
}
