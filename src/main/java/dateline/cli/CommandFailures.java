package dateline.cli;

import dateline.cli.output.Printable;
import dateline.cli.output.StandardOutput.OutputLostException;
import dateline.io.problems.Nearest;
import dateline.settings.LogFile;
import dateline.settings.MemoryLimit;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence why a command was not run, or why it broke off. */
final class CommandFailures {
    private static final Logger LOG = LoggerFactory.getLogger(CommandFailures.class);

    /** The exit code of a failure of the program itself, as in BSD's {@code sysexits.h}. */
    private static final int SOFTWARE_FAILURE = 70;

    private CommandFailures() {}

    /** Says what is wrong with a command line, and where help is. */
    static int wrongCommandLine(ParameterException failure, String... arguments) {
        CommandLine line = failure.getCommandLine();
        String name = line.getCommandSpec().qualifiedName(" ");
        PrintWriter err = line.getErr();
        err.println(name + ": " + Printable.of(reason(failure)));
        err.println("See " + name + " --help.");
        return CommandLine.ExitCode.USAGE;
    }

    private static String reason(ParameterException failure) {
        // What is not known is told first: what is missing may be missing for its sake.
        List<String> unknown = failure.getCommandLine().getUnmatchedArguments();
        if (failure instanceof UnmatchedArgumentException || failure instanceof MissingParameterException) {
            Optional<String> option = unknown.stream()
                    .filter(argument -> argument.startsWith("-"))
                    .findFirst();
            if (option.isPresent()) {
                Set<String> options =
                        failure.getCommandLine().getCommandSpec().optionsMap().keySet();
                return "There is no option " + option.get() + "."
                        + Nearest.of(option.get(), options.stream())
                                .map(near -> " Did you mean " + near + "?")
                                .orElse("");
            }
            if (!unknown.isEmpty()) {
                return FileName.requestFault(unknown.get(0))
                        .orElse("There is one argument too many, " + unknown.get(0) + ".");
            }
        }
        if (failure instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing);
        }
        return failure.getCause() instanceof TypeConversionException refused
                ? refused.getMessage()
                : failure.getMessage();
    }

    private static String missing(MissingParameterException failure) {
        ArgSpec first = failure.getMissing().get(0);
        // The library tells an option without its value from a missing option by its words alone.
        if (first instanceof OptionSpec option && failure.getMessage().contains("parameter for option")) {
            return option.longestName() + " is there without its value, " + first.paramLabel() + ".";
        }
        return failure.getMissing().stream().map(CommandFailures::form).collect(Collectors.joining(" and "))
                + (failure.getMissing().size() == 1 ? " is missing." : " are missing.");
    }

    private static String form(ArgSpec wanted) {
        return wanted instanceof OptionSpec option
                ? option.shortestName() + " " + wanted.paramLabel()
                : wanted.paramLabel();
    }

    /** Says why a command broke off. */
    static int brokenOff(Exception failure, CommandLine line) {
        if (failure instanceof OutputLostException) {
            // Told at the end, where the last of the output has been tried as well.
            return 1;
        }
        // The outer exceptions only tell through which methods the innermost one passed.
        Throwable reason = Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .orElseThrow();
        if (reason instanceof OutOfMemoryError) {
            String advice = MemoryLimit.advice();
            line.getErr().println("dateline: T" + advice.substring(1) + ".");
        } else {
            LOG.error("The command failed", failure);
            line.getErr()
                    .println("dateline: The program failed: " + Printable.of(String.valueOf(reason)) + "." + log());
        }
        return SOFTWARE_FAILURE;
    }

    private static String log() {
        Optional<Path> log = LogFile.existing();
        return log.map(file -> " Its log says more: " + file).orElse("");
    }
}
