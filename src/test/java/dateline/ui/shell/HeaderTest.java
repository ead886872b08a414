package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.ShownNodes;
import dateline.ui.testing.ShownWindow;
import dateline.ui.testing.UserInput;
import dateline.ui.testing.WindowUnderTest;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The top and the bottom of the window. */
@ExtendWith(FxToolkit.class)
class HeaderTest {
    private static WindowUnderTest ui;

    @BeforeAll
    static void open() {
        ui = WindowUnderTest.shared();
    }

    @BeforeEach
    void reset() {
        ui.reset();
    }

    @Test
    void theTopTellsTitleBylineAndDate() {
        String words = ShownNodes.words(".window-header");
        assertTrue(
                words.startsWith("A cooling friendship year: China, North Korea and Russia\n"
                        + "Seohyun Lee and Michael Donmoyer, UPI, 17 December 2024"),
                words);
    }

    private static void assertShown(String view) {
        for (String other : new String[] {".timeline-pane", ".claims-view"}) {
            assertEquals(other.equals(view), !ShownNodes.allOf(other).isEmpty(), other);
        }
        double left = ShownNodes.of(view).localToScene(0, 0).getX();
        assertTrue(left > 150 && left < 700, view + " is not in the middle: " + left);
    }

    @Test
    void theButtonsAtTheTopChooseTheView() {
        UserInput.click(ShownNodes.named("Claims", ".window-header"));
        assertShown(".claims-view");
        UserInput.click(ShownNodes.named("Text", ".window-header"));
        assertShown(".reading-pane");
        UserInput.click(ShownNodes.named("Timeline", ".window-header"));
        assertShown(".timeline-pane");
    }

    @Test
    void ctrl1And2And3ChooseTheView() {
        UserInput.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertShown(".claims-view");
        UserInput.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        assertShown(".reading-pane");
        UserInput.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertShown(".timeline-pane");
        assertFalse(ShownNodes.allOf(".reading-pane").isEmpty(), "the text stands beside the timeline");
    }

    @Test
    void theBottomTellsWhichYearsTheTimelineShows() {
        assertTrue(ShownNodes.words(".status-bar").contains("Showing 1948 to 2029"), ShownNodes.words(".status-bar"));
        UserInput.press(KeyCode.I, KeyCode.CONTROL, KeyCode.SHIFT);
        assertFalse(ShownNodes.words(".status-bar").contains("Showing 1948 to 2029"));
        UserInput.press(KeyCode.A, KeyCode.CONTROL, KeyCode.SHIFT);
        assertTrue(ShownNodes.words(".status-bar").contains("Showing 1948 to 2029"));
    }

    @Test
    void theBottomTellsTheFilterInWords() {
        assertEquals("No filter \u00b7 107 events, 178 claims", ShownWindow.status());
        UserInput.click(ShownNodes.named("Filter by China"));
        assertTrue(ShownWindow.status().startsWith("Filter: China \u00b7 66 of 107 events"), ShownWindow.status());
    }
}
