package dateline.timeline.marks;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.RowItems;
import dateline.timeline.lanes.VisibleRow;
import dateline.timeline.scale.TimeScale;
import java.util.Arrays;
import java.util.List;

/**
 * Joins the points of a row that cannot be told apart.
 *
 * <p>Points closer than a mark's width form a chain. A short chain is one cluster; a long one is cut along a grid that
 * is fixed to time, not to the window, so that panning never regroups anything. A cell of the grid that holds more than
 * {@value #COUNTED} points is not looked into: it is one solid atom, and costs the same however many it holds.
 */
final class ClusterLayout {
    /** How many points of a cell are looked at one by one: some four times what it has room for. */
    private static final int COUNTED = 12;

    private final TimelineItems items;
    private final TimeScale scale;
    private final double apart;
    private final double cell;
    private final MarkTable singles;
    private final List<Cluster> clusters;

    private Placing placing;
    private Atoms atoms = new Atoms();

    /** What of a row is to be placed, and where it goes. */
    interface Placing {
        /** Returns the row. */
        VisibleRow row();

        /** Returns the group of its items that are placed together. */
        VisibleRow.Group group();

        /** Returns the places, ascending, that are not points: they are placed elsewhere. */
        int[] apart();

        /** Adds an item that stays alone. */
        void single(int place, MarkTable singles);

        /** Returns a cluster. */
        Cluster cluster(int from, int to, int count, double x, double x0, double x1);
    }

    /**
     * Prepares to sort points into marks and clusters.
     *
     * @param apart how far apart two points must be, in pixels
     * @param cell the width of the grid's cells, in pixels; a cluster fits
     * @param singles where what stays alone goes
     * @param clusters where the clusters go
     */
    ClusterLayout(
            TimelineItems items,
            TimeScale scale,
            double apart,
            double cell,
            MarkTable singles,
            List<Cluster> clusters) {
        this.items = items;
        this.scale = scale;
        this.apart = apart;
        this.cell = cell;
        this.singles = singles;
        this.clusters = clusters;
    }

    /** Points, or the whole contents of a cell, in columns from left to right. */
    private static final class Atoms {
        int size;
        int[] from = new int[64];
        int[] to = new int[64];
        int[] count = new int[64];
        long[] cell = new long[64];
        double[] x0 = new double[64];
        double[] x1 = new double[64];

        void add(int first, int end, int points, long inCell, double left, double right) {
            if (size == from.length) {
                from = Arrays.copyOf(from, 2 * size);
                to = Arrays.copyOf(to, 2 * size);
                count = Arrays.copyOf(count, 2 * size);
                cell = Arrays.copyOf(cell, 2 * size);
                x0 = Arrays.copyOf(x0, 2 * size);
                x1 = Arrays.copyOf(x1, 2 * size);
            }
            from[size] = first;
            to[size] = end;
            count[size] = points;
            cell[size] = inCell;
            x0[size] = left;
            x1[size++] = right;
        }
    }

    /** Returns the last line of the grid at or before some pixels from the plot's left edge. */
    double lineBefore(double x) {
        return Math.floor((x + scale.origin()) / cell) * cell - scale.origin();
    }

    /** Sorts the points of a group of a row that stand between two lines of the grid, in pixels. */
    void place(Placing what, double left, double right) {
        placing = what;
        atoms.size = 0;
        long first = Math.round((left + scale.origin()) / cell);
        long end = Math.round((right + scale.origin()) / cell);
        RowItems row = what.row().row();
        int from = row.firstFrom(scale.pointDay(first * cell - scale.origin()), 0);
        for (long c = first; c < end; c++) {
            int to = row.firstFrom(scale.pointDay((c + 1) * cell - scale.origin()), from);
            if (to > from) {
                fill(c, from, to);
            }
            from = to;
        }
        chains();
    }

    /** Adds what a cell holds. */
    private void fill(long inCell, int from, int to) {
        VisibleRow row = placing.row();
        int count = row.count(placing.group(), from, to) - apartBetween(from, to);
        if (count > COUNTED) {
            int first = row.next(placing.group(), from, to);
            int last = row.last(placing.group(), to);
            atoms.add(first, last + 1, count, inCell, x(first), x(last));
            return;
        }
        for (int p = row.next(placing.group(), from, to); p < to && count > 0; ) {
            if (!isApart(p)) {
                atoms.add(p, p + 1, 1, inCell, x(p), x(p));
                count--;
            }
            p = row.next(placing.group(), p + 1, to);
        }
    }

