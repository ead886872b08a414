package dateline.edit;

import static dateline.edit.HarbourStory.COMMENTARY;
import static dateline.edit.HarbourStory.after;
import static dateline.edit.HarbourStory.claim;
import static dateline.edit.HarbourStory.passage;
import static dateline.edit.ItemEditsTest.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.edit.attributes.SourceAttributes;
import dateline.model.ArgumentStep;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceEditsTest {
    @Test
    void aValueOfTheSourceIsSetAndNamedInTheLabel() {
        Edit edit = SourceEdits.set(COMMENTARY, SourceAttributes.PUBLISHER, Optional.of("The Gazette"));
        assertEquals("Change publisher of the text", edit.label());
        assertEquals(Optional.of("The Gazette"), after(edit).source().publisher());
        assertEquals(COMMENTARY.source().paragraphs(), edit.after().source().paragraphs());
    }

    @Test
    void aTextHasATitleAndAuthorsHaveNames() {
        assertRefused(
                "The title of the text must not be empty.",
                () -> SourceEdits.set(COMMENTARY, SourceAttributes.TITLE, ""));
        assertRefused(
                "The name of an author must not be empty.",
                () -> SourceEdits.set(COMMENTARY, SourceAttributes.AUTHORS, List.of("Ada Quill", "")));
        assertRefused(
                "A text may have at most 1,000,000 characters.",
                () -> SourceEdits.set(COMMENTARY, SourceAttributes.TITLE, "x".repeat(1_000_001)));
    }

    @Test
    void aStepIsAddedLastUnderAnIdOfItsTitle() {
        Edit edit = ArgumentEdits.add(COMMENTARY, "Result", passage("3.1"));
        assertEquals("Add step “Result”", edit.label());
        assertEquals(
                new ArgumentStep("result-2", "Result", passage("3.1")),
                after(edit).argument().get(2));
        assertRefused("The text has no sentence 4.1.", () -> ArgumentEdits.add(COMMENTARY, "Result", passage("4.1")));
        assertRefused(
                "A step of the argument has no quote.",
                () -> ArgumentEdits.add(COMMENTARY, "Result", passage("1.1", "the")));
        assertRefused(
                "The title of a step of the argument must not be empty.",
                () -> ArgumentEdits.add(COMMENTARY, "", passage("1.1")));
    }

    @Test
    void aStepIsReplaced() {
        ArgumentStep other = new ArgumentStep("result", "What came of it", passage("1.1"));
        Edit edit = ArgumentEdits.change(COMMENTARY, other);
        assertEquals("Change step “The result”", edit.label());
        assertEquals(List.of(other, COMMENTARY.argument().get(1)), after(edit).argument());
    }

    @Test
    void theClaimsOfARemovedStepBelongToNone() {
        Edit edit = ArgumentEdits.remove(COMMENTARY, "result");
        assertEquals("Remove step “The result” and 1 reference to it", edit.label());
        assertEquals(1, after(edit).argument().size());
        assertEquals(Optional.empty(), claim(edit.after(), "thin").part());
        assertEquals(Optional.of("dispute"), claim(edit.after(), "unbound").part());
        assertRefused(
                "There is no step of the argument with the id “none”.", () -> ArgumentEdits.remove(COMMENTARY, "none"));
    }
}
