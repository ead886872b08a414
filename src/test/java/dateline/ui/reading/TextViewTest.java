package dateline.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtBundledCommentary;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The text as a view of its own. */
class TextViewTest extends ReaderAtBundledCommentary {
    @BeforeEach
    void openTheText() {
        hand.key(KeyCode.DIGIT4, KeyCode.CONTROL);
        Fx.run(() -> sight.of(".reading-text").requestFocus());
        hand.key(KeyCode.HOME, KeyCode.CONTROL);
    }

    private static Bounds place(Node node) {
        return Fx.call(() -> node.localToScreen(node.getLayoutBounds()));
    }

    @Test
    void theLettersAre15PixelsInLinesOfSome560() {
        Text words = sight.within(sight.of(".reading-text .paragraph-text"), Text.class)
                .get(0);
        assertEquals(15, words.getFont().getSize(), 0.1);
        double width = place(sight.of(".reading-text .paragraph-text")).getWidth();
        assertEquals(560, width, 12);
    }

    @Test
    void theScrollBarStandsAtTheEdgeOfThePane() {
        ScrollBar bar = sight.within(sight.of(".reading-pane"), ScrollBar.class).stream()
                .filter(each -> each.getOrientation() == javafx.geometry.Orientation.VERTICAL)
                .findFirst()
                .orElseThrow();
        assertEquals(place(sight.of(".reading-pane")).getMaxX(), place(bar).getMaxX(), 2);
    }

    @Test
    void eachSentenceHasItsNumber() {
        assertTrue(
                numbers().containsAll(List.of("1.1", "1.2", "2.1")),
                () -> numbers().toString());
    }

    private static List<String> numbers() {
        return sight.all(".margin-mark .paragraph-number").stream()
                .map(sight::painted)
                .toList();
    }

    @Test
    void theTextFadesOutAtTheBottomUntilItsEnd() {
        assertTrue(sight.find(".bottom-fade").isPresent());
        hand.key(KeyCode.END, KeyCode.CONTROL);
        Fx.await("the end is in view", () -> sight.find(".bottom-fade").isEmpty());
    }
}
