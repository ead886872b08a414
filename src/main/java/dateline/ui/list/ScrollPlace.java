package dateline.ui.list;

import java.util.List;
import java.util.Optional;

/**
 * How far a list of rows of equal height is scrolled.
 *
 * @param offset the pixels above the view
 * @param rowHeight the height of a row
 * @param viewHeight the height of the view
 */
record ScrollPlace(double offset, double rowHeight, double viewHeight) {
    /**
     * A heading that stays at the top of the view.
     *
     * @param heading of the rows in view
     * @param shift how far the next heading pushes it up, in pixels, 0 or less
     */
    record Sticky(ListRow.Heading heading, double shift) {}

    /** Returns the index of the first row in view. */
    int first() {
        return (int) Math.floor(offset / rowHeight + 0.001);
    }

    /** Returns how many rows the view has room for as a whole. */
    int count() {
        return Math.max(1, (int) Math.floor(viewHeight / rowHeight));
    }

    /** Returns the heading of the first row in view. */
    Optional<Sticky> sticky(List<ListRow> rows) {
        int first = Math.min(first(), rows.size() - 1);
        for (int k = first; k >= 0; k--) {
            if (rows.get(k) instanceof ListRow.Heading heading) {
                boolean pushed = first + 1 < rows.size() && rows.get(first + 1) instanceof ListRow.Heading;
                return Optional.of(new Sticky(heading, pushed ? Math.min(0, first * rowHeight - offset) : 0));
            }
        }
        return Optional.empty();
    }

    /** Returns the offset at which a row is in view below a heading: the nearest one, this one if it is in view. */
    double offsetToShow(int row) {
        double highest = (row - 1) * rowHeight;
        double lowest = (row + 1) * rowHeight - viewHeight;
        return Math.max(0, Math.min(highest, Math.max(lowest, offset)));
    }
}
