package dateline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.layout.Cluster;
import dateline.layout.DisplayList;
import dateline.layout.Label;
import dateline.layout.LaneGrouping;
import dateline.layout.TimeScale;
import dateline.layout.TimelineItems;
import dateline.layout.Viewport;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/** The control as a reader uses it, without a display. */
class TimelineControlTest extends TimelineFixture {
    @Test
    void everythingIsInViewWhenItOpens() {
        run(() -> {
            TimeScale scale = new TimeScale(viewport(), timeline.gapsProperty().get());
            TimelineItems items = timeline.items();
            assertTrue(scale.x(items.firstDay()) >= 0);
            assertTrue(scale.x(items.lastDay()) <= viewport().width() + 1e-6);
            assertTrue(shown().breaks().size() > 1);
        });
    }

    @Test
    void aClickOnALabelSelectsItsItemAndEscapeClearsTheSelection() {
        run(() -> {
            Label label = shown().labels().get(0);
            click(left() + label.x() + 4, top() + label.y() + 4);
            String id = timeline.items().item(label.item()).id();
            assertEquals(Optional.of(id), timeline.selectedItemProperty().get());
            press(KeyCode.ESCAPE);
            assertEquals(Optional.empty(), timeline.selectedItemProperty().get());
        });
    }

    @Test
    void aClickOnAClusterZoomsToIt() {
        run(() -> {
            TimelineItems items = timeline.items();
            DisplayList list = shown();
            Cluster cluster = list.clusters().stream()
                    .filter(c -> Arrays.stream(list.itemsOf(c))
                                    .mapToDouble(items::start)
                                    .distinct()
                                    .count()
                            > 1)
                    .findFirst()
                    .orElseThrow();
            double before = viewport().daysPerPixel();
            click(left() + cluster.x(), top() + cluster.y());
            assertTrue(viewport().daysPerPixel() < before / 2);
        });
    }

    @Test
    void theWheelZoomsAroundThePointer() {
        run(() -> {
            double x = 300;
            double day = new TimeScale(viewport(), timeline.gapsProperty().get()).day(x);
            double before = viewport().daysPerPixel();
            wheel(left() + x, top() + 100, 0, 40);
            assertTrue(viewport().daysPerPixel() < before);
            assertEquals(x, new TimeScale(viewport(), timeline.gapsProperty().get()).x(day), 1e-6);
        });
    }

    @Test
    void theWheelOverTheHeadersScrollsTheLanesAndSidewaysPans() {
        run(() -> {
            wheel(20, top() + 100, 0, -40);
            assertEquals(40, viewport().scroll());
            double start = viewport().start();
            wheel(left() + 200, top() + 100, -40, 0);
            assertTrue(viewport().start() > start);
        });
    }

    @Test
    void draggingMovesTheDaysWithThePointer() {
        run(() -> {
            timeline.zoomIn();
            double day = new TimeScale(viewport(), timeline.gapsProperty().get()).day(300);
            mouse(MouseEvent.MOUSE_PRESSED, left() + 300, top() + 200, 1);
            mouse(MouseEvent.MOUSE_DRAGGED, left() + 260, top() + 200, 1);
            mouse(MouseEvent.MOUSE_RELEASED, left() + 260, top() + 200, 1);
            assertEquals(260, new TimeScale(viewport(), timeline.gapsProperty().get()).x(day), 1e-6);
            assertEquals(Optional.empty(), timeline.selectedItemProperty().get());
        });
    }

    @Test
    void arrowsWalkInTimeOrderAndEachStopIsAnnounced() {
        run(() -> {
            press(KeyCode.HOME);
            List<String> stops = new ArrayList<>();
            int events = timeline.items().eventCount();
            for (int i = 0; i < events; i++) {
                stops.add(timeline.selectedItemProperty().get().orElseThrow());
                assertTrue(timeline.getAccessibleText().endsWith("Event " + (i + 1) + " of " + events));
                press(KeyCode.RIGHT);
            }
            assertEquals(events, stops.stream().distinct().count());
            press(KeyCode.LEFT);
            assertEquals(
                    stops.get(events - 2), timeline.selectedItemProperty().get().orElseThrow());
        });
    }

