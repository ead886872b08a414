package dateline.cli;

import dateline.io.commentary.CommentaryReader;
import dateline.io.files.InputFile;
import dateline.io.problems.CheckReport;
import dateline.io.problems.Problem;
import dateline.io.problems.ProblemFormat;
import dateline.io.problems.ReadResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file for a command and says in words what is wrong. */
final class FileReport {
    private FileReport() {}

    /** A way to take in a file. */
    interface Loader<T> {
        T load(Path file) throws IOException;
    }

    /**
     * Reads a commentary.
     *
     * @param file the file
     * @param messages where it is said that it cannot be read
     * @return the result; empty where it cannot be read
     */
    static Optional<ReadResult> read(Path file, PrintWriter messages) {
        return load(file, CommentaryReader::read, messages);
    }

    /**
     * Takes in a file.
     *
     * @param file the file
     * @param loader reads it
     * @param messages where it is said that it cannot be read
     * @return what the loader made of it; empty where it cannot be read
     */
    static <T> Optional<T> load(Path file, Loader<T> loader, PrintWriter messages) {
        try {
            return Optional.of(loader.load(file));
        } catch (IOException e) {
            messages.println(file + ": error: " + InputFile.reason(e));
            return Optional.empty();
        }
    }

    /** Returns why a file cannot be written, as the end of a sentence. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "its folder is not there";
        }
        return e instanceof AccessDeniedException ? "it may not be written" : e.getMessage();
    }

    /** Prints a line a problem. */
    static void printProblems(Path file, CheckReport report, PrintWriter to) {
        for (Problem problem : report.problems()) {
            to.println(ProblemFormat.line(file.toString(), problem));
        }
    }
}
