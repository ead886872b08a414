package dateline.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.search.Search;
import dateline.index.search.SearchHit;
import dateline.ui.parts.MarkedText;
import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtBundledCommentary;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of what a search finds. */
class SearchRowsTest extends ReaderAtBundledCommentary {
    @Test
    void anEventIsListedWithItsDate() {
        SearchBoxTest.search("third nuclear test");
        assertTrue(
                SearchBoxTest.rows().get(1).startsWith("Kim holds ")
                        && SearchBoxTest.rows().get(1).contains("Feb 2013"),
                SearchBoxTest.rows().get(1));
    }

    @Test
    void theWordsThatWereFoundHaveABackground() {
        SearchBoxTest.search("copperplate");
        Path marks = sight.within(sight.of(".search-results"), MarkedText.class).stream()
                .filter(text -> text.getChildrenUnmodifiable().stream()
                        .anyMatch(part -> part.getStyleClass().contains("hit")))
                .map(text -> (Path) text.lookup(".marks"))
                .findFirst()
                .orElseThrow();
        assertEquals(Color.web("#fff8c5"), marks.getFill());
        assertTrue(marks.getLayoutBounds().getWidth() > 40, "width " + marks.getLayoutBounds());
    }

    @Test
    void whatTheFilterLeavesOutIsCounted() {
        Fx.run(() -> ui.window().state().toggleActor("north-korea"));
        SearchBoxTest.search("china");
        var results = ui.window().state().searchResultsProperty().get().orElseThrow();
        long outside = results.events().stream()
                .filter(hit -> !ui.window().state().accepts(((SearchHit.EventTarget) hit.target()).event()))
                .count();
        assertTrue(outside > 0);
        assertTrue(
                SearchBoxTest.rows()
                        .contains("Events  " + results.events().size() + " \u00b7 " + outside
                                + " of them outside the filter"),
                () -> SearchBoxTest.rows().toString());
    }

    @Test
    void theListStandsOverTheRightSide() {
        SearchBoxTest.search("summit");
        Bounds list = Fx.call(() -> sight.of(".search-results")
                .localToScreen(sight.of(".search-results").getLayoutBounds()));
        assertEquals(372, list.getWidth(), 1);
        assertEquals(ui.stage().getX() + ui.stage().getWidth(), list.getMaxX(), 1);
    }

    @ParameterizedTest
    @CsvSource({"8, 6", "6, 6", "0, 0", "3, 0"})
    void aShortenedTextBeginsWithAWord(int place, int start) {
        assertEquals(start, SearchCell.wordStart("alpha beta gamma", place));
    }

    @Test
    void aLongTextWithoutBlanksIsCutWhereItMustBe() {
        assertEquals(60, SearchCell.wordStart("x".repeat(100), 60));
    }

    /** Returns a word that stands once in the text, far from the start of its sentence. */
    private static String lateWord() {
        Search search = new Search(ui.index());
        return ui.index().commentary().source().paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .filter(sentence -> sentence.length() > 160)
                .flatMap(sentence -> Stream.of(sentence.split(" ", -1)).filter(part -> sentence.indexOf(part) > 80))
                .filter(part -> part.matches("[a-z]{6,}"))
                .filter(part -> search.find(part).sentences().size() == 1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWordIsMarkedInAShortenedSentenceToo() {
        String word = lateWord();
        SearchBoxTest.search(word);
        List<Text> marked = sight.within(sight.of(".search-results"), Text.class).stream()
                .filter(text -> text.getStyleClass().contains("hit"))
                .toList();
        assertEquals(
                List.of(word), marked.stream().map(Text::getText).distinct().toList());
        assertTrue(
                SearchBoxTest.rows().stream().anyMatch(row -> row.contains("\u2026") && row.contains(word)),
                () -> SearchBoxTest.rows().toString());
    }
}
