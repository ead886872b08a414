package dateline.cli;

import dateline.link.DatelineLink;
import dateline.link.OpenRequest;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;

/** Takes arguments for names of files, and for links. */
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

    /**
     * Returns what an argument asks to open: a file, a place in one, or a link.
     *
     * @throws TypeConversionException if it can be none of them, with a sentence for the user
     */
    static OpenRequest request(String argument) {
        Optional<String> fault = requestFault(argument);
        if (fault.isPresent()) {
            throw new TypeConversionException(fault.get());
        }
        return OpenRequest.parse(argument).orElseThrow();
    }

    /** Returns a sentence on why an argument asks for nothing that can be opened; empty where it does. */
    static Optional<String> requestFault(String argument) {
        if (!DatelineLink.isLink(argument)) {
            Optional<String> fault = fault(argument);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return OpenRequest.parse(argument).isPresent()
                ? Optional.empty()
                : Optional.of("The link " + argument + " has another form than expected: behind # stands claim=ID,"
                        + " event=ID, actor=ID or sentence=5.1.");
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
