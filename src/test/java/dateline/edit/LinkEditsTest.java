package dateline.edit;

import static dateline.edit.HarbourStory.COMMENTARY;
import static dateline.edit.HarbourStory.after;
import static dateline.edit.HarbourStory.claim;
import static dateline.edit.ItemEditsTest.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Tension;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkEditsTest {
    @Test
    void aClaimComesToRestOnAnItemOnce() {
        Edit edit = LinkEdits.addGround(COMMENTARY, "thin", "vote");
        assertEquals("Rest “The margin was thin.” on “Vote on the harbour”", edit.label());
        assertEquals(List.of("count", "vote"), claim(after(edit), "thin").restsOn());
        assertTrue(LinkEdits.addGround(COMMENTARY, "thin", "count").changesNothing());
    }

    @Test
    void aClaimCannotComeToRestOnItself() {
        assertRefused(
                "“The margin was thin.” would come to rest on itself.",
                () -> LinkEdits.addGround(COMMENTARY, "thin", "thin"));
        Edit edit = LinkEdits.addGround(COMMENTARY, "thin", "mandate");
        assertRefused(
                "“A mandate” would come to rest on itself.",
                () -> LinkEdits.addGround(edit.after(), "mandate", "thin"));
    }

    @Test
    void aGroundIsTakenAway() {
        Edit edit = LinkEdits.removeGround(COMMENTARY, "thin", "count");
        assertEquals("No longer rest “The margin was thin.” on “Count”", edit.label());
        assertEquals(List.of(), claim(after(edit), "thin").restsOn());
        assertTrue(LinkEdits.removeGround(COMMENTARY, "thin", "vote").changesNothing());
    }

    @Test
    void aClaimIsSetAgainstAnItemAndItsNoteReplaced() {
        Edit edit = LinkEdits.addTension(COMMENTARY, "mandate", new Tension("suit", Optional.empty()));
        assertEquals("Set “A mandate” against “Suit”", edit.label());
        assertEquals(2, claim(after(edit), "mandate").against().size());
        Tension other = new Tension("thin", Optional.of("what it says"));
        assertEquals(
                List.of(other),
                claim(after(LinkEdits.addTension(COMMENTARY, "mandate", other)), "mandate")
                        .against());
    }

    @Test
    void aTensionStandsAtOneOfItsEndsAndHasTwo() {
        assertRefused(
                "“A mandate” cannot speak against itself.",
                () -> LinkEdits.addTension(COMMENTARY, "mandate", new Tension("mandate", Optional.empty())));
        assertRefused(
                "“A mandate” speaks against “The margin was thin.” already, which is shown at both.",
                () -> LinkEdits.addTension(COMMENTARY, "thin", new Tension("mandate", Optional.empty())));
    }

    @Test
    void aTensionIsTakenAway() {
        Edit edit = LinkEdits.removeTension(COMMENTARY, "mandate", "thin");
        assertEquals("No longer set “A mandate” against “The margin was thin.”", edit.label());
        assertEquals(List.of(), claim(after(edit), "mandate").against());
    }

    @Test
    void onlyAClaimRestsOnOrSpeaksAgainst() {
        assertRefused("There is no claim with the id “vote”.", () -> LinkEdits.addGround(COMMENTARY, "vote", "count"));
    }
}
