package dateline.ui.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.shell.FerryText;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the text and the bar stand while words are marked. */
class MarkingPlaceTest extends ReaderWithPencil {
    private static List<Bounds> rows() {
        return Fx.call(() -> {
            List<Bounds> rows = new ArrayList<>();
            for (int row = 0; row < area().getParagraphs().size(); row++) {
                area().getParagraphBoundsOnScreen(row).ifPresent(rows::add);
            }
            return rows;
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"E", "C"})
    void theTextNeitherScrollsNorReflowsWhenAnItemIsMade(KeyCode key) {
        hand.wheel(place(FIRST, "ferry", 1), 0, -700);
        List<Bounds> before = rows();
        String sentence = Fx.call(() -> area().getVisibleParagraphs().get(12).getText());
        mark(sentence, "tells of the sea");
        hand.key(key);
        assertEquals("Tells of the sea", ui.detailTitle());
        assertEquals(before, rows());
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(before, rows());
    }

    @Test
    void theOtherSentencesAreNotDrawnAnewWhenAnItemIsMadeOrTakenBack() {
        Node before = firstSentence();
        mark(THIRD, "told the bakers");
        hand.key(KeyCode.E);
        assertSame(before, firstSentence());
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        assertSame(before, firstSentence());
    }

    private static Node firstSentence() {
        return sight.fromTop(".reading-text .paragraph-text").get(0);
    }

    @Test
    void aQuoteLeavesTheLinesAsTheyAre() {
        List<Bounds> before = rows();
        mark(FIRST, "ferry to Low Island stopped running");
        hand.key(KeyCode.E);
        assertEquals(List.of(FIRST), FerryText.highlighted(sight));
        assertEquals(before, rows());
    }

    @Test
    void aClickDoesNotScrollTheText() {
        hand.wheel(place(FIRST, "ferry", 1), 0, -700);
        List<Bounds> before = rows();
        String sentence = Fx.call(() -> area().getVisibleParagraphs().get(12).getText());
        hand.click(place(sentence, "the sea", 1));
        assertEquals(List.of(sentence), FerryText.highlighted(sight));
        assertEquals(before, rows());
    }

    @Test
    void anItemThatIsOutOfViewIsScrolledTo() {
        hand.key(KeyCode.END, KeyCode.CONTROL);
        hand.key(KeyCode.DOWN, KeyCode.ALT);
        Fx.await(
                "the passage is in view",
                () -> Fx.call(() -> {
                    int row = FerryText.lines(sight).indexOf(SECOND);
                    return area().getParagraphBoundsOnScreen(row).isPresent();
                }));
    }

    @Test
    void aTickStandsBesideTheSentenceOfANewClaimUntilItIsTakenBack() {
        mark(THIRD, "told the bakers");
        hand.key(KeyCode.C);
        assertTrue(hasTick(THIRD));
        hand.click(place(FIRST, "ferry", 2));
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        assertFalse(hasTick(THIRD));
    }

    private static boolean hasTick(String sentence) {
        double y = place(sentence, 0).getY();
        return sight.all(".margin-mark .tick").stream()
                .anyMatch(tick -> Math.abs(Hand.middle(tick).getY() - y) < 10);
    }

    @Test
    void theBarStandsBelowTheWordsWithinTheText() {
        mark(THIRD, "told the bakers");
        Bounds bar = bounds(sight.of(".marking-bar"));
        Point2D words = place(THIRD, "bakers", 2);
        assertTrue(bar.getMinY() > words.getY() && bar.getMinY() < words.getY() + 30, bar + " and " + words);
        assertTrue(bounds(sight.of(".reading-pane")).contains(bar), bar.toString());
        hand.key(KeyCode.END, KeyCode.CONTROL);
        String last = FerryText.lines(sight).get(LENGTH - 1);
        Fx.await("the end is in view", () -> isInView(LENGTH - 1));
        mark(last, "Sentence number");
        bar = bounds(sight.of(".marking-bar"));
        assertTrue(bounds(sight.of(".reading-pane")).contains(bar), bar.toString());
    }

    private static boolean isInView(int row) {
        return Fx.call(() -> area().getParagraphBoundsOnScreen(row).isPresent());
    }

    private static Bounds bounds(Node node) {
        return Fx.call(() -> node.localToScreen(node.getLayoutBounds()));
    }

    @Test
    void eachButtonSaysItsKey() {
        mark(THIRD, "told the bakers");
        for (String name : List.of("Event, E", "Claim, C", "Actor, A", "Add to selected, P", "Copy, Ctrl+C")) {
            String[] words = name.split(", ", -1);
            Button button = (Button) sight.named(words[0] + ", key " + words[1]);
            assertEquals(words[0], button.getText());
            assertEquals(words[1], ((Label) button.getGraphic()).getText());
            assertFalse(button.isFocusTraversable());
        }
    }

    @Test
    void noButtonIsCutOff() {
        mark(THIRD, "told the bakers");
        for (Node button : sight.all(".marking-bar .button")) {
            assertTrue(button.getLayoutBounds().getWidth() >= ((Button) button).prefWidth(-1) - 1, button.toString());
        }
    }
}
