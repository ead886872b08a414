package dateline.copy.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    private static List<String> words(List<TextRange> spans, String text) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    private static void assertDiff(String left, List<String> onlyLeft, String right, List<String> onlyRight) {
        assertEquals(onlyLeft, words(WordDiff.differing(left, right), left));
        assertEquals(onlyRight, words(WordDiff.differing(right, left), right));
    }

    @Test
    void changedAddedAndRemovedWordsAreMarked() {
        assertDiff(
                "The old red fox, it seems, jumps over a dog.",
                List.of("old", "a"),
                "The red fox, it now seems, jumps over the lazy dog.",
                List.of("now", "the lazy"));
    }

    @Test
    void typographyIsNoDifference() {
        assertDiff(
                "A \u201cno-limits\u201d deal \u2014 Kim\u2019s",
                List.of(),
                "a \"no\u2013limits\" deal - Kim's",
                List.of());
    }

    @Test
    void wordsJoinedOrPartedAreNoDifference() {
        assertDiff("a policy-maker wrote", List.of(), "a policymaker wrote", List.of());
        assertDiff("a policy-maker wrote", List.of("wrote"), "a policymaker spoke", List.of("spoke"));
    }

    @Test
    void nothingSharesNothing() {
        assertDiff("", List.of(), "All new.", List.of("All new"));
        assertDiff("one two", List.of("one two"), "three", List.of("three"));
    }

    @Test
    void anEditedQuoteIsFoundInItsSentence() {
        String sentence = "In the end it was a really remarkable delay of some six years, no less.";
        assertEquals(
                List.of("some"),
                words(QuoteNear.differing("a really remarkable delay of nearly six years", sentence), sentence));
        assertEquals(List.of(), QuoteNear.differing("the frosty state of relations", sentence));
    }
}
