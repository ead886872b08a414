package dateline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Gives the events of a lane rows, so that what overlaps in time lies in different rows.
 *
 * <p>The shortest take their row first and so stay on the lifeline; the long ones lie below. A row depends on the
 * items alone, not on scale or place, so nothing jumps while panning and zooming.
 */
final class RowPacking {
    /** The rows that hold bars; the row after them takes what is left, and only as points. */
    static final int MOST = 4;

    private RowPacking() {}

    /** Returns a row for each member, claims excepted, which have a row of their own: -1 here. */
    static byte[] pack(TimelineItems items, int[] members) {
        byte[] rows = new byte[members.length];
        Arrays.fill(rows, (byte) -1);
        int[] order = IntStream.range(0, members.length)
                .filter(p -> !items.isClaim(members[p]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer p) -> items.end(members[p]) - items.start(members[p])))
                .mapToInt(Integer::intValue)
                .toArray();
        List<TreeMap<Double, Double>> taken = new ArrayList<>();
        for (int p : order) {
            double from = items.start(members[p]);
            double to = items.end(members[p]);
            int row = 0;
            while (row < taken.size() && !isFree(taken.get(row), from, to)) {
                row++;
            }
            if (row == taken.size() && row < MOST) {
                taken.add(new TreeMap<>());
            }
            if (row < MOST) {
                taken.get(row).put(from, to);
            }
            rows[p] = (byte) row;
        }
        return rows;
    }

    private static boolean isFree(NavigableMap<Double, Double> taken, double from, double to) {
        Map.Entry<Double, Double> previous = taken.lowerEntry(to);
        return previous == null || previous.getValue() <= from;
    }
}
