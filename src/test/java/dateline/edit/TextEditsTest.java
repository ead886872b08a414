package dateline.edit;

import static dateline.edit.HarbourStory.COMMENTARY;
import static dateline.edit.HarbourStory.after;
import static dateline.edit.HarbourStory.ats;
import static dateline.edit.HarbourStory.claim;
import static dateline.edit.HarbourStory.item;
import static dateline.edit.HarbourStory.passage;
import static dateline.edit.ItemEditsTest.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.edit.attributes.ClaimAttributes;
import dateline.edit.attributes.SourceAttributes;
import dateline.model.ArgumentStep;
import dateline.model.Commentary;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Rendition;
import dateline.model.SentenceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextEditsTest {
    private static SentenceId id(String number) {
        return SentenceId.parse(number).orElseThrow();
    }

    private static String words(Commentary commentary, String number) {
        return commentary.source().sentence(id(number)).orElse("none");
    }

    private static List<String> steps(Commentary commentary) {
        return commentary.argument().stream()
                .map(ArgumentStep::at)
                .map(at -> at.at())
                .toList();
    }

    private static Edit split(String number, String second) {
        return TextEdits.split(COMMENTARY, id(number), words(COMMENTARY, number).indexOf(second));
    }

    @Test
    void aSentenceIsCorrectedAndItsPassagesStay() {
        Edit edit = TextEdits.correct(COMMENTARY, id("1.1"), " On Sunday it voted to dredge. ");
        assertEquals("Correct sentence 1.1", edit.label());
        assertEquals("On Sunday it voted to dredge.", words(after(edit), "1.1"));
        assertEquals(COMMENTARY.events(), edit.after().events());
        assertEquals(List.of(), edit.notices());
    }

    @Test
    void aQuoteThatACorrectionTakesAwayIsNamedAndKept() {
        Edit edit = TextEdits.correct(COMMENTARY, id("1.1"), "The town voted.");
        assertEquals(
                List.of("The quote “voted to dredge” of “Vote on the harbour” is no longer in sentence 1.1."),
                edit.notices());
        assertEquals(
                List.of(passage("1.1", "voted to dredge")),
                item(after(edit), "vote").passages());
    }

    @Test
    void aQuoteTakesOverTheCaseAndTheSignsOfTheCorrection() {
        Edit edit = TextEdits.correct(COMMENTARY, id("1.1"), "The town Voted  to dredge.");
        assertEquals(
                List.of(passage("1.1", "Voted  to dredge")),
                item(after(edit), "vote").passages());
        assertEquals(List.of(), edit.notices());
    }

    @Test
    void aQuoteThatWasNotThereBeforeIsNotMissed() {
        Commentary other = PassageEdits.add(COMMENTARY, "thin", passage("1.2", "no such words"))
                .after();
        assertEquals(
                List.of(), TextEdits.correct(other, id("1.2"), "It was narrow.").notices());
    }

    @Test
    void aRetellingDoesNotHaveTheWordsOfQuotes() {
        Commentary retold = SourceEdits.set(COMMENTARY, SourceAttributes.RENDITION, Rendition.RETELLING)
                .after();
        assertEquals(List.of(), TextEdits.correct(retold, id("1.1"), "A vote.").notices());
        Commentary halves = TextEdits.split(retold, id("1.1"), 10).after();
        assertEquals(
                List.of(passage("1.1-1.2", "voted to dredge")),
                item(halves, "vote").passages());
    }

    @Test
    void passagesFollowASplitAndAQuoteGoesToItsPart() {
        Edit edit = split("1.1", "to dredge");
        assertEquals("Split sentence 1.1", edit.label());
        Commentary halves = after(edit);
        assertEquals("On Sunday the town voted", words(halves, "1.1"));
        assertEquals("to dredge the harbour.", words(halves, "1.2"));
        assertEquals(List.of("1.1-1.2"), ats(item(halves, "vote")));
        assertEquals(List.of("1.1-1.3"), ats(item(halves, "count")));
        assertEquals(List.of("1.4"), ats(item(halves, "mandate")));
        assertEquals(List.of("1.1-1.3", "2.1-2.2"), steps(halves));
        assertEquals(List.of("1.2"), ats(item(after(split("1.1", "voted")), "vote")));
        assertEquals(List.of("1.1"), ats(item(after(split("1.1", "the harbour")), "vote")));
    }

    @Test
    void passagesFollowAJoin() {
        Edit edit = TextEdits.join(COMMENTARY, id("1.1"));
        assertEquals("Join sentences 1.1 and 1.2", edit.label());
        Commentary joined = after(edit);
        assertEquals("On Sunday the town voted to dredge the harbour. The margin was thin.", words(joined, "1.1"));
        assertEquals(List.of("1.1"), ats(item(joined, "vote")));
        assertEquals(List.of("1.1"), ats(item(joined, "thin")));
        assertEquals(List.of("1.2"), ats(item(joined, "mandate")));
        assertEquals(List.of("1.1", "2.1-2.2"), steps(joined));
    }

    @Test
    void passagesThatAJoinMakesEqualBecomeOne() {
        Commentary two = ItemEdits.set(
                        COMMENTARY, Set.of("thin"), ClaimAttributes.PASSAGES, List.of(passage("1.2"), passage("1.1")))
                .after();
        assertEquals(List.of("1.1"), ats(item(after(TextEdits.join(two, id("1.1"))), "thin")));
    }

    @Test
    void passagesFollowASplitParagraph() {
        Edit edit = TextEdits.splitParagraph(COMMENTARY, id("1.2"));
        assertEquals("Split paragraph 1 before sentence 1.2", edit.label());
        Commentary changed = after(edit);
        assertEquals(4, changed.source().paragraphs().size());
        assertEquals(List.of("1.1-2.1"), ats(item(changed, "count")));
        assertEquals(List.of("2.2"), ats(item(changed, "mandate")));
        assertEquals(List.of("3.2"), ats(item(changed, "unbound")));
        assertEquals(List.of("1.1-2.1", "3.1-3.2"), steps(changed));
    }

    @Test
    void passagesFollowJoinedParagraphs() {
        Edit edit = TextEdits.joinParagraphs(COMMENTARY, 2);
        assertEquals("Join paragraphs 2 and 3", edit.label());
        assertEquals(
                ParagraphKind.BODY, after(edit).source().paragraphs().get(1).kind());
        assertEquals("Ada Quill writes about towns.", words(edit.after(), "2.3"));
        Commentary first = after(TextEdits.joinParagraphs(COMMENTARY, 1));
        assertEquals(List.of("1.4"), ats(item(first, "suit")));
        assertEquals(List.of("1.1-1.2", "1.4-1.5"), steps(first));
    }

    @Test
    void paragraphsAreAddedAnywhere() {
        Paragraph added = new Paragraph(ParagraphKind.BODY, List.of(" First. ", "Second."));
        Edit edit = TextEdits.addParagraphs(COMMENTARY, 2, List.of(added));
        assertEquals("Add 1 paragraph", edit.label());
        assertEquals("First.", words(after(edit), "2.1"));
        assertEquals(List.of("3.2"), ats(item(edit.after(), "unbound")));
        Edit last = TextEdits.addParagraphs(COMMENTARY, 4, List.of(added, added));
        assertEquals("Add 2 paragraphs", last.label());
        assertEquals(COMMENTARY.claims(), after(last).claims());
        assertSame(
                COMMENTARY.source().paragraphs().get(0),
                last.after().source().paragraphs().get(0));
    }

    @Test
    void aTextForADocumentThatHadNoneKeepsThePassagesThatFit() {
        Commentary without = COMMENTARY.withSource(COMMENTARY.source().withParagraphs(List.of()));
        List<Paragraph> text = COMMENTARY.source().paragraphs().subList(0, 1);
        Edit edit = TextEdits.addParagraphs(without, 1, text);
        assertEquals(List.of("1.1"), ats(item(after(edit), "vote")));
        assertEquals(List.of(), ats(item(edit.after(), "suit")));
        assertEquals(List.of("1.1-1.2"), steps(edit.after()));
        assertEquals(
                List.of(
                        "The step “The dispute” is removed with its sentences; 1 claim belonged to it.",
                        "“Suit” loses its passage 2.1, which is not in the text.",
                        "“The port is not bound.” loses its passage 2.2, which is not in the text."),
                edit.notices());
    }

    @Test
    void aRemovedSentenceTakesItsPassagesWithItAndShortensOthers() {
        Edit edit = TextEdits.removeSentence(COMMENTARY, id("1.2"));
        assertEquals("Remove sentence 1.2", edit.label());
        Commentary changed = after(edit);
        assertEquals(List.of(), ats(item(changed, "thin")));
        assertEquals(List.of("1.1"), ats(item(changed, "count")));
        assertEquals(List.of("1.2"), ats(item(changed, "mandate")));
        assertEquals(
                List.of("“The margin was thin.” loses its passage 1.2, which is not in the text."), edit.notices());
    }

    @Test
    void aParagraphGoesWithItsLastSentence() {
        Commentary changed = after(TextEdits.removeSentence(COMMENTARY, id("3.1")));
        assertEquals(2, changed.source().paragraphs().size());
    }

    @Test
    void aRemovedParagraphTakesItsStepWithIt() {
        Edit edit = TextEdits.removeParagraph(COMMENTARY, 2);
        assertEquals("Remove paragraph 2", edit.label());
        assertEquals(List.of("1.1-1.2"), steps(after(edit)));
        assertEquals(Optional.empty(), claim(edit.after(), "unbound").part());
        assertTrue(edit.notices()
                .contains("The step “The dispute” is removed with its sentences; 1 claim belonged to it."));
        assertEquals(3, edit.notices().size());
    }

    @Test
    void aParagraphChangesItsKind() {
        Edit edit = TextEdits.setKind(COMMENTARY, 3, ParagraphKind.DISCLAIMER);
        assertEquals("Change kind of paragraph 3", edit.label());
        assertEquals(
                ParagraphKind.DISCLAIMER,
                after(edit).source().paragraphs().get(2).kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "correct | 1.1 | A sentence needs words; it can be removed instead.",
                "correct | 9.1 | The text has no sentence 9.1.",
                "split | 1.1 | A sentence can be split only between two of its words.",
                "split | 1.4 | The text has no sentence 1.4.",
                "join | 1.3 | Sentence 1.3 is the last of its paragraph.",
                "remove | 4.1 | The text has no sentence 4.1.",
                "splitParagraph | 2.1 | Sentence 2.1 begins its paragraph already.",
                "joinParagraphs | 3.1 | Paragraph 3 is the last.",
                "joinParagraphs | 4.1 | The text has no paragraph 4.",
                "removeParagraph | 4.1 | The text has no paragraph 4.",
                "setKind | 4.1 | The text has no paragraph 4.",
                "add | 5.1 | The text has no place for a paragraph 5.",
                "add | 1.1 | A paragraph needs sentences, each with words."
            })
    void whatCannotBeDoneIsRefused(String operation, String number, String reason) {
        int paragraph = id(number).paragraph();
        List<Paragraph> blank = List.of(new Paragraph(ParagraphKind.BODY, List.of("Words.", " ")));
        assertRefused(reason, () -> {
            switch (operation) {
                case "correct" -> TextEdits.correct(COMMENTARY, id(number), " \n");
                case "split" -> TextEdits.split(COMMENTARY, id(number), 0);
                case "join" -> TextEdits.join(COMMENTARY, id(number));
                case "remove" -> TextEdits.removeSentence(COMMENTARY, id(number));
                case "splitParagraph" -> TextEdits.splitParagraph(COMMENTARY, id(number));
                case "joinParagraphs" -> TextEdits.joinParagraphs(COMMENTARY, paragraph);
                case "removeParagraph" -> TextEdits.removeParagraph(COMMENTARY, paragraph);
                case "setKind" -> TextEdits.setKind(COMMENTARY, paragraph, ParagraphKind.BODY);
                default -> TextEdits.addParagraphs(COMMENTARY, paragraph, blank);
            }
        });
    }

    @Test
    void aCharacterIsNotSplitInTwo() {
        Commentary smiling = TextEdits.correct(COMMENTARY, id("1.1"), "a 😀 b").after();
        assertRefused("A text holds half of a character.", () -> TextEdits.split(smiling, id("1.1"), 3));
    }
}
