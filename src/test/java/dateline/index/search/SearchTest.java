package dateline.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.CommentaryIndex;
import dateline.index.QueryFixtures;
import dateline.index.search.SearchHit.ActorTarget;
import dateline.index.search.SearchHit.ClaimTarget;
import dateline.index.search.SearchHit.EventTarget;
import dateline.index.search.SearchHit.Field;
import dateline.index.search.SearchHit.MarkedText;
import dateline.index.search.SearchHit.SentenceTarget;
import dateline.model.ActorKind;
import dateline.model.Commentary;
import dateline.model.SentenceId;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private final Search search = new Search(QueryFixtures.harbour());

    /** Names a target by its id, or a sentence by its number. */
    private static String name(SearchHit hit) {
        if (hit.target() instanceof ActorTarget found) {
            return found.actor().id();
        } else if (hit.target() instanceof EventTarget found) {
            return found.event().id();
        } else if (hit.target() instanceof ClaimTarget found) {
            return found.claim().id();
        }
        return ((SentenceTarget) hit.target()).sentence().toString();
    }

    private static List<String> names(List<SearchHit> hits) {
        return hits.stream().map(SearchTest::name).toList();
    }

    /** Returns the words that are marked, as the document has them. */
    private static List<String> marked(MarkedText text) {
        return text.marks().stream()
                .map(range -> text.text().substring(range.start(), range.end()))
                .toList();
    }

    /** Returns the marks in the only sentence of a text. */
    private static List<String> markedIn(String text, String query) {
        return new Search(QueryFixtures.onlyText(text))
                .find(query).sentences().stream()
                        .flatMap(hit -> marked(hit.fields().get(0)).stream())
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\"\"", "\" \" \"", "\u00a0\u2003", "\u00ad", "\u0301"})
    void nothingIsFoundForABlankQuery(String query) {
        assertEquals(SearchResults.NONE, search.find(query));
        assertEquals(0, search.find(query).count());
    }

    @Test
    void everyKindOfTargetIsFound() {
        SearchResults results = search.find("harbour");
        assertEquals(List.of("league", "ada"), names(results.actors()));
        assertEquals(List.of("signing"), names(results.events()));
        assertEquals(List.of("harbours"), names(results.claims()));
        assertEquals(List.of(), results.sentences());
        assertEquals(4, results.count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Südmark", "sudmark", "SÜDMARK", "Su\u0308dmark", "  südmark  ", "udmar", "ＳＵＤＭＡＲＫ"})
    void caseAccentsAndWidthDoNotMatter(String query) {
        SearchResults results = search.find(query);
        assertEquals(List.of("sudmark", "ada"), names(results.actors()));
        assertEquals(List.of("visit"), names(results.events()));
        assertEquals(List.of("2.3"), names(results.sentences()));
    }

    @ParameterizedTest
    @CsvSource({
        "strasse,Straße",
        "STRASSE,Straße",
        "ΟΔΟΣ,οδός",
        "istanbul,İstanbul",
        "file,ﬁle",
        "cooperate,co\u00adoperate"
    })
    void writingsOfTheSameWordMeet(String query, String text) {
        assertEquals(List.of(text), markedIn("(" + text + ")", query));
        assertEquals(List.of(query), markedIn("(" + query + ")", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1999-2001",
                "1999–2001",
                "1999—2001",
                "1999\u20112001",
                "1999\u22122001",
                "didn't",
                "didn’t",
                "didn‘t"
            })
    void theFormsOfDashesAndApostrophesDoNotMatter(String query) {
        assertEquals(List.of("2.2"), names(search.find(query).sentences()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a fair bargain\"",
                "“a fair bargain”",
                "„a fair bargain“",
                "«a fair bargain»",
                "\"a fair bargain"
            })
    void aPhraseMayStandInAnyDoubleQuotes(String query) {
        SearchResults results = search.find(query);
        assertEquals(List.of("fair"), names(results.claims()));
        assertEquals(List.of("2.1"), names(results.sentences()));
        assertEquals(
                List.of("a fair bargain"),
                marked(results.sentences().get(0).fields().get(0)));
    }

    @Test
    void aPhraseMustOccurAsItStands() {
        assertEquals(List.of("2.3"), names(search.find("\"Südmark signed\"").sentences()));
        assertEquals(0, search.find("\"signed Südmark\"").count());
        assertEquals(List.of("2.3"), names(search.find("signed Südmark").sentences()));
    }

    @Test
    void wordsAndPhrasesTogetherMustAllOccur() {
        assertEquals(
                List.of("fair"), names(search.find("treaty \"fair bargain\"").claims()));
        assertEquals(0, search.find("closure \"fair bargain\"").count());
    }

    @Test
    void whiteSpaceInTheTextIsLikeOneBlank() {
        assertEquals(List.of("fair \u00a0\n bargain"), markedIn("a fair \u00a0\n bargain", "\"fair  bargain\""));
    }

    @Test
    void severalWordsMayStandInDifferentTextsOfOneTarget() {
        List<SearchHit> actors = search.find("minister brück").actors();
        assertEquals(List.of("ada"), names(actors));
        assertEquals(
                List.of(Field.NAME, Field.DESCRIPTION),
                actors.get(0).fields().stream().map(MarkedText::field).toList());
        assertEquals(List.of("growth"), names(search.find("perhaps trade").claims()));
    }

    @Test
    void wordsOfDifferentTargetsDoNotMakeAHit() {
        assertEquals(0, search.find("norland minister").count());
    }

    @Test
    void theNameComesFirstEvenUnmarkedAndOtherTextsOnlyWhereMarked() {
        SearchHit norland = search.find("republic").actors().get(0);
        assertEquals(
                List.of(Field.NAME, Field.ALIAS),
                norland.fields().stream().map(MarkedText::field).toList());
        assertEquals(List.of(), norland.fields().get(0).marks());
        assertEquals(List.of("Republic"), marked(norland.fields().get(1)));
    }

    @Test
    void aHitAtTheStartOfANameComesBeforeOneAtAWordBeforeAllOthers() {
        CommentaryIndex index = CommentaryIndex.of(new Commentary(
                "ranks",
                QueryFixtures.source(),
                List.of(
                        QueryFixtures.actor("described", "Sailors", ActorKind.GROUP, "Those in port."),
                        QueryFixtures.actor("inside", "Airports", ActorKind.GROUP, ""),
                        QueryFixtures.actor("word", "Old Port", ActorKind.GROUP, ""),
                        QueryFixtures.actor("alias", "Docks", ActorKind.GROUP, "", "Porters"),
                        QueryFixtures.actor("start", "Portland", ActorKind.GROUP, "")),
                List.of(),
                List.of()));
        assertEquals(
                List.of("alias", "start", "word", "described"),
                names(new Search(index).find("port").actors()));
        assertEquals(List.of("inside"), names(new Search(index).find("irport").actors()), "inside a word");
    }

    @ParameterizedTest
    @CsvSource({
        "He said that aid came, aid, aid",
        "The friendship of a ship, ship, ship",
        "A friendship, ship, ship",
        "the no-limits friendship, limits, limits",
        "\u4e2d\u671d\u53cb\u597d\u3002\u53cb, \u53cb, \u53cb|\u53cb",
        "A no-limits pact, no-limits, no-limits"
    })
    void aTermBeginsAWordWhereTheTextHasItSo(String text, String query, String expected) {
        assertEquals(List.of(expected.split("\\|", -1)), markedIn(text, query));
    }

    @Test
    void equallyGoodEventsAndClaimsStandInTimeOrder() {
        assertEquals(
                List.of("custom", "rule", "closure", "signing"),
                names(search.find("the").events()));
        assertEquals(List.of("fair", "surprise"), names(search.find("the").claims()));
    }

    @Test
    void sentencesStandInReadingOrder() {
        assertEquals(List.of("1.1", "2.3"), names(search.find("norland").sentences()));
        assertEquals(
                new SentenceTarget(new SentenceId(1, 1)),
                search.find("norland").sentences().get(0).target());
    }

    @ParameterizedTest
    @CsvSource({
        "Do\u0301b\u00e9 o\u0301 Ob, o, o\u0301|O",
        "ﬁﬁ, i, ﬁ|ﬁ",
        "😀é😀, e, é",
        "x😀y, 😀, 😀",
        "aaa, aa, aa",
        "An anchor, an anchor, An|anchor",
        "abcd, abc bcd, abcd",
        "½ – ¼, 1, ½|¼",
        "co\u00adop, o, o\u00ad|o",
    })
    void rangesPointAtTheOriginalCharacters(String text, String query, String expected) {
        assertEquals(List.of(expected.split("\\|", -1)), markedIn(text, query));
    }

    @Test
    void aSearchThatIsNoLongerWantedStops() {
        assertThrows(CancellationException.class, () -> search.find("norland", () -> true));
    }

    @Test
    void aSearchStopsSoonAfterItIsCancelled() {
        AtomicInteger asked = new AtomicInteger();
        assertThrows(CancellationException.class, () -> search.find("norland", () -> asked.incrementAndGet() == 7));
        assertEquals(7, asked.get());
    }

    @Test
    void aSearchThatStaysWantedIsNotDisturbed() {
        AtomicInteger asked = new AtomicInteger();
        assertEquals(search.find("norland"), search.find("norland", () -> asked.incrementAndGet() < 0));
        assertTrue(asked.get() > 0);
    }
}
