package dateline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.parse.EdtfParser;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.SampleStory;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import dateline.ui.parts.TaskExecutor;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
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
            timeline.laneGroupingProperty().set(LaneGrouping.ACTOR);
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

    @Test
    void manyItemsAreSortedIntoNewLanesWithoutHoldingUpTheWindow() {
        run(() -> {
            List<Runnable> waiting = new ArrayList<>();
            timeline.setBackground(new TaskExecutor(waiting::add, Runnable::run));
            List<Event> many = new ArrayList<>();
            for (int k = 0; k < 25_000; k++) {
                many.add(new Event(
                        "m" + k,
                        "Event " + k,
                        EdtfParser.parse("20" + (10 + k % 10) + "-05-0" + (1 + k % 9)),
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
    }
}
