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

    @ParameterizedTest
    @CsvSource({"DATE, undated", "PASSAGE, unread", "ACTOR, alone", "GROUND, bare"})
    void eachLackIsFound(Lack lack, String id) {
        assertEquals(
                List.of(id),
                Unfinished.lacking(lack, index).stream().map(Item::id).toList());
    }

    @Test
    void sentencesOfTheBodyOnWhichNothingRestsAreFound() {
        assertEquals(List.of(new SentenceId(1, 1), new SentenceId(1, 3)), Unfinished.bareSentences(index));
    }
}
