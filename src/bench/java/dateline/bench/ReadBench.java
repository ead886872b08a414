package dateline.bench;

import dateline.index.CommentaryIndex;
import dateline.io.commentary.CommentaryReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures how long reading with all checks and the index takes, beside binding the same bytes to plain records with Jackson Databind.
 *
 * <p>Cold is the first time in the process, warm the median of later rounds that take turns. Argument: how many events, or
 * 100,000 of them.
 */
public final class ReadBench {
    private static final PrintStream OUT = System.out;
    private static final int ROUNDS = 9;
    private static final double BOUND = 3;

    private ReadBench() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException {
        int events = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        Path file = Files.createTempFile("read-bench", ".dateline.json");
        try {
            GeneratedText.write(events, file);
            OUT.printf(Locale.ROOT, "%n%d events, %.0f MB%n", events, Files.size(file) / 1e6);
            compare(Files.readAllBytes(file));
        } finally {
            Files.delete(file);
        }
    }

    private static void compare(byte[] json) {
        double[] readings = new double[ROUNDS];
        double[] bindings = new double[ROUNDS];
        print("cold", reading(json), binding(json), Double.POSITIVE_INFINITY);
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            readings[Math.max(0, round)] = reading(json);
            bindings[Math.max(0, round)] = binding(json);
        }
        print("warm", Figures.median(readings), Figures.median(bindings), BOUND);
    }

    private static void print(String what, double reading, double binding, double bound) {
        new Figures(OUT).ratio(what + ": reading, checks and index, ms", reading, "binding", binding, bound);
    }

    private static double reading(byte[] json) {
        return Figures.once(() ->
                CommentaryIndex.of(CommentaryReader.read(json).commentary().orElseThrow()));
    }

    private static double binding(byte[] json) {
        return Figures.once(() -> PlainRecords.read(json));
    }
}
