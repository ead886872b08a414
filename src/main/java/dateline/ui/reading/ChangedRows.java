package dateline.ui.reading;

import dateline.ui.textedit.ChangedStretch;
import java.util.List;
import org.fxmisc.richtext.StyleClassedTextArea;

/** The rows that an edit of the text has changed. */
final class ChangedRows {
    private final ChangedStretch stretch;
    private final SentenceTable after;

    /**
     * Compares two texts.
     *
     * @param before the rows that are shown; at least one
     * @param after the rows that are to be shown; at least one
     */
    ChangedRows(SentenceTable before, SentenceTable after) {
        this.after = after;
        stretch = ChangedStretch.between(looks(before), looks(after));
    }

    /** Returns the rows without their numbers, which move with each sentence that is added. */
    private static List<List<Object>> looks(SentenceTable table) {
        return table.rows().stream()
                .map(row -> List.<Object>of(row.text(), row.words()))
                .toList();
    }

    /**
     * Shows the new rows in place of the old, without scrolling; the caret stays in its sentence.
     *
     * @param area shows the rows from before
     * @param styles how the new rows look
     */
    void show(StyleClassedTextArea area, RowStyles styles) {
        int row = stretch.follow(area.getCurrentParagraph());
        int column = area.getCaretColumn();
        replace(area, styles);
        int shown = Math.min(row, after.rows().size() - 1);
        area.moveTo(shown, Math.min(column, area.getParagraphLength(shown)));
    }

    private void replace(StyleClassedTextArea area, RowStyles styles) {
        int first = stretch.start();
        int last = stretch.endBefore();
        int end = stretch.endAfter();
        if (first == Math.max(last, end)) {
            return;
        }
        if (first == Math.min(last, end)) {
            // Line ends stand between rows: a row can be added or removed only together with one beside it.
            if (first > 0) {
                first--;
            } else {
                last++;
                end++;
            }
        }
        area.replace(
                area.getAbsolutePosition(first, 0),
                area.getAbsolutePosition(last - 1, area.getParagraphLength(last - 1)),
                styles.document(area.getSegOps(), first, end));
    }
}
