package dateline.bench;

import dateline.format.CommentaryChecker;
import dateline.format.CommentaryReader;
import dateline.query.CommentaryIndex;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How long reading and checking take, and how much the model holds, in terms of binding the same bytes to plain records.
 *
 * <p>Each figure comes from processes of their own with the options of this one, so start it with equal {@code -Xms} and
 * {@code -Xmx} and with {@code -XX:+AlwaysPreTouch}: a first touch of fresh memory costs more than the parsing. Cold is the
 * first reading of a process, warm the median of all later ones in some four seconds; the processes take turns. The bytes
 * are in memory before, but for the last tasks, which stream them from the file in a heap of 64 MB.
 *
 * <p>Arguments: see {@link ReadPlan#of}; all of it if there are none.
 */
public final class ReadBench {
    private static final PrintStream OUT = System.out;
    private static final int LEAST_ROUNDS = 5;
    private static final long WARM_NANOS = 4_000_000_000L;

    /** The time in ms of the first run, of later ones, and the memory in bytes that stays. */
    private record Figures(double cold, double warm, double memory) {}

    private ReadBench() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 3 && arguments[0].equals("child")) {
            measure(ReadTask.valueOf(arguments[1]), Path.of(arguments[2]));
            return;
        }
        ReadPlan plan = ReadPlan.of(arguments);
        Path file = Files.createTempFile("read-bench", ".dateline.json");
        try {
            for (GeneratedText.Layout layout : plan.layouts()) {
                for (int size : plan.sizes()) {
                    GeneratedText.write(size, layout, file);
                    long bytes = Files.size(file);
                    OUT.printf(
                            Locale.ROOT,
                            "%n%d events, %s, %.0f MB, %.0f bytes an event with its share of claims%n",
                            size,
                            layout,
                            bytes / 1e6,
                            (double) bytes / size);
                    compare(file, plan);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void compare(Path file, ReadPlan plan) throws IOException, InterruptedException {
        Map<ReadTask, List<Figures>> all = new EnumMap<>(ReadTask.class);
        for (int p = 0; p < plan.processes(); p++) {
            for (ReadTask task : plan.tasks()) {
                all.computeIfAbsent(task, t -> new ArrayList<>()).add(inProcessOfItsOwn(task, file));
            }
        }
        all.forEach((task, figures) -> {
            List<Figures> floor = all.get(task.floor());
            double cold = median(figures, Figures::cold);
            double warm = median(figures, Figures::warm);
            double memory = median(figures, Figures::memory);
            double coldRatio = cold / median(floor, Figures::cold);
            double warmRatio = warm / median(floor, Figures::warm);
            double memoryRatio = memory / median(floor, Figures::memory);
            boolean isModel = task.floor() == ReadTask.FLOOR;
            boolean kept = Math.max(coldRatio, warmRatio) <= task.bound() && (!isModel || memoryRatio <= 1);
            OUT.printf(
                    Locale.ROOT,
                    "%-10s cold %6.0f ms %.2f  warm %6.0f ms %.2f  %s%s%n",
                    task,
                    cold,
                    coldRatio,
                    warm,
                    warmRatio,
                    isModel ? String.format(Locale.ROOT, "holds %6.1f MB %.2f  ", memory / 1e6, memoryRatio) : "",
                    task == task.floor() ? "" : kept ? "kept" : "NOT KEPT");
        });
    }

    private static double median(List<Figures> figures, ToDoubleFunction<Figures> of) {
        return figures.stream().mapToDouble(of).sorted().toArray()[figures.size() / 2];
    }

    private static Figures inProcessOfItsOwn(ReadTask task, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !task.isSmall() || !option.startsWith("-Xm"))
                .forEach(command::add);
        if (task.isSmall()) {
            command.addAll(List.of("-Xms64m", "-Xmx64m"));
        }
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

    private static void measure(ReadTask task, Path file) throws IOException {
        byte[] json = task.isSmall() ? new byte[0] : Files.readAllBytes(file);
        System.gc();
        long start = System.nanoTime();
        Object result = run(task, json, file);
        double cold = (System.nanoTime() - start) / 1e6;
        long with = usedMemory();
        if (result.hashCode() == 0) {
            OUT.print("");
        }
        result = "";
        double memory = (double) with - usedMemory();
        List<Double> later = new ArrayList<>();
        long end = System.nanoTime() + WARM_NANOS;
        while (later.size() < LEAST_ROUNDS || System.nanoTime() < end) {
            System.gc();
            start = System.nanoTime();
            result = run(task, json, file);
            later.add((System.nanoTime() - start) / 1e6);
            result = result.getClass().getName();
        }
        double warm = later.stream().sorted().toList().get(later.size() / 2);
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

    private static Object run(ReadTask task, byte[] json, Path file) throws IOException {
        return switch (task) {
            case FLOOR -> PlainRecords.read(json);
            case READ -> CommentaryReader.read(json).commentary().orElseThrow();
            case INDEXED -> indexed(json);
            case TOKENS -> tokens(json);
            case CHECK -> CommentaryChecker.check(json).errors();
            case TOKENS_64M -> tokensOf(file);
            case CHECK_64M -> CommentaryChecker.check(file).errors();
        };
    }

    private static CommentaryIndex indexed(byte[] json) {
        return CommentaryIndex.of(CommentaryReader.read(json).commentary().orElseThrow());
    }

    private static long tokensOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            return tokens(parser);
        }
    }

    private static long tokens(byte[] json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            return tokens(parser);
        }
    }

    private static long tokens(JsonParser parser) {
        long tokens = 0;
        while (parser.nextToken() != null) {
            tokens++;
        }
        return tokens;
    }
}
