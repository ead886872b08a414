package dateline.copy.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The best pairing in order of numbered sentences with sentences of a copy, by dynamic programming.
 *
 * <p>As in Gale and Church (A program for aligning sentences in bilingual corpora, 1993), one sentence may be paired with
 * one, one with two or two with one; here either side may also be left out. What surrounds the article costs nothing.
 */
final class AlignmentTable {
    private static final float LEAVE_OUR = -1.5f;
    private static final float LEAVE_THEIR = -0.3f;
    private static final float TWO_IN_ONE = -5;
    private static final float NEVER = Float.NEGATIVE_INFINITY;

    private static final byte SKIP_OUR = 1;
    private static final byte SKIP_THEIR = 2;
    private static final byte ONE_ONE = 3;
    private static final byte ONE_TWO = 4;
    private static final byte TWO_ONE = 5;

    private final PairScorer scorer;
    private final BooleanSupplier cancelled;
    private final int[] ours;
    private final int[] theirs;
    private final byte[][] moves;

    /**
     * Prepares a pairing.
     *
     * @param scorer how well sentences go together
     * @param ours the numbered sentences to pair, ascending
     * @param theirs the sentences of the copy to pair, ascending
     * @param cancelled asked now and then whether to give up
     */
    AlignmentTable(PairScorer scorer, int[] ours, int[] theirs, BooleanSupplier cancelled) {
        this.scorer = scorer;
        this.ours = ours;
        this.theirs = theirs;
        this.cancelled = cancelled;
        this.moves = new byte[ours.length + 1][];
    }

    /**
     * Pairs them.
     *
     * @return the pairs in order
     * @throws CancellationException if it was cancelled
     */
    List<Pair> pairs() {
        float[][] rows = new float[3][theirs.length + 1];
        for (float[] row : rows) {
            Arrays.fill(row, NEVER);
        }
        for (int row = 0; row <= ours.length; row++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("aligning was cancelled");
            }
            fillRow(row, rows[row % 3], row < 1 ? null : rows[(row + 2) % 3], row < 2 ? null : rows[(row + 1) % 3]);
        }
        return trace();
    }

    private void fillRow(int row, float[] current, float[] above, float[] twoAbove) {
        moves[row] = new byte[theirs.length + 1];
        Arrays.fill(current, NEVER);
        boolean outside = row == 0 || row == ours.length;
        for (int column = 0; column <= theirs.length; column++) {
            float best = row == 0 && column == 0 ? 0 : NEVER;
            byte move = 0;
            if (column > 0) {
                best = current[column - 1] + (outside ? 0 : LEAVE_THEIR);
                move = SKIP_THEIR;
            }
            if (row > 0 && above[column] + LEAVE_OUR > best) {
                best = above[column] + LEAVE_OUR;
                move = SKIP_OUR;
            }
            if (row > 0 && column > 0 && above[column - 1] > NEVER) {
                float score = above[column - 1] + score(row - 1, row - 1, column - 1, column - 1);
                if (score > best) {
                    best = score;
                    move = ONE_ONE;
                }
            }
            if (row > 0 && column > 1 && above[column - 2] > NEVER && areNeighbours(theirs, column - 2)) {
                float score = above[column - 2] + TWO_IN_ONE + score(row - 1, row - 1, column - 2, column - 1);
                if (score > best) {
                    best = score;
                    move = ONE_TWO;
                }
            }
            if (row > 1 && column > 0 && twoAbove[column - 1] > NEVER && areNeighbours(ours, row - 2)) {
                float score = twoAbove[column - 1] + TWO_IN_ONE + score(row - 2, row - 1, column - 1, column - 1);
                if (score > best) {
                    best = score;
                    move = TWO_ONE;
                }
            }
            current[column] = best;
            moves[row][column] = move;
        }
    }

    private static boolean areNeighbours(int[] sentences, int at) {
        return sentences[at] + 1 == sentences[at + 1];
    }

    private float score(int ourFirst, int ourLast, int theirFirst, int theirLast) {
        return scorer.score(pair(ourFirst, ourLast, theirFirst, theirLast));
    }

    private Pair pair(int ourFirst, int ourLast, int theirFirst, int theirLast) {
        return new Pair(ours[ourFirst], ours[ourLast], theirs[theirFirst], theirs[theirLast]);
    }

    private List<Pair> trace() {
        List<Pair> pairs = new ArrayList<>();
        int row = ours.length;
        int column = theirs.length;
        while (row > 0) {
            switch (moves[row][column]) {
                case SKIP_OUR -> row--;
                case SKIP_THEIR -> column--;
                case ONE_ONE -> pairs.add(pair(--row, row, --column, column));
                case ONE_TWO -> {
                    row--;
                    column -= 2;
                    pairs.add(pair(row, row, column, column + 1));
                }
                case TWO_ONE -> {
                    row -= 2;
                    column--;
                    pairs.add(pair(row, row + 1, column, column));
                }
                default -> throw new IllegalStateException("no way back from " + row + ", " + column);
            }
        }
        Collections.reverse(pairs);
        return pairs;
    }
}