    @Test
    void upAndDownGoThroughTheEventsAndClaimsOfEachLaneAndMarkTheLane() {
        run(() -> {
            timeline.selectedItemProperty().set(Optional.of("e0"));
            List<Integer> lanes = new ArrayList<>();
            List<Boolean> claims = new ArrayList<>();
            for (int step = 0; step < 4; step++) {
                int index = timeline.selectedIndex().orElseThrow();
                lanes.add(timeline.laneActions().current());
                claims.add(timeline.items().isClaim(index));
                press(KeyCode.DOWN);
            }
            assertEquals(List.of(0, 0, 1, 1), lanes);
            assertEquals(List.of(false, true, false, true), claims);
            press(KeyCode.UP);
            assertEquals(1, timeline.laneActions().current());
        });
    }

    @Test
    void enterOpensTheSelectedItem() {
        run(() -> {
            List<String> opened = new ArrayList<>();
            timeline.onOpenProperty().set(opened::add);
            timeline.selectedItemProperty().set(Optional.of("e9"));
            press(KeyCode.ENTER);
            assertEquals(List.of("e9"), opened);
        });
    }

    @Test
    void showingAnItemBringsItsLaneAndTimeIntoView() {
        run(() -> {
            timeline.moves()
                    .jumpTo(viewport().zoomed(30, 0, timeline.gapsProperty().get()));
            timeline.show("e18");
            TimelineItems items = timeline.items();
            int item = items.indexOf("e18").orElseThrow();
            DisplayList list = shown();
            boolean seen = false;
            for (int m = 0; m < list.marks().size(); m++) {
                seen |= list.marks().item(m) == item && list.marks().y(m) > 0;
            }
            assertTrue(seen);
        });
    }

    @Test
    void theFilterTakesLanesAwayAndTheButtonsChangeLanesAndFolds() {
        run(() -> {
            timeline.acceptedProperty().set(Optional.of(timeline.items().setOf(List.of("e2"))));
            assertEquals(1, shown().lanes().size());
            timeline.acceptedProperty().set(Optional.empty());
            timeline.laneGroupingProperty().set(LaneGrouping.NONE);
            assertEquals(1, shown().lanes().size());
            press(KeyCode.F);
            assertEquals(0, shown().breaks().size());
        });
    }

    @Test
    void zeroBringsTheWholeRangeBack() {
        run(() -> {
            Viewport before = viewport();
            press(KeyCode.PLUS);
            press(KeyCode.PAGE_DOWN);
            press(KeyCode.DIGIT0);
            assertEquals(before.daysPerPixel(), viewport().daysPerPixel(), 1e-9);
            assertEquals(before.start(), viewport().start(), 1e-6);
        });
    }

    @Test
    void aWindowThatGrowsStillShowsExactlyTheWholeRange() {
        run(() -> {
            timeline.fit();
            pane.resize(1300, 700);
            pane.layout();
            Viewport grown = timeline.viewportProperty().get();
            assertTrue(grown.width() > 900, grown.toString());
            timeline.fit();
            assertEquals(timeline.viewportProperty().get(), grown);
        });
    }

    @Test
    void aWindowThatGrowsKeepsAPartThatWasChosen() {
        run(() -> {
            timeline.zoomIn();
            Viewport chosen = timeline.viewportProperty().get();
            pane.resize(1300, 700);
            pane.layout();
            Viewport grown = timeline.viewportProperty().get();
            assertEquals(chosen.daysPerPixel(), grown.daysPerPixel());
            assertEquals(chosen.start(), grown.start());
        });
    }

    @Test
    void theNumberOfNodesStaysTheSameWhateverIsShown() {
        run(() -> {
            int before = timeline.getChildrenUnmodifiable().size();
            timeline.selectedItemProperty().set(Optional.of("e9"));
            timeline.zoomIn();
            pane.layout();
            assertEquals(before, timeline.getChildrenUnmodifiable().size());
            timeline.setSkin(new TimelineSkin(timeline));
            assertEquals(before, timeline.getChildrenUnmodifiable().size());
        });
    }

    @Test
    void aDisposedSkinIsLetGo() throws InterruptedException {
        List<WeakReference<Object>> old = new ArrayList<>();
        run(() -> {
            old.add(new WeakReference<>(timeline.getSkin()));
            timeline.setSkin(null);
        });
        // The renderer may hold the removed nodes for a frame or two.
        for (int attempt = 0; attempt < 200 && old.get(0).get() != null; attempt++) {
            System.gc();
            run(() -> {});
            Thread.sleep(10);
        }
        assertNull(old.get(0).get());
    }
}
