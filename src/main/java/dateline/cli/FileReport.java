package dateline.cli;

import dateline.format.CommentaryReader;
import dateline.format.Problem;
import dateline.format.ProblemFormat;
import dateline.format.ReadResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file for a command and says in words what is wrong. */
final class FileReport {
    private FileReport() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param messages where it is said that it cannot be read
     * @return the result; empty where it cannot be read
     */
    static Optional<ReadResult> read(Path file, PrintWriter messages) {
        try {
            if (Files.isDirectory(file)) {
                messages.println(file + ": error: this is a directory, expected a file");
                return Optional.empty();
            }
            return Optional.of(CommentaryReader.read(file));
        } catch (NoSuchFileException e) {
            messages.println(file + ": error: there is no such file");
        } catch (AccessDeniedException e) {
            messages.println(file + ": error: the file may not be read");
        } catch (IOException e) {
            messages.println(file + ": error: the file cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** Prints a line a problem. */
    static void printProblems(Path file, ReadResult result, PrintWriter to) {
        for (Problem problem : result.problems()) {
            to.println(ProblemFormat.line(file.toString(), problem));
        }
    }
}
