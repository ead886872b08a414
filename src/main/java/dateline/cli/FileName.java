package dateline.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;

/** Takes arguments for names of files. */
final class FileName {
    private FileName() {}

    /**
     * Returns the path that an argument names.
     *
     * @throws TypeConversionException if it names none, with a sentence for the user
     */
    static Path parse(String argument) {
        Optional<String> fault = fault(argument);
        if (fault.isPresent()) {
            throw new TypeConversionException(fault.get());
        }
        return Path.of(argument);
    }

    /** Returns a sentence on why an argument cannot be the name of a file; empty where it can. */
    static Optional<String> fault(String argument) {
        if (argument.isEmpty()) {
            return Optional.of("The name of a file is empty; expected the path of one.");
        }
        if (path(argument).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                // Bytes that the locale's character set has no letters for were replaced before the program began.
                argument.indexOf('\uFFFD') >= 0
                        ? "The name " + argument
                                + " has letters that the locale of this session does not know; set LC_ALL"
                                + " to one with UTF-8, such as C.UTF-8."
                        : "There can be no file of the name " + argument + ".");
    }

    private static Optional<Path> path(String argument) {
        try {
            return Optional.of(Path.of(argument));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
