package dateline.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.parse.EdtfParser;
import dateline.io.commentary.BundledCommentary;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Source;
import dateline.timeline.chapters.ChapterAxis;
import dateline.ui.state.OpenDocument;
import dateline.ui.testing.Fx;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The way from the chapters to the time axis and back, and the card under the pointer. */
class StoryScaleTest extends ReaderAtStory {
    private static boolean inChapters() {
        Fx.settle();
        return Fx.call(() -> view().isVisible() && !ui.timeline().isVisible());
    }

    private static boolean onAxis() {
        Fx.settle();
        return Fx.call(() -> !view().isVisible() && ui.timeline().isVisible());
    }

    private static double dayAt(double screenX) {
        return ui.shownTimeline()
                .dayAt(screenX - ui.shownTimeline().onScreen(0, 0).getX());
    }

    @Test
    void theWindowBeginsInChapters() {
        assertTrue(inChapters());
    }

    /** The wheel scrolls where there is more than is seen; with Ctrl it always leads to the axis. */
    @Test
    void theWheelLeadsToTheDayUnderThePointer() {
        ChapterAxis axis = story().axis().orElseThrow();
        double x = (axis.focus().orElseThrow().x0() + axis.right()) / 2;
        double day = axis.pieceAt(x).day(x);
        Point2D at = Fx.call(() -> view().localToScreen(x, 200));
        hand.wheel(at, 0, 40, KeyCode.CONTROL);
        assertTrue(onAxis());
        double shown = dayAt(at.getX());
        assertEquals(day, shown, 3 * ui.shownTimeline().scale());
    }

    @Test
    void zeroLeadsBack() {
        hand.key(KeyCode.PLUS);
        assertTrue(onAxis());
        hand.key(KeyCode.DIGIT0);
        assertTrue(inChapters());
        hand.key(KeyCode.RIGHT);
        assertFalse(ui.detailTitle().isEmpty());
    }

    @Test
    void plusLeadsToTheSelectedEvent() {
        hand.click(mark(FIRST));
        hand.key(KeyCode.PLUS);
        assertTrue(onAxis());
        assertTrue(ui.shownTimeline().draws(FIRST));
    }

    @Test
    void aDragAlongTimeGoesOnOnTheAxis() {
        Point2D from = nothing();
        ChapterAxis axis = story().axis().orElseThrow();
        Point2D local = Fx.call(() -> view().screenToLocal(from));
        double day = axis.pieceAt(local.getX()).day(local.getX());
        hand.drag(from, from.add(120, 0));
        assertTrue(onAxis());
        double moved = dayAt(from.getX() + 120);
        assertEquals(day, moved, 12 * ui.shownTimeline().scale());
    }

    @Test
    void aDoubleClickOnNothingLeadsCloser() {
        hand.doubleClick(nothing());
        assertTrue(onAxis());
    }

    @Test
    void aPinchLeadsToTheAxis() {
        hand.pinch(nothing(), 1.5);
        assertTrue(onAxis());
    }

    @Test
    void theButtonsAndTheMenuPassFromScaleToScale() {
        hand.click("Time Axis");
        assertTrue(onAxis());
        hand.click("Chapters");
        assertTrue(inChapters());
        hand.choose("View", "Time Axis");
        assertTrue(onAxis());
        hand.choose("View", "Chapters");
        assertTrue(inChapters());
        hand.choose("View", "Zoom In");
        assertTrue(onAxis());
        hand.choose("View", "Fit All");
        assertTrue(inChapters());
    }

    @Test
    void withSmoothMotionTheMarksFlyAndThenTheAxisStands() {
        Fx.run(() -> ui.timeline().animatedProperty().set(true));
        boolean flying = Fx.call(() -> {
            view().zoom(2);
            return view().isVisible();
        });
        assertTrue(flying, "the story is there while its marks fly");
        Fx.await("the axis alone", () -> !view().isVisible() && view().getOpacity() == 1);
        Fx.run(() -> ui.timeline().animatedProperty().set(false));
        assertEquals(1, Fx.call(() -> ui.timeline().getOpacity()));
    }

    @Test
    void thePictureIsOfWhatIsShown() {
        String chapters = Fx.call(() -> ui.window().timelinePane().picture("P")).get();
        assertTrue(chapters.contains("The story of " + ui.index().events().size() + " events"), "a story");
        hand.key(KeyCode.PLUS);
        assertTrue(onAxis());
        String axis = Fx.call(() -> ui.window().timelinePane().picture("P")).get();
        assertFalse(axis.contains("The story of"), "the time axis");
    }

    @Test
    void theFootSaysWhatSignsMeanAndHowManyEventsAreInView() {
        assertTrue(sight.find(".story-foot").isPresent());
        String words = sight.words(".status-bar");
        assertTrue(words.contains(" of " + ui.index().events().size() + " events in view"), words);
        hand.key(KeyCode.PLUS);
        assertTrue(onAxis());
        assertFalse(sight.find(".story-foot").filter(Node::isVisible).isPresent());
    }

    @Test
    void anotherDocumentBeginsInChaptersAgain() {
        hand.key(KeyCode.PLUS);
        assertTrue(onAxis());
        Fx.run(() -> ui.window().state().open(OpenDocument.of(BundledCommentary.load(), Optional.empty())));
        assertTrue(inChapters());
    }

    @Test
    void aDocumentOfManyEventsBeginsOnTheAxis() {
        List<Event> events = IntStream.range(0, 401)
                .mapToObj(k -> new Event(
                        "e" + k,
                        "Ferry " + k,
                        EdtfParser.parse(Integer.toString(1600 + k)),
                        Basis.STATED,
                        EventStatus.HAPPENED,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .toList();
        Commentary many =
                new Commentary("many", Source.bare("Ferries", Optional.empty()), List.of(), events, List.of());
        Fx.run(() -> ui.window().state().open(OpenDocument.of(many, Optional.empty())));
        assertTrue(onAxis());
        assertTrue(Fx.call(() -> view().story().isEmpty()), "of so many events no story is laid out");
        assertFalse(sight.isShown("Chapters"));
        hand.key(KeyCode.DIGIT0);
        assertTrue(onAxis());
    }

    @Test
    void thePointerShowsACardAfterAMomentAndTheTimeOnTheAxis() {
        hand.move(mark(FIRST));
        Fx.await("a card", () -> !sight.all(".hover-card").isEmpty());
        String words = sight.words(".hover-card");
        assertTrue(words.contains(FIRST) && words.contains("1949"), words);
        assertTrue(Fx.call(() -> view().hoveredProperty().get().isPresent()));
        hand.move(nothing());
        assertTrue(sight.all(".hover-card").stream().noneMatch(Node::isVisible)
                || sight.all(".hover-card").isEmpty());
        assertFalse(Fx.call(() -> view().hoveredProperty().get().isPresent()));
    }
}
