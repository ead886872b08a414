package dateline.edit.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.Edtf;
import dateline.edit.Edit;
import dateline.edit.marking.MarkedSentence.Origin;
import dateline.io.commentary.CommentaryReader;
import dateline.io.commentary.CommentaryWriter;
import dateline.io.imports.dates.DateOrder;
import dateline.io.imports.dates.WrittenDate;
import dateline.model.Actor;
import dateline.model.Basis;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.text.TextRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The events, claims and actors that are made of marked words. */
class MarkedItemsTest {
    private static final String FIRST =
            "In March 2021 mayor Brandt asked the port's board for a new deep harbour basin.";
    private static final String SECOND = "The board refused.";
    private static final String THIRD = "It was founded in 1904 and closed in 1950.";

    private static Commentary commentary(String published) {
        return CommentaryReader.read(
                        """
            {"format": "dateline/1", "id": "harbour",
             "source": {"title": "The harbour", "published": %s, "rendition": "verbatim",
               "paragraphs": [{"sentences": ["%s", "%s"]}, {"sentences": ["%s"]}]},
             "actors": [{"id": "brandt", "name": "Jo Brandt", "aliases": ["Mayor Brandt"]}, {"id": "port", "name": "The port"}]}
            """.formatted(published, FIRST, SECOND, THIRD).getBytes(StandardCharsets.UTF_8))
                .commentary()
                .orElseThrow();
    }

    private static final Commentary COMMENTARY = commentary("\"2021-06-13\"");

    private static Optional<Edtf> read(String written) {
        return WrittenDate.in(DateOrder.UNKNOWN).read(written).date();
    }

    private static MarkedSentence marked(String id, String sentence, String words, Origin origin) {
        int start = sentence.indexOf(words);
        return new MarkedSentence(
                SentenceId.parse(id).orElseThrow(), sentence, new TextRange(start, start + words.length()), origin);
    }

    private static MarkedWords first(String words) {
        return new MarkedWords(List.of(marked("1.1", FIRST, words, Origin.VERBATIM)));
    }

    private static MarkedWords copied(String words) {
        return new MarkedWords(List.of(marked("1.2", words, words, Origin.COPY)));
    }

    private static Event event(Commentary commentary, MarkedWords marked) {
        List<Event> events = read(MarkedItems.event(commentary, marked, MarkedItemsTest::read))
                .events();
        return events.get(events.size() - 1);
    }

    private static Claim claim(MarkedWords marked) {
        return read(MarkedItems.claim(COMMENTARY, marked)).claims().get(0);
    }

