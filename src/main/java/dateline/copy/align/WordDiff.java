package dateline.copy.align;

import dateline.copy.facts.ComparableText;
import dateline.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares two editions of a text word by word; typography, case and hyphens make no difference. */
final class WordDiff {
    /** The largest number of pairs of words that are compared. */
    private static final long MOST_CELLS = 4_000_000;

    /** The largest number of words that the other edition may write as one. */
    private static final int MOST_JOINED = 3;

    private static final int MOST_JOIN_CELLS = 2_500;

    private WordDiff() {}

    /**
     * Finds the words that the other edition does not have, by the longest common subsequence.
     *
     * @param text a sentence; of one with thousands of words, all count as different
     * @param other the other edition
     * @return the ranges of the text, ascending
     */
    static List<TextRange> differing(String text, String other) {
        Side a = new Side(text);
        Side b = new Side(other);
        if ((long) a.words.length * b.words.length <= MOST_CELLS) {
            mark(a, b);
        }
        forgiveJoins(a, b);
        return a.spans();
    }

    /** Holds one of the two texts, and for each of its words whether the other one has it. */
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
        int[][] common = new int[a.words.length + 1][b.words.length + 1];
        for (int i = a.words.length - 1; i >= 0; i--) {
            for (int j = b.words.length - 1; j >= 0; j--) {
                common[i][j] = a.words[i].equals(b.words[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.words.length && j < b.words.length) {
            if (a.words[i].equals(b.words[j])) {
                a.same[i++] = true;
                b.same[j++] = true;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Marks words as the same that are only joined or parted differently: "policymaker", "policy-maker". */
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

    /** Returns the end of joined words and their range on the other side; empty for none. */
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
