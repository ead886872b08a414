package dateline.bench;

import dateline.index.CommentaryIndex;
import dateline.index.Dimension;
import dateline.index.Facets;
import dateline.index.Filter;
import dateline.index.FilterResult;
import dateline.model.Certainty;
import dateline.model.Commentary;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * What the JavaFX application thread computes when the filter changes, at a million events: each part has to stay under
 * 8 ms. The lists of claims and of the timeline are made elsewhere.
 */
public final class FilterBench {
    private static final int EVENTS = 1_000_000;
    private static final int ROUNDS = 60;
    private static final double BOUND = 8;

    private FilterBench() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        for (int actors : new int[] {20, 500}) {
            Commentary commentary = Generated.commentary(EVENTS, actors);
            CommentaryIndex index = CommentaryIndex.of(commentary);
            System.out.printf(Locale.ROOT, "%n%d events, %d actors%n", EVENTS, actors);
            report(
                    "what the filter accepts",
                    round -> FilterResult.of(index, filter(round, actors)).size());
            report(
                    "facet of certainties",
                    round -> Facets.of(index, filter(round, actors))
                            .of(Dimension.CERTAINTY)
                            .size());
            report(
                    "counts of all actors",
                    round -> commentary.actors().stream()
                            .mapToInt(actor -> index.eventCount(actor.id()) + index.claimCount(actor.id()))
                            .sum());
        }
    }

    private static Filter filter(int round, int actors) {
        return Filter.NONE
                .withActorToggled("a" + round % actors)
                .withActorToggled("a" + (round + 7) % actors)
                .withCertaintyToggled(round % 2 == 0 ? Certainty.HEDGED : Certainty.ASSERTED);
    }

    private static void report(String what, ToIntFunction<Integer> work) {
        double[] ms = new double[ROUNDS];
        int sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            sum += work.applyAsInt(round);
            ms[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(ms);
        double slow = ms[ROUNDS * 9 / 10];
        System.out.printf(
                Locale.ROOT,
                "%-26s median %6.2f ms, 90th percentile %6.2f ms  %s%n",
                what,
                ms[ROUNDS / 2],
                slow,
                slow <= BOUND && sum != 0 ? "kept" : "NOT KEPT");
    }
}
