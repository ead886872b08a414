package dateline.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Editing a claim in place of its details. */
class ClaimFormTest extends ReaderAtForm {
    @BeforeEach
    void editTheClaim() {
        edit("No morning was quieter");
    }

    @Test
    void theStatementComesFirst() {
        assertEquals("Statement", keyboard());
        hand.type("No morning was louder");
        hand.key(KeyCode.ENTER);
        assertTrue(timeline.draws("No morning was louder"));
    }

    @Test
    void aClaimRestsOnWhatIsFoundByTyping() {
        click("Rests on");
        hand.type("loaves");
        assertEquals(List.of("Loaves left over"), offers());
        hand.key(KeyCode.ENTER);
        assertTrue(entries().contains("Loaves left over"), entries()::toString);
        press("Remove Last crossing");
        assertFalse(entries().contains("Last crossing"), entries()::toString);
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        assertTrue(entries().contains("Last crossing"), entries()::toString);
    }

    @Test
    void aClaimIsNotOfferedItself() {
        click("Rests on");
        hand.type("no morning");
        assertEquals(List.of(), offers());
    }

    @Test
    void aClaimSpeaksAgainstAnItemForAReason() throws IOException {
        click("Speaks against");
        hand.type("pledged");
        hand.key(KeyCode.ENTER);
        write("In what it speaks against A new line is pledged", "A pledge is loud.");
        hand.key(KeyCode.ENTER);
        String saved = saved();
        assertTrue(saved.contains("\"id\": \"pledge\", \"note\": \"A pledge is loud.\""), saved);
        press("Remove A new line is pledged");
        assertFalse(saved().contains("A pledge is loud."));
    }

    @Test
    void theHolderIsAnActorANewOneOrTheAuthors() throws IOException {
        assertEquals("Ines Calder", text("Held by"));
        write("Held by", "Baker Bo");
        hand.key(KeyCode.ENTER);
        assertTrue(saved().contains("\"holder\": \"baker-bo\""));
        write("Held by", "auth");
        assertEquals("the authors", offers().get(0));
        hand.key(KeyCode.ENTER);
        assertEquals("the authors", text("Held by"));
        assertFalse(saved().contains("\"holder\": \"baker-bo\""));
    }

    @Test
    void choicesAndDatesAreSaved() throws IOException {
        choose("Kind", "Interpretive");
        choose("Basis", "Taken for granted");
        choose("Role", "Evidence");
        write("About the time", "");
        hand.key(KeyCode.ENTER);
        write("Title", "Quiet");
        hand.key(KeyCode.ENTER);
        String saved = saved();
        for (String expected :
                List.of("\"kind\": \"interpretive\"", "\"role\": \"evidence\"", "\"title\": \"Quiet\"")) {
            assertTrue(saved.contains(expected), () -> expected + " is not in " + saved);
        }
        assertFalse(saved.contains("\"about\""), saved);
        choose("Role", "None");
        assertFalse(saved().contains("\"role\""));
    }
}
