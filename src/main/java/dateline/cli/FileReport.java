package dateline.cli;

import dateline.cli.output.Printable;
import dateline.copy.extract.UnreadableCopyException;
import dateline.io.commentary.CommentaryReader;
import dateline.io.files.InputFile;
import dateline.io.imports.ImportFormat;
import dateline.io.imports.Importer;
import dateline.io.json.ReadMonitor;
import dateline.io.problems.CheckReport;
import dateline.io.problems.Problem;
import dateline.io.problems.ProblemFormat;
import dateline.io.problems.ReadResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file for a command and says in words what is wrong. */
final class FileReport {
    private FileReport() {}

    /** Loads a file. */
    interface Loader<T> {
        T load(Path file) throws IOException;
    }

    /**
     * Reads a commentary, or the page that holds one.
     *
     * @param file the file
     * @param messages where it is said that it cannot be read
     * @return the result; empty where it cannot be read
     */
    static Optional<ReadResult> read(Path file, PrintWriter messages) {
        return load(file, FileReport::read, messages);
    }

    private static ReadResult read(Path file) throws IOException {
        if (ImportFormat.of(file).equals(Optional.of(ImportFormat.PAGE))) {
            byte[] page = Importer.load(file, ReadMonitor.NONE);
            return Importer.read(page, String.valueOf(file.getFileName()), ImportFormat.PAGE, Optional.empty());
        }
        return CommentaryReader.read(file);
    }

    /**
     * Loads a file.
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
            String reason = e instanceof UnreadableCopyException ? e.getMessage() : reason(file, e);
            messages.println(Printable.of(file + ": error: " + reason));
            return Optional.empty();
        }
    }

    private static String reason(Path file, IOException failure) {
        String reason = InputFile.reason(failure);
        return file.toString().equals("-")
                ? reason + "; standard input is not read here, so give the name of a file"
                : reason;
    }

    /** Prints a line a problem. */
    static void printProblems(Path file, CheckReport report, PrintWriter to) {
        for (Problem problem : report.problems()) {
            to.println(Printable.of(ProblemFormat.line(file.toString(), problem)));
        }
    }
}
