package dateline.cli.output;

import dateline.io.files.OutputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Refuses to read a file that standard output is written to, as by {@code dateline list a.json >> a.json}. */
public final class InputAsOutput {
    private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

    private InputAsOutput() {}

    /**
     * Compares the files that a command reads with standard output, where the system has a name for that.
     *
     * @param parsed the command line
     * @throws ParameterException if one of the files is standard output
     */
    public static void refuse(ParseResult parsed) {
        for (CommandLine line : parsed.asCommandLineList()) {
            for (PositionalParamSpec parameter : line.getParseResult().matchedPositionals()) {
                if (List.of(parameter.auxiliaryTypes()).contains(Path.class)) {
                    parameter.stringValues().forEach(file -> refuse(Path.of(file), line));
                }
            }
        }
    }

    private static void refuse(Path file, CommandLine line) {
        // A terminal may be both.
        if (Files.isRegularFile(file) && OutputFile.isSame(STANDARD_OUTPUT, file)) {
            throw new ParameterException(
                    line,
                    "Standard output goes to " + file + ", the file that is read, and would spoil it; send it to"
                            + " another file.");
        }
    }
}
