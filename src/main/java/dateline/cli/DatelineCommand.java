package dateline.cli;

import dateline.cli.output.InputAsOutput;
import dateline.cli.output.StandardOutput;
import dateline.cli.output.StandardOutput.OutputLostException;
import dateline.link.OpenRequest;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

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
            ExportCommand.class,
            ConvertCommand.class,
            AlignCommand.class,
            NewCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it went well",
            "1:a file or date has errors, a copy is not of the article, output cannot be written, or there is no display",
            "2:the command line is wrong",
            "70:the program failed, or there is not enough memory",
            "141:the reader of the output, such as head, has closed it"
        })
public final class DatelineCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(DatelineCommand.class);

    private final WindowOpener opener;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = {
                "the commentaries to open, each in a window of its own; FILE#claim=ID, #event=ID, #actor=ID or"
                        + " #sentence=5.1 selects a place in it, and so does a link dateline:DOCUMENT#claim=ID"
            })
    private List<OpenRequest> requests = List.of();

    @Option(names = "--new", description = "start a program of its own, though one runs already")
    private boolean startsAnew;

    private DatelineCommand(WindowOpener opener) {
        this.opener = opener;
    }

    /**
     * Runs a command line.
     *
     * @param arguments the arguments
     * @param opener opens the windows
     * @param out where results go, as UTF-8
     * @param err where messages go, as UTF-8
     * @return the exit code
     */
    public static int run(String[] arguments, WindowOpener opener, OutputStream out, OutputStream err) {
        StandardOutput standard = new StandardOutput(out);
        PrintWriter results = new PrintWriter(standard, false, StandardCharsets.UTF_8);
        PrintWriter messages = new PrintWriter(err, true, StandardCharsets.UTF_8);
        int code = commandLine(opener, results, messages).execute(arguments);
        try {
            results.flush();
        } catch (OutputLostException e) {
            LOG.debug("The end of the output is lost", e);
        }
        int told = standard.exitCode(code, messages);
        messages.flush();
        return told;
    }

    /**
     * Returns the command line, ready to be executed.
     *
     * @param opener opens the windows
     * @param out where results go
     * @param err where messages go
     */
    static CommandLine commandLine(WindowOpener opener, PrintWriter out, PrintWriter err) {
        return new CommandLine(new DatelineCommand(opener))
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .registerConverter(Path.class, FileName::parse)
                .registerConverter(OpenRequest.class, FileName::request)
                .setExecutionStrategy(DatelineCommand::runLast)
                .setParameterExceptionHandler(CommandFailures::wrongCommandLine)
                .setExecutionExceptionHandler((failure, line, parsed) -> CommandFailures.brokenOff(failure, line));
    }

    /** Runs the command that was asked for, and reports errors of the virtual machine, which the library lets pass. */
    private static int runLast(ParseResult parsed) {
        InputAsOutput.refuse(parsed);
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (LinkageError | OutOfMemoryError | StackOverflowError | OutputLostException e) {
            throw new CommandLine.ExecutionException(parsed.commandSpec().commandLine(), e.toString(), e);
        }
    }

    @Override
    public Integer call() {
        for (OpenRequest request : requests) {
            if (request instanceof OpenRequest.OfFile of) {
                UnknownCommand.sentence(of.file(), spec.subcommands().keySet()).ifPresent(sentence -> {
                    throw new ParameterException(spec.commandLine(), sentence);
                });
            }
        }
        return opener.open(requests, startsAnew ? WindowOpener.Program.NEW : WindowOpener.Program.RUNNING);
    }
}
