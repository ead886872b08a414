package dateline.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Editing an actor in place of its details. */
class ActorFormTest extends ReaderAtForm {
    @BeforeEach
    void editInes() {
        hand.click(timeline.signOf("Last crossing"));
        hand.click("Actor Ines Calder", ".detail");
        hand.key(KeyCode.F2);
    }

    @Test
    void anActorIsRenamedWithOrWithoutTheOldName() throws IOException {
        hand.type("Ines C.");
        hand.key(KeyCode.ENTER);
        assertFalse(saved().contains("Ines Calder\""));
        press("Keep the old name as another name");
        write("Name", "Master Calder");
        hand.key(KeyCode.ENTER);
        String saved = saved();
        assertTrue(saved.contains("\"name\": \"Master Calder\""), saved);
        assertTrue(saved.contains("\"aliases\": [\"Ines C.\"]"), saved);
        assertEquals(List.of("Ines C."), entries());
    }

    @Test
    void kindDescriptionOtherNamesAndAffiliationAreSaved() throws IOException {
        choose("Kind", "Person");
        click("Other names");
        hand.type("Calder");
        hand.key(KeyCode.ENTER);
        write("Part of", "council");
        hand.key(KeyCode.ENTER);
        assertEquals("Town Council", text("Part of"));
        write("Description", "Runs the harbour.");
        hand.key(KeyCode.ENTER);
        String saved = saved();
        for (String expected : List.of(
                "\"kind\": \"person\"",
                "\"aliases\": [\"Calder\"]",
                "\"partOf\": \"council\"",
                "\"description\": \"Runs the harbour.\"")) {
            assertTrue(saved.contains(expected), () -> expected + " is not in " + saved);
        }
    }

    @Test
    void anActorMergedIntoAnotherLeavesItsNameThere() {
        write("Merge into another actor", "town");
        assertEquals(List.of("Merge Ines Calder into Town Council"), offers());
        hand.key(KeyCode.ENTER);
        assertEquals("Town Council", text("Name"));
        assertEquals(List.of("Ines Calder"), entries());
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        assertEquals("Ines Calder", text("Name"));
    }

    @Test
    void allMentionsAreMarkedAndTakenBackAtOnce() {
        press("Unmark All Mentions");
        assertTrue(sight().shows("Unmark Ines Calder in 2 items."), sight().text(".form"));
        press("Mark All Mentions");
        assertTrue(sight().shows("Mark Ines Calder in 2 items."), sight().text(".form"));
        press("Mark All Mentions");
        assertTrue(sight().shows("There is no such item"), sight().text(".form"));
    }

    @Test
    void deletingAnActorListsItsReferencesFirst() {
        press("Delete This Actor\u2026");
        assertTrue(sight().shows("4 references to the actor"), sight().text(".dialog-pane"));
        assertTrue(sight().shows("Event of the actor: Last crossing"), sight().text(".dialog-pane"));
        hand.click("Cancel");
        assertEquals("Ines Calder", text("Name"));
        press("Delete This Actor\u2026");
        hand.click("Delete the Actor");
        assertFalse(sight().isShown("Actor Ines Calder"));
        hand.choose("Edit", "Undo: Delete actor Ines Calder and 4 references to it");
        assertTrue(sight().shows("Ines Calder"));
    }
}
