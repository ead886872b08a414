package dateline.ui.reading;

import dateline.model.Paragraph;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.query.Sentences;
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
        List<Row> rows = Sentences.of(source).stream()
                .map(id -> new Row(
                        id,
                        source.sentence(id).orElseThrow(),
                        source.paragraphs().get(id.paragraph() - 1)))
                .toList();
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
