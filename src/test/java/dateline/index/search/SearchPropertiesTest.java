package dateline.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.QueryFixtures;
import dateline.index.search.SearchHit.MarkedText;
import dateline.text.NormalisedText;
import dateline.text.TextRange;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class SearchPropertiesTest {
    /** Characters that normalise to nothing, to several, to blanks, to quotes or to each other. */
    private static final List<String> TRICKY = List.of(
            "a", "A", "ä", "e", "é", "E\u0301", "\u0301", "\u00ad", "\u200b", "ﬁ", "f", "i", "İ", "ı", "ß", "s", "½",
            "1", " ", " ", "\u00a0", "\n", "\u3000", "´", "¨", "\"", "“", "”", "'", "’", "-", "–", "…", "ﷺ", "한", "😀",
            "𝐚", "\ud83d", "\ude00", "\u0000", "\u0085");

    /**
     * A text and what is looked for in it.
     *
     * @param text the text
     * @param query a part of the text between characters, or something else
     */
    record Sought(String text, String query) {}

    private static Arbitrary<String> texts(int length) {
        Arbitrary<String> any = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(TRICKY)),
                Tuple.of(1, Arbitraries.integers().between(0, 0x10FFFF).map(Character::toString)));
        return any.list().ofMaxSize(length).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Sought> parts() {
        return Combinators.combine(
                        texts(30),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 6))
                .as(SearchPropertiesTest::part);
    }

    private static Sought part(String text, int from, int length) {
        int[] codePoints = text.codePoints().toArray();
        int start = Math.min(from, codePoints.length);
        return new Sought(text, new String(codePoints, start, Math.min(length, codePoints.length - start)));
    }

    @Provide
    Arbitrary<Sought> searches() {
        return Arbitraries.oneOf(
                parts(), Combinators.combine(texts(30), texts(4)).as(Sought::new));
    }

    private static List<MarkedText> find(Sought sought) {
        SearchResults results = new Search(QueryFixtures.onlyText(sought.text())).find(sought.query());
        return Stream.concat(results.actors().stream(), results.sentences().stream())
                .flatMap(hit -> hit.fields().stream())
                .toList();
    }

    @Property
    void rangesAscendDoNotOverlapAndLieWithinTheText(@ForAll("searches") Sought sought) {
        for (MarkedText found : find(sought)) {
            assertEquals(sought.text(), found.text());
            int end = 0;
            for (TextRange range : found.marks()) {
                assertTrue(range.start() >= end, () -> "overlap at " + range);
                assertTrue(
                        range.end() > range.start()
                                && range.end() <= found.text().length(),
                        range::toString);
                end = range.end();
            }
        }
    }

    @Property
    void everyRangeHoldsATermOfTheQuery(@ForAll("searches") Sought sought) {
        List<String> terms = SearchQuery.parse(sought.query()).terms();
        for (MarkedText found : find(sought)) {
            for (TextRange range : found.marks()) {
                String normalised = NormalisedText.of(found.text().substring(range.start(), range.end()))
                        .normalised();
                assertTrue(terms.stream().anyMatch(normalised::contains), normalised);
            }
        }
    }

    @Property
    void aPartOfATextFindsTheText(@ForAll("parts") Sought sought) {
        boolean blank = SearchQuery.parse(sought.query()).terms().isEmpty();
        // The name, the alias and the description of the actor, and the sentence.
        assertEquals(blank ? 0 : 4, find(sought).size());
    }
}
