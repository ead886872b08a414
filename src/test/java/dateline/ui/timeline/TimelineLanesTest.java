package dateline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.layout.LaneArrangement;
import dateline.layout.LaneBounds;
import dateline.layout.LaneGrouping;
import dateline.layout.VisibleLanes;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/** VisibleLanes under a reader's hands. */
class TimelineLanesTest extends TimelineFixture {
    private List<String> ids() {
        return timeline.lanesProperty().get().ids();
    }

    private double headerY(LaneBounds band) {
        return top() + band.nameY(timeline.metrics(), shown().pinnedHeight());
    }

    @Test
    void aClickOnTheTriangleFoldsALaneAndAnotherOpensIt() {
        run(() -> {
            LaneBounds first = shown().lanes().get(0);
            click(6, headerY(first));
            assertEquals(
                    VisibleLanes.Expansion.COLLAPSED, shown().lanes().get(0).expansion());
            click(6, headerY(shown().lanes().get(0)));
            assertEquals(VisibleLanes.Expansion.OPEN, shown().lanes().get(0).expansion());
        });
    }

    @Test
    void keysFoldPinAndMoveTheLaneOfTheSelectedItem() {
        run(() -> {
            timeline.selectedItemProperty().set(Optional.of("e9"));
            int item = timeline.items().indexOf("e9").orElseThrow();
            String lane = ids().get(timeline.lanesProperty().get().lanesOf(item)[0]);
            int place = ids().indexOf(lane);
            pressWithControl(KeyCode.DOWN);
            assertEquals(place + 1, ids().indexOf(lane));
            pressWithControl(KeyCode.UP);
            assertEquals(place, ids().indexOf(lane));
            press(KeyCode.P);
            assertEquals(0, ids().indexOf(lane));
            assertEquals(1, timeline.lanesProperty().get().pinned());
            press(KeyCode.L);
            assertTrue(timeline.laneArrangementProperty().get().collapsed().contains(lane));
        });
    }

    @Test
    void aDraggedLaneIsPutWhereItIsLetGo() {
        run(() -> {
            List<String> before = ids();
            LaneBounds first = shown().lanes().get(0);
            LaneBounds third = shown().lanes().get(2);
            double x = left() - 20;
            mouse(MouseEvent.MOUSE_PRESSED, x, headerY(first), 1);
            mouse(MouseEvent.MOUSE_DRAGGED, x, top() + third.top() + third.height() - 4, 1);
            mouse(MouseEvent.MOUSE_RELEASED, x, top() + third.top() + third.height() - 4, 1);
            assertEquals(before.get(0), ids().get(2));
            assertEquals(before.get(1), ids().get(0));
        });
    }

    @Test
    void pinnedLanesAreHitWhereTheyAreSeen() {
        run(() -> {
            String last = ids().get(ids().size() - 1);
            timeline.laneActions().togglePinned(last);
            timeline.moves().jumpTo(viewport().scrolledTo(150, timeline.contentHeight()));
            LaneBounds pinned = shown().lanes().get(0);
            click(6, headerY(pinned));
            assertTrue(timeline.laneArrangementProperty().get().collapsed().contains(last));
        });
    }

    @Test
    void whereTheLanesDoNotFitABarScrollsThem() {
        run(() -> {
            shown();
            ScrollBar bar = (ScrollBar) timeline.getChildrenUnmodifiable().get(1);
            assertTrue(bar.isVisible());
            bar.setValue(bar.getMax());
            assertEquals(
                    timeline.contentHeight() - viewport().height(), viewport().scroll(), 1);
            timeline.laneGroupingProperty().set(LaneGrouping.NONE);
            shown();
            assertFalse(bar.isVisible());
        });
    }

    @Test
    void lanesAreFoldedAllButOneAndComeBackAsTheyWere() {
        run(() -> {
            List<String> before = ids();
            timeline.laneActions().collapseAllBut(before.get(1));
            assertEquals(
                    before.size() - 1,
                    timeline.laneArrangementProperty().get().collapsed().size());
            timeline.laneActions().expandAll();
            assertTrue(timeline.laneArrangementProperty().get().collapsed().isEmpty());
            timeline.laneActions().move(before.get(3), 0);
            timeline.laneActions().reset();
            assertEquals(
                    LaneArrangement.NONE, timeline.laneArrangementProperty().get());
            assertEquals(before, ids());
        });
    }
}
