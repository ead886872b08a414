package dateline.ui.reading;

import dateline.model.Paragraph;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sentences of a source as the rows of the reading pane, which shows one sentence a row.
 *
 * @param rows the sentences in reading order
 */
record SentenceTable(List<Row> rows) {
    /**
     * A sentence.
     *
     * @param id its number
     * @param text its words
     * @param paragraph the paragraph that it belongs to
     */
    record Row(SentenceId id, String text, Paragraph paragraph) {
        boolean startsParagraph() {
            return id.sentence() == 1;
        }
    }

    SentenceTable {
        rows = List.copyOf(rows);
    }

    static SentenceTable of(Source source) {
        List<Row> rows = new ArrayList<>();
        for (int p = 1; p <= source.paragraphs().size(); p++) {
            Paragraph paragraph = source.paragraphs().get(p - 1);
            for (int s = 1; s <= paragraph.sentences().size(); s++) {
                rows.add(new Row(new SentenceId(p, s), paragraph.sentences().get(s - 1), paragraph));
            }
        }
        return new SentenceTable(rows);
    }

    /** Returns the whole text, a line a row. */
    String text() {
        return String.join(
                "\n", rows.stream().map(row -> row.text().replace('\n', ' ')).toList());
    }

    /** Returns the rows that a passage covers, ascending. */
    int[] rowsOf(Passage passage) {
        return IntStream.range(0, rows.size())
                .filter(i -> passage.covers(rows.get(i).id()))
                .toArray();
    }
}
