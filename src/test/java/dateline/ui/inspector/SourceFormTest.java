package dateline.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Editing what is known of the document. */
class SourceFormTest extends ReaderAtForm {
    @Test
    void everyDetailOfTheDocumentIsEdited() throws IOException {
        hand.click(timeline.signOf("Last crossing"));
        hand.choose("Edit", "Edit the Document's Details");
        hand.type("The last ferry");
        hand.key(KeyCode.ENTER);
        assertEquals("The last ferry", sight().text(".document-title"));
        choose("Origin of the title", "As published");
        click("Authors");
        hand.type("B. Second");
        hand.key(KeyCode.ENTER);
        press("Remove A. Writer");
        write("Publisher", "Island News");
        hand.key(KeyCode.ENTER);
        write("Published", "6 May 2019");
        hand.key(KeyCode.ENTER);
        write("Kind of text", "report");
        hand.key(KeyCode.ENTER);
        write("Language", "en");
        hand.key(KeyCode.ENTER);
        write("Address", "https://example.org/ferry");
        hand.key(KeyCode.ENTER);
        choose("Words of the text", "The author's own words");
        String saved = saved();
        for (String expected : List.of(
                "\"authors\": [\"B. Second\"]",
                "\"publisher\": \"Island News\"",
                "\"published\": \"2019-05-06\"",
                "\"kind\": \"report\"",
                "\"language\": \"en\"",
                "\"url\": \"https://example.org/ferry\"")) {
            assertTrue(saved.contains(expected), () -> expected + " is not in " + saved);
        }
        assertFalse(saved.contains("retelling"), saved);
    }

    @Test
    void theOverviewLeadsToTheFormAndSelectingLeadsOutOfIt() {
        hand.click("Edit the document\u2019s details");
        assertEquals("Title", keyboard());
        hand.key(KeyCode.ESCAPE);
        assertTrue(sight().isShown("Edit the document\u2019s details"));
        assertFalse(sight().find(".form").isPresent());
    }
}
