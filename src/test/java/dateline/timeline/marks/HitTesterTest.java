package dateline.timeline.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.index.FilterMode;
import dateline.timeline.items.Traits;
import dateline.timeline.lanes.LaneArrangement;
import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.lanes.LaneBounds.Motion;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.MarkExtent;
import dateline.timeline.lanes.MarkShape;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.marks.HitTester.Hit;
import dateline.timeline.scale.GapBreak;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.scale.Viewport;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies under points of a display list that is made by hand; the first lane is pinned and 50 pixels high. */
class HitTesterTest {
    private static final int DOT = 1;
    private static final int FAINT = 2;
    private static final int CLAIM = 3;
    private static final int BAR = 4;
    private static final int COVERED = 5;
    private static final int LABELLED = 6;
    private static final int BAND = 7;

    private final HitTester tester = new HitTester(list(50));

    private static DisplayList list(double pinnedHeight) {
        PreparedTimeline timeline = PreparedTimeline.of(SampleStory.commentary());
        List<String> ids = VisibleLanes.of(timeline, LaneGrouping.ACTOR).ids();
        VisibleLanes lanes = VisibleLanes.of(
                timeline,
                LaneGrouping.ACTOR,
                LaneArrangement.NONE.withPinToggled(ids.get(0)),
                timeline.items().all(),
                FilterMode.SHOW_ONLY);
        MarkTable marks = new MarkTable();
        marks.add(DOT, 1, new MarkExtent(MarkShape.DOT, 100, 101, 100, 95, 105), 100, 0);
        marks.add(FAINT, 1, new MarkExtent(MarkShape.DOT, 112, 113, 112, 107, 117), 100, Traits.DIM);
        marks.add(CLAIM, 1, new MarkExtent(MarkShape.CLAIM, 150, 250, 200, 194, 206), 100, 0);
        marks.add(BAR, 1, new MarkExtent(MarkShape.BAR, 300, 400, 350, 300, 400), 100, 0);
        marks.add(BAND, 1, new MarkExtent(MarkShape.BAND, 300, 400, 350, 300, 400), 170, 0);
        marks.add(COVERED, 1, new MarkExtent(MarkShape.DOT, 500, 501, 500, 495, 505), 40, 0);
        Cluster cluster = new Cluster(
                1,
                0,
                450,
                100,
                2,
                Cluster.Content.EVENTS,
                Cluster.Emphasis.PLAIN,
                430,
                452,
                0,
                1,
                0,
                2,
                Cluster.Spread.APART,
                List.of());
        return new DisplayList(
                lanes,
                new Viewport(0, 1, 600, 200, 0),
                Gaps.none(),
                new Metrics(12),
                List.of(bounds(0, 0, 50, Motion.PINNED), bounds(1, 30, 90, Motion.SCROLLED)),
                400,
                pinnedHeight,
                List.of(),
                List.of(new GapBreak(0, 240, 258, 1, 2)),
                marks,
                List.of(cluster),
                List.of(),
                List.of(new Label(LABELLED, "words", 20, 150, 40, 14, Face.LABEL, Motion.SCROLLED)),
                OptionalDouble.empty(),
                List.of(new EdgeChip(EdgeChip.Edge.AFTER, "11 more", 550, -40, 45, 14)),
                OptionalInt.empty());
    }

    private static LaneBounds bounds(int lane, double top, double height, Motion motion) {
        return new LaneBounds(
                lane, "l" + lane, "Lane", 1, 1, 0, top, height, top + 20, VisibleLanes.Expansion.OPEN, motion);
    }

    @ParameterizedTest
    @CsvSource({
        // over what is drawn and 3 pixels more
        "100,100," + DOT,
        "92.1,100," + DOT,
        "91.9,100,0",
        "100,107," + DOT,
        "100,107.2,0",
        // of two, the nearer one; a faint one counts as 3 pixels farther
        "106,100," + DOT,
        "107.9,100," + DOT,
        "112,100," + FAINT,
        "119.9,100," + FAINT,
        // the sign of a claim, not the line
        "191.1,100," + CLAIM,
        "190.9,100,0",
        // a bar of 8.16 pixels in height, over its extent
        "297.1,100," + BAR,
        "296.9,100,0",
        "402.9,100," + BAR,
        "403.1,100,0",
        "350,107," + BAR,
        "350,107.2,0",
        "350,92.95," + BAR,
        "350,92.8,0",
        // one that holds its label is 14 pixels high
        "350,160.1," + BAND,
        "350,159.9,0",
        // a mark under the pinned lane is not seen
        "500,40,0",
        // a label
        "21,151," + LABELLED,
        "59,163," + LABELLED,
        "61,151,0",
        "21,165,0"
    })
    void theNearestItemWithinThreePixelsIsFound(double x, double y, int item) {
        assertEquals(item == 0 ? new Hit.Nothing() : new Hit.OnItem(item), tester.at(x, y));
    }

    @ParameterizedTest
    @CsvSource({
        "450,100,true",
        "461,100,true",
        "461.2,100,false",
        "430,100,true",
        "429,100,false",
        "450,93,true",
        "450,92.9,false"
    })
    void aClusterIsFoundOverAllOfItsTime(double x, double y, boolean found) {
        assertEquals(found, tester.at(x, y) instanceof Hit.OnCluster);
    }

    @ParameterizedTest
    @CsvSource({"240,-1,true", "258,-30,true", "239.9,-1,false", "258.1,-1,false", "250,10,false"})
    void aGapIsFoundOnTheAxisOnly(double x, double y, boolean found) {
        assertEquals(found, tester.at(x, y) instanceof Hit.OnGap);
    }

    @Test
    void theCountOfWhatLiesBeyondAnEdgeIsFound() {
        assertEquals(new Hit.OnEdge(EdgeChip.Edge.AFTER), tester.at(560, -38));
        assertEquals(new Hit.Nothing(), tester.at(560, -30));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "49.9,0", "50,1", "119.9,1", "120,-1", "-1,-1"})
    void aLaneIsFoundByItsHeaderWhereItIsSeen(double y, int lane) {
        Hit hit = tester.at(-1, y);
        assertEquals(lane, hit instanceof Hit.OnLane on ? on.lane().lane() : -1);
    }

    @Test
    void lanesThatArePinnedButTakeTooMuchRoomCoverNothing() {
        HitTester unpinned = new HitTester(list(0));
        assertEquals(new Hit.OnItem(COVERED), unpinned.at(500, 40));
        assertEquals(new Hit.Nothing(), unpinned.at(0, 199));
    }
}
