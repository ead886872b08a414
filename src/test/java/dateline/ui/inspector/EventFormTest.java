package dateline.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Editing an event in place of its details. */
class EventFormTest extends ReaderAtForm {
    @Test
    void f2BeginsWithTheTitleAndEnterRenamesTheEvent() {
        edit("Loaves left over");
        hand.type("Bread on the pier");
        hand.key(KeyCode.ENTER);
        assertTrue(timeline.draws("Bread on the pier"));
        assertEquals("Bread on the pier", text("Title"));
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        assertTrue(timeline.draws("Loaves left over"));
        assertEquals("Loaves left over", text("Title"));
    }

    @Test
    void anActorIsFoundByTheBeginningOfAWord() {
        edit("Loaves left over");
        click("Actors");
        hand.type("cald");
        assertEquals(List.of("Ines Calder", "New actor \u201ccald\u201d"), offers());
        hand.key(KeyCode.ENTER);
        assertTrue(entries().contains("Ines Calder"), entries()::toString);
        hand.key(KeyCode.ESCAPE);
        assertFalse(sight().find(".form").isPresent());
        assertTrue(sight().text(".detail .chip").contains("Ines Calder"));
    }
}
