package dateline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.Edtf;
import dateline.layout.Cluster;
import dateline.layout.PreparedTimeline;
import dateline.layout.SampleStory;
import dateline.layout.TimeScale;
import dateline.layout.Viewport;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.ui.testing.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** Drags, pinches, menus and lists. */
class TimelineGesturesTest extends TimelineFixture {
    private double day(double x) {
        return new TimeScale(viewport(), timeline.gapsProperty().get()).day(x);
    }

    @Test
    void aDragWithShiftZoomsToTheStretchThatItMarks() {
        run(() -> {
            double first = day(200);
            double last = day(420);
            mouse(MouseEvent.MOUSE_PRESSED, left() + 420, top() + 90, 1, true);
            mouse(MouseEvent.MOUSE_DRAGGED, left() + 300, top() + 95, 1, true);
            mouse(MouseEvent.MOUSE_DRAGGED, left() + 200, top() + 95, 1, true);
            mouse(MouseEvent.MOUSE_RELEASED, left() + 200, top() + 95, 1, true);
            assertEquals(first, day(0), 0.5);
            assertEquals(last, day(viewport().width()), 0.5);
        });
    }

    @Test
    void aThrownTimelineGlidesOnAndAPressStopsIt() throws InterruptedException {
        double[] start = new double[3];
        run(() -> {
            timeline.animatedProperty().set(true);
            timeline.moves()
                    .jumpTo(viewport().zoomed(20, 300, timeline.gapsProperty().get()));
            mouse(MouseEvent.MOUSE_PRESSED, left() + 400, top() + 90, 1);
            for (int x = 390; x > 300; x -= 10) {
                pause(4);
                mouse(MouseEvent.MOUSE_DRAGGED, left() + x, top() + 90, 1);
            }
            mouse(MouseEvent.MOUSE_RELEASED, left() + 300, top() + 90, 1);
            start[0] = viewport().start();
        });
        Thread.sleep(300);
        run(() -> {
            start[1] = viewport().start();
            assertTrue(start[1] > start[0], "it went on to later days");
            mouse(MouseEvent.MOUSE_PRESSED, left() + 300, top() + 90, 1);
            mouse(MouseEvent.MOUSE_RELEASED, left() + 300, top() + 90, 1);
            start[2] = viewport().start();
        });
        Thread.sleep(150);
        run(() -> assertEquals(start[2], viewport().start()));
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void withoutMotionNothingGlides() throws InterruptedException {
        double[] start = new double[1];
        run(() -> {
            timeline.moves()
                    .jumpTo(viewport().zoomed(20, 300, timeline.gapsProperty().get()));
            mouse(MouseEvent.MOUSE_PRESSED, left() + 400, top() + 90, 1);
            mouse(MouseEvent.MOUSE_DRAGGED, left() + 340, top() + 90, 1);
            mouse(MouseEvent.MOUSE_RELEASED, left() + 340, top() + 90, 1);
            start[0] = viewport().start();
        });
        Thread.sleep(100);
        run(() -> assertEquals(start[0], viewport().start()));
    }

    @Test
    void aPinchZoomsAroundTheFingersAndAFingerPans() {
        run(() -> {
            double before = viewport().daysPerPixel();
            double under = day(250);
            javafx.event.Event.fireEvent(
                    timeline,
                    new ZoomEvent(
                            ZoomEvent.ZOOM,
                            left() + 250,
                            top() + 50,
                            left() + 250,
                            top() + 50,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            1.5,
                            1.5,
                            new PickResult(timeline, left() + 250, top() + 50)));
            assertEquals(before / 1.5, viewport().daysPerPixel(), before * 1e-9);
            assertEquals(under, day(250), 1e-6);
            double start = viewport().start();
            javafx.event.Event.fireEvent(
                    timeline,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            left() + 250,
                            top() + 50,
                            left() + 250,
                            top() + 50,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            -30,
                            -25,
                            -30,
                            -25,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            1,
                            new PickResult(timeline, left() + 250, top() + 50)));
            assertTrue(viewport().start() > start);
            assertEquals(25, viewport().scroll());
        });
    }

