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
 * first reading of a process, warm the median of later ones; the processes take turns. The bytes are in memory before, but
 * for the last task, which streams them from the file in a heap of 64 MB.
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
        /** Reading into the model, and indexing it. */
        INDEXED,
        /** The tokens alone. */
        TOKENS,
        /** Checking. */
        CHECK,
        /** The tokens of the file, in little memory. */
        TOKENS_64M,
        /** Checking the file, in little memory. */
        CHECK_64M;

        /** Returns what it is compared with. */
        Task floor() {
            return switch (this) {
                case FLOOR, READ, INDEXED -> FLOOR;
                case TOKENS, CHECK -> TOKENS;
                case TOKENS_64M, CHECK_64M -> TOKENS_64M;
            };
        }

        boolean isSmall() {
            return this == TOKENS_64M || this == CHECK_64M;
        }

        /** Returns how many times its floor's time it may take. */
        double bound() {
            return floor() == FLOOR ? 1 : 2;
        }
    }

    private static final PrintStream OUT = System.out;
    private static final int PROCESSES = 3;
    private static final int LEAST_ROUNDS = 5;
    private static final long WARM_NANOS = 4_000_000_000L;

    /** The time in ms of the first run, of later ones, and the memory in bytes that stays. */
    private record Figures(double cold, double warm, double memory) {}

    private ReadBench() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 3 && arguments[0].equals("child")) {
            measure(Task.valueOf(arguments[1]), Path.of(arguments[2]));
            return;
        }
        int[] sizes = arguments.length == 0
                ? new int[] {100_000, 1_000_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        Path file = Files.createTempFile("read-bench", ".dateline.json");
        try {
            for (GeneratedText.Layout layout : GeneratedText.Layout.values()) {
                for (int size : sizes) {
                    GeneratedText.write(size, layout, file);
                    long bytes = Files.size(file);
                    OUT.printf(
                            Locale.ROOT,
                            "%n%d events, %s, %.0f MB, %.0f bytes an event with its share of claims%n",
                            size,
                            layout,
                            bytes / 1e6,
                            (double) bytes / size);
                    compare(file);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void compare(Path file) throws IOException, InterruptedException {
        Map<Task, List<Figures>> all = new EnumMap<>(Task.class);
        for (int p = 0; p < PROCESSES; p++) {
            for (Task task : Task.values()) {
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
            boolean isModel = task.floor() == Task.FLOOR;
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

    private static Figures inProcessOfItsOwn(Task task, Path file) throws IOException, InterruptedException {
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

    private static void measure(Task task, Path file) throws IOException {
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

    private static Object run(Task task, byte[] json, Path file) throws IOException {
        return switch (task) {
            case FLOOR -> PlainRecords.read(json);
            case READ -> CommentaryReader.read(json).commentary().orElseThrow();
            case INDEXED ->
                new CommentaryIndex(CommentaryReader.read(json).commentary().orElseThrow());
            case TOKENS -> tokens(json);
            case CHECK -> CommentaryChecker.check(json).errors();
            case TOKENS_64M -> tokensOf(file);
            case CHECK_64M -> CommentaryChecker.check(file).errors();
        };
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
