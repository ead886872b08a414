package dateline.ui.reading;

import dateline.copy.AlignedSentence;
import dateline.copy.Finding;
import dateline.index.SentenceNumbers;
import dateline.model.Paragraph;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.text.ShownText;
import dateline.ui.state.ReadersCopy;
import dateline.ui.state.TextShown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The sentences of a source as the rows of the reading pane, which shows one sentence a row, or two where both renditions are
 * wanted.
 *
 * @param rows the sentences in reading order
 */
record SentenceTable(List<Row> rows) {
    /** Whose words a row has. */
    enum Words {
        /** The commentary's. */
        OURS,
        /** The commentary's, below the article's. */
        OURS_BELOW,
        /** The commentary's, because the reader's copy does not have the sentence. */
        OURS_FOR_MISSING,
        /** The article's. */
        EXACT,
        /** The copy's, which are not quite the article's. */
        CHANGED
    }

    /**
     * A sentence.
     *
     * @param id its number
     * @param text its words, in one line
     * @param paragraph the paragraph that it belongs to
     * @param words whose words they are
     */
    record Row(SentenceId id, String text, Paragraph paragraph, Words words) {
        Row {
            text = ShownText.lines(text).replace('\n', ' ');
        }

        boolean startsParagraph() {
            return id.sentence() == 1 && words != Words.OURS_BELOW;
        }

        boolean looksLike(Row other) {
            return id.equals(other.id) && words == other.words && text.equals(other.text);
        }

        boolean isOurs() {
            return words != Words.EXACT && words != Words.CHANGED;
        }
    }

    SentenceTable {
        rows = List.copyOf(rows);
    }

    static SentenceTable of(Source source, Optional<ReadersCopy> copy, TextShown shown) {
        List<Row> rows = new ArrayList<>();
        for (SentenceId id : SentenceNumbers.of(source)) {
            String ours = source.sentence(id).orElseThrow();
            Paragraph paragraph = source.paragraphs().get(id.paragraph() - 1);
            Optional<AlignedSentence> exact = copy.flatMap(c -> c.sentence(id));
            if (copy.isEmpty() || shown == TextShown.RETELLING) {
                rows.add(new Row(id, ours, paragraph, Words.OURS));
            } else if (exact.isEmpty()) {
                rows.add(new Row(id, ours, paragraph, Words.OURS_FOR_MISSING));
            } else {
                Words words = exact.get().finding() == Finding.EXACT ? Words.EXACT : Words.CHANGED;
                rows.add(new Row(id, exact.get().words(), paragraph, words));
                if (shown == TextShown.BOTH) {
                    rows.add(new Row(id, ours, paragraph, Words.OURS_BELOW));
                }
            }
        }
        return new SentenceTable(rows);
    }

    /** Tells whether another table has the same words in the same rows. */
    boolean looksLike(SentenceTable other) {
        return rows.size() == other.rows.size()
                && IntStream.range(0, rows.size()).allMatch(i -> rows.get(i).looksLike(other.rows.get(i)));
    }

    /** Returns the rows that a passage covers, ascending. */
    int[] rowsOf(Passage passage) {
        return IntStream.range(0, rows.size())
                .filter(i -> passage.covers(rows.get(i).id()))
                .toArray();
    }
}
