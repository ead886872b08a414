package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private static List<String> split(String text) {
        return SentenceSplitter.split(text).stream().map(span -> span.in(text)).toList();
    }

    /** Each is one sentence, in spite of the points in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dec. 17 (UPI) \u2014 It began with a letter.",
                "The U.S. Army left in Aug. 1972 and came back.",
                "She met Mr. Smith, Dr. A. Jones and Gen. Lee.",
                "He lives on St. John's Road near Mt. Hood.",
                "J. R. R. Tolkien wrote it.",
                "It rose by 3.5 percent to 2.75 million.",
                "See Fig. 3 and No. 5 on pp. 12 of vol. 2.",
                "Hartmann et al. (1974) disagree, e.g. Osei and i.e. Duarte.",
                "It opens at 9 a.m. Monday and at 10 a.m. EST in the east.",
                "\"Why?\" he asked.",
                "\u201cNever!\u201d they said.",
                "It ended ... but not for long.",
                "Apples Inc. Chairman Bob Roe vs. Acme Corp. Director Ann Poe it was.",
                "1. The first point of a list.",
                "He drank (it was late!) and slept.",
                "A phone such as the X2.0 iPhone is small.",
                "b. The second point of a list.",
                "He asked (why?) and left."
            })
    void aPointDoesNotAlwaysEndASentence(String text) {
        assertEquals(List.of(text), split(text));
    }

    /** A bar stands where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was late.|They left.",
                "He lives in the U.S.|The house is small.",
                "They met at 5 a.m.|Rosa was late.",
                "It was the end of Dec.|The snow came.",
                "He said \u201cGo.\u201d|Then he left.",
                "\u201cGo,\u201d he said.|\u201cWe stay.\u201d",
                "\u2018One.\u2019|\u2018Two.\u2019",
                "(It rained.)|They left.",
                "Really?!|Yes.",
                "The day broke.|2024 began.",
                "It had worked.[2]|Nobody knew why.",
                "It had worked.4|Nobody knew why.",
                "She was ill.|Kim came.",
                "The answer was no.|Kim left.",
                "He took plan B.|The rest is known.",
                "So it ended \u2026|The rest is silence.",
                "He bought shoes, hats, etc.|Then he left.",
                "He called it \u201cthe U.S.\u201d|Nobody followed."
            })
    void aSentenceEndsWhereTheNextOneBegins(String marked) {
        assertEquals(List.of(marked.split("\\|", -1)), split(marked.replace('|', ' ')));
    }

    @Test
    void lineEndsAreSpaces() {
        assertEquals(List.of("One goes\non here.", "Two\nfollows."), split("One goes\non here.\nTwo\nfollows.\n"));
    }

    @Test
    void whiteSpaceAroundASentenceIsNotPartOfIt() {
        assertEquals(List.of("It was late.", "They left."), split("  It was late. \u00a0 They left.\u00a0 "));
    }

    @Test
    void withoutWordsThereAreNoSentences() {
        assertEquals(List.of(), split(" \n\u00a0"));
    }

    @Property
    void nothingIsLost(@ForAll @StringLength(max = 60) @CharRange(from = ' ', to = 'z') String text) {
        StringBuilder rest = new StringBuilder(text);
        List<TextRange> spans = SentenceSplitter.split(text);
        for (int i = spans.size() - 1; i >= 0; i--) {
            rest.delete(spans.get(i).start(), spans.get(i).end());
            assertTrue(i == 0 || spans.get(i - 1).end() <= spans.get(i).start());
        }
        assertTrue(rest.toString().isBlank(), () -> text + " leaves " + rest);
    }
}
