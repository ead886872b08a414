package dateline;

import dateline.cli.DatelineCommand;
import dateline.settings.LogFile;
import dateline.settings.PlatformDirectories;
import dateline.ui.app.DatelineApp;
import dateline.ui.app.DisplayProbe;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts Dateline: runs the command line, opens the window. */
public final class Main {
    private Main() {}

    /**
     * Runs the command line and ends the program with its exit code.
     *
     * @param args the arguments, as {@code --help} explains them
     */
    public static void main(String[] args) {
        System.setProperty(LogFile.FOLDER, PlatformDirectories.current().state().toString());
        // That something is logged while the log comes up is nothing to print on the console.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = wantsWindows(args)
                ? openWindows(Stream.of(args).map(Path::of).toList(), err)
                : runCommand(args, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Tells whether no option or command has to be understood: to set up the command line takes as long as a window. */
    private static boolean wantsWindows(String[] args) {
        for (String argument : args) {
            if (!argument.endsWith(".dateline.json") || argument.startsWith("-")) {
                return false;
            }
        }
        return true;
    }

    private static int runCommand(String[] args, PrintWriter out, PrintWriter err) {
        LogFile.start();
        return DatelineCommand.commandLine(files -> openWindows(files, err), out, err)
                .execute(args);
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static int openWindows(List<Path> files, PrintWriter err) {
        Optional<String> reason = DisplayProbe.whyNoWindow();
        if (reason.isEmpty()) {
            reason = launch(files);
        }
        reason.ifPresent(err::println);
        return reason.isPresent() ? 1 : 0;
    }

    private static Optional<String> launch(List<Path> files) {
        try {
            DatelineApp.launch(files);
            return Optional.empty();
        } catch (RuntimeException e) {
            Optional<String> reason = DisplayProbe.whyNotStarted(e);
            if (reason.isEmpty()) {
                throw e;
            }
            return reason;
        }
    }
}
