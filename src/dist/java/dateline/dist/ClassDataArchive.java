package dateline.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The archive of loaded classes from which the installed program starts.
 *
 * <p>The program is started and says which classes it has loaded when its first frame is there; these are written, parsed,
 * verified and linked, into the runtime's own archive ({@code lib/server/classes.jsa}), which the virtual machine
 * maps without being told. It is bound to the runtime's modules by their size, not their path or time, so that it holds
 * wherever the image is put.
 *
 * <p>Where there is neither a display nor Xvfb, the command line is run instead: such an archive holds the JDK's and the
 * program's classes but not the toolkit's, and starting is slower.
 */
final class ClassDataArchive {
    private static final int PATIENCE_SECONDS = 120;

    private ClassDataArchive() {}

    /**
     * Makes the archive inside a runtime.
     *
     * @param runtime the linked runtime
     * @param work a folder for what comes about on the way
     * @param options the options that the program is started with
     */
    static void make(Path runtime, Path work, List<String> options) throws IOException {
        Path java = runtime.resolve("bin").resolve("java");
        Path classes = work.resolve("classes.lst");
        List<String> command = new ArrayList<>();
        boolean windowed = hasDisplay() || Tools.isInstalled("xvfb-run");
        if (!hasDisplay() && windowed) {
            command.addAll(List.of("xvfb-run", "--auto-servernum", "--server-args=-screen 0 1920x1080x24"));
        }
        command.add(java.toString());
        command.addAll(options);
        command.add("-Xshare:off");
        if (!windowed) {
            System.out.println("No display and no Xvfb: the archive will lack the toolkit's classes.");
        }
        // The first time as for a new reader, the last time as for one who comes back: the start between leaves
        // settings.
        Tools.emptied(work.resolve("home"));
        Set<String> known = new LinkedHashSet<>();
        for (String last : windowed ? List.of("first", "end", "first") : List.of("first")) {
            List<String> start = new ArrayList<>(command);
            start.addAll(List.of("-XX:DumpLoadedClassList=" + classes, "-Ddateline.startup=" + last, "dateline.Main"));
            if (!windowed) {
                start.addAll(List.of("draw", "-o", work.resolve("drawn.svg").toString()));
            }
            train(start, work);
            if (last.equals("first")) {
                known.addAll(Files.readAllLines(classes));
            }
        }
        Files.write(classes, known);
        // With the collector that the program runs with: of another one's archive it would ignore the objects, 3 MB.
        List<String> dump = new ArrayList<>(List.of(java.toString(), "-Xshare:dump"));
        options.stream().filter(option -> option.matches("-XX:\\+Use\\w+GC")).forEach(dump::add);
        dump.addAll(List.of("-XX:SharedClassListFile=" + classes, "-Xlog:cds=error"));
        Tools.run(dump);
    }

    private static boolean hasDisplay() {
        return Tools.Platform.current() != Tools.Platform.LINUX || System.getenv("DISPLAY") != null;
    }

    /** Runs the program with the settings that the start before has left, if there was one. */
    private static void train(List<String> command, Path work) throws IOException {
        Path home = work.resolve("home");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("training.log").toFile());
        Map<String, String> environment = builder.environment();
        for (String variable :
                List.of("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA")) {
            environment.put(variable, home.toString());
        }
        Process process = builder.start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                throw new IllegalStateException(
                        "The program's first frame did not come in " + PATIENCE_SECONDS + " s.");
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the program ran.", e);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("The program ended with " + process.exitValue() + ": "
                    + Files.readString(work.resolve("training.log")));
        }
    }
}
