package dateline.copy.align;

import dateline.model.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which words of two editions of a text differ; typography, case and hyphens do not count.
 *
 * @param left the stretches of the first text that the second one does not have, ascending
 * @param right the stretches of the second text that the first one does not have, ascending
 */
public record WordDiff(List<TextRange> left, List<TextRange> right) {
    /** How many pairs of words are compared at most, after what both texts begin and end with. */
    private static final long MOST_CELLS = 4_000_000;

    /** How many words may be parted that are one in the other edition. */
    private static final int MOST_JOINED = 3;

    private static final int MOST_JOIN_CELLS = 2_500;

    /** Copies the lists. */
    public WordDiff {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /**
     * Compares two texts by their longest common subsequence of words.
     *
     * @param left a sentence or a paragraph; in texts of thousands of words, all between the first and the last difference
     *     counts as different
     * @param right the other edition
     */
    public static WordDiff between(String left, String right) {
        Side a = new Side(left);
        Side b = new Side(right);
        mark(a, b);
        forgiveJoins(a, b);
        return new WordDiff(a.spans(), b.spans());
    }

    /** One of the two texts, and which of its words the other one has. */
    private static final class Side {
        private final ComparableText text;
        private final String[] words;
        private final int[] starts;
        private final boolean[] same;

        Side(String text) {
            this.text = ComparableText.of(text);
            this.words = this.text.words();
            this.starts = this.text.wordStarts();
            this.same = new boolean[words.length];
        }

        List<TextRange> spans() {
            List<TextRange> spans = new ArrayList<>();
            int word = 0;
            while (word < words.length) {
                int end = word;
                while (end < words.length && !same[end]) {
                    end++;
                }
                if (end > word) {
                    spans.add(text.originalRange(starts[word], letterEnd(end)));
                }
                word = end + 1;
            }
            return spans;
        }

        private int letterEnd(int wordEnd) {
            return wordEnd < starts.length ? starts[wordEnd] : text.letters().length();
        }
    }

    private static void mark(Side a, Side b) {
        int head = 0;
        while (head < a.words.length && head < b.words.length && a.words[head].equals(b.words[head])) {
            a.same[head] = true;
            b.same[head] = true;
            head++;
        }
        int tailA = a.words.length;
        int tailB = b.words.length;
        while (tailA > head && tailB > head && a.words[tailA - 1].equals(b.words[tailB - 1])) {
            tailA--;
            tailB--;
            a.same[tailA] = true;
            b.same[tailB] = true;
        }
        if ((long) (tailA - head) * (tailB - head) <= MOST_CELLS) {
            markMiddle(a, b, head, tailA, tailB);
        }
    }

    private static void markMiddle(Side a, Side b, int head, int tailA, int tailB) {
        int[][] common = new int[tailA - head + 1][tailB - head + 1];
        for (int i = tailA - 1; i >= head; i--) {
            for (int j = tailB - 1; j >= head; j--) {
                common[i - head][j - head] = a.words[i].equals(b.words[j])
                        ? common[i - head + 1][j - head + 1] + 1
                        : Math.max(common[i - head + 1][j - head], common[i - head][j - head + 1]);
            }
        }
        int i = head;
        int j = head;
        while (i < tailA && j < tailB) {
            if (a.words[i].equals(b.words[j])) {
                a.same[i++] = true;
                b.same[j++] = true;
            } else if (common[i - head + 1][j - head] >= common[i - head][j - head + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Words that only are joined or parted differently are the same: "policymaker", "policy-maker". */
    private static void forgiveJoins(Side a, Side b) {
        int i = 0;
        int j = 0;
        while (i < a.words.length || j < b.words.length) {
            int endA = i;
            int endB = j;
            while (endA < a.words.length && !a.same[endA]) {
                endA++;
            }
            while (endB < b.words.length && !b.same[endB]) {
                endB++;
            }
            if ((long) (endA - i) * (endB - j) <= MOST_JOIN_CELLS) {
                forgiveJoins(a, i, endA, b, j, endB);
            }
            i = endA + 1;
            j = endB + 1;
        }
    }

    private static void forgiveJoins(Side a, int fromA, int toA, Side b, int fromB, int toB) {
        int i = fromA;
        while (i < toA) {
            int longestA = Math.min(toA, i + MOST_JOINED);
            int[] joined = joined(a, i, longestA, b, fromB, toB);
            if (joined.length > 0) {
                Arrays.fill(a.same, i, joined[0], true);
                Arrays.fill(b.same, joined[1], joined[2], true);
                i = joined[0];
            } else {
                i++;
            }
        }
    }

    /** The ends of words from a place on that the other side has, joined or parted differently: ours, and both of theirs. */
    private static int[] joined(Side a, int i, int longestA, Side b, int fromB, int toB) {
        for (int endA = i + 1; endA <= longestA; endA++) {
            String wanted = String.join("", Arrays.asList(a.words).subList(i, endA));
            for (int j = fromB; j < toB; j++) {
                for (int endB = j + 1; endB <= Math.min(toB, j + MOST_JOINED); endB++) {
                    if (String.join("", Arrays.asList(b.words).subList(j, endB)).equals(wanted)) {
                        return new int[] {endA, j, endB};
                    }
                }
            }
        }
        return new int[0];
    }
}
