package dateline.copy.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.Alignment;
import dateline.copy.CopyText;
import dateline.copy.Finding;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Passage;
import dateline.model.Rendition;
import dateline.model.Source;
import dateline.model.TitleBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What speaks for a pair of sentences and what against it, and when a pair is sure. */
class PairScorerTest {
    private final List<String> sentences = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();

    private void retold(String sentence) {
        sentences.add(sentence);
    }

    private void retold(String sentence, String quote) {
        sentences.add(sentence);
        passages.add(Passage.parse("1." + sentences.size(), Optional.of(quote)).orElseThrow());
    }

    private Commentary commentary() {
        Source source = new Source(
                "Test",
                TitleBasis.DESCRIPTIVE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Rendition.RETELLING,
                List.of(new Paragraph(ParagraphKind.BODY, sentences)));
        Event event = TestArticle.event(passages);
        return new Commentary("test", source, actors, List.of(event), List.of());
    }

    private PairScorer scorer(String... copy) {
        Commentary commentary = commentary();
        return new PairScorer(
                ExpectedSentences.of(commentary),
                new FeatureSpace(commentary.actors()),
                CopySentences.of(new CopyText(List.of(copy))));
    }

    /** How much better the first sentence of the copy is for the first of ours than the second. */
    private static float advantage(PairScorer scorer) {
        return scorer.score(Pair.of(0, 0)) - scorer.score(Pair.of(0, 1));
    }

    private static Finding finding(Alignment alignment, int index) {
        return alignment.sentences().get(index).finding();
    }

    @Test
    void aQuoteSpeaksForItsSentence() {
        retold("It grew colder.", "grew decidedly cooler");
        assertTrue(advantage(scorer("Things grew decidedly cooler.", "Things became warmer by far.")) > 8);
    }

    @Test
    void aLongQuoteSpeaksMoreThanAShortOne() {
        retold("It grew colder.", "cooler");
        retold("It grew colder.", "grew decidedly cooler by the week");
        QuoteEvidence quotes =
                scorer("Things grew decidedly cooler by the week.").quotes();
        assertTrue(quotes.gain(1) > quotes.gain(0) + 3);
    }

    @Test
    void aSentenceWithTheQuoteOfAnotherIsNotGivenAway() {
        retold("The weather had turned.");
        retold("It grew colder.", "grew decidedly cooler");
        PairScorer scorer = scorer("Things grew decidedly cooler.", "There had been many a change.");
        assertTrue(advantage(scorer) <= -4, () -> String.valueOf(advantage(scorer)));
    }

    @Test
    void aLineWithoutAStopIsHardlyASentence() {
        retold("The weather had turned.");
        assertTrue(advantage(scorer("A change all over the land.", "A change all over the land")) >= 2);
        PairScorer scorer = scorer("He said \u201cno more.\u201d", "Home and News", "It ended.)");
        assertEquals(
                List.of(false, true, false), List.of(scorer.isClutter(0), scorer.isClutter(1), scorer.isClutter(2)));
    }

    @Test
    void aLineThatRepeatsIsHardlyASentence() {
        retold("The weather had turned.");
        PairScorer scorer =
                scorer("Read on.", "One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven.", "Read on.");
        assertTrue(scorer.isClutter(0));
        assertTrue(!scorer.isClutter(1));
    }

    @Test
    void numbersSpeakInWordsAndInDigits() {
        retold("It lasted seventy-five years.");
        assertTrue(advantage(scorer("The age was 75 at least.", "The age was 64 at least.")) > 2);
    }

    @Test
    void anActorSpeaksByAnyName() {
        actors.add(new Actor(
                "north",
                "North Korea",
                ActorKind.STATE,
                List.of("Pyongyang", "the DPRK"),
                Optional.empty(),
                Optional.empty()));
        retold("Much was due to North Korea.");
        assertTrue(advantage(scorer("All of it came from the DPRK.", "All of it came from the gods.")) > 0.2);
    }

    @Test
    void aLengthFarOffSpeaksAgainst() {
        retold("A short one.");
        assertTrue(advantage(scorer(
                        "Three brief words.",
                        "This one takes its time and goes on and on about nothing in particular."))
                > 2);
    }

    @Test
    void betweenTwoSureOnesAPairIsExactUnlessItIsContradicted() {
        retold("It grew colder.", "grew decidedly cooler");
        retold("In 1972 Ada Byron had left for Rome with a few of her friends.");
        retold("Nobody was glad.", "there was no joy anywhere");
        String before = "Things grew decidedly cooler.";
        String after = "In short, there was no joy anywhere.";
        Alignment kept = Aligner.align(
                commentary(),
                new CopyText(List.of(before, "Ada Byron and several friends departed for Rome in 1972.", after)),
                () -> false);
        assertEquals(Finding.EXACT, finding(kept, 1));
        Alignment replaced = Aligner.align(
                commentary(),
                new CopyText(List.of(before, "By 1856 a Mr. Hill of Leeds had opened a shop over there.", after)),
                () -> false);
        assertEquals(Finding.EXACT, finding(replaced, 0));
        assertTrue(
                finding(replaced, 1) != Finding.EXACT,
                replaced.sentences().get(1).toString());
    }

    @Test
    void aQuoteThatStandsAnywhereDoesNotMakeAPairSure() {
        retold("In 1972 Ada Byron took 40 friends up north.", "the");
        CopyText copy = new CopyText(List.of(
                "Much was said.",
                "Little was done.",
                "In 1972 Ada Byron and 40 friends went to the coast.",
                "All was well."));
        assertEquals(Finding.CHANGED, finding(Aligner.align(commentary(), copy, () -> false), 0));
    }
}