    /** Returns what an edit makes, as it is read when it has been written. */
    private static Commentary read(Edit edit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CommentaryWriter.write(edit.after(), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Commentary read = CommentaryReader.read(out.toByteArray()).commentary().orElseThrow();
        assertEquals(edit.after(), read);
        return read;
    }

    @Test
    void theWordsAreTitleAndQuoteOfTheEvent() {
        Event event = event(COMMENTARY, first("mayor Brandt asked the port's board"));
        assertEquals("Mayor Brandt asked the port's board", event.title());
        assertEquals(
                List.of(new Passage(
                        new SentenceId(1, 1),
                        new SentenceId(1, 1),
                        Optional.of("mayor Brandt asked the port's board"))),
                event.passages());
        assertEquals(List.of("brandt", "port"), event.actors());
    }

    @Test
    void aLongSelectionBecomesItsSentencesWithTheFirstEightWordsAsQuote() {
        MarkedWords marked = new MarkedWords(List.of(
                marked("1.1", FIRST, FIRST, Origin.VERBATIM), marked("1.2", SECOND, "The board", Origin.VERBATIM)));
        Event event = event(COMMENTARY, marked);
        assertEquals("1.1-1.2", event.passages().get(0).at());
        assertEquals(
                Optional.of("In March 2021 mayor Brandt asked the port's"),
                event.passages().get(0).quote());
        assertEquals("In March 2021 mayor Brandt asked the port's board for a new", event.title());
    }

    @Test
    void aQuoteStaysWithinTheFirstSentence() {
        MarkedWords marked = new MarkedWords(List.of(
                marked("1.1", FIRST, "basin.", Origin.VERBATIM), marked("1.2", SECOND, "The board", Origin.VERBATIM)));
        assertEquals(Optional.of("basin."), marked.passage().quote());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In March 2021 mayor     | 2021-03       | STATED",
                "a new deep harbour      | 2021-03       | STATED",
            })
    void theTimeIsThatOfTheWordsOrElseOfTheirSentence(String words, String when, Basis basis) {
        Event event = event(COMMENTARY, first(words));
        assertEquals(when, event.when().canonical());
        assertEquals(basis, event.basis());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "founded in 1904          | 1904          | STATED",
                "closed in 1950           | 1950          | STATED",
                "It was founded           | ../2021-06-13 | INFERRED",
            })
    void ofTwoDatesInASentenceTheOneAmongTheWordsCounts(String words, String when, Basis basis) {
        Event event = event(COMMENTARY, new MarkedWords(List.of(marked("2.1", THIRD, words, Origin.VERBATIM))));
        assertEquals(when, event.when().canonical());
        assertEquals(basis, event.basis());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"2021-06-13\"'          | ../2021-06-13",
                "'\"2021\"'                | ../2021",
                "'\"2021-06-13T10:00:00\"' | ../2021-06-13",
                "'\"2021-06/2021-07\"'     | ../2021-07",
                "null                      | /",
            })
    void withoutADateAnEventIsOfNoGivenTimeUpToThePublication(String published, String when) {
        MarkedWords marked = new MarkedWords(List.of(marked("1.2", SECOND, "The board refused", Origin.VERBATIM)));
        assertEquals(when, event(commentary(published), marked).when().canonical());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they baked 1500 loaves        | ../2021-06-13",
                "room 204 was shut             | ../2021-06-13",
                "closed on 4 May 2019 at noon  | 2019-05-04",
                "(1987) it closed              | 1987",
                "a vote in the 1990s, it said  | 199X",
                "it closed in 1987, they said  | 1987",
            })
    void datesAreFoundAmongOtherWords(String words, String when) {
        MarkedWords marked = new MarkedWords(List.of(marked("1.2", words, words, Origin.VERBATIM)));
        assertEquals(when, event(COMMENTARY, marked).when().canonical());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the board refused.     | The board refused",
                "\u201cthe board\u201d, | The board",
                "envoy of the U.S.      | Envoy of the U.S.",
                "\u00e9lan              | \u00c9lan",
            })
    void aTitleBeginsWithACapitalAndHasNoPunctuationAroundIt(String words, String title) {
        assertEquals(title, MarkedItems.title(words));
    }

    @Property
    void aTitleHasAtMostSixtyCharactersAndStandsAmongTheWords(@ForAll String words) {
        if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            String title = MarkedItems.title(words);
            // A capital may take more chars than its small letter.
            assertTrue(title.length() <= 61, title);
            assertTrue(words.contains(title.substring(title.offsetByCodePoints(0, 1))), title);
        }
    }

    @Test
    void aClaimOfTheAuthorsStatesTheWords() {
        Claim claim = claim(first("mayor Brandt asked"));
        assertEquals("Mayor Brandt asked", claim.statement());
        assertEquals(Claim.AUTHORS, claim.holder());
        assertEquals(Optional.empty(), claim.about());
        assertEquals(List.of("brandt"), claim.actors());
        assertEquals(Optional.of("mayor Brandt asked"), claim.passages().get(0).quote());
    }

    @Test
    void retoldWordsMakeNoQuote() {
        MarkedWords marked = new MarkedWords(List.of(marked("1.2", SECOND, "The board", Origin.RETOLD)));
        assertEquals(new Passage(new SentenceId(1, 2), new SentenceId(1, 2), Optional.empty()), marked.passage());
    }

    @Test
    void ofTheReadersCopyNoMoreThanEightWordsGetIntoTheDocument() {
        MarkedWords marked = copied("a b c d e f g h secret words");
        Event event = event(COMMENTARY, marked);
        assertEquals(Optional.of("a b c d e f g h"), event.passages().get(0).quote());
        assertEquals("A b c d e f g h", event.title());
        assertEquals(SECOND, claim(marked).statement());
        assertEquals(
                "a b c d e f g h",
                read(MarkedItems.actor(COMMENTARY, marked)).actors().get(2).name());
    }

    @Test
    void wordsOfACopyThatDiffersMakeNoQuote() {
        MarkedWords marked = new MarkedWords(List.of(marked("1.2", SECOND, "The board", Origin.CHANGED_COPY)));
        assertEquals(Optional.empty(), marked.passage().quote());
    }

    @Test
    void anActorHasTheWordsAsItsName() {
        List<Actor> actors =
                read(MarkedItems.actor(COMMENTARY, first("port's"))).actors();
        assertEquals("port", actors.get(2).name());
        assertEquals(Optional.empty(), MarkedItems.presentActor(COMMENTARY, first("port's")));
    }

    @Test
    void anActorOfThatNameOrAliasIsPresent() {
        assertEquals(
                Optional.of("brandt"),
                MarkedItems.presentActor(COMMENTARY, first("mayor Brandt")).map(Actor::id));
    }
}
