package dateline.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Several items that are selected and edited together. */
class SeveralFormTest extends ReaderAtForm {
    private static final String QUIET = "No morning was quieter";
    private static final String LOAVES = "Loaves left over";
    private static final String LAST = "Last crossing";
    private static final String PLEDGE = "A new line is pledged";

    private void add(String item) {
        hand.click(timeline.signOf(item), KeyCode.CONTROL);
    }

    private void selectThree() {
        hand.click(timeline.signOf(LAST));
        add(LOAVES);
        add(QUIET);
    }

    private String prompt(String row) {
        return ((TextInputControl) row(row)).getPromptText();
    }

    @Test
    void ctrlClickAddsAnItemAndTakesItOutAndAClickLeavesOne() {
        selectThree();
        assertEquals("2 events and 1 claim selected", sight().text(".detail .title"));
        assertEquals(Set.of(LAST, LOAVES, QUIET), Set.copyOf(ticked()));
        assertEquals(List.of(QUIET), timeline.selected());
        add(QUIET);
        assertEquals("2 events selected", sight().text(".detail .title"));
        assertEquals(List.of(LOAVES), timeline.selected());
        hand.click(timeline.signOf(LOAVES));
        assertEquals(List.of(), ticked());
        assertEquals(LOAVES, sight().text(".detail .title"));
    }

    @Test
    void aCtrlClickBesideTheItemsKeepsThem() {
        selectThree();
        hand.click(timeline.middle().add(0, 200), KeyCode.CONTROL);
        assertEquals(3, ticked().size());
        hand.click(timeline.middle().add(0, 200));
        assertEquals(List.of(), ticked());
    }

    @Test
    void aCommonValueIsShownAndAnotherGoesToAllInOneStep() throws IOException {
        selectThree();
        hand.key(KeyCode.F2);
        assertEquals("Several values", choice("Certainty"));
        assertEquals("Happened", choice("Status"));
        choose("Certainty", "2  Hedged");
        assertEquals("2  Hedged", choice("Certainty"));
        assertEquals(3, saved().split("\"certainty\": \"hedged\"", -1).length - 1);
        hand.choose("Edit", "Undo: Change certainty of 3 items");
        assertEquals("Several values", choice("Certainty"));
        assertEquals(0, saved().split("\"certainty\": \"hedged\"", -1).length - 1);
        assertEquals(3, ticked().size());
    }

    @Test
    void aDateAndATextThatDifferAreEmptyAndSaySo() throws IOException {
        hand.click(timeline.signOf(LAST));
        add(LOAVES);
        hand.key(KeyCode.F2);
        assertEquals("", text("Date"));
        assertEquals("several values", prompt("Date"));
        assertEquals("", prompt("Hedging words"));
        write("Date", "2020");
        hand.key(KeyCode.ENTER);
        assertEquals("2020", text("Date"));
        assertEquals(2, saved().split("\"when\": \"2020\"", -1).length - 1);
        write("Hedging words", "it is said");
        hand.key(KeyCode.ENTER);
        assertEquals(2, saved().split("\"hedge\": \"it is said\"", -1).length - 1);
        write("Date", "");
        hand.key(KeyCode.ENTER);
        assertEquals("An event needs a date.", sight().text(".understood-fault"));
    }

    @Test
    void anActorIsAddedToAllAndTakenAwayFromAll() throws IOException {
        selectThree();
        hand.key(KeyCode.F2);
        assertTrue(entries().contains("Ines Calder  2 of 3"), entries()::toString);
        click("Actors");
        hand.type("ines");
        hand.key(KeyCode.ENTER);
        assertTrue(entries().contains("Ines Calder"), entries()::toString);
        assertEquals(4, saved().split("\"actors\": \\[\"ines\"\\]", -1).length - 1);
        press("Remove Ines Calder");
        assertEquals(1, saved().split("\"actors\": \\[\"ines\"\\]", -1).length - 1);
        click("Actors");
        hand.type("Baker Bo");
        hand.key(KeyCode.ENTER);
        assertEquals(3, saved().split("\"actors\": \\[\"baker-bo\"\\]", -1).length - 1);
    }

    @Test
    void aCategoryOfTheEventsIsReplacedAndTheClaimHasItsOwnRows() throws IOException {
        selectThree();
        hand.key(KeyCode.F2);
        assertTrue(entries().contains("travel  1 of 2"), entries()::toString);
        click("Category of the events");
        hand.type("media");
        hand.key(KeyCode.ENTER);
        assertEquals(2, saved().split("\"category\": \"media\"", -1).length - 1);
        press("Remove media");
        assertFalse(saved().contains("\"category\": \"media\""));
        choose("Kind of the claims", "Normative");
        assertTrue(saved().contains("\"kind\": \"normative\""), saved());
    }

    @Test
    void theDigitsSetTheCertaintyOfAll() throws IOException {
        selectThree();
        hand.key(KeyCode.F2);
        hand.key(KeyCode.DIGIT4);
        assertEquals("4  Speculative", choice("Certainty"));
        assertEquals(3, saved().split("\"certainty\": \"speculative\"", -1).length - 1);
    }

    @Test
    void deleteListsWhatRefersToThemAndDeletesThemInOneStep() {
        hand.click(timeline.signOf(LAST));
        add(LOAVES);
        hand.key(KeyCode.DELETE);
        assertTrue(sight().shows("Delete 2 events?"), sight().text(".dialog-pane"));
        assertTrue(sight().shows("Claim: " + QUIET), sight().text(".dialog-pane"));
        hand.click("Cancel");
        assertTrue(timeline.draws(LAST));
        hand.key(KeyCode.DELETE);
        hand.click("Delete Them");
        assertFalse(timeline.draws(LAST) || timeline.draws(LOAVES));
        hand.choose("Edit", "Undo: Delete 2 items and 1 reference to them");
        assertEquals(2, ticked().size());
        assertEquals("2 events selected", sight().text(".detail .title"));
    }

    @Test
    void escLeavesThemAndGoingBackSelectsThemAgain() {
        selectThree();
        hand.key(KeyCode.ESCAPE);
        assertEquals(List.of(), ticked());
        hand.key(KeyCode.LEFT, KeyCode.ALT);
        assertEquals(3, ticked().size());
        hand.click(timeline.signOf(PLEDGE));
        assertEquals(List.of(), ticked());
        assertEquals(List.of(PLEDGE), timeline.selected());
    }
}
