package dateline.ui.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.shell.FerryStory;
import dateline.ui.shell.FerryText;
import dateline.ui.shell.ReaderAtWindow;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;

/** What is dragged out of the window; the mouse is the system's, as a drag begins with it alone. */
class DragOutTest extends ReaderAtWindow {
    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();

    /** Drags from a place to another, where the window of another program might be. */
    private void drag(Point2D from, Point2D to) {
        plain.clear();
        html.clear();
        Scene scene = Fx.call(() -> sight().of(".detail").getScene());
        EventHandler<DragEvent> over = event -> {
            plain.add(String.valueOf(event.getDragboard().getString()));
            html.add(String.valueOf(event.getDragboard().getHtml()));
        };
        Robot robot = Fx.call(Robot::new);
        Fx.run(() -> scene.addEventFilter(DragEvent.DRAG_OVER, over));
        Fx.run(() -> robot.mouseMove(from));
        Fx.run(() -> robot.mousePress(MouseButton.PRIMARY));
        for (int step = 1; step <= 10; step++) {
            double part = step / 10.0;
            Fx.run(() -> robot.mouseMove(from.interpolate(to, part)));
        }
        Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        Fx.settle();
        Fx.run(() -> scene.removeEventFilter(DragEvent.DRAG_OVER, over));
    }

    private String dragged() {
        assertTrue(!plain.isEmpty(), "nothing is dragged");
        return plain.get(0);
    }

    @Test
    void aSentenceBesideTheTimelineIsItsCitation() {
        drag(FerryText.placeOf(sight(), FerryStory.RETOLD.get(2)), timeline.middle());
        assertTrue(
                dragged().startsWith("\u201c" + FerryStory.RETOLD.get(2) + "\u201d (passage 1.3; retold"), dragged());
        assertTrue(html.get(0).contains("<blockquote>"), html.get(0));
    }

    @Test
    void aQuoteInTheDetailsIsCitedAsTheOriginals() {
        hand.click(timeline.signOf("Last crossing"));
        drag(Hand.middle(Fx.call(() -> sight().of(".detail .quote-words"))), timeline.middle());
        assertTrue(
                dragged()
                        .startsWith(
                                "\u201cthe quietest morning of my life\u201d (passage 1.2; the original\u2019s words)"),
                dragged());
    }

    @Test
    void markedWordsOfTheTextAreCited() {
        hand.key(KeyCode.DIGIT4, KeyCode.CONTROL);
        Point2D word = FerryText.placeOf(sight(), FerryStory.RETOLD.get(3));
        hand.doubleClick(word);
        drag(word, word.add(200, 60));
        assertTrue(dragged().startsWith("\u201cautumn\u201d (passage 2.1; retold"), dragged());
    }

    @Test
    void wordsThatAreNotMarkedAreMarkedByADrag() {
        hand.key(KeyCode.DIGIT4, KeyCode.CONTROL);
        Point2D word = FerryText.placeOf(sight(), FerryStory.RETOLD.get(3));
        drag(word, word.add(200, 0));
        assertEquals(List.of(), plain);
        assertTrue(sight().isShown("Event, key E"), "the bar for marked words shows");
    }
}
