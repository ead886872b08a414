package dateline.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.ShownNodes;
import dateline.ui.testing.UserInput;
import dateline.ui.testing.WindowUnderTest;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The size of text, as its keys and the View menu change it. */
@ExtendWith(FxToolkit.class)
class TextSizeTest {
    private static WindowUnderTest ui;

    @BeforeAll
    static void open() {
        ui = WindowUnderTest.shared();
    }

    @BeforeEach
    void reset() {
        ui.reset();
    }

    /** Returns the height in which words of several parts of the window are written. */
    private static double[] heights() {
        return Fx.call(
                () -> new double[] {height("Actors"), height("North Korea"), height("Start with the first event")});
    }

    private static double height(String words) {
        return ShownNodes.named(words) instanceof Text text
                ? text.getLayoutBounds().getHeight()
                : ((Labeled) ShownNodes.named(words)).getFont().getSize();
    }

    private static void assertLarger(double[] before, double[] after) {
        for (int i = 0; i < 3; i++) {
            assertTrue(after[i] > before[i], i + ": " + after[i] + " is not larger than " + before[i]);
        }
    }

    private static void chooseInViewMenu(String entry) {
        UserInput.click(ShownNodes.named("View", ".menu-bar"));
        UserInput.click(ShownNodes.named(entry));
    }

    @Test
    void ctrlEqualsMakesTextLarger() {
        double[] before = heights();
        UserInput.press(KeyCode.EQUALS, KeyCode.CONTROL);
        assertLarger(before, heights());
    }

    @Test
    void largerTextInTheMenuMakesTextLarger() {
        double[] before = heights();
        chooseInViewMenu("Larger Text");
        assertLarger(before, heights());
    }

    @Test
    void ctrlMinusMakesTextSmaller() {
        double[] before = heights();
        UserInput.press(KeyCode.MINUS, KeyCode.CONTROL);
        assertLarger(heights(), before);
    }

    @Test
    void smallerTextInTheMenuMakesTextSmaller() {
        double[] before = heights();
        chooseInViewMenu("Smaller Text");
        assertLarger(heights(), before);
    }

    @Test
    void ctrl0AndTheMenuBringTheUsualSizeBack() {
        double[] usual = heights();
        UserInput.press(KeyCode.EQUALS, KeyCode.CONTROL);
        UserInput.press(KeyCode.EQUALS, KeyCode.CONTROL);
        UserInput.press(KeyCode.DIGIT0, KeyCode.CONTROL);
        assertEquals(usual[0], heights()[0]);
        UserInput.press(KeyCode.MINUS, KeyCode.CONTROL);
        chooseInViewMenu("Normal Text Size");
        assertEquals(usual[0], heights()[0]);
    }

    @Test
    void theLabelsOfTheTimelineGrowToo() {
        double before = ui.shownTimeline().labelHeight();
        UserInput.press(KeyCode.EQUALS, KeyCode.CONTROL);
        assertTrue(ui.shownTimeline().labelHeight() > before);
    }
}
