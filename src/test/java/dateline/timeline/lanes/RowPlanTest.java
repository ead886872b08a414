package dateline.timeline.lanes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.marks.Stories;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On how many rows the items of a lane lie, by examples. */
class RowPlanTest {
    private static final Metrics METRICS = new Metrics(12);

    /** Returns the viewport that shows all of some lanes. */
    static Viewport whole(VisibleLanes lanes, double height, double scroll) {
        TimelineItems items = lanes.items();
        return new Viewport(0, 1, 600, height, scroll).fitted(items.firstDay(), items.lastShownDay(), Gaps.none());
    }

    /** Returns the rows of some lanes with labels of 50 pixels. */
    static RowPlan plan(VisibleLanes lanes) {
        Viewport viewport = whole(lanes, 400, 0);
        return RowPlan.of(lanes, new TimeScale(viewport, Gaps.none()), viewport, METRICS, (text, face) -> 50);
    }

    private static LaneLayout layout(VisibleLanes lanes) {
        return new LaneLayout(lanes, plan(lanes), METRICS, whole(lanes, 400, 0));
    }

    @Test
    void everyEventOfALaneHasARowOfItsOwnWhereAllOverlap() {
        String[] years = new String[30];
        Arrays.fill(years, "2024");
        VisibleLanes lanes = VisibleLanes.of(Stories.single(years), LaneGrouping.NONE);
        assertEquals(30, plan(lanes).rows(0));
        assertEquals(0, plan(lanes).undrawn(0));
        assertEquals(10 + 17 * 30, layout(lanes).contentHeight());
    }

    @Test
    void whereThereAreTooManyEventsTheOnlyLaneHasThirtyRowsForSomeAndOneForTheOthers() {
        String[] years = new String[RowPlan.MOST_EVENTS + 1];
        Arrays.fill(years, "2024");
        VisibleLanes lanes = VisibleLanes.of(Stories.single(years), LaneGrouping.NONE);
        assertEquals(31, plan(lanes).rows(0));
        assertEquals(List.of(), plan(lanes).spots(0));
    }

    @Test
    void whereThereAreTooManyEventsEachOfManyLanesHasSixRowsForSomeAndOneForTheOthers() {
        VisibleLanes lanes = VisibleLanes.of(Stories.random(7, 2000), LaneGrouping.ACTOR);
        assertTrue(lanes.size() > 5);
        int most = IntStream.range(0, lanes.size())
                .mapToObj(lane -> lanes.lane(lane).rows())
                .mapToInt(rows -> (int) rows.stream()
                        .filter(row -> !row.row().kind().isOfClaims())
                        .count())
                .max()
                .orElseThrow();
        assertEquals(7, most);
    }

    @Test
    void ofTooMuchThatWentOnThroughoutOnlySomeIsDrawn() {
        String[] dates = new String[2 * RowPlan.MOST_EVENTS];
        Arrays.fill(dates, "../2024-12-17");
        VisibleLanes lanes = VisibleLanes.of(Stories.single(dates), LaneGrouping.NONE);
        int drawn = plan(lanes).spots(0).size();
        assertEquals(RowPlan.MOST_EVENTS, drawn);
        assertEquals(dates.length - drawn, layout(lanes).inView().get(0).undrawn());
    }

    @Test
    void whatWentOnThroughoutLiesSideBySideOnALaneOfItsOwnAtTheTop() {
        VisibleLanes lanes = VisibleLanes.of(
                Stories.single("2024", "../2024-12-17", "../2024-12-17", "../2024-12", "../2024-12-16"),
                LaneGrouping.ACTOR);
        assertEquals("Throughout", lanes.lane(0).name());
        assertEquals(2, lanes.lane(0).total());
        assertEquals(1, plan(lanes).rows(0));
        TimelineItems all = lanes.items();
        assertArrayEquals(new int[] {0}, lanes.lanesOf(all.indexOf("e1").orElseThrow()));
        assertArrayEquals(new int[] {1}, lanes.lanesOf(all.indexOf("e3").orElseThrow()));
        List<RowPlan.Spot> spots = plan(lanes).spots(0);
        assertTrue(spots.get(0).mark().right() + 50 < spots.get(1).mark().left());
    }
}
