package dateline.copy.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Finds the best pairing of numbered sentences with those of a copy by dynamic programming.
 *
 * <p>As in Gale and Church (A program for aligning sentences in bilingual corpora, 1993), one sentence may be paired with
 * one, one with two or two with one; here either side may also be left out. What surrounds the article costs nothing.
 */
final class AlignmentTable {
    private static final float NEVER = Float.NEGATIVE_INFINITY;

    /** A step of the path: the sentences of each side that it takes, and its own score. */
    private record Move(int ours, int theirs, float score) {
        boolean isPair() {
            return ours > 0 && theirs > 0;
        }
    }

    private static final List<Move> MOVES = List.of(
            new Move(0, 1, -0.3f), new Move(1, 0, -1.5f), new Move(1, 1, 0), new Move(1, 2, -5), new Move(2, 1, -5));

    private final PairScorer scorer;
    private final BooleanSupplier cancelled;
    private final int[] ours;
    private final int[] theirs;
    /** The last three rows of scores. */
    private final float[][] scores;
    /** For each number of sentences of both sides, the index of the best path's last move. */
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
        this.scores = new float[3][theirs.length + 1];
        this.moves = new byte[ours.length + 1][theirs.length + 1];
    }

    /**
     * Pairs the sentences.
     *
     * @return the pairs in order
     * @throws CancellationException if it was cancelled
     */
    List<Pair> pairs() {
        for (int row = 0; row <= ours.length; row++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("aligning was cancelled");
            }
            for (int column = 0; column <= theirs.length; column++) {
                fill(row, column);
            }
        }
        return trace();
    }

    private void fill(int row, int column) {
        float best = row == 0 && column == 0 ? 0 : NEVER;
        for (int index = 0; index < MOVES.size(); index++) {
            Move move = MOVES.get(index);
            if (isPossible(move, row, column)) {
                float score = scores[(row - move.ours) % 3][column - move.theirs] + score(move, row, column);
                if (score > best) {
                    best = score;
                    moves[row][column] = (byte) index;
                }
            }
        }
        scores[row % 3][column] = best;
    }

    private boolean isPossible(Move move, int row, int column) {
        return row >= move.ours
                && column >= move.theirs
                && (move.ours < 2 || ours[row - 2] + 1 == ours[row - 1])
                && (move.theirs < 2 || theirs[column - 2] + 1 == theirs[column - 1]);
    }

    private float score(Move move, int row, int column) {
        if (move.isPair()) {
            return move.score + scorer.score(pair(move, row, column));
        }
        boolean outside = move.ours == 0 && (row == 0 || row == ours.length);
        return outside ? 0 : move.score;
    }

    private Pair pair(Move move, int row, int column) {
        return new Pair(ours[row - move.ours], ours[row - 1], theirs[column - move.theirs], theirs[column - 1]);
    }

    private List<Pair> trace() {
        List<Pair> pairs = new ArrayList<>();
        int row = ours.length;
        int column = theirs.length;
        while (row > 0) {
            Move move = MOVES.get(moves[row][column]);
            if (move.isPair()) {
                pairs.add(pair(move, row, column));
            }
            row -= move.ours;
            column -= move.theirs;
        }
        Collections.reverse(pairs);
        return pairs;
    }
}
