package dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.index.Unfinished.Lack;
import dateline.io.commentary.CommentaryReader;
import dateline.model.Item;
import dateline.model.SentenceId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a commentary leaves open. */
class UnfinishedTest {
    private final CommentaryIndex index = CommentaryIndex.of(CommentaryReader.read("""
                    {"format": "dateline/1", "id": "open",
                     "source": {"title": "Open", "paragraphs": [{"sentences": ["One.", "Two.", "Three."]},
                       {"kind": "biography", "sentences": ["Four."]}]},
                     "actors": [{"id": "voss", "name": "Voss"}],
                     "events": [{"id": "whole", "title": "Whole", "when": "2021", "actors": ["voss"],
                         "passages": [{"at": "1.2"}]},
                       {"id": "undated", "title": "Undated", "when": "/", "actors": ["voss"], "passages": [{"at": "1.2"}]},
                       {"id": "alone", "title": "Alone", "when": "../2021", "passages": [{"at": "1.2"}]},
                       {"id": "unread", "title": "Unread", "when": "2021", "actors": ["voss"]}],
                     "claims": [{"id": "bare", "statement": "Bare", "passages": [{"at": "1.2"}]},
                       {"id": "grounded", "statement": "Grounded", "restsOn": ["whole"], "passages": [{"at": "1.2"}]}]}
                    """.getBytes(StandardCharsets.UTF_8))
            .commentary()
            .orElseThrow());

    /** Returns the ids of what lacks something in a verbatim text. */
    private static List<String> lacking(Lack lack, String items) {
        CommentaryIndex verbatim =
                CommentaryIndex.of(CommentaryReader.read("""
                        {"format": "dateline/1", "id": "open",
                         "source": {"title": "Open", "rendition": "verbatim",
                           "paragraphs": [{"sentences": ["One of two.", "\u201cTwo\u201d of them."]}]}, %s}
                        """.formatted(items).getBytes(StandardCharsets.UTF_8))
                        .commentary()
                        .orElseThrow());
        return Unfinished.lacking(lack, verbatim).stream().map(Item::id).toList();
    }

    @Test
    void aQuoteThatItsSentencesDoNotHaveIsFound() {
        String claims = """
                "claims": [{"id": "same", "statement": "A", "passages": [{"at": "1.1", "quote": "of two"}]},
                  {"id": "like", "statement": "B", "passages": [{"at": "1.1-1.2", "quote": "Two. \u201ctwo\u201d of"}]},
                  {"id": "gone", "statement": "C", "passages": [{"at": "1.1"}, {"at": "1.2", "quote": "of two"}]}]
                """;
        assertEquals(List.of("gone"), lacking(Lack.QUOTE, claims));
    }

    @Test
    void aRetellingDoesNotHaveTheQuotes() {
        CommentaryIndex retold = CommentaryIndex.of(CommentaryReader.read("""
                        {"format": "dateline/1", "id": "open",
                         "source": {"title": "Open", "rendition": "retelling",
                           "paragraphs": [{"sentences": ["One."]}]},
                         "claims": [{"id": "c", "statement": "C", "passages": [{"at": "1.1", "quote": "Uno"}]}]}
                        """.getBytes(StandardCharsets.UTF_8))
                .commentary()
                .orElseThrow());
        assertEquals(List.of(), Unfinished.lacking(Lack.QUOTE, retold));
    }

    @Test
    void whatIsKnownFromElsewhereNeedsANote() {
        String items = """
                "events": [{"id": "event", "title": "A", "when": "2021", "basis": "background"},
                  {"id": "stated", "title": "B", "when": "2021"}],
                "claims": [{"id": "noted", "statement": "C", "basis": "background", "note": "From memory."},
                  {"id": "claim", "statement": "D", "basis": "background"}]
                """;
        assertEquals(List.of("event", "claim"), lacking(Lack.NOTE, items));
    }

    @ParameterizedTest
    @CsvSource({"DATE, undated", "PASSAGE, unread", "ACTOR, alone", "GROUND, bare"})
    void eachLackIsFound(Lack lack, String id) {
        assertEquals(
                List.of(id),
                Unfinished.lacking(lack, index).stream().map(Item::id).toList());
    }

    @Test
    void allPlacesAreCounted() {
        Unfinished.Places places = Unfinished.in(index);
        assertEquals(6, places.count());
        assertEquals(
                List.of(Lack.DATE, Lack.PASSAGE, Lack.ACTOR, Lack.GROUND),
                List.copyOf(places.lacking().keySet()));
        assertEquals(Unfinished.bareSentences(index), places.bareSentences());
    }

    @Test
    void sentencesOfTheBodyOnWhichNothingRestsAreFound() {
        assertEquals(List.of(new SentenceId(1, 1), new SentenceId(1, 3)), Unfinished.bareSentences(index));
    }
}
