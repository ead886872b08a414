package dateline.text;

import java.util.Arrays;

/**
 * The part of the table of all pairs that is searched: for each count of numbered sentences behind us, the counts of the
 * copy's sentences that may be behind us as well.
 *
 * <p>A small table is searched whole. In a large one the anchors cut out a staircase of small rectangles, and where these
 * are still too many cells, what lies far from the line between two anchors is left out.
 */
final class Band {
    /** How many cells are searched at most; about half a second. */
    static final long CELLS = 1_000_000;
    /** How far a path may stray beyond an anchor, in case the anchor's sentences belong to a pair of two with one. */
    private static final int MARGIN = 3;

    private final int[] low;
    private final int[] high;

    private Band(int[] low, int[] high) {
        this.low = low;
        this.high = high;
    }

    /**
     * Returns the whole table.
     *
     * @param ours how many numbered sentences there are
     * @param theirs how many sentences of the copy
     */
    static Band whole(int ours, int theirs) {
        int[] high = new int[ours + 1];
        Arrays.fill(high, theirs);
        return new Band(new int[ours + 1], high);
    }

    /**
     * Cuts out what lies between anchors.
     *
     * @param ours how many numbered sentences there are
     * @param theirs how many sentences of the copy
     * @param anchors pairs of sentences, each as index of ours and of theirs, ascending in both
     * @param cells how many cells to keep at most, roughly
     */
    static Band between(int ours, int theirs, int[][] anchors, long cells) {
        int[] low = new int[ours + 1];
        int[] high = new int[ours + 1];
        double[] middle = new double[ours + 1];
        int next = 0;
        for (int row = 0; row <= ours; row++) {
            while (next < anchors.length && anchors[next][0] < row) {
                next++;
            }
            int rowBefore = next == 0 ? 0 : anchors[next - 1][0] + 1;
            int columnBefore = next == 0 ? 0 : anchors[next - 1][1] + 1;
            int rowAfter = next == anchors.length ? ours : anchors[next][0];
            int columnAfter = next == anchors.length ? theirs : anchors[next][1];
            low[row] = next == 0 ? 0 : Math.max(0, columnBefore - MARGIN);
            high[row] = next == anchors.length ? theirs : Math.min(theirs, columnAfter + MARGIN);
            double along = rowAfter == rowBefore ? 0 : (row - rowBefore) / (double) (rowAfter - rowBefore);
            middle[row] = columnBefore + along * (columnAfter - columnBefore);
        }
        narrow(low, high, middle, cells);
        return new Band(low, high);
    }

    private static void narrow(int[] low, int[] high, double[] middle, long cells) {
        int rows = low.length;
        int last = high[rows - 1];
        long wide = Math.max(50, cells / rows / 2);
        // The first and the last row reach over everything around the article.
        for (int row = 1; row < rows - 1; row++) {
            if (high[row] - low[row] > 2 * wide) {
                low[row] = (int) Math.max(low[row], middle[row] - wide);
                high[row] = (int) Math.min(high[row], middle[row] + wide);
            }
        }
        low[0] = 0;
        high[rows - 1] = last;
        for (int row = 1; row < rows; row++) {
            high[row] = Math.max(high[row], high[row - 1]);
            low[row] = Math.min(Math.max(low[row], low[row - 1]), high[row - 1]);
        }
    }

    /**
     * Returns the fewest of the copy's sentences that may be behind us.
     *
     * @param row how many numbered sentences are behind us
     */
    int low(int row) {
        return low[row];
    }

    /**
     * Returns the most of the copy's sentences that may be behind us.
     *
     * @param row how many numbered sentences are behind us
     */
    int high(int row) {
        return high[row];
    }
}
