package dateline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the points of a row that cannot be told apart.
 *
 * <p>Points closer than a mark's width form a chain. A short chain is one cluster; a long one is cut along a grid that
 * is fixed to time, not to the window, so that panning never regroups anything.
 */
final class ClusterLayout {
    private final TimelineItems items;
    private final TimeScale scale;
    private final double apart;
    private final double cell;
    private final Marks singles;
    private final List<Cluster> clusters;

    /**
     * Prepares to sort points into marks and clusters.
     *
     * @param apart how far apart two points must be, in pixels
     * @param cell the width of the grid's cells, in pixels; a cluster fits
     * @param singles where what stays alone goes
     * @param clusters where the clusters go
     */
    ClusterLayout(
            TimelineItems items, TimeScale scale, double apart, double cell, Marks singles, List<Cluster> clusters) {
        this.items = items;
        this.scale = scale;
        this.apart = apart;
        this.cell = cell;
        this.singles = singles;
        this.clusters = clusters;
    }

    /** Sorts the points of one row. */
    void place(Marks points, Ints row) {
        List<Integer> sorted = new ArrayList<>(row.size());
        for (int p = 0; p < row.size(); p++) {
            sorted.add(row.get(p));
        }
        sorted.sort(Comparator.comparingDouble(points::x).thenComparingInt(points::item));
        List<List<Integer>> chains = new ArrayList<>();
        int from = 0;
        int last = 0;
        for (int to = 1; to <= sorted.size(); to++) {
            if (to == sorted.size() || points.x(sorted.get(to)) - points.x(sorted.get(to - 1)) >= apart) {
                List<Integer> next = sorted.subList(from, to);
                // Two clusters take more room than two points: neighbours whose circles would meet are one chain.
                if (!chains.isEmpty() && meet(points, chains.get(chains.size() - 1), next)) {
                    chains.set(chains.size() - 1, sorted.subList(last, to));
                } else {
                    chains.add(next);
                    last = from;
                }
                from = to;
            }
        }
        chains.forEach(chain -> chain(points, chain));
    }

    private boolean meet(Marks points, List<Integer> chain, List<Integer> next) {
        double reach = (chain.size() > 1 ? cell * 0.28 : apart / 2) + (next.size() > 1 ? cell * 0.28 : apart / 2);
        return outermost(points, next, -1) - outermost(points, chain, 1) < reach;
    }

    /** Returns where the outermost cluster of a chain may stand: the middle of a short one, the end of a long one. */
    private double outermost(Marks points, List<Integer> chain, int side) {
        double first = points.x(chain.get(0));
        double end = points.x(chain.get(chain.size() - 1));
        if (end - first > cell) {
            return side > 0 ? end + cell * 0.3 : first - cell * 0.3;
        }
        return mean(points, chain);
    }

    private void chain(Marks points, List<Integer> chain) {
        double span = points.x(chain.get(chain.size() - 1)) - points.x(chain.get(0));
        if (span <= cell) {
            group(points, chain, mean(points, chain));
            return;
        }
        List<List<Integer>> groups = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= chain.size(); to++) {
            if (to == chain.size() || cellOf(points.x(chain.get(to))) != cellOf(points.x(chain.get(to - 1)))) {
                groups.add(chain.subList(from, to));
                from = to;
            }
        }
        for (int g = 0; g < groups.size(); g++) {
            List<Integer> group = groups.get(g);
            boolean meetsNext = group.size() == 1
                    && g + 1 < groups.size()
                    && groups.get(g + 1).size() == 1
                    && points.x(groups.get(g + 1).get(0)) - points.x(group.get(0)) < apart;
            List<Integer> members =
                    meetsNext ? List.of(group.get(0), groups.get(++g).get(0)) : group;
            group(points, members, inCell(mean(points, members), points, members));
        }
    }

    private double cellOf(double x) {
        return Math.floor(scale.absolute(x) / cell);
    }

    private void group(Marks points, List<Integer> members, double x) {
        int first = members.get(0);
        if (members.size() == 1) {
            singles.addFrom(points, first);
            return;
        }
        List<Integer> indices = new ArrayList<>(members.size());
        double firstDay = Double.POSITIVE_INFINITY;
        double lastDay = Double.NEGATIVE_INFINITY;
        boolean match = false;
        for (int mark : members) {
            int item = points.item(mark);
            indices.add(item);
            firstDay = Math.min(firstDay, items.start(item));
            lastDay = Math.max(lastDay, items.end(item));
            match |= points.has(mark, Marks.MATCH);
        }
        indices.sort(Comparator.naturalOrder());
        Cluster.Emphasis emphasis = points.has(first, Marks.DIM)
                ? Cluster.Emphasis.DIM
                : match ? Cluster.Emphasis.MATCH : Cluster.Emphasis.PLAIN;
        clusters.add(new Cluster(
                points.lane(first),
                x,
                points.y(first),
                indices,
                items.isClaim(points.item(first)) ? Cluster.Content.CLAIMS : Cluster.Content.EVENTS,
                emphasis,
                scale.x(firstDay),
                scale.x(lastDay),
                firstDay,
                lastDay));
    }

    private static double mean(Marks points, List<Integer> members) {
        double sum = 0;
        for (int mark : members) {
            sum += points.x(mark);
        }
        return sum / members.size();
    }

    /** Keeps a cluster of a cut chain clear of its neighbours: half its size from the cell's edges. */
    private double inCell(double x, Marks points, List<Integer> members) {
        double left = cellOf(points.x(members.get(0)));
        double right = cellOf(points.x(members.get(members.size() - 1)));
        if (left != right) {
            return x;
        }
        double edge = left * cell - scale.absolute(0);
        return Math.max(edge + cell * 0.3, Math.min(edge + cell * 0.7, x));
    }
}
