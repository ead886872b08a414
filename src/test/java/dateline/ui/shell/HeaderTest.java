package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtBundledCommentary;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
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

    /** Returns what is painted of the byline at a width of the window. */
    private static String bylineAt(double width) {
        Fx.run(() -> ui.stage().setWidth(width));
        Fx.settle();
        return sight.words(".title-row .secondary");
    }

    @Test
    void inANarrowWindowTheBylineLosesWholePartsInsteadOfLetters() {
        String all = "Seohyun Lee and Michael Donmoyer, UPI, 17 December 2024 \u00b7 retold in other words";
        assertEquals(all, bylineAt(1400));
        String narrow = "Seohyun Lee and Michael Donmoyer, 17 December 2024 \u00b7 retold";
        assertTrue(List.of(narrow, narrow + " in other words").contains(bylineAt(1000)), bylineAt(1000));
        for (double width = 1400; width >= 700; width -= 50) {
            String shown = bylineAt(width);
            assertFalse(shown.contains("\u2026") || shown.contains("..."), shown);
            assertTrue(shown.contains("17 December 2024 \u00b7 retold"), shown);
        }
        Label byline = (Label) sight.of(".title-row .secondary");
        assertEquals(all, byline.getTooltip().getText());
        assertEquals(all, byline.getAccessibleText());
        assertEquals(all, bylineAt(1400));
    }

    @Test
    void thePromptOfTheSearchFieldFitsAtEveryWidth() {
        for (double width : new double[] {1400, 1250, 1200, 1100, 1000, 800}) {
            Fx.run(() -> ui.stage().setWidth(width));
            Fx.settle();
            assertPromptFits(width >= 1250 ? "Search events, claims, actors, text" : "Search events");
        }
        Fx.run(() -> ui.window().state().textSizeProperty().set(20));
        Fx.settle();
        assertPromptFits("Search");
    }

    private static void assertPromptFits(String words) {
        TextField field = (TextField) sight.of(".search-field");
        assertEquals(words, sight.painted(field));
        Text prompt = sight.within(field, Text.class).stream()
                .filter(text -> text.getText().equals(words))
                .findFirst()
                .orElseThrow();
        double room = Fx.call(() -> field.getWidth()
                - field.getInsets().getLeft()
                - field.getInsets().getRight());
        assertTrue(prompt.getLayoutBounds().getWidth() <= room + 0.5, words + " in " + room);
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
