package dateline.ui.reading;

import dateline.ui.state.ReadingState;
import java.util.BitSet;

/** The rows of a text with words that the search has found. */
final class HitRows {
    private final ReadingState state;
    private BitSet rows = new BitSet();

    HitRows(ReadingState state) {
        this.state = state;
    }

    /** Finds the rows anew, and returns those that have hits now or had some before. */
    BitSet update(SentenceTable table) {
        BitSet changed = rows;
        rows = new BitSet();
        for (int row = 0; row < table.rows().size(); row++) {
            SentenceTable.Row sentence = table.rows().get(row);
            rows.set(row, sentence.isOurs() && !state.found().in(sentence.id()).isEmpty());
        }
        changed.or(rows);
        return changed;
    }
}
