package dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs of sentences so much alike that a large table is cut along them: the heaviest chain that ascends on both sides.
 *
 * <p>A quote that stands in one sentence of the copy only, and a number or name that each side has once, make an anchor. A
 * false one seldom agrees with the order of the others.
 */
final class Anchors {
    private record Anchor(int our, int their, float weight) {}

    private Anchors() {}

    /**
     * Finds the heaviest ascending chain.
     *
     * @param evidence how well sentences go together
     * @param ours the numbered sentences to pair, ascending
     * @param theirs the sentences of the copy to pair, ascending
     * @return the anchors as indexes into the two lists, ascending in both
     */
    static int[][] chain(Evidence evidence, int[] ours, int[] theirs) {
        List<Anchor> anchors = new ArrayList<>();
        Map<Integer, Integer> once = evidence.rareFeatures(theirs);
        Map<Integer, Integer> onceInOurs = new HashMap<>();
        for (int our = 0; our < ours.length; our++) {
            for (int feature : evidence.ourFeatures(ours[our])) {
                if (once.containsKey(feature)) {
                    onceInOurs.merge(feature, our, (first, second) -> -1);
                }
            }
        }
        for (int our = 0; our < ours.length; our++) {
            Map<Integer, Float> weights = new HashMap<>();
            for (int[] found : evidence.quotes().singleOccurrences(evidence.quotesOf(ours[our]))) {
                int their = Arrays.binarySearch(theirs, found[0]);
                if (their >= 0) {
                    weights.merge(their, evidence.quotes().gain(found[1]), Float::sum);
                }
            }
            for (int feature : evidence.ourFeatures(ours[our])) {
                if (onceInOurs.getOrDefault(feature, -1) == our) {
                    weights.merge(once.get(feature), 1f, Float::sum);
                }
            }
            int row = our;
            weights.forEach((their, weight) -> anchors.add(new Anchor(row, their, weight)));
        }
        return heaviest(anchors, theirs.length);
    }

    /** The heaviest subsequence ascending in both, by a Fenwick tree of the best chain that ends at or before a column. */
    private static int[][] heaviest(List<Anchor> anchors, int columns) {
        // Within a row from right to left, so that a row gives one anchor at most.
        anchors.sort((a, b) ->
                a.our() != b.our() ? Integer.compare(a.our(), b.our()) : Integer.compare(b.their(), a.their()));
        float[] total = new float[anchors.size()];
        int[] before = new int[anchors.size()];
        int[] tree = new int[columns + 1];
        Arrays.fill(tree, -1);
        int best = -1;
        for (int at = 0; at < total.length; at++) {
            Anchor anchor = anchors.get(at);
            int previous = -1;
            for (int column = anchor.their(); column > 0; column -= column & -column) {
                previous = heavier(previous, tree[column], total);
            }
            before[at] = previous;
            total[at] = anchor.weight() + (previous < 0 ? 0 : total[previous]);
            for (int column = anchor.their() + 1; column <= columns; column += column & -column) {
                tree[column] = heavier(tree[column], at, total);
            }
            best = heavier(best, at, total);
        }
        List<int[]> chain = new ArrayList<>();
        for (int at = best; at >= 0; at = before[at]) {
            chain.add(new int[] {anchors.get(at).our(), anchors.get(at).their()});
        }
        Collections.reverse(chain);
        return chain.toArray(int[][]::new);
    }

    private static int heavier(int a, int b, float[] total) {
        return a < 0 ? b : b < 0 || total[a] >= total[b] ? a : b;
    }
}
