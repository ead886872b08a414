package dateline.copy.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.AlignedSentence;
import dateline.copy.Alignment;
import dateline.copy.CopyText;
import dateline.copy.Finding;
import dateline.copy.Verdict;
import dateline.model.Commentary;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Rendition;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.model.TitleBasis;
import dateline.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class AlignerTest {
    private final TestArticle fire = TestArticle.load("harbour-fire");

    private static Alignment align(Commentary commentary, CopyText copy) {
        return Aligner.align(commentary, copy, () -> false);
    }

    private static AlignedSentence sentence(Alignment alignment, String id) {
        return alignment.sentence(SentenceId.parse(id).orElseThrow()).orElseThrow();
    }

    private CopyText fireWith(String from, String to) {
        List<String> blocks = new ArrayList<>();
        for (String block : fire.copy().blocks()) {
            blocks.add(block.replace(from, to));
        }
        assertFalse(blocks.equals(fire.copy().blocks()), from);
        return new CopyText(blocks);
    }

    @Test
    void aQuoteIsMarkedInItsSentence() {
        AlignedSentence sentence = sentence(align(fire.retelling(), fire.copy()), "1.1");
        TextRange place =
                sentence.place("the ammonia room of a cold-storage plant").orElseThrow();
        assertEquals("the ammonia room of a cold-storage plant", place.in(sentence.words()));
        assertEquals(List.of(), sentence.differing());
    }

    @Test
    void anEditedQuoteMakesTheSentenceChangedAndIsMarked() {
        Alignment alignment =
                align(fire.retelling(), fireWith("brought a parrot and no shoes", "carried a parrot and no shoes"));
        AlignedSentence sentence = sentence(alignment, "4.3");
        assertEquals(Finding.CHANGED, sentence.finding());
        assertEquals("Rosa Bellamy, 71, carried a parrot and no shoes.", sentence.words());
        assertEquals(
                List.of("carried"),
                sentence.differing().stream()
                        .map(span -> span.in(sentence.words()))
                        .toList());
        assertEquals(Optional.empty(), sentence.place("brought a parrot and no shoes"));
        assertEquals(17, alignment.quotesInPlace());
    }

    @Test
    void aSentenceThatTheCopySplitsIsShownWhole() {
        Alignment alignment = align(
                fire.retelling(),
                fireWith(
                        "told by loudspeaker to shut their windows and walk uphill.",
                        "told by loudspeaker to shut their windows. They should walk uphill."));
        AlignedSentence sentence = sentence(alignment, "4.1");
        assertTrue(sentence.words().startsWith("Residents of the Flats"), sentence.words());
        assertTrue(sentence(alignment, "4.2").words().startsWith("Many went"));
    }

    @Test
    void twoSentencesThatTheCopyJoinsHaveTheSameWords() {
        Alignment alignment = align(
                fire.retelling(),
                fireWith(
                        "not to go inside. They cooled the neighboring tanks",
                        "not to go inside; they cooled the neighboring tanks"));
        assertEquals(
                sentence(alignment, "3.3").words(), sentence(alignment, "3.4").words());
        assertTrue(sentence(alignment, "3.4").words().contains("; they cooled"));
        assertEquals(Finding.EXACT, sentence(alignment, "3.4").finding());
        assertEquals(Verdict.ARTICLE, alignment.verdict());
    }

    @Test
    void anAuthorsOwnWordsAreComparedDirectly() {
        Alignment alignment = align(fire.verbatim(), fireWith("arrived six minutes later", "came seven minutes later"));
        AlignedSentence changed = sentence(alignment, "3.1");
        assertEquals(Finding.CHANGED, changed.finding());
        assertEquals(
                List.of("came seven"),
                changed.differing().stream()
                        .map(span -> span.in(changed.words()))
                        .toList());
        assertEquals(1, alignment.count(Finding.CHANGED));
        assertEquals(19, alignment.count(Finding.EXACT));
        assertEquals(Verdict.ARTICLE, alignment.verdict());
    }

    @Test
    void halfOfTheArticleIsAnotherEdition() {
        List<String> blocks = fire.copy().blocks();
        Alignment alignment = align(fire.retelling(), new CopyText(blocks.subList(0, 4)));
        assertEquals(Verdict.EDITION, alignment.verdict(), alignment.reason());
        assertEquals(Finding.MISSING, sentence(alignment, "6.2").finding());
        assertEquals("", sentence(alignment, "6.2").words());
    }

    @Test
    void aPageWithTheArticleTwiceIsTheArticle() {
        List<String> blocks = new ArrayList<>(fire.copy().blocks());
        blocks.addAll(fire.copy().blocks());
        Alignment alignment = align(fire.retelling(), new CopyText(blocks));
        assertEquals(align(fire.retelling(), fire.copy()).count(Finding.EXACT), alignment.count(Finding.EXACT));
        assertEquals(Verdict.ARTICLE, alignment.verdict());
    }

    @Test
    void aCommentaryWithoutTextOrQuotesIsNoArticle() {
        Commentary whole = fire.retelling();
        Commentary unquoted = new Commentary("fire", whole.source(), whole.actors(), List.of(), List.of());
        Alignment alignment = align(unquoted, fire.copy());
        assertEquals(0, alignment.quotes());
        assertTrue(alignment.verdict() != Verdict.ARTICLE, alignment.reason());
        assertEquals(0, alignment.count(Finding.EXACT));
        assertEquals(
                Verdict.OTHER,
                align(unquoted, new CopyText(List.of("Something else."))).verdict());
    }

    @Test
    void anEmptyCopyHasNothing() {
        Alignment alignment = align(fire.retelling(), new CopyText(List.of()));
        assertEquals(20, alignment.count(Finding.MISSING));
        assertEquals(Verdict.OTHER, alignment.verdict());
        assertEquals(3, alignment.nearest().size());
    }

    @Test
    void aligningCanBeCancelled() {
        assertThrows(CancellationException.class, () -> Aligner.align(fire.retelling(), fire.copy(), () -> true));
    }

    @Test
    void textsFarLongerThanArticlesAreNotCompared() {
        List<String> sentences = Collections.nCopies(5_000, "It rained all day.");
        Commentary commentary = new Commentary("book", source(sentences), List.of(), List.of(), List.of());
        Alignment alignment = align(commentary, new CopyText(List.of(String.join(" ", sentences))));
        assertEquals(Verdict.OTHER, alignment.verdict());
        assertEquals(
                "The commentary and the copy are too long to be compared sentence by sentence.", alignment.reason());
        assertEquals(5_000, alignment.count(Finding.MISSING));
    }

    private static Source source(List<String> sentences) {
        return new Source(
                "Book",
                TitleBasis.DESCRIPTIVE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Rendition.RETELLING,
                List.of(new Paragraph(ParagraphKind.BODY, sentences)));
    }
}
