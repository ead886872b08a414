package dateline.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/**
 * From the start of the process to the answer to a click on an event: an installed program beside an empty window, from an
 * archive of classes too. They run in turn, so that what else the machine does meets both.
 *
 * <p>Needs xdotool, and Xvfb, which keeps its screen in a file. The answer is what the upper right of the window shows
 * some time after a click: a start of each program is watched for it before any is measured.
 */
public final class StartupBench {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int RUNS = 10;

    private final Path work = Path.of("target/startup").toAbsolutePath();
    private final List<Process> helpers = new ArrayList<>();
    private ByteBuffer screen = ByteBuffer.allocate(0);
    private long blank;

    /** What is started, where it is clicked, and what is to be seen then. */
    private record Program(List<String> command, int x, int y, long answer) {}

    /**
     * Runs the benchmark.
     *
     * @param args application images; {@code /opt/dateline} where none is named
     * @throws Exception if a program cannot be started
     */
    public static void main(String[] args) throws Exception {
        StartupBench bench = new StartupBench();
        try {
            bench.run(args.length > 0 ? List.of(args) : List.of("/opt/dateline"));
        } finally {
            bench.helpers.forEach(Process::destroy);
        }
    }

    private void run(List<String> images) throws Exception {
        Files.createDirectories(work);
        showScreen();
        Map<String, Program> programs = new LinkedHashMap<>();
        programs.put("empty window", watched(emptyWindow(Path.of(images.get(0)))));
        for (String image : images) {
            programs.put(image, watched(List.of(image + "/bin/dateline")));
        }
        Map<String, double[]> times = new LinkedHashMap<>();
        for (int run = 0; run < RUNS; run++) {
            for (Map.Entry<String, Program> program : programs.entrySet()) {
                times.computeIfAbsent(program.getKey(), name -> new double[RUNS])[run] = answered(program.getValue());
            }
        }
        times.forEach((name, millis) -> System.out.printf(
                "%-40s %6.0f ms, %.2f times the empty window%n",
                name, Figures.median(millis), Figures.median(millis) / Figures.median(times.get("empty window"))));
    }

    private void showScreen() throws IOException, InterruptedException {
        String size = WIDTH + "x" + HEIGHT + "x24";
        helpers.add(start("Xvfb", ":97", "-screen", "0", size, "-nolisten", "tcp", "-fbdir", work.toString()));
        TimeUnit.SECONDS.sleep(2);
        try (FileChannel file = FileChannel.open(work.resolve("Xvfb_screen0"))) {
            screen = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
        }
        blank = seen();
    }

    private Process start(String... command) throws IOException {
        return start(List.of(command));
    }

    private Process start(List<String> command) throws IOException {
        // Each is a first start: a window that was remembered might stand elsewhere.
        Files.deleteIfExists(work.resolve("home/dateline/settings.json"));
        Files.deleteIfExists(work.resolve("home/dateline/settings.properties"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("output").toFile());
        builder.environment().put("DISPLAY", ":97");
        for (String variable : List.of("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")) {
            builder.environment().put(variable, work.resolve("home").toString());
        }
        return builder.start();
    }

    /** Returns a checksum of the upper right of the screen, where the selected event is described. */
    private long seen() {
        int pixels = screen.capacity() - WIDTH * HEIGHT * 4;
        byte[] row = new byte[WIDTH / 5 * 4];
        CRC32 sum = new CRC32();
        for (int y = 150; y < HEIGHT / 2; y += 2) {
            screen.get(pixels + (y * WIDTH + WIDTH * 3 / 4) * 4, row);
            sum.update(row);
        }
        return sum.getValue();
    }

    /** Waits until a window is there and nothing has changed for some seconds. */
    private long quiet() throws InterruptedException {
        long last = 0;
        for (int same = 0; same < 50; same++) {
            TimeUnit.MILLISECONDS.sleep(100);
            same = seen() == last && last != blank ? same : 0;
            last = seen();
        }
        return last;
    }

    private void click(int x, int y) throws IOException, InterruptedException {
        start("xdotool", "mousemove", String.valueOf(x), String.valueOf(y), "click", "1")
                .waitFor();
    }

    /** Starts a program twice: to find what can be clicked, and to see what the click shows in a fresh window. */
    private Program watched(List<String> command) throws IOException, InterruptedException {
        Process first = start(command);
        long before = quiet();
        int x = 0;
        int y = 0;
        for (int place = 0; seen() == before && place < 100; place++) {
            x = 400 + place % 10 * 50;
            y = 251 + place / 10 * 26;
            click(x, y);
            TimeUnit.MILLISECONDS.sleep(500);
        }
        end(first);
        Process second = start(command);
        long shown = quiet();
        click(x, y);
        long answer = quiet();
        end(second);
        if (answer == shown) {
            throw new IllegalStateException(command + " did not answer a click at " + x + ", " + y);
        }
        return new Program(command, x, y, answer);
    }

    private double answered(Program program) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = start(program.command());
        while (seen() != program.answer()) {
            click(program.x(), program.y());
            for (int wait = 0; wait < 10 && seen() != program.answer(); wait++) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            if (System.nanoTime() - began > TimeUnit.SECONDS.toNanos(30)) {
                throw new IllegalStateException(program.command() + " did not answer");
            }
        }
        double millis = (System.nanoTime() - began) / 1e6;
        end(process);
        return millis;
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor();
        TimeUnit.MILLISECONDS.sleep(500);
    }

    /** Returns the command of the empty window, on the program's runtime and from an archive of its own. */
    private List<String> emptyWindow(Path image) throws IOException, InterruptedException {
        Path jar = work.resolve("empty.jar");
        Path archive = work.resolve("empty.jsa");
        String classes = Path.of("target/test-classes").toAbsolutePath().toString();
        start("jar", "cf", jar.toString(), "-C", classes, "dateline/bench/EmptyWindow.class")
                .waitFor();
        List<String> command = new ArrayList<>();
        command.add(image.resolve("lib/runtime/bin/java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dprism.order=sw"));
        command.addAll(List.of("-cp", jar.toString(), EmptyWindow.class.getName()));
        List<String> training = new ArrayList<>(command);
        training.add(1, "-XX:ArchiveClassesAtExit=" + archive);
        Process process = start(training);
        TimeUnit.SECONDS.sleep(5);
        process.destroy();
        process.waitFor();
        command.add(1, "-XX:SharedArchiveFile=" + archive);
        return command;
    }
}
