package dateline.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** Standard output, whose first failure ends the command instead of being forgotten by a {@link PrintWriter}. */
public final class StandardOutput extends OutputStream {
    /** Ends a command whose results cannot be written any more; a {@link java.io.PrintWriter} lets it pass. */
    public static final class OutputLostException extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        OutputLostException(IOException cause) {
            super(cause);
        }
    }

    /** Exit code of a program that is ended by the signal for a closed pipe, as shells give it. */
    private static final int CLOSED_PIPE = 128 + 13;

    private final OutputStream out;
    private Optional<IOException> failure = Optional.empty();

    /** Wraps the stream of the system. */
    public StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        failure.ifPresent(StandardOutput::end);
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = Optional.of(e);
            end(e);
        }
    }

    private static void end(IOException failure) {
        throw new OutputLostException(failure);
    }

    /**
     * Returns the exit code at the end of a command: another one where output was lost.
     *
     * @param code the command's own
     * @param messages where a loss is told; a reader that has closed the pipe, such as {@code head}, wants to hear nothing
     */
    public int exitCode(int code, PrintWriter messages) {
        if (failure.isEmpty()) {
            return code;
        }
        String reason = String.valueOf(failure.get().getMessage());
        if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
            return CLOSED_PIPE;
        }
        messages.println("dateline: The output could not be written whole: " + reason + ".");
        return 1;
    }
}
