package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose words are on the clipboard where the reader has a copy of the article. */
class CopiedWordsTest extends ReaderAtWindow {
    private static final String OURS = "\u201c" + FerryStory.RETOLD.get(1) + "\u201d";
    private static final String EXACT = "\u201c" + FerryStory.ORIGINAL.get(1) + "\u201d";

    @BeforeEach
    void addCopy() throws IOException {
        Path page = Files.writeString(directory.resolve("page.html"), FerryStory.page());
        windows().answer(page);
        hand.choose("File", "Add Your Copy of the Article\u2026");
        hand.click(timeline.signOf("Last crossing"));
    }

    @AfterEach
    void forgetCopy() {
        hand.choose("File", "Forget My Copy\u2026");
        hand.click("Forget My Copy");
    }

    private String copied() {
        hand.key(KeyCode.C, KeyCode.CONTROL);
        return Fx.call(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void theyAreThoseThatAreShown() {
        hand.click("Exact words");
        String exact = copied();
        assertTrue(exact.contains(EXACT + " (passage 1.2; the original\u2019s words)"), exact);
        assertFalse(exact.contains(OURS), exact);
        hand.click("Retelling");
        String retold = copied();
        assertTrue(retold.contains(OURS + " (passage 1.2; retold, not the original\u2019s words)"), retold);
        assertFalse(retold.contains(EXACT), retold);
    }

    @Test
    void markedWordsSayWhoseTheyAre() {
        hand.choose("View", "Words of the Text", "Both");
        hand.key(KeyCode.DIGIT4, KeyCode.CONTROL);
        hand.key(KeyCode.HOME, KeyCode.CONTROL);
        hand.key(KeyCode.DOWN, KeyCode.SHIFT);
        assertEquals(
                "\u201c" + FerryStory.ORIGINAL.get(0) + "\u201d (passage 1.1; the original\u2019s words)",
                copied().lines().findFirst().orElseThrow());
        hand.key(KeyCode.DOWN, KeyCode.SHIFT);
        assertEquals(
                "\u201c" + FerryStory.ORIGINAL.get(0) + " " + FerryStory.RETOLD.get(0)
                        + "\u201d (passage 1.1; in part the original\u2019s words, in part retold)",
                copied().lines().findFirst().orElseThrow());
        hand.key(KeyCode.DIGIT1, KeyCode.CONTROL);
    }
}
