package dateline.ui.reading;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * Gives rows of the reading pane another look: first those in view, then the others in slices, so that the window is never held up.
 *
 * <p>The text area takes some milliseconds for each row whose look is set, whether it is in view or not.
 */
final class StyleSlices {
    /** Longest time for a slice, in nanoseconds, but for its last row. */
    private static final long SLICE = 12_000_000;

    /** Most rows whose words are styled together. */
    private static final int ROWS = 16;

    private final StyleClassedTextArea area;
    private final Supplier<RowStyles> styles;
    private final BitSet staleRows = new BitSet();
    private final BitSet staleWords = new BitSet();
    private boolean waiting;

    /**
     * Creates one with nothing to do.
     *
     * @param area the text area
     * @param styles returns how rows are to look now
     */
    StyleSlices(StyleClassedTextArea area, Supplier<RowStyles> styles) {
        this.area = area;
        this.styles = styles;
    }

    /** Forgets what is still to be done, when the area gets another text. */
    void clear() {
        staleRows.clear();
        staleWords.clear();
    }

    /** Gives rows with all their parts another look. */
    void style(BitSet rows) {
        staleRows.or(rows);
        slice();
    }

    /** Gives the words of rows another look, a moment later: what has changed with them has its own work now. */
    void styleWords(BitSet rows) {
        staleWords.or(rows);
        sliceLater();
    }

    private void slice() {
        long end = System.nanoTime() + SLICE;
        RowStyles now = styles.get();
        do {
            int row = next(staleRows);
            if (row >= 0) {
                styleRow(row, now);
            } else if (!staleWords.isEmpty()) {
                styleWordsFrom(next(staleWords), now);
            }
        } while (!isDone() && System.nanoTime() < end);
        sliceLater();
    }

    private void sliceLater() {
        if (!isDone() && !waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                slice();
            });
        }
    }

    private boolean isDone() {
        return staleRows.isEmpty() && staleWords.isEmpty();
    }

    /** Returns the first row of a set that is in view, else the first of all; -1 where the set is empty. */
    private int next(BitSet rows) {
        int shown = area.getVisibleParagraphs().size();
        if (shown > 0) {
            int top = RowsInView.first(area);
            int row = rows.nextSetBit(top);
            if (row >= 0 && row < top + shown) {
                return row;
            }
        }
        return rows.nextSetBit(0);
    }

    private void styleRow(int row, RowStyles now) {
        staleRows.clear(row);
        staleWords.clear(row);
        area.setParagraphStyle(row, now.ofRow(row));
        area.setStyleSpans(row, 0, now.ofWords(row));
        area.recreateParagraphGraphic(row);
    }

    /** Styles the words of a row and of some behind it, which takes hardly longer than those of the row alone. */
    private void styleWordsFrom(int first, RowStyles now) {
        int last = staleWords.previousSetBit(first + ROWS - 1);
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        for (int row = first; row <= last; row++) {
            spans.addAll(now.ofWords(row));
            if (row < last) {
                // The end of the row is a character of its own.
                spans.add(List.of(), 1);
            }
        }
        staleWords.clear(first, last + 1);
        area.setStyleSpans(area.getAbsolutePosition(first, 0), spans.create());
    }
}
