package dateline.ui.reading;

import dateline.edit.marking.MarkedSentence;
import dateline.edit.marking.MarkedSentence.Origin;
import dateline.edit.marking.MarkedWords;
import dateline.edit.marking.WholeWords;
import dateline.model.Rendition;
import dateline.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.model.TwoDimensional.Position;

/**
 * The whole words that a selection covers in the rows of the text.
 *
 * @param parts the words of each row, ascending; never empty
 */
record MarkedRows(List<Part> parts) {
    /**
     * The words of a row.
     *
     * @param row its index
     * @param words their range in the row
     */
    record Part(int row, TextRange words) {}

    MarkedRows {
        parts = List.copyOf(parts);
    }

    /**
     * Snaps a selection to whole words.
     *
     * @param table the rows
     * @param start where the selection begins
     * @param end where it ends
     * @return empty if it covers no word
     */
    static Optional<MarkedRows> of(SentenceTable table, Position start, Position end) {
        List<Part> parts = new ArrayList<>();
        int last = Math.min(end.getMajor(), table.rows().size() - 1);
        for (int row = start.getMajor(); row <= last; row++) {
            String text = table.rows().get(row).text();
            int from = row == start.getMajor() ? start.getMinor() : 0;
            int to = row == end.getMajor() ? end.getMinor() : text.length();
            int at = row;
            WholeWords.snap(text, from, to).ifPresent(words -> parts.add(new Part(at, words)));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new MarkedRows(parts));
    }

    Part first() {
        return parts.get(0);
    }

    Part last() {
        return parts.get(parts.size() - 1);
    }

    /**
     * Returns the words with whose they are.
     *
     * @param table the rows
     * @param rendition that of the document
     */
    MarkedWords words(SentenceTable table, Rendition rendition) {
        return new MarkedWords(parts.stream()
                .map(part -> {
                    SentenceTable.Row row = table.rows().get(part.row());
                    return new MarkedSentence(row.id(), row.text(), part.words(), origin(row.words(), rendition));
                })
                .toList());
    }

    private static Origin origin(SentenceTable.Words words, Rendition rendition) {
        return switch (words) {
            case EXACT -> Origin.COPY;
            case CHANGED -> Origin.CHANGED_COPY;
            case OURS, OURS_BELOW, OURS_FOR_MISSING ->
                switch (rendition) {
                    case VERBATIM -> Origin.VERBATIM;
                    case RETELLING -> Origin.RETOLD;
                };
        };
    }
}
