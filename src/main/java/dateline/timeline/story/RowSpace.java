package dateline.timeline.story;

import java.util.ArrayList;
import java.util.List;

/** Finds free space on the rows of a lane: first fit from the top. */
final class RowSpace {
    /** Space on a row. */
    private record Taken(double x0, double x1) {}

    private final double clearance;
    private final List<List<Taken>> rows = new ArrayList<>();

    /**
     * Prepares a lane without rows.
     *
     * @param clearance the space between what stands on one row, in pixels
     */
    RowSpace(double clearance) {
        this.clearance = clearance;
    }

    /** Returns how many rows are taken. */
    int rows() {
        return rows.size();
    }

    /** Tells whether some consecutive rows are free between two edges. */
    boolean isFree(int row, int count, double x0, double x1) {
        for (int r = row; r < Math.min(rows.size(), row + count); r++) {
            for (Taken taken : rows.get(r)) {
                if (x0 - clearance < taken.x1() && taken.x0() < x1 + clearance) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Takes some consecutive rows between two edges. */
    void take(int row, int count, double x0, double x1) {
        while (rows.size() < row + count) {
            rows.add(new ArrayList<>());
        }
        for (int r = row; r < row + count; r++) {
            rows.get(r).add(new Taken(x0, x1));
        }
    }

    /** Returns the first row from which on some consecutive rows are free between two edges. */
    int firstFree(int from, int count, double x0, double x1) {
        int row = from;
        while (!isFree(row, count, x0, x1)) {
            row++;
        }
        return row;
    }
}
