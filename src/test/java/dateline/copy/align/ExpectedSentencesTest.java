package dateline.copy.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.copy.CopyText;
import dateline.copy.Mismatch;
import dateline.model.Commentary;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Passage;
import dateline.model.Rendition;
import dateline.model.Source;
import dateline.model.TitleBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences and quotes that a commentary expects, and those of a copy that come nearest. */
class ExpectedSentencesTest {
    /** Makes a commentary of two paragraphs with passages such as {@code 1.1 some words}. */
    private static Commentary commentary(Rendition rendition, String... passages) {
        Source source = new Source(
                "Test",
                TitleBasis.DESCRIPTIVE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                rendition,
                List.of(
                        new Paragraph(ParagraphKind.BODY, List.of("It rained.", "Nobody came.")),
                        new Paragraph(ParagraphKind.BODY, List.of("It was over soon."))));
        List<Passage> parsed = Stream.of(passages)
                .map(passage -> passage.split(" ", 2))
                .map(parts -> Passage.parse(parts[0], parts.length > 1 ? Optional.of(parts[1]) : Optional.empty())
                        .orElseThrow())
                .toList();
        return new Commentary("test", source, List.of(), List.of(TestArticle.event(parsed)), List.of());
    }

    private static List<String> quotes(ExpectedSentences expected) {
        return expected.quotes().stream()
                .map(quote -> quote.first() + "-" + quote.last() + " " + quote.letters())
                .toList();
    }

    @Test
    void eachQuoteIsExpectedOnceForEachPassage() {
        ExpectedSentences expected = ExpectedSentences.of(commentary(
                Rendition.RETELLING, "1.1 Some words", "1.1 some-words", "1.1-1.2 some words", "2.1", "2.1 the end"));
        assertEquals(List.of("0-0 somewords", "0-1 somewords", "2-2 theend"), quotes(expected));
        assertEquals(
                List.of("1.1 [0, 1]", "1.2 [1]", "2.1 [2]"),
                expected.sentences().stream()
                        .map(sentence -> sentence.id() + " " + sentence.quotes())
                        .toList());
        assertEquals(true, expected.quotes().get(0).isOfOneSentence());
        assertEquals(false, expected.quotes().get(1).isOfOneSentence());
    }

    @Test
    void quotesOutsideTheTextOrWithoutLettersAreLeftOut() {
        assertEquals(
                List.of(),
                quotes(ExpectedSentences.of(
                        commentary(Rendition.RETELLING, "3.1 some words", "2.1-2.2 some words", "1.1 \u2014!"))));
    }

    @Test
    void anAuthorsOwnSentencesAreExpectedAsWell() {
        assertEquals(
                List.of("0-0 itrained", "1-1 nobodycame", "2-2 itwasoversoon", "2-2 over"),
                quotes(ExpectedSentences.of(commentary(Rendition.VERBATIM, "2.1 over"))));
    }

    private static List<String> nearest(List<String> copy, String... passages) {
        ExpectedSentences expected = ExpectedSentences.of(commentary(Rendition.RETELLING, passages));
        List<String> found = new ArrayList<>();
        for (Mismatch mismatch : NearestMisses.of(expected, CopySentences.of(new CopyText(copy)), expected.quotes())) {
            found.add(mismatch.id() + " " + mismatch.quote() + ": " + mismatch.nearest());
        }
        return found;
    }

    @Test
    void theSentenceWithMostWordsOfAMissedQuoteIsNearest() {
        assertEquals(
                List.of("1.2 all day long: All day they sat.", "1.1 a cold and grey rain: Cold rain fell, and wind."),
                nearest(
                        List.of("All day they sat.", "Cold rain fell, and wind.", "Grey, grey rain."),
                        "1.1 a cold and grey rain",
                        "1.2 all day long"));
    }

    @Test
    void onlyOneQuoteOfASentenceIsShownTheLongestOfEquals() {
        assertEquals(
                List.of("1.1 wind and rain: Wind and rain.", "2.1 no sun: "),
                nearest(List.of("Wind and rain."), "1.1 rain", "1.1 wind and rain", "2.1 no sun"));
    }

    @Test
    void anEmptyCopyHasNothingNear() {
        assertEquals(List.of("1.1 rain: "), nearest(List.of(), "1.1 rain"));
    }
}
