package dateline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.text.TextRange;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTest {
    private static Passage passage(String at) {
        return Passage.parse(at, Optional.empty()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "5.1, 5.1, 5.1, 5.1",
        "5.1-5.2, 5.1, 5.2, 5.1-5.2",
        "3.9-4.1, 3.9, 4.1, 3.9-4.1",
        "2.2-2.2, 2.2, 2.2, 2.2"
    })
    void parsesOneSentenceOrSeveral(String text, String first, String last, String at) {
        assertEquals(first, passage(text).first().toString());
        assertEquals(last, passage(text).last().toString());
        assertEquals(at, passage(text).at());
    }

    @Test
    void keepsTheQuote() {
        Optional<String> quote = Optional.of("first met");
        assertEquals(quote, Passage.parse("2.1", quote).orElseThrow().quote());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "5",
                "5.1-",
                "-5.1",
                "5.2-5.1",
                "5.1-4.9",
                "5.1-5.2-5.3",
                "0.1",
                "1.0",
                "01.1",
                "5.1 ",
                "a.b"
            })
    void refusesOtherForms(String text) {
        assertEquals(Optional.empty(), Passage.parse(text, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "2.2-3.1, 2.1, false",
        "2.2-3.1, 2.2, true",
        "2.2-3.1, 2.9, true",
        "2.2-3.1, 3.1, true",
        "2.2-3.1, 3.2, false",
        "2.2, 2.2, true",
        "2.2, 1.2, false"
    })
    void coversTheSentencesFromTheFirstToTheLast(String at, String sentence, boolean covered) {
        assertEquals(covered, passage(at).covers(SentenceId.parse(sentence).orElseThrow()));
    }

    @Test
    void doesNotEndBeforeItStarts() {
        SentenceId first = new SentenceId(2, 1);
        assertEquals("2.1", new Passage(first, first, Optional.empty()).at());
        assertThrows(IllegalArgumentException.class, () -> new Passage(first, new SentenceId(1, 9), Optional.empty()));
    }

    @Test
    void theFirstWordsOfATextAreAtMostAsManyAsAQuoteHas() {
        assertEquals("one  two", Passage.firstWords("one  two "));
        assertEquals("1 2 3 4 5 6 7\u00a08", Passage.firstWords("1 2 3 4 5 6 7\u00a08 9 10"));
        assertEquals("", Passage.firstWords(""));
    }

    @Property
    void noLongerBeginningOfATextFitsAQuote(@ForAll String text) {
        String first = Passage.firstWords(text);
        assertTrue(text.startsWith(first));
        assertEquals(Math.min(Passage.MAX_QUOTE_WORDS, Passage.countWords(text)), Passage.countWords(first));
    }

    @Test
    void sentencesAreNumberedFromOne() {
        assertEquals("1.1", new SentenceId(1, 1).toString());
        assertThrows(IllegalArgumentException.class, () -> new SentenceId(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new SentenceId(1, 0));
    }

    @Test
    void aRangeHoldsAtLeastOneCharacter() {
        assertEquals("a", new TextRange(0, 1).in("abc"));
        assertThrows(IllegalArgumentException.class, () -> new TextRange(1, 1));
        assertThrows(IllegalArgumentException.class, () -> new TextRange(-1, 1));
    }
}
