package dateline.ui.reading;

import dateline.date.words.English;
import dateline.model.Passage;
import dateline.text.TextRange;
import dateline.ui.state.ReadingState;
import dateline.ui.suggest.ShownSuggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** How the rows of the reading pane look with what is selected and found now: the style classes of rows and of words. */
final class RowStyles {
    private static final String QUOTE = "quote";
    private static final String DIFFERS = "differs";
    private static final String HIT = "hit";
    private static final String SUGGESTED = "suggested";
    private static final String CHOSEN = "chosen";

    private final ReadingState state;
    private final SentenceTable table;
    private final BitSet selected;
    private final Optional<ShownSuggestions> suggestions;
    private final Map<Integer, List<int[]>> quotes = new HashMap<>();

    /**
     * Finds the quotes.
     *
     * @param state what the window shows
     * @param table the rows
     * @param passages the passages of the selection
     * @param selected the rows on which they lie
     * @param suggestions what is underlined; empty where suggestions are not shown
     */
    RowStyles(
            ReadingState state,
            SentenceTable table,
            List<Passage> passages,
            BitSet selected,
            Optional<ShownSuggestions> suggestions) {
        this.state = state;
        this.table = table;
        this.selected = selected;
        this.suggestions = suggestions;
        for (Passage passage : passages) {
            for (int row : table.rowsOf(passage)) {
                quoteIn(row, passage)
                        .ifPresent(range -> quotes.computeIfAbsent(row, r -> new ArrayList<>())
                                .add(range));
            }
        }
    }

    private Optional<int[]> quoteIn(int row, Passage passage) {
        SentenceTable.Row sentence = table.rows().get(row);
        if (!sentence.isOurs()) {
            return state.copyProperty()
                    .get()
                    .flatMap(copy -> copy.place(sentence.id(), passage))
                    .map(span -> new int[] {span.start(), span.end()});
        }
        // In a verbatim rendition a quote's words stand in our row too.
        return passage.quote().flatMap(quote -> {
            int at = sentence.text().indexOf(quote);
            return at < 0 ? Optional.empty() : Optional.of(new int[] {at, at + quote.length()});
        });
    }

    /** Returns the classes of a row. */
    Collection<String> ofRow(int row) {
        List<String> classes = new ArrayList<>(List.of("sentence"));
        SentenceTable.Row sentence = table.rows().get(row);
        if (sentence.startsParagraph()) {
            classes.add("starts-paragraph");
        }
        if (selected.get(row)) {
            classes.add("selected");
        }
        classes.add(English.word(sentence.words()));
        return classes;
    }

    /** Returns the classes of a row's words: quotes, words that are not the article's, hits of the search, suggestions. */
    StyleSpans<Collection<String>> ofWords(int row) {
        SentenceTable.Row sentence = table.rows().get(row);
        String[] classes = new String[sentence.text().length()];
        for (int[] range : quotes.getOrDefault(row, List.of())) {
            Arrays.fill(classes, range[0], range[1], QUOTE);
        }
        if (sentence.isOurs()) {
            for (TextRange range : state.found().in(sentence.id())) {
                Arrays.fill(classes, range.start(), range.end(), HIT);
            }
        } else {
            state.copyProperty()
                    .get()
                    .flatMap(copy -> copy.sentence(sentence.id()))
                    .ifPresent(found -> {
                        for (TextRange span : found.differing()) {
                            Arrays.fill(classes, span.start(), span.end(), DIFFERS);
                        }
                    });
        }
        return spans(classes, underlines(sentence));
    }

    /** Returns the class of the line below each character of a row, or null. */
    private String[] underlines(SentenceTable.Row sentence) {
        String[] lines = new String[sentence.text().length()];
        suggestions.filter(shown -> sentence.isOurs()).ifPresent(shown -> {
            fill(lines, shown.in(sentence.id()), SUGGESTED);
            fill(lines, shown.chosenIn(sentence.id()), CHOSEN);
        });
        return lines;
    }

    /** Fills ranges; for a moment, until suggestions are found for an edited text, they may lie behind its end. */
    private static void fill(String[] classes, List<TextRange> ranges, String name) {
        for (TextRange range : ranges) {
            int end = Math.min(range.end(), classes.length);
            Arrays.fill(classes, Math.min(range.start(), end), end, name);
        }
    }

    private static StyleSpans<Collection<String>> spans(String[] classes, String[] lines) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int from = 0;
        for (int i = 1; i <= classes.length; i++) {
            if (i == classes.length
                    || !Objects.equals(classes[i], classes[from])
                    || !Objects.equals(lines[i], lines[from])) {
                spans.add(
                        Stream.of(classes[from], lines[from])
                                .filter(Objects::nonNull)
                                .toList(),
                        i - from);
                from = i;
            }
        }
        return classes.length == 0 ? spans.add(List.of(), 0).create() : spans.create();
    }

    /**
     * Returns rows with their looks: a text area takes it at once, while each style that is set later costs it as much as a
     * change of the text.
     *
     * @param operations the area's own
     * @param from the first row
     * @param to the row after the last
     */
    ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document(
            SegmentOps<String, Collection<String>> operations, int from, int to) {
        return ReadOnlyStyledDocumentBuilder.constructDocument(operations, List.of(), document -> {
            for (int row = from; row < to; row++) {
                document.addParagraph(table.rows().get(row).text(), ofWords(row), ofRow(row));
            }
        });
    }
}
