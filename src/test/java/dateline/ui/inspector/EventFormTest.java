package dateline.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Editing an event in place of its details. */
class EventFormTest extends ReaderAtForm {
    private static final String LOAVES = "Loaves left over";

    @Test
    void f2BeginsWithTheTitleAndEnterRenamesTheEvent() {
        edit(LOAVES);
        hand.type("Bread");
        hand.key(KeyCode.ENTER);
        assertTrue(timeline.draws("Bread"));
        hand.type(" on the pier");
        hand.key(KeyCode.ENTER);
        assertTrue(timeline.draws("Bread on the pier"));
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        assertEquals("Bread", text("Title"));
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        assertTrue(timeline.draws(LOAVES));
        assertEquals(LOAVES, text("Title"));
        hand.key(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        assertEquals("Bread", text("Title"));
    }

    @Test
    void f2EditsWhatIsSelectedInAListToo() {
        hand.choose("View", "List");
        hand.click(LOAVES, ".event-list");
        hand.key(KeyCode.F2);
        assertEquals("Title", keyboard());
        hand.key(KeyCode.ESCAPE);
        hand.key(KeyCode.UP);
        assertFalse(sight().find(".form").isPresent());
        assertTrue(sight().text(".detail .title").contains("Last crossing"), "the list has the keyboard again");
    }

    @Test
    void thePencilBeginsAndEndsEditing() {
        hand.click(timeline.signOf(LOAVES));
        assertFalse(sight().find(".form").isPresent());
        hand.click("Edit", ".detail");
        assertEquals("Title", keyboard());
        hand.type("Bread");
        hand.click("Back to reading", ".detail");
        assertFalse(sight().find(".form").isPresent());
        assertTrue(timeline.draws("Bread"));
    }

    @Test
    void whatIsRefusedStaysInTheFieldWithTheReasonUntilEscRestoresIt() {
        edit(LOAVES);
        hand.key(KeyCode.BACK_SPACE);
        hand.key(KeyCode.ENTER);
        assertEquals("The title of an event must not be empty.", sight().text(".form-fault"));
        assertTrue(sight().find(".form-fault .icon-error").isPresent());
        assertEquals("", text("Title"));
        assertTrue(timeline.draws(LOAVES));
        hand.key(KeyCode.ESCAPE);
        assertEquals(LOAVES, text("Title"));
        assertFalse(sight().find(".form-fault").isPresent());
        assertTrue(sight().find(".form").isPresent());
        hand.key(KeyCode.ESCAPE);
        assertFalse(sight().find(".form").isPresent());
        hand.key(KeyCode.ESCAPE);
        assertFalse(sight().shows("Where the text says so"), "the timeline has the keyboard again");
    }

    @Test
    void aDateMayBeWrittenInWordsAndIsExplainedWhileItIsTyped() {
        edit(LOAVES);
        write("Date", "about 1950");
        assertEquals("about 1950\n1950~", sight().words(".understood-date"));
        hand.key(KeyCode.ENTER);
        assertEquals("1950~", text("Date"));
        write("Date", "soon");
        hand.key(KeyCode.ENTER);
        assertEquals("This cannot be read as a date.", sight().text(".understood-fault"));
        hand.key(KeyCode.ESCAPE);
        write("Date", "");
        hand.key(KeyCode.ENTER);
        assertEquals("An event needs a date.", sight().text(".understood-fault"));
        hand.key(KeyCode.ESCAPE);
        assertEquals("1950~", text("Date"));
    }

    @Test
    void tabAcceptsAndMovesOnAlsoInAnArea() {
        edit(LOAVES);
        write("Summary", "The bakers knew nothing.");
        hand.key(KeyCode.TAB);
        assertEquals("Actors", keyboard());
        hand.key(KeyCode.ESCAPE);
        assertTrue(sight().shows("The bakers knew nothing."));
    }

    @Test
    void aClickElsewhereAcceptsAndShiftEnterBeginsALine() throws IOException {
        edit(LOAVES);
        write("Note", "one");
        hand.key(KeyCode.ENTER, KeyCode.SHIFT);
        hand.type("two");
        click("Title");
        assertTrue(saved().contains("\"note\": \"one\\ntwo\""));
    }

    @Test
    void anActorIsFoundByTheBeginningOfAWord() {
        edit(LOAVES);
        click("Actors");
        hand.type("cald");
        assertEquals(List.of("Ines Calder", "New actor \u201ccald\u201d"), offers());
        hand.key(KeyCode.ENTER);
        assertTrue(entries().contains("Ines Calder"), entries()::toString);
        hand.key(KeyCode.ESCAPE);
        assertFalse(sight().find(".form").isPresent());
        assertTrue(sight().text(".detail .chip").contains("Ines Calder"));
    }

    @Test
    void anUnknownNameMakesANewActorInTheSameStep() throws IOException {
        edit(LOAVES);
        click("Actors");
        hand.type("Baker Bo");
        hand.key(KeyCode.ENTER);
        assertTrue(entries().contains("Baker Bo"), entries()::toString);
        assertTrue(saved().contains("\"Baker Bo\""));
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        assertFalse(entries().contains("Baker Bo"), entries()::toString);
        assertFalse(saved().contains("Baker Bo"));
    }

    @Test
    void anActorIsRemovedByTheKeysAlone() {
        edit("Last crossing");
        click("Actors");
        hand.key(KeyCode.BACK_SPACE);
        hand.key(KeyCode.DELETE);
        assertTrue(sight().shows("no actors yet"));
        assertEquals("Actors", keyboard());
        assertTrue(timeline.draws("Last crossing"));
    }

    @Test
    void aNameThatIsNotFinishedIsNotTakenByAClickElsewhere() {
        edit(LOAVES);
        click("Actors");
        hand.type("cald");
        click("Title");
        assertFalse(entries().contains("Ines Calder"));
        assertTrue(sight().text(".form-fault").startsWith("Not taken over yet"));
        click("Actors");
        hand.key(KeyCode.ESCAPE);
        assertEquals("", text("Actors"));
    }

    @Test
    void choicesAndCompletionsAreSaved() throws IOException {
        edit(LOAVES);
        choose("Status", "Did not happen");
        choose("Importance", "The story itself");
        choose("How the date is known", "Inferred from the text");
        write("Hedging words", "it seems");
        hand.key(KeyCode.ENTER);
        write("Category", "trav");
        assertEquals(List.of("trav", "travel"), offers());
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.TAB);
        assertEquals("travel", text("Category"));
        click("Places");
        hand.type("Low Island");
        hand.key(KeyCode.ENTER);
        write("Part of", "crossing");
        hand.key(KeyCode.ENTER);
        assertEquals("First crossing", text("Part of"));
        String saved = saved();
        for (String expected : List.of(
                "\"status\": \"absent\"",
                "\"importance\": 1",
                "\"basis\": \"inferred\"",
                "\"hedge\": \"it seems\"",
                "\"places\": [\"Low Island\"]",
                "\"partOf\": \"first\"")) {
            assertTrue(saved.contains(expected), () -> expected + " is not in " + saved);
        }
        write("Part of", "");
        hand.key(KeyCode.ENTER);
        assertFalse(saved().contains("partOf"));
    }

