package dateline.bench;

import dateline.format.CommentaryChecker;
import dateline.format.CommentaryReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How long reading and checking take, and how much the model holds, in terms of binding the same bytes to plain records.
 *
 * <p>Each figure comes from a process of its own with the options of this one, so start it with equal {@code -Xms} and
 * {@code -Xmx} and with {@code -XX:+AlwaysPreTouch}: a first touch of fresh memory costs more than the parsing. Cold is the
 * first reading of a process, warm the best of later ones. The processes take turns; of their times the least counts,
 * because whatever else the machine does can only add to it.
 *
 * <p>Arguments: the numbers of events, 100000 and 1000000 if there are none.
 */
public final class ReadBench {
    /** What is measured. */
    private enum Task {
        /** Jackson Databind. */
        FLOOR,
        /** Reading into the model. */
        READ,
        /** The tokens alone. */
        TOKENS,
        /** Checking. */
        CHECK
    }

    private static final PrintStream OUT = System.out;
    private static final int PROCESSES = 3;
    private static final int LEAST_ROUNDS = 5;
    private static final long WARM_NANOS = 6_000_000_000L;

    /** The time in ms of the first run and of later ones, and the memory in bytes that stays. */
    private record Figures(double cold, double warm, double memory) {
        Figures least(Figures other) {
            return new Figures(Math.min(cold, other.cold), Math.min(warm, other.warm), Math.min(memory, other.memory));
        }
    }

    private ReadBench() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 3 && arguments[0].equals("child")) {
            measure(Task.valueOf(arguments[1]), Files.readAllBytes(Path.of(arguments[2])));
            return;
        }
        int[] sizes = arguments.length == 0
                ? new int[] {100_000, 1_000_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        Path file = Files.createTempFile("read-bench", ".dateline.json");
        try {
            for (GeneratedText.Layout layout : GeneratedText.Layout.values()) {
                Map<Task, double[]> warm = new TreeMap<>();
                for (int i = 0; i < sizes.length; i++) {
                    GeneratedText.write(sizes[i], layout, file);
                    OUT.printf(Locale.ROOT, "%n%d events, %s, %.0f MB%n", sizes[i], layout, Files.size(file) / 1e6);
                    Map<Task, Figures> figures = compare(file);
                    int index = i;
                    figures.forEach(
                            (task, f) -> warm.computeIfAbsent(task, t -> new double[sizes.length])[index] = f.warm());
                }
                warm.forEach((task, ms) -> printGrowth(task, sizes, ms));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static Map<Task, Figures> compare(Path file) throws IOException, InterruptedException {
        Map<Task, Figures> least = new TreeMap<>();
        for (int p = 0; p < PROCESSES; p++) {
            for (Task task : Task.values()) {
                least.merge(task, inProcessOfItsOwn(task, file), Figures::least);
            }
        }
        least.forEach((task, figures) -> {
            Figures floor = least.get(task == Task.CHECK ? Task.TOKENS : Task.FLOOR);
            OUT.printf(
                    Locale.ROOT,
                    "%-7s cold %7.0f ms (%.2f)  warm %7.0f ms (%.2f)  holds %7.1f MB (%.2f)%n",
                    task,
                    figures.cold(),
                    figures.cold() / floor.cold(),
                    figures.warm(),
                    figures.warm() / floor.warm(),
                    figures.memory() / 1e6,
                    figures.memory() / floor.memory());
        });
        return least;
    }

    /** Prints how the time grows: 1 is in proportion to the size. */
    private static void printGrowth(Task task, int[] sizes, double[] ms) {
        int last = sizes.length - 1;
        if (last > 0) {
            double exponent = Math.log(ms[last] / ms[0]) / Math.log((double) sizes[last] / sizes[0]);
            OUT.printf(Locale.ROOT, "%-7s grows with the power %.2f%n", task, exponent);
        }
    }

    private static Figures inProcessOfItsOwn(Task task, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ReadBench.class.getName()));
        command.addAll(List.of("child", task.name(), file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(task + " failed: " + answer);
        }
        double[] numbers = Arrays.stream(answer.trim().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Figures(numbers[0], numbers[1], numbers[2]);
    }

    private static void measure(Task task, byte[] json) throws IOException {
        long start = System.nanoTime();
        Object result = run(task, json);
        double cold = (System.nanoTime() - start) / 1e6;
        long with = usedMemory();
        if (result.hashCode() == 0) {
            OUT.print("");
        }
        result = "";
        double memory = (double) with - usedMemory();
        double warm = Double.MAX_VALUE;
        long end = System.nanoTime() + WARM_NANOS;
        for (int round = 0; round < LEAST_ROUNDS || System.nanoTime() < end; round++) {
            System.gc();
            start = System.nanoTime();
            result = run(task, json);
            warm = Math.min(warm, (System.nanoTime() - start) / 1e6);
            result = result.getClass().getName();
        }
        OUT.println(cold + " " + warm + " " + memory);
    }

    /** Returns how many bytes the last collection left. */
    private static long usedMemory() {
        // The serial collector leaves a little waste in all but every fourth of its collections.
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }

    private static Object run(Task task, byte[] json) throws IOException {
        return switch (task) {
            case FLOOR -> PlainRecords.read(json);
            case READ -> CommentaryReader.read(json).commentary().orElseThrow();
            case TOKENS -> tokens(json);
            case CHECK -> CommentaryChecker.check(json).errors();
        };
    }

    private static long tokens(byte[] json) throws IOException {
        long tokens = 0;
        try (InputStream in = new ByteArrayInputStream(json);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
