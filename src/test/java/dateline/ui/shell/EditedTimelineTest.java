package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Making events on the time axis, and dragging their ends. */
class EditedTimelineTest extends ReaderAtWindow {
    @AfterEach
    void takeAllBack() {
        while (Fx.call(() -> first().editing().editor().unsavedProperty().get())) {
            hand.key(KeyCode.Z, KeyCode.CONTROL);
        }
    }

    /** Returns empty ground beside an item, some pixels to the right of its mark. */
    private Point2D beside(String title, double pixels) {
        return timeline.signOf(title).add(pixels, 40);
    }

    private String date() {
        return sight().text(".detail .when");
    }

    private Optional<String> lastEdit() {
        return Fx.call(() -> first().editing().editor().undoLabelProperty().get());
    }

    @Test
    void controlAndADragOnEmptyGroundMakeAnEventOfThatTime() {
        Point2D from = beside("First crossing", 60);
        hand.drag(from, from.add(40, 0), KeyCode.CONTROL);
        assertEquals(Optional.of("Add event \u201cNew event\u201d"), lastEdit());
        hand.type("Repairs begin");
        hand.key(KeyCode.ENTER);
        hand.key(KeyCode.ESCAPE);
        assertTrue(timeline.draws("Repairs begin"));
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        assertTrue(date().matches("\\w+ to \\w+ 1979.*"), date());
        assertTrue(timeline.draws("New event"));
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        assertFalse(timeline.draws("New event"));
    }

    @Test
    void aDoubleClickOnAnItemOpensItsForm() {
        hand.doubleClick(timeline.signOf("First crossing"));
        hand.type("Maiden voyage");
        hand.key(KeyCode.ENTER);
        assertTrue(timeline.draws("Maiden voyage"));
    }

    @Test
    void aDragWithoutControlMakesNoEvent() {
        Point2D from = beside("First crossing", 60);
        hand.drag(from, from.add(40, 0));
        assertEquals(Optional.empty(), lastEdit());
    }

    @Test
    void anEndOfTheSelectedEventIsDragged() {
        hand.click(timeline.signOf("First crossing"));
        Point2D end = timeline.endOf("First crossing");
        hand.drag(end, end.add(80, 0));
        assertTrue(date().startsWith("From 1979 to "), date());
        assertEquals(Optional.of("Change date of event \u201cFirst crossing\u201d"), lastEdit());
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        assertTrue(date().contains("1979"), date());
        assertFalse(date().contains(" to "), date());
    }

    @Test
    void theEndOfAnEventThatIsNotSelectedIsNotDragged() {
        Point2D end = timeline.endOf("First crossing");
        hand.drag(end, end.add(80, 0));
        assertEquals(Optional.empty(), lastEdit());
    }
}
