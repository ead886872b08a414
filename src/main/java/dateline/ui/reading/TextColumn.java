package dateline.ui.reading;

import dateline.ui.state.ReadingState;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * Fits the text to its pane: in lines of 64 to 68 characters, larger where the pane is wide, and, where there is room, with
 * the names of items at its left.
 */
final class TextColumn {
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");

    /** The width of a line in units of the size of its letters. */
    private static final double MEASURE = 560.0 / 15;

    private static final double USUAL_SIZE = 15;
    private static final double LARGE_SIZE = 17;

    /** The width of the pane from which on the letters are large, in pixels. */
    private static final double LARGE_FROM = 1900;

    /** The width of numbers, ticks and bar, in pixels. */
    private static final double MARKS = 44;

    private static final double ITEMS = 220;
    private static final double GAP = 16;
    private static final double SCROLL_BAR = 14;

    private final ReadingState state;
    private final Region pane;
    private final Region area;
    private final Runnable onMargin;
    private double itemsWidth;

    /**
     * Follows the size of a pane.
     *
     * @param state what the window shows
     * @param pane holds the text
     * @param area the text
     * @param onMargin called when the margin is to be drawn anew
     */
    TextColumn(ReadingState state, Region pane, Region area, Runnable onMargin) {
        this.state = state;
        this.pane = pane;
        this.area = area;
        this.onMargin = onMargin;
        state.textSizeProperty().addListener((o, was, is) -> fit());
        pane.widthProperty().addListener((o, was, is) -> fit());
        fit();
    }

    private void fit() {
        double before = itemsWidth;
        boolean large = pane.getWidth() >= LARGE_FROM;
        pane.pseudoClassStateChanged(LARGE, large);
        double unit = state.textSizeProperty().get() / ReadingState.DEFAULT_TEXT_SIZE;
        double text = MEASURE * (large ? LARGE_SIZE : USUAL_SIZE) * unit + MARKS;
        double items = (ITEMS + GAP) * unit;
        double room = pane.getWidth() - SCROLL_BAR - text;
        itemsWidth = room >= items ? ITEMS * unit : 0;
        double left = Math.max(0, (room - (itemsWidth > 0 ? items : 0)) / 2);
        double right = Math.max(0, room - (itemsWidth > 0 ? items : 0) - left);
        area.setStyle(String.format(Locale.ROOT, "-fx-padding: 0 %.0f 0 %.0f;", right, left));
        if (before != itemsWidth) {
            onMargin.run();
        }
    }

    /** Returns the width of the names of items; 0 where there is no room for them. */
    double itemsWidth() {
        return itemsWidth;
    }
}
