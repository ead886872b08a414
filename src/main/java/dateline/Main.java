package dateline;

import dateline.cli.DatelineCommand;
import dateline.cli.WindowOpener;
import dateline.instance.ProgramSocket;
import dateline.instance.RunningProgram;
import dateline.link.OpenRequest;
import dateline.settings.LogFile;
import dateline.settings.PlatformDirectories;
import dateline.ui.shell.DatelineApp;
import dateline.ui.toolkit.DisplayProbe;
import dateline.ui.toolkit.ToolkitOutput;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts Dateline: runs the command line, opens the window. */
public final class Main {
    /** How long to wait for the answer of the program that runs already. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private Main() {}

    /**
     * Runs the command line and ends the program with its exit code.
     *
     * @param args the arguments, as {@code --help} explains them
     */
    public static void main(String[] args) {
        // Libraries keep files there too, and would in "?", which is a folder of the current one.
        System.setProperty("user.home", PlatformDirectories.home().toString());
        LogFile.usePlatformDirectory();
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(DatelineCommand.run(
                args,
                (requests, program) ->
                        openWindows(requests, program, new PrintWriter(err, true, StandardCharsets.UTF_8)),
                new FileOutputStream(FileDescriptor.out),
                err));
    }

    private static int openWindows(List<OpenRequest> requests, WindowOpener.Program program, PrintWriter err) {
        if (program == WindowOpener.Program.RUNNING && isTakenByRunningProgram(requests)) {
            return 0;
        }
        Optional<String> reason = DisplayProbe.whyNoWindow(System.getenv());
        if (reason.isEmpty()) {
            ToolkitOutput printed = ToolkitOutput.toLog();
            try {
                DatelineApp.launch(requests);
                return 0;
            } catch (RuntimeException e) {
                reason = DisplayProbe.whyNotStarted(e, printed);
                if (reason.isEmpty()) {
                    throw e;
                }
            }
        }
        err.println(reason.get());
        return 1;
    }

    private static boolean isTakenByRunningProgram(List<OpenRequest> requests) {
        ProgramSocket socket = ProgramSocket.of(PlatformDirectories.current().state(), System.getenv());
        return RunningProgram.take(
                socket, requests.stream().map(OpenRequest::argument).toList(), PATIENCE);
    }
}
