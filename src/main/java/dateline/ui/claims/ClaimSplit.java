package dateline.ui.claims;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of the claims view in two columns, of which the right one goes on where the left one ends.
 *
 * @param left the rows of the left column
 * @param right the rows of the right column, which begins with a heading; empty where one column has all
 */
record ClaimSplit(List<ClaimRow> left, List<ClaimRow> right) {
    /** The share of the rows up to which a column may be longer than the other, so that no group is divided. */
    private static final double LARGEST_SHARE = 0.6;

    /** Copies the lists. */
    ClaimSplit {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Returns all rows in the left column. */
    static ClaimSplit none(List<ClaimRow> rows) {
        return new ClaimSplit(rows, List.of());
    }

    /**
     * Divides rows between two groups, or within a group whose heading is then repeated.
     *
     * @param rows headings, each followed by the members of its group
     */
    static ClaimSplit halves(List<ClaimRow> rows) {
        int half = (rows.size() + 1) / 2;
        int cut = nearestHeading(rows, half);
        if (Math.max(cut, rows.size() - cut) <= LARGEST_SHARE * rows.size()) {
            return new ClaimSplit(rows.subList(0, cut), rows.subList(cut, rows.size()));
        }
        // A heading at the foot of the left column would stand there without a member.
        int within = rows.get(half - 1) instanceof ClaimRow.Heading ? half + 1 : half;
        if (within >= rows.size()) {
            return none(rows);
        }
        List<ClaimRow> right = new ArrayList<>(rows.subList(within, rows.size()));
        if (!(right.get(0) instanceof ClaimRow.Heading)) {
            right.add(0, headingOf(rows, within).continued());
        }
        return new ClaimSplit(rows.subList(0, within), right);
    }

    /** Returns the place of the heading nearest to a place; 0 where only the first row is a heading. */
    private static int nearestHeading(List<ClaimRow> rows, int place) {
        int nearest = 0;
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i) instanceof ClaimRow.Heading && Math.abs(i - place) < Math.abs(nearest - place)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static ClaimRow.Heading headingOf(List<ClaimRow> rows, int place) {
        int at = place;
        while (!(rows.get(at) instanceof ClaimRow.Heading)) {
            at--;
        }
        return (ClaimRow.Heading) rows.get(at);
    }
}
