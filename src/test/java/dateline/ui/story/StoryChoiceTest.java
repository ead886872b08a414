package dateline.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** Selecting several events in the chapters, and linking them there. */
class StoryChoiceTest extends ReaderAtStory {
    private static String second() {
        return titles().stream()
                .filter(title -> !title.equals(FIRST))
                .findFirst()
                .orElseThrow();
    }

    private static String details() {
        return sight.text(".detail .title");
    }

    private static boolean hasTick(String title) {
        Color accent = ui.shownTimeline().accent();
        return colours(title).stream().anyMatch(accent::equals);
    }

    @Test
    void ctrlClickAddsAnEventAndTakesItOut() {
        hand.click(words(FIRST));
        hand.click(words(second()), KeyCode.CONTROL);
        assertEquals("2 events selected", details());
        assertTrue(hasTick(FIRST) && hasTick(second()));
        hand.click(nothing(), KeyCode.CONTROL);
        assertEquals("2 events selected", details());
        hand.click(words(FIRST), KeyCode.CONTROL);
        assertEquals(second(), details());
        assertFalse(hasTick(FIRST));
        hand.click(words(FIRST), KeyCode.CONTROL);
        hand.click(words(FIRST));
        assertEquals(FIRST, details());
    }

    @Test
    void aClickLinksWhileLinksAreMade() {
        hand.click(words(FIRST));
        hand.key(KeyCode.L, KeyCode.CONTROL);
        hand.doubleClick(words(second()));
        assertTrue(sight.words(".linking-bar").contains("Linked: \u201c" + second()), sight.words(".linking-bar"));
        assertTrue(hasTick(second()));
        hand.key(KeyCode.ESCAPE);
        assertFalse(sight.find(".linking-bar").isPresent());
        assertFalse(hasTick(second()));
    }
}