    private double x(int place) {
        return scale.pointX(items.middle(placing.row().row().member(place)));
    }

    private int apartBetween(int from, int to) {
        int count = 0;
        int[] apartOnes = placing.apart();
        int found = Arrays.binarySearch(apartOnes, from);
        for (int k = found < 0 ? -found - 1 : found; k < apartOnes.length && apartOnes[k] < to; k++) {
            count += placing.row().isIn(placing.group(), apartOnes[k]) ? 1 : 0;
        }
        return count;
    }

    private boolean isApart(int place) {
        return Arrays.binarySearch(placing.apart(), place) >= 0;
    }

    /** Forms chains of atoms and groups each. */
    private void chains() {
        int previous = -1;
        int from = 0;
        for (int to = 1; to <= atoms.size; to++) {
            if (to == atoms.size || atoms.x0[to] - atoms.x1[to - 1] >= apart) {
                // Two clusters take more room than two points: neighbours whose circles would meet are one chain.
                if (previous >= 0 && !meet(previous, from, to)) {
                    chain(previous, from);
                    previous = from;
                }
                previous = previous < 0 ? from : previous;
                from = to;
            }
        }
        if (previous >= 0) {
            chain(previous, atoms.size);
        }
    }

    /** Tells whether the chain up to {@code next} and the one from there to {@code end} come too close. */
    private boolean meet(int chain, int next, int end) {
        double reach = reach(chain, next) + reach(next, end);
        return outermost(next, end, -1) - outermost(chain, next, 1) < reach;
    }

    private double reach(int from, int to) {
        return count(from, to) > 1 ? cell * 0.28 : apart / 2;
    }

    /** Returns where the outermost cluster of a chain may stand: the middle of a short one, the end of a long one. */
    private double outermost(int from, int to, int side) {
        double first = atoms.x0[from];
        double last = atoms.x1[to - 1];
        if (last - first > cell) {
            return side > 0 ? last + cell * 0.3 : first - cell * 0.3;
        }
        return mean(from, to);
    }

    private void chain(int from, int to) {
        if (atoms.x1[to - 1] - atoms.x0[from] <= cell) {
            group(from, to, mean(from, to));
            return;
        }
        int start = from;
        while (start < to) {
            int end = endOfCell(start, to);
            if (count(start, end) == 1 && end < to && atoms.x0[end] - atoms.x0[start] < apart) {
                int afterNext = endOfCell(end, to);
                // Two lonely points to both sides of a line of the grid.
                end = count(end, afterNext) == 1 ? afterNext : end;
            }
            group(start, end, inCell(start, end));
            start = end;
        }
    }

    private int endOfCell(int start, int to) {
        int end = start + 1;
        while (end < to && atoms.cell[end] == atoms.cell[start]) {
            end++;
        }
        return end;
    }

    private void group(int from, int to, double x) {
        int count = count(from, to);
        if (count == 1) {
            placing.single(atoms.from[from], singles);
        } else {
            clusters.add(
                    placing.cluster(atoms.from[from], atoms.to[to - 1], count, x, atoms.x0[from], atoms.x1[to - 1]));
        }
    }

    private int count(int from, int to) {
        int sum = 0;
        for (int a = from; a < to; a++) {
            sum += atoms.count[a];
        }
        return sum;
    }

    private double mean(int from, int to) {
        double sum = 0;
        for (int a = from; a < to; a++) {
            sum += (atoms.x0[a] + atoms.x1[a]) / 2 * atoms.count[a];
        }
        return sum / count(from, to);
    }

    /** Keeps a cluster of a cut chain clear of its neighbours: half its size from the cell's edges. */
    private double inCell(int from, int to) {
        double x = mean(from, to);
        if (atoms.cell[from] != atoms.cell[to - 1]) {
            return x;
        }
        double edge = atoms.cell[from] * cell - scale.origin();
        return Math.max(edge + cell * 0.3, Math.min(edge + cell * 0.7, x));
    }
}