    private List<String> contextMenu(double x, double y) {
        double sceneX = timeline.localToScene(x, y).getX();
        double sceneY = timeline.localToScene(x, y).getY();
        javafx.event.Event.fireEvent(
                timeline,
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        sceneX,
                        sceneY,
                        sceneX,
                        sceneY,
                        false,
                        new PickResult(timeline, sceneX, sceneY)));
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getText)
                .filter(text -> text != null)
                .toList();
    }

    @Test
    void theContextMenuOffersWhatFitsTheThingUnderThePointer() {
        run(() -> {
            var label = shown().labels().get(0);
            assertTrue(
                    contextMenu(left() + label.x() + 4, top() + label.y() + 4).contains("Copy Title and Date"));
            Cluster cluster = shown().clusters().get(0);
            assertTrue(contextMenu(left() + cluster.x(), top() + cluster.y())
                    .contains("List the " + cluster.count() + " items"));
            assertTrue(contextMenu(40, top() + 30).contains("Pin Lane at the Top (P)"));
            List<String> empty = contextMenu(left() + 3, top() + 3);
            assertTrue(empty.contains("Fit All (0)"));
            assertFalse(empty.contains("Copy Title and Date"));
        });
    }

    @Test
    void itemsOfOneDayAreListedAndOneIsChosenByKey() {
        run(() -> {
            List<Event> sameDay = new ArrayList<>();
            for (int k = 0; k < 30; k++) {
                sameDay.add(new Event(
                        "s" + k,
                        "Same day " + k,
                        Edtf.parse("2024-05-05"),
                        Basis.STATED,
                        EventStatus.HAPPENED,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
            }
            timeline.timelineProperty()
                    .set(PreparedTimeline.of(
                            new Commentary("day", SampleStory.commentary().source(), List.of(), sameDay, List.of())));
            Cluster cluster = shown().clusters().get(0);
            double before = viewport().daysPerPixel();
            click(left() + cluster.x(), top() + cluster.y());
            assertEquals(before, viewport().daysPerPixel(), "no zooming would part them");
            ListView<?> list = Window.getWindows().stream()
                    .map(window -> window.getScene().getRoot().lookup(".cluster-list"))
                    .filter(ListView.class::isInstance)
                    .map(ListView.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertEquals(cluster.count(), list.getItems().size());
            list.getSelectionModel().select(2);
            javafx.event.Event.fireEvent(
                    list,
                    new javafx.scene.input.KeyEvent(
                            javafx.scene.input.KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.ENTER,
                            false,
                            false,
                            false,
                            false));
            int chosen = (Integer) list.getItems().get(2);
            assertEquals(
                    Optional.of(timeline.items().item(chosen).id()),
                    timeline.selectedItemProperty().get());
        });
    }

    @Test
    void theLegendOpensAndClosesAtItsButton() {
        run(() -> {
            javafx.scene.control.Button button = pane.lookupAll(".button").stream()
                    .map(javafx.scene.control.Button.class::cast)
                    .filter(b -> b.getText().equals("Legend"))
                    .findFirst()
                    .orElseThrow();
            button.fire();
            assertTrue(legendIsShown());
            button.fire();
            assertFalse(legendIsShown());
        });
    }

    private static boolean legendIsShown() {
        return Window.getWindows().stream()
                .anyMatch(window -> window.getScene().getRoot().lookup(".legend") != null);
    }

    @Test
    void manyItemsAreSortedIntoNewLanesWithoutHoldingUpTheWindow() {
        run(() -> {
            List<Runnable> waiting = new ArrayList<>();
            timeline.setBackground(new dateline.ui.task.Background(waiting::add, Runnable::run));
            List<Event> many = new ArrayList<>();
            for (int k = 0; k < 25_000; k++) {
                many.add(new Event(
                        "m" + k,
                        "Event " + k,
                        Edtf.parse("20" + (10 + k % 10) + "-05-0" + (1 + k % 9)),
                        Basis.STATED,
                        EventStatus.HAPPENED,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
            }
            timeline.timelineProperty()
                    .set(PreparedTimeline.of(
                            new Commentary("many", SampleStory.commentary().source(), List.of(), many, List.of())));
            assertTrue(shown().lanes().isEmpty(), "the old lanes are gone, the new ones not yet there");
            List.copyOf(waiting).forEach(Runnable::run);
            assertEquals(1, shown().lanes().size());
            Viewport now = viewport();
            assertTrue(now.daysPerPixel() > 0);
        });
        Fx.call(() -> Boolean.TRUE);
    }
}
