package dateline.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtBundledCommentary;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** The size of text, as its keys and the View menu change it. */
class TextSizeTest extends ReaderAtBundledCommentary {
    /** Returns the height in which words of several parts of the window are written. */
    private static double[] heights() {
        return Fx.call(() ->
                new double[] {height("Show"), height("North Korea"), height("Walk through in order of time \u25b8")});
    }

    private static double height(String words) {
        return sight.named(words) instanceof Text text
                ? text.getLayoutBounds().getHeight()
                : ((Labeled) sight.named(words)).getFont().getSize();
    }

    private static void assertLarger(double[] before, double[] after) {
        for (int i = 0; i < 3; i++) {
            assertTrue(after[i] > before[i], i + ": " + after[i] + " is not larger than " + before[i]);
        }
    }

    @Test
    void ctrlEqualsMakesTextLarger() {
        double[] before = heights();
        hand.key(KeyCode.EQUALS, KeyCode.CONTROL);
        assertLarger(before, heights());
    }

    @Test
    void largerTextInTheMenuMakesTextLarger() {
        double[] before = heights();
        hand.choose("View", "Larger Text");
        assertLarger(before, heights());
    }

    @Test
    void ctrlMinusMakesTextSmaller() {
        double[] before = heights();
        hand.key(KeyCode.MINUS, KeyCode.CONTROL);
        assertLarger(heights(), before);
    }

    @Test
    void smallerTextInTheMenuMakesTextSmaller() {
        double[] before = heights();
        hand.choose("View", "Smaller Text");
        assertLarger(heights(), before);
    }

    @Test
    void ctrl0AndTheMenuBringTheUsualSizeBack() {
        double[] usual = heights();
        hand.key(KeyCode.EQUALS, KeyCode.CONTROL);
        hand.key(KeyCode.EQUALS, KeyCode.CONTROL);
        hand.key(KeyCode.DIGIT0, KeyCode.CONTROL);
        assertEquals(usual[0], heights()[0]);
        hand.key(KeyCode.MINUS, KeyCode.CONTROL);
        hand.choose("View", "Normal Text Size");
        assertEquals(usual[0], heights()[0]);
    }

    @Test
    void theLabelsOfTheTimelineGrowToo() {
        double before = ui.shownTimeline().labelHeight();
        hand.key(KeyCode.EQUALS, KeyCode.CONTROL);
        assertTrue(ui.shownTimeline().labelHeight() > before);
    }
}
