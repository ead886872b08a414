package dateline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * From the start of the process to the first frame, and the resident memory two seconds later: the packaged program beside
 * an empty window on the same runtime, with and without an archive of classes. Of the program also the time until all of
 * its window is there.
 *
 * <p>They run in turn, so that what else the machine does meets all of them. Needs a display.
 */
public final class StartupBench {
    /** What a program prints when its first frame is painted. */
    static final String LINE = "first frame";

    /** What the program prints when all of its window is there. */
    private static final String COMPLETE = "complete";

    private static final String SOFTWARE = "-Dprism.order=sw";
    private static final int WARM_UPS = 2;
    private static final int RUNS = 10;

    private final Path image;
    private final Path work;
    private final List<String> options;

    private StartupBench(Path image, Path work) throws IOException {
        this.image = image;
        this.work = work;
        options = Files.readAllLines(Path.of("src/dist/jvm.options")).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .filter(line -> !line.startsWith("-Xshare"))
                .toList();
    }

    /**
     * Runs the benchmark.
     *
     * @param args the application image; {@code /opt/dateline} where none is named
     * @throws Exception if a program cannot be started
     */
    public static void main(String[] args) throws Exception {
        Path image = Path.of(args.length > 0 ? args[0] : "/opt/dateline");
        Path work = Files.createDirectories(Path.of("target/startup").toAbsolutePath());
        new StartupBench(image, work).run();
    }

    /** What one start took until its first frame, and until all is there, in milliseconds, and the memory then, in kB. */
    private record Start(double millis, double complete, double kilobytes) {}

    private void run() throws Exception {
        Path jar = emptyWindow();
        Path archive = archive(jar);
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put("(a) Dateline", List.of(image.resolve("bin/dateline").toString()));
        programs.put("(b) empty window, archive", empty(jar, "-Xshare:on", "-XX:SharedArchiveFile=" + archive));
        programs.put("(c) empty window, no archive", empty(jar, "-Xshare:off"));
        boolean graphics = Files.exists(Path.of("/dev/dri"));
        if (!graphics) {
            // As the launcher tells the program there.
            programs.put(
                    "(d) as (b), told that there is no graphics processor",
                    empty(jar, "-Xshare:on", "-XX:SharedArchiveFile=" + archive, SOFTWARE));
        }
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        for (int i = 0; i < WARM_UPS + RUNS; i++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                Start start = start(program.getValue());
                if (i >= WARM_UPS) {
                    starts.computeIfAbsent(program.getKey(), key -> new ArrayList<>())
                            .add(start);
                }
            }
        }
        List<Start> medians = new ArrayList<>();
        starts.forEach((name, all) -> {
            Start median =
                    new Start(median(all, Start::millis), median(all, Start::complete), median(all, Start::kilobytes));
            medians.add(median);
            System.out.printf(
                    "%-50s %6.0f ms, complete %6.0f ms %6.0f MB%n",
                    name, median.millis(), median.complete(), median.kilobytes() / 1000);
        });
        bound("time, (a) to (b)", medians.get(0).millis() / medians.get(1).millis(), 1.25);
        bound("time, (a) to (c)", medians.get(0).millis() / medians.get(2).millis(), 1.0);
        bound("memory, (a) to (b)", medians.get(0).kilobytes() / medians.get(1).kilobytes(), 1.5);
        if (!graphics) {
            System.out.printf(
                    "%-30s %6.2f, memory %.2f%n",
                    "time, (a) to (d)",
                    medians.get(0).millis() / medians.get(3).millis(),
                    medians.get(0).kilobytes() / medians.get(3).kilobytes());
        }
    }

    private static void bound(String what, double ratio, double most) {
        System.out.printf("%-30s %6.2f, at most %.2f: %s%n", what, ratio, most, ratio <= most ? "kept" : "NOT KEPT");
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> of) {
        double[] sorted = starts.stream().mapToDouble(of).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private List<String> empty(Path jar, String... sharing) {
        List<String> command = new ArrayList<>();
        command.add(image.resolve("lib/runtime/bin/java").toString());
        command.addAll(options);
        command.addAll(List.of(sharing));
        command.addAll(List.of("-cp", jar.toString(), EmptyWindow.class.getName()));
        return command;
    }

    /** An archive takes classes from jars only. */
    private Path emptyWindow() throws IOException {
        Path jar = work.resolve("empty.jar");
        Path classes = Path.of("target/test-classes");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.list(classes.resolve("dateline/bench"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("(EmptyWindow|StartupBench).*"))
                    .toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
                out.closeEntry();
            }
        }
        return jar;
    }

    private Path archive(Path jar) throws IOException, InterruptedException {
        Path classes = work.resolve("empty.lst");
        Path archive = work.resolve("empty.jsa");
        start(empty(jar, "-Xshare:off", "-XX:DumpLoadedClassList=" + classes));
        List<String> dump = empty(jar, "-XX:SharedClassListFile=" + classes, "-XX:SharedArchiveFile=" + archive);
        dump.add(1, "-Xshare:dump");
        new ProcessBuilder(dump)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("dump.log").toFile())
                .start()
                .waitFor();
        return archive;
    }

    private Start start(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(work.resolve("errors.log").toFile());
        builder.environment().put("DATELINE_JAVA_OPTIONS", "-Ddateline.startup=print");
        if (command.contains(SOFTWARE)) {
            builder.environment().put("GDK_GL", "disable");
        }
        for (String variable : List.of("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")) {
            builder.environment().put(variable, work.resolve("home").toString());
        }
        long began = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            double millis = (System.nanoTime() - began) / 1e6;
            if (!LINE.equals(line)) {
                throw new IllegalStateException(command + " said " + line);
            }
            boolean more = command.size() == 1;
            if (more && !COMPLETE.equals(said.readLine())) {
                throw new IllegalStateException(command + " was not completed");
            }
            double complete = (System.nanoTime() - began) / 1e6;
            Thread.sleep(2000);
            return new Start(millis, complete, resident(process.pid()));
        } finally {
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private static double resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