    @Test
    void aLargerEventIsOneOfTheDocument() {
        edit(LOAVES);
        write("Part of", "nothing of the kind");
        hand.key(KeyCode.ENTER);
        assertEquals("There is nothing called \u201cnothing of the kind\u201d.", sight().text(".form-fault"));
    }

    @Test
    void theKeys1To4SetTheCertaintyOutsideOfTexts() {
        hand.click(timeline.signOf(LOAVES));
        hand.key(KeyCode.DIGIT3);
        hand.key(KeyCode.F2);
        assertEquals("1  Asserted", choice("Certainty"));
        hand.key(KeyCode.DIGIT2);
        assertEquals("1  Asserted", choice("Certainty"));
        hand.click(timeline.signOf(LOAVES));
        hand.key(KeyCode.DIGIT3);
        assertEquals("3  Reported", choice("Certainty"));
        hand.key(KeyCode.NUMPAD4);
        assertEquals("4  Speculative", choice("Certainty"));
    }

    @Test
    void aPassageIsFoundByItsWordsAndItsQuoteIsShort() throws IOException {
        edit(LOAVES);
        click("Passages");
        hand.type("council");
        assertEquals(1, offers().size());
        hand.key(KeyCode.ENTER);
        hand.type("1.1-1.2");
        hand.key(KeyCode.ENTER);
        assertEquals(3, entries().size(), entries()::toString);
        write("Quote of 2.1", "one two three four five six seven eight nine");
        hand.key(KeyCode.ENTER);
        assertTrue(sight().text(".form-fault").contains("at most 8 words"));
        write("Quote of 2.1", "promised a new line");
        hand.key(KeyCode.ENTER);
        press("Remove passage 1.3");
        String saved = saved();
        assertTrue(saved.contains("\"at\": \"2.1\", \"quote\": \"promised a new line\""), saved);
        assertTrue(saved.contains("\"at\": \"1.1-1.2\""), saved);
        assertFalse(saved.contains("\"at\": \"1.3\""), saved);
    }

    @Test
    void deleteInTheFormKeepsTheItem() {
        edit(LOAVES);
        for (int key = 0; key < 10 && !keyboard().equals("How the date is known"); key++) {
            hand.key(KeyCode.TAB);
        }
        assertEquals("How the date is known", keyboard());
        hand.key(KeyCode.DELETE);
        assertTrue(timeline.draws(LOAVES));
    }

    @Test
    void aMenuAcceptsWhatIsTypedFirst() throws IOException {
        edit(LOAVES);
        hand.type("Bread");
        hand.choose("File", "Save");
        assertTrue(Files.readString(directory.resolve("ferry.dateline.json")).contains("\"title\": \"Bread\""));
    }

    @Test
    void deselectingGoesBackToReading() {
        edit(LOAVES);
        hand.choose("Go", "Deselect");
        assertFalse(sight().find(".form").isPresent());
        hand.click(timeline.signOf(LOAVES));
        assertFalse(sight().find(".form").isPresent());
    }

    @Test
    void whatIsTypedIsSavedAndKeptWhenTheSelectionMovesOn() throws IOException {
        edit(LOAVES);
        hand.type("Bread");
        assertTrue(saved().contains("\"title\": \"Bread\""));
        hand.type("!");
        hand.key(KeyCode.DOWN, KeyCode.ALT);
        assertTrue(timeline.draws("Bread!"));
        assertEquals("A new line is pledged", text("Title"));
    }
}
