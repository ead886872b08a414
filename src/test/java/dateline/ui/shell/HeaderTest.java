package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtBundledCommentary;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The top and the bottom of the window. */
class HeaderTest extends ReaderAtBundledCommentary {
    @Test
    void theTopTellsTitleBylineAndDate() {
        String words = sight.words(".title-row");
        assertTrue(
                words.startsWith("A cooling friendship year: China, North Korea and Russia\n"
                        + "Seohyun Lee and Michael Donmoyer, UPI, 17 December 2024"),
                words);
    }

    private static void assertShown(String view) {
        for (String other : new String[] {".timeline-pane", ".event-list-view", ".claims-view", ".reading-pane"}) {
            assertEquals(other.equals(view), !sight.fromTop(other).isEmpty(), other);
        }
        double left = sight.of(view).localToScene(0, 0).getX();
        assertTrue(left < 400, view + " is not in the middle: " + left);
    }

    @Test
    void theButtonsAtTheTopChooseTheView() {
        hand.click("List", ".window-header");
        assertShown(".event-list-view");
        hand.click("Claims", ".window-header");
        assertShown(".claims-view");
        hand.click("Text", ".window-header");
        assertShown(".reading-pane");
        hand.click("Timeline", ".window-header");
        assertShown(".timeline-pane");
    }

    @Test
    void ctrl1To4ChooseTheView() {
        Fx.run(() -> ui.timeline().requestFocus());
        hand.key(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertShown(".event-list-view");
        hand.key(KeyCode.DIGIT3, KeyCode.CONTROL);
        assertShown(".claims-view");
        hand.key(KeyCode.DIGIT4, KeyCode.CONTROL);
        assertShown(".reading-pane");
        assertTrue(sight.of(".reading-text").isFocused());
        hand.key(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertShown(".timeline-pane");
        assertTrue(ui.timeline().isFocused());
        assertFalse(sight.fromTop(".excerpt-row").isEmpty(), "the text stands beside the timeline");
    }

    @Test
    void theKeyboardStaysInTheMiddleWhenTheViewChanges() {
        Fx.run(() -> ui.timeline().requestFocus());
        String[] lists = {".timeline-control", ".event-list", ".claim-list", ".reading-text"};
        KeyCode[] keys = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4};
        for (int k : new int[] {1, 2, 3, 0, 3, 1, 0, 2, 1, 3, 2, 0}) {
            hand.key(keys[k], KeyCode.CONTROL);
            assertTrue(sight.of(lists[k]).isFocused(), lists[k]);
        }
    }

    /** Returns the years at the right end of the bottom line. */
    private static String span() {
        return sight.words(".status-bar").lines().skip(1).findFirst().orElse("");
    }

    @Test
    void theBottomTellsWhichYearsTheTimelineShows() {
        hand.click("Fit");
        String all = span();
        assertTrue(all.matches("Showing 19\\d\\d to 20\\d\\d.*"), all);
        hand.key(KeyCode.I, KeyCode.CONTROL, KeyCode.SHIFT);
        String fewer = span();
        assertTrue(fewer.startsWith("Showing ") && !fewer.equals(all), fewer);
        hand.click("Fit");
        assertEquals(all, span());
    }

    @Test
    void theBottomTellsTheFilterInWords() {
        assertEquals("No filter \u00b7 91 events, 110 claims", ui.status());
        ui.tick("China");
        assertTrue(ui.status().startsWith("Filter: China \u00b7 38 of 91 events"), ui.status());
    }
}
