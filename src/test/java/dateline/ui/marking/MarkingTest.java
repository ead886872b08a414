package dateline.ui.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Claim;
import dateline.model.Event;
import dateline.ui.shell.FerryText;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** What the guide's section "Marking" says. */
class MarkingTest extends ReaderWithPencil {
    private static Event lastEvent() {
        return Fx.call(() -> {
            List<Event> events = ui.index().commentary().events();
            return events.get(events.size() - 1);
        });
    }

    private static Claim lastClaim() {
        return Fx.call(() -> {
            List<Claim> claims = ui.index().commentary().claims();
            return claims.get(claims.size() - 1);
        });
    }

    @Test
    void anEventIsMadeOfMarkedWordsSelectedAndTakenBack() {
        mark(THIRD, "bakers, who carried sixty");
        assertEquals("bakers, who carried sixty", marked());
        hand.key(KeyCode.E);
        assertEquals("Bakers, who carried sixty", ui.detailTitle());
        assertEquals(List.of(THIRD), FerryText.highlighted(sight));
        assertEquals("", marked());
        assertFalse(isBarShown());
        assertEquals("1.3", lastEvent().passages().get(0).at());
        assertEquals(
                Optional.of("bakers, who carried sixty"),
                lastEvent().passages().get(0).quote());
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(List.of("A quiet morning", "Calder speaks"), events());
    }

    @Test
    void theTimeOfTheEventIsTheDateOfItsSentence() {
        mark(FIRST, "stopped running");
        hand.key(KeyCode.E);
        assertTrue(ui.details().contains("4 May 2019"), ui.details());
        assertTrue(ui.details().contains("stated in the text"), ui.details());
    }

    @Test
    void withoutADateTheEventIsUpToThePublication() {
        mark(THIRD, "carried sixty loaves");
        hand.key(KeyCode.E);
        assertTrue(ui.details().contains("1 June 2019"), ui.details());
        assertTrue(ui.details().contains("inferred from the text"), ui.details());
    }

    @Test
    void aClaimStatesTheWordsAndNamesItsActors() {
        mark(SECOND, "Ines Calder of the harbour called");
        hand.click("Claim", ".marking-bar");
        assertEquals("Ines Calder of the harbour called", ui.detailTitle());
        assertEquals(List.of("ines"), lastClaim().actors());
    }

    @Test
    void anActorIsMadeOnceAndThenSelected() {
        mark(FIRST, "Low Island");
        hand.key(KeyCode.A);
        assertEquals("Low Island", ui.detailTitle());
        mark(SECOND, "Ines Calder");
        hand.key(KeyCode.A);
        assertEquals("Ines Calder", ui.detailTitle());
        assertTrue(foot().contains("Ines Calder is an actor already"), foot());
        assertEquals(2, Fx.call(() -> ui.index().commentary().actors().size()));
    }

    @Test
    void thePassageIsAddedToTheSelectedItem() {
        mark(THIRD, "told the bakers");
        hand.key(KeyCode.E);
        mark(FIRST, "stopped running");
        hand.key(KeyCode.P);
        assertEquals("Told the bakers", ui.detailTitle());
        assertEquals(List.of(FIRST, THIRD), FerryText.highlighted(sight));
        assertTrue(foot().contains("Passage 1.1 is added to"), foot());
    }

    @Test
    void withNothingSelectedNoPassageIsAdded() {
        mark(THIRD, "told the bakers");
        assertTrue(Fx.call(() -> sight.named("Add to selected", ".marking-bar").isDisabled()));
        hand.key(KeyCode.P);
        assertTrue(isBarShown());
        assertEquals(2, events().size());
    }

    @Test
    void theLastChoiceIsMadeAgain() {
        mark(FIRST, "stopped running");
        hand.key(KeyCode.C);
        mark(THIRD, "told the bakers");
        assertTrue(sight.words(".marking-bar").contains("Claim again"), sight.words(".marking-bar"));
        hand.key(KeyCode.R);
        assertEquals("Told the bakers", lastClaim().statement());
    }

