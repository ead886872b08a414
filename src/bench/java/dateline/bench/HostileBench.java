package dateline.bench;

import dateline.io.commentary.CommentaryReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Whether hostile files take time in proportion to their size: for each kind the time for a size and for eight times that,
 * and the power with which it grows, which is 1 for what is linear and 2 for what looks at everything for everything.
 */
public final class HostileBench {
    private static final int SMALL = 40_000;
    private static final int TIMES = 8;
    private static final int ROUNDS = 7;
    private static final double BOUND = 1.4;
    private static final String SOURCE =
            "\"format\":\"dateline/1\",\"id\":\"d\",\"source\":{\"title\":\"T\",\"paragraphs\":"
                    + "[{\"sentences\":[\"One.\"]}]}";

    private HostileBench() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        kinds().forEach((kind, element) -> {
            byte[] small = file(kind, element, SMALL);
            byte[] large = file(kind, element, SMALL * TIMES);
            report(kind, small, large);
        });
    }

    private static Map<String, IntFunction<String>> kinds() {
        Map<String, IntFunction<String>> kinds = new LinkedHashMap<>();
        kinds.put("unknown keys", i -> "{\"idd\":1,\"titel\":2,\"wenn\":3}");
        kinds.put("wrong types", i -> "{\"id\":{},\"statement\":[],\"actors\":7}");
        kinds.put("wrong words", i -> claim(i, "\"kind\":\"factuel\""));
        kinds.put("impossible dates", i -> claim(i, "\"about\":\"XXXX-02-3" + i % 10 + "\""));
        kinds.put("one id", i -> claim(0, "\"hedge\":\"x\""));
        kinds.put("ids alike", i -> claim(i, "\"hedge\":\"x\""));
        kinds.put("one circle", i -> claim(i, "\"restsOn\":[\"c" + (i + 1) + "\"]"));
        kinds.put("circles of two", i -> claim(i, "\"restsOn\":[\"c" + (i ^ 1) + "\"]"));
        kinds.put("references to nothing", i -> claim(i, "\"restsOn\":[\"x" + i + "\"],\"actors\":[\"y" + i + "\"]"));
        kinds.put("no such sentence", i -> claim(i, "\"passages\":[{\"at\":\"" + (i + 2) + ".1-" + (i + 3) + ".7\"}]"));
        kinds.put("keys twice", i -> claim(i, "\"kind\":\"factual\",\"kind\":\"factual\",\"kind\":\"factual\""));
        kinds.put("lone surrogates", i -> claim(i, "\"hedge\":\"\\ud800\""));
        kinds.put("beyond ASCII, one line", i -> claim(i, "\"hedg\":\"\u4e2d\u6587\",\"about\":\"?\""));
        kinds.put("nested", i -> "[[[[[[[[[[{}]]]]]]]]]]");
        return kinds;
    }

    private static String claim(int i, String more) {
        return "{\"id\":\"c" + i + "\",\"statement\":\"C\"," + more + "}";
    }

    private static byte[] file(String kind, IntFunction<String> element, int count) {
        StringBuilder text = new StringBuilder("{").append(SOURCE).append(",\"claims\":[");
        for (int i = 0; i < count; i++) {
            // The last of a circle leads back to the first.
            boolean closes = kind.equals("one circle") && i == count - 1;
            text.append(i == 0 ? "" : ",").append(closes ? claim(i, "\"restsOn\":[\"c0\"]") : element.apply(i));
        }
        return text.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void report(String kind, byte[] small, byte[] large) {
        // The first is slow for being first, whatever its size.
        milliseconds(large);
        double less = milliseconds(small);
        double more = milliseconds(large);
        double power = Math.log(more / less) / Math.log((double) large.length / small.length);
        System.out.printf(
                Locale.ROOT,
                "%-24s %5.1f MB %7.1f ms, %5.1f MB %7.1f ms, power %.2f  %s%n",
                kind,
                small.length / 1e6,
                less,
                large.length / 1e6,
                more,
                power,
                power <= BOUND ? "kept" : "NOT KEPT");
    }

    /** The least of some rounds: whatever else the machine does can only add to it. */
    private static double milliseconds(byte[] json) {
        double[] ms = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long errors = CommentaryReader.read(json).errors();
            ms[round] = errors < 0 ? 0 : (System.nanoTime() - start) / 1e6;
        }
        return Arrays.stream(ms).min().orElseThrow();
    }
}
