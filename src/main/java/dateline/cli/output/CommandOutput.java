package dateline.cli.output;

import dateline.io.files.AtomicFile;
import dateline.io.files.OutputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The place that a command's option {@code -o} names: a file, or standard output.
 *
 * @param refusal says why an existing file must not be replaced; empty where it may
 * @param file the name; {@code -} and its like for standard output
 * @param input the file that is read
 * @param line the command, whose standard output may be meant
 */
public record CommandOutput(
        Function<Path, Optional<String>> refusal, Path file, Optional<Path> input, CommandLine line) {
    /** Tells whether it is standard output, which messages then have to leave alone. */
    public boolean isStandard() {
        return OutputFile.isStandardOutput(file);
    }

    /**
     * Checks, before the work for it is done, whether it can be written.
     *
     * @param messages where it is said that it cannot
     * @throws ParameterException if it is an existing file of another kind
     */
    public boolean check(PrintWriter messages) {
        if (isStandard()) {
            return true;
        }
        try {
            OutputFile.check(file, inputs());
        } catch (IOException e) {
            messages.println(fault(e));
            return false;
        }
        refusal.apply(file).ifPresent(sentence -> {
            throw new ParameterException(line, sentence);
        });
        return true;
    }

    /**
     * Writes UTF-8 text.
     *
     * @param content the text
     * @param messages where it is said that it cannot be written
     * @return whether it was written; a failure of standard output is told at the end of the command
     */
    public boolean write(AtomicFile.Content content, PrintWriter messages) {
        try {
            if (isStandard()) {
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                content.writeTo(text);
                line.getOut().print(text.toString(StandardCharsets.UTF_8));
            } else {
                OutputFile.write(file, inputs(), content);
            }
            return true;
        } catch (IOException e) {
            messages.println(fault(e));
            return false;
        }
    }

    private List<Path> inputs() {
        return input.stream().toList();
    }

    private String fault(IOException failure) {
        return Printable.of(file + ": error: the file cannot be written: " + AtomicFile.reason(failure));
    }
}
