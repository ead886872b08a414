package dateline.ui.reading;

import java.util.BitSet;
import java.util.Optional;
import javafx.geometry.Bounds;
import org.fxmisc.richtext.StyleClassedTextArea;

/** Tells which rows of the text can be read without scrolling. */
final class RowsInView {
    /** The height of a row from which on it counts as in view, in pixels. */
    private static final double LINE = 14;

    private RowsInView() {}

    /** Returns the first row in view; 0 while none is laid out, for which the area has -1 just after rows were replaced. */
    static int first(StyleClassedTextArea area) {
        return area.getVisibleParagraphs().isEmpty() ? 0 : Math.max(0, area.firstVisibleParToAllParIndex());
    }

    /** Tells whether one of some rows is in view. */
    static boolean hasAny(StyleClassedTextArea area, BitSet rows) {
        Bounds viewport = area.localToScreen(area.getLayoutBounds());
        int top = first(area);
        return viewport != null
                && rows.get(top, top + area.getVisibleParagraphs().size()).stream()
                        .mapToObj(row -> bounds(area, top + row))
                        .flatMap(Optional::stream)
                        .anyMatch(row -> Math.min(row.getMaxY(), viewport.getMaxY())
                                        - Math.max(row.getMinY(), viewport.getMinY())
                                >= Math.min(LINE, row.getHeight()));
    }

    /** Returns where a row stands on the screen; empty while its cell waits for a place in the area, which fails then. */
    private static Optional<Bounds> bounds(StyleClassedTextArea area, int row) {
        try {
            return area.getParagraphBoundsOnScreen(row);
        } catch (NullPointerException e) {
            return Optional.empty();
        }
    }
}