    @Test
    void aLongSelectionBecomesSentencesWithAShortQuote() {
        hand.drag(place(FIRST, "ferry", 1), place(SECOND, "quiet", 2));
        hand.key(KeyCode.E);
        assertEquals(List.of(FIRST, SECOND), FerryText.highlighted(sight));
        assertEquals(
                Optional.of("ferry to Low Island stopped running on 4"),
                lastEvent().passages().get(0).quote());
    }

    @Test
    void ofARetellingNoQuoteIsMade() {
        open("retelling");
        Fx.run(() -> area().requestFocus());
        mark(THIRD, "told the bakers");
        hand.key(KeyCode.E);
        assertEquals("Told the bakers", lastEvent().title());
        assertEquals(Optional.empty(), lastEvent().passages().get(0).quote());
    }

    @Test
    void aDoubleClickMarksAWordAndATripleClickASentence() {
        hand.click(place(THIRD, "bakers", 2), MouseButton.PRIMARY, 2);
        assertEquals("bakers", marked());
        assertTrue(isBarShown());
        hand.click(place(THIRD, "bakers", 2), MouseButton.PRIMARY, 3);
        assertEquals(THIRD, marked());
    }

    @Test
    void aDoubleClickLeavesTheSelectedItem() {
        mark(THIRD, "told the bakers");
        hand.key(KeyCode.E);
        hand.doubleClick(place(SECOND, "quiet", 2));
        assertEquals("Told the bakers", ui.detailTitle());
        hand.key(KeyCode.P);
        assertEquals(List.of(SECOND, THIRD), FerryText.highlighted(sight));
    }

    @Test
    void blanksAloneAreNotMarked() {
        hand.drag(place(FIRST, " ferry", 0), place(FIRST, " ferry", 1));
        assertEquals("", marked());
        assertFalse(isBarShown());
    }

    @Test
    void aClickStaysAClick() {
        hand.click(place(SECOND, "harbour", 2));
        assertFalse(isBarShown());
        assertTrue(ui.detailTitle().contains("2 events"), ui.detailTitle());
        hand.key(KeyCode.E);
        assertEquals(2, events().size());
    }

    @Test
    void theLettersActOnlyWhileTheBarShows() {
        mark(THIRD, "told the bakers");
        hand.key(KeyCode.ESCAPE);
        assertFalse(isBarShown());
        assertEquals("told the bakers", marked());
        hand.key(KeyCode.E);
        hand.key(KeyCode.R);
        assertEquals(2, events().size());
    }

    @Test
    void aClickElsewhereScrollingAndAnotherViewHideTheBar() {
        mark(THIRD, "told the bakers");
        hand.click(Hand.middle(sight.of(".detail")));
        assertFalse(isBarShown());
        mark(THIRD, "told the bakers");
        hand.wheel(place(FIRST, "ferry", 1), 0, -40);
        assertFalse(isBarShown());
        hand.key(KeyCode.HOME, KeyCode.CONTROL);
        mark(THIRD, "told the bakers");
        hand.key(KeyCode.DIGIT1, KeyCode.CONTROL);
        hand.key(KeyCode.DIGIT4, KeyCode.CONTROL);
        assertFalse(isBarShown());
    }

    private static String firstLineCopied() {
        String copied = Fx.call(() -> Clipboard.getSystemClipboard().getString());
        return copied.lines().findFirst().orElse("");
    }

    @Test
    void theWordsAreCopiedWithTheirCitation() {
        mark(THIRD, "told the bakers");
        hand.key(KeyCode.C, KeyCode.CONTROL);
        assertEquals("\u201ctold the bakers\u201d (passage 1.3; verbatim)", firstLineCopied());
        mark(THIRD, "sixty loaves");
        hand.click("Copy", ".marking-bar");
        assertEquals("\u201csixty loaves\u201d (passage 1.3; verbatim)", firstLineCopied());
        assertEquals(2, events().size());
    }
}
