package dateline.timeline.marks;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.RowItems;
import dateline.timeline.lanes.VisibleRow;
import dateline.timeline.scale.TimeScale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups the points of a row that stand too close to be drawn as separate marks.
 *
 * <p>Points closer than a mark's width form a chain. A short chain is one group; a long one is cut along a grid that
 * is fixed to time, not to the window, so that panning never regroups anything. A cell of the grid that holds more than
 * {@value #COUNTED} points is not searched: it is one atom, and costs the same however many points it holds.
 */
final class ClusterLayout {
    /** The most points of a cell that are placed one by one: four times what a cell has room for. */
    private static final int COUNTED = 12;

    private final TimelineItems items;
    private final TimeScale scale;
    private final double minDistance;
    private final double cell;

    private VisibleRow row;
    private VisibleRow.Group group;
    private int[] excluded;
    private List<Atom> atoms;
    private List<PointGroup> groups;

    /** A point, or all points of a crowded cell; from left to right. */
    private record Atom(int from, int to, int count, long cell, double x0, double x1) {}

    /**
     * Points of a row that are drawn together, or a single one.
     *
     * @param from the first one's place in the row
     * @param to the place after the last one's
     * @param count how many points it has
     * @param x the middle in pixels
     * @param x0 where the first one stands, in pixels
     * @param x1 where the last one stands, in pixels
     */
    record PointGroup(int from, int to, int count, double x, double x0, double x1) {}

    /**
     * Prepares to group points.
     *
     * @param minDistance the least distance of two separate marks, in pixels
     * @param cell the width of the grid's cells, in pixels, enough for a cluster
     */
    ClusterLayout(TimelineItems items, TimeScale scale, double minDistance, double cell) {
        this.items = items;
        this.scale = scale;
        this.minDistance = minDistance;
        this.cell = cell;
    }

    /** Returns the last line of the grid at or before some pixels from the plot's left edge. */
    double lineBefore(double x) {
        return Math.floor((x + scale.origin()) / cell) * cell - scale.origin();
    }

    /**
     * Groups the points of a row that stand between two lines of the grid.
     *
     * @param of the items that may share a cluster
     * @param excludedPlaces the places in the row, ascending, of the items that are placed elsewhere
     * @param left a line of the grid, in pixels
     * @param right a line of the grid, in pixels
     */
    List<PointGroup> place(VisibleRow in, VisibleRow.Group of, int[] excludedPlaces, double left, double right) {
        row = in;
        group = of;
        excluded = excludedPlaces;
        atoms = new ArrayList<>();
        groups = new ArrayList<>();
        long first = Math.round((left + scale.origin()) / cell);
        long end = Math.round((right + scale.origin()) / cell);
        RowItems all = row.row();
        int from = all.firstFrom(scale.pointDay(first * cell - scale.origin()), 0);
        for (long c = first; c < end; c++) {
            int to = all.firstFrom(scale.pointDay((c + 1) * cell - scale.origin()), from);
            if (to > from) {
                addAtoms(c, from, to);
            }
            from = to;
        }
        addChains();
        return groups;
    }

    private void addAtoms(long inCell, int from, int to) {
        int count = row.count(group, from, to) - excludedBetween(from, to);
        if (count > COUNTED) {
            int first = row.next(group, from, to);
            int last = row.last(group, to);
            atoms.add(new Atom(first, last + 1, count, inCell, x(first), x(last)));
            return;
        }
        for (int p = row.next(group, from, to); p < to && count > 0; ) {
            if (Arrays.binarySearch(excluded, p) < 0) {
                atoms.add(new Atom(p, p + 1, 1, inCell, x(p), x(p)));
                count--;
            }
            p = row.next(group, p + 1, to);
        }
    }

    private double x(int place) {
        return scale.pointX(items.middle(row.row().member(place)));
    }

    private int excludedBetween(int from, int to) {
        int count = 0;
        int found = Arrays.binarySearch(excluded, from);
        for (int k = found < 0 ? -found - 1 : found; k < excluded.length && excluded[k] < to; k++) {
            count += row.isIn(group, excluded[k]) ? 1 : 0;
        }
        return count;
    }

    /** Forms chains of atoms and groups each. */
    private void addChains() {
        List<Integer> starts = new ArrayList<>();
        for (int a = 0; a < atoms.size(); ) {
            int end = a + 1;
            while (end < atoms.size()
                    && atoms.get(end).x0() - atoms.get(end - 1).x1() < minDistance) {
                end++;
            }
            starts.add(a);
            // Two clusters take more room than two points: neighbours whose clusters would meet are one chain.
            int last = starts.size() - 1;
            while (last > 0 && meet(starts.get(last - 1), starts.get(last), end)) {
                starts.remove(last--);
            }
            a = end;
        }
        for (int k = 0; k < starts.size(); k++) {
            addChain(starts.get(k), k + 1 < starts.size() ? starts.get(k + 1) : atoms.size());
        }
    }

    /** Tells whether the chain up to {@code next} and the one from there to {@code end} come too close. */
    private boolean meet(int chain, int next, int end) {
        return outermost(next, end, -1) - outermost(chain, next, 1) < reach(chain, next) + reach(next, end);
    }

    private double reach(int from, int to) {
        return count(from, to) > 1 ? cell * 0.28 : minDistance / 2;
    }

    /** Returns where a chain's outermost cluster may stand: a short chain's middle, a long one's end. */
    private double outermost(int from, int to, int side) {
        double first = atoms.get(from).x0();
        double last = atoms.get(to - 1).x1();
        if (last - first > cell) {
            return side > 0 ? last + cell * 0.3 : first - cell * 0.3;
        }
        return mean(from, to);
    }

    private void addChain(int from, int to) {
        if (atoms.get(to - 1).x1() - atoms.get(from).x0() <= cell) {
            addGroup(from, to, mean(from, to));
            return;
        }
        int start = from;
        while (start < to) {
            int end = endOfCell(start, to);
            if (count(start, end) == 1
                    && end < to
                    && atoms.get(end).x0() - atoms.get(start).x0() < minDistance) {
                int afterNext = endOfCell(end, to);
                // Two single points to both sides of a line of the grid.
                end = count(end, afterNext) == 1 ? afterNext : end;
            }
            addGroup(start, end, meanInCell(start, end));
            start = end;
        }
    }

    private int endOfCell(int start, int to) {
        int end = start + 1;
        while (end < to && atoms.get(end).cell() == atoms.get(start).cell()) {
            end++;
        }
        return end;
    }

    private void addGroup(int from, int to, double x) {
        Atom first = atoms.get(from);
        Atom last = atoms.get(to - 1);
        groups.add(new PointGroup(first.from(), last.to(), count(from, to), x, first.x0(), last.x1()));
    }

    private int count(int from, int to) {
        int sum = 0;
        for (int a = from; a < to; a++) {
            sum += atoms.get(a).count();
        }
        return sum;
    }

    private double mean(int from, int to) {
        double sum = 0;
        for (int a = from; a < to; a++) {
            sum += (atoms.get(a).x0() + atoms.get(a).x1()) / 2 * atoms.get(a).count();
        }
        return sum / count(from, to);
    }

    /** Returns the middle of a group in a cut chain, kept half a cluster's size away from the cell's edges. */
    private double meanInCell(int from, int to) {
        double x = mean(from, to);
        if (atoms.get(from).cell() != atoms.get(to - 1).cell()) {
            return x;
        }
        double edge = atoms.get(from).cell() * cell - scale.origin();
        return Math.max(edge + cell * 0.3, Math.min(edge + cell * 0.7, x));
    }
}
