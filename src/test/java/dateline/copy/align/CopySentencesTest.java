package dateline.copy.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.copy.CopyText;
import dateline.copy.facts.ComparableText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopySentencesTest {
    private static final CopySentences COPY = CopySentences.of(new CopyText(List.of(
            "The boat came late. It was an old boat, and nobody boarded.",
            "***",
            "\u201cThe boat came!\u201d Bo cried")));

    @Test
    void blocksAreSplitIntoSentencesWithLetters() {
        assertEquals(4, COPY.size());
        assertEquals("It was an old boat, and nobody boarded.", COPY.get(1).text());
        assertEquals(0, COPY.get(1).block());
        assertEquals(2, COPY.get(2).block());
    }

    @ParameterizedTest
    @CsvSource({
        "the boat came, 0-0 2-2",
        "The Boat-came late, 0-0",
        "came late. It was, 0-1",
        "boarded the boat, 1-2",
        "boarded. The boat came! Bo, ''",
        "old boa, ''",
        "boat, 0-0 1-1 2-2",
        "an, 1-1",
        "Bo, 3-3",
        "no body, 1-1",
        "o, ''",
        "Bo cried, 3-3",
        "never there, ''",
        "'', ''"
    })
    void quotesAreFoundWhereWordsStartAndEndWithinTwoSentences(String quote, String found) {
        List<String> places = COPY.find(ComparableText.of(quote).letters()).stream()
                .map(place -> place.sentence() + "-" + place.last())
                .toList();
        assertEquals(found, String.join(" ", places));
    }

    @ParameterizedTest
    @CsvSource({"Done., true", "Done.\u201d, true", "Done?), true", "Done, false", "Dr. No, false", "Done\u2026 3, true"
    })
    void aSentenceHasAStopAfterItsLastLetter(String text, boolean stop) {
        assertEquals(
                stop, CopySentences.of(new CopyText(List.of("x", text))).get(1).hasStop());
    }
}
