package dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;

/** The program without a command: opens its windows. */
@Command(
        name = "dateline",
        description = "Takes a political commentary apart: its actors, events and claims on a timeline.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        subcommands = {
            ListCommand.class,
            CheckCommand.class,
            DateCommand.class,
            DrawCommand.class,
            ConvertCommand.class,
            AlignCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it went well",
            "1:a file or date has errors, a copy is not of the article, or there is no display",
            "2:the command line is wrong",
            "70:the program failed; its log says how"
        })
public final class DatelineCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(DatelineCommand.class);
    /** The exit code of a failure of the program itself, as in BSD's {@code sysexits.h}. */
    private static final int SOFTWARE_FAILURE = 70;

    private final WindowOpener opener;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "the commentaries to open, each in a window of its own")
    private List<Path> files = List.of();

    private DatelineCommand(WindowOpener opener) {
        this.opener = opener;
    }

    /**
     * Returns the command line, ready to be executed.
     *
     * @param opener opens the window
     * @param out where results go
     * @param err where messages go
     */
    public static CommandLine commandLine(WindowOpener opener, PrintWriter out, PrintWriter err) {
        return new CommandLine(new DatelineCommand(opener))
                .setOut(out)
                .setErr(err)
                .setExecutionStrategy(DatelineCommand::runLast)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    LOG.error("The command failed", failure);
                    command.getErr().println("dateline: failed, see the log: " + failure.getMessage());
                    return SOFTWARE_FAILURE;
                });
    }

    /** Runs the command that was asked for. What the library lets pass to the virtual machine, errors, is told like the rest. */
    private static int runLast(ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (LinkageError | OutOfMemoryError | StackOverflowError e) {
            throw new CommandLine.ExecutionException(parsed.commandSpec().commandLine(), e.toString(), e);
        }
    }

    @Override
    public Integer call() {
        return opener.open(files);
    }
}
