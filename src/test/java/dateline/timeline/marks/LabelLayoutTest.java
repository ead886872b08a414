package dateline.timeline.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.FilterMode;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.items.Traits;
import dateline.timeline.lanes.LaneArrangement;
import dateline.timeline.lanes.LaneBounds.Motion;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.MarkShape;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.scale.Viewport;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where labels, lines and links stand, by examples: letters of 7 pixels, labels of 14, a plot of 700 by 420. */
class LabelLayoutTest {
    private static final Metrics METRICS = new Metrics(12);

    private static LayoutInput input(VisibleLanes lanes, Gaps gaps, Viewport viewport, int selected) {
        return new LayoutInput(
                lanes,
                gaps,
                viewport,
                selected < 0 ? OptionalInt.empty() : OptionalInt.of(selected),
                OptionalInt.empty(),
                METRICS,
                Stories.MEASURER);
    }

    private static DisplayList at(String start, double daysPerPixel, int selected, String... dates) {
        double first = LocalDate.parse(start).toEpochDay();
        return TimelineLayout.layOut(input(
                VisibleLanes.of(Stories.single(dates), LaneGrouping.NONE),
                Gaps.none(),
                new Viewport(first, daysPerPixel, 700, 420, 0),
                selected));
    }

    @ParameterizedTest
    @CsvSource({
        // a day in the middle; at the end of the axis, where the label goes left: dx from its middle
        "2024-01-01,2024-04-10,12.24",
        "2024-09-01,2024-12-16,-82.24"
    })
    void aLabelStandsBesideItsDot(String start, String date, double dx) {
        DisplayList list = at(start, 1, -1, date, "2020");
        Label label = list.labels().get(0);
        assertEquals(MarkShape.DOT, list.marks().shape(0));
        assertEquals(date, label.text());
        assertEquals(70, label.width());
        assertEquals(dx, label.x() - list.marks().x(0), 1e-6);
        assertEquals(-7, label.y() - list.marks().y(0), 1e-6);
        assertEquals(Motion.SCROLLED, label.motion());
        assertEquals(Face.LABEL, label.face());
    }

    @Test
    void theLabelOfTheSelectedDotKeepsClearOfItsRing() {
        DisplayList list = at("2024-01-01", 1, 0, "2024-04-10");
        assertEquals(16.24, list.labels().get(0).x() - list.marks().x(0), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({
        // within the bar, after its start or after the edge of the plot
        "2024-01-01,2024-02-01/2024-12-01,BAND,36",
        "2024-04-01,2024-02-01/2024-12-01,BAND,5",
        // what is seen of the bar is too short: after it
        "2024-11-01,2024-02-01/2024-12-01,BAND,36.04",
        // the bar is too short
        "2024-01-01,2024-02-01/2024-05-01,BAR,127.04"
    })
    void aLabelStandsWithinItsBarOrAfterIt(String start, String date, MarkShape shape, double x) {
        DisplayList list = at(start, 1, -1, date, "2027");
        int bar = list.marks().item(0) == 0 ? 0 : 1;
        Label label =
                list.labels().stream().filter(l -> l.item() == 0).findFirst().orElseThrow();
        assertEquals(shape, list.marks().shape(bar));
        assertEquals(x, label.x(), 1e-6);
        assertEquals(-7, label.y() - list.marks().y(bar), 1e-6);
    }

    @Test
    void whatIsOutOfViewHasNoLabel() {
        DisplayList list = at("2024-07-01", 1, -1, "2024-02-01/2024-06-01", "2024-06-30", "2024-08-01");
        assertEquals(
                List.of("2024-08-01"), list.labels().stream().map(Label::text).toList());
        assertEquals(
                List.of("‹ 2 more"), list.edges().stream().map(EdgeChip::words).toList());
    }

    @Test
    void eventsWhoseLabelsWouldMeetLieOnDifferentRows() {
        DisplayList list = at("2024-01-01", 1, -1, "2024-04-10", "2024-04-24", "2024-08-10");
        assertEquals(3, list.labels().size());
        double[] y = new double[3];
        for (int m = 0; m < 3; m++) {
            y[list.marks().item(m)] = list.marks().y(m);
        }
        assertEquals(17, y[1] - y[0], 1);
        assertEquals(y[0], y[2]);
    }

    private static List<String> labelsIn(double width) {
        double first = LocalDate.parse("2024-02-20").toEpochDay();
        DisplayList list = TimelineLayout.layOut(input(
                VisibleLanes.of(Stories.single("2024-03-01", "2027"), LaneGrouping.NONE),
                Gaps.none(),
                new Viewport(first, 1, width, 420, 0),
                -1));
        return list.labels().stream().map(Label::text).toList();
    }

    @Test
    void aLabelIsCutAtTheEdgeOfThePlotButNotToLittle() {
        assertEquals(List.of("2024-03…"), labelsIn(86));
        assertEquals(List.of(), labelsIn(52));
    }

    private static final PreparedTimeline STORY = PreparedTimeline.of(SampleStory.commentary());

    private static DisplayList story(LaneArrangement arrangement, double scroll, int selected) {
        TimelineItems items = STORY.items();
        Gaps gaps = STORY.gaps();
        Viewport all = new Viewport(0, 1, 650, 300, 0).fitted(items.firstDay(), items.lastDay(), gaps);
        return TimelineLayout.layOut(input(
                VisibleLanes.of(STORY, LaneGrouping.ACTOR, arrangement, items.all(), FilterMode.SHOW_ONLY),
                gaps,
                new Viewport(all.start(), all.daysPerPixel(), 650, 300, scroll),
                selected));
    }

    @Test
    void aLineJoinsTheMarksOfAnEventAndGoesOnToLanesOutOfView() {
        int treaty = STORY.items().indexOf("e0").orElseThrow();
        DisplayList list = story(LaneArrangement.NONE, 0, treaty);
        int[] lanes = list.shownLanes().lanesOf(treaty);
        int lastInView = list.lanes().get(list.lanes().size() - 1).lane();
        Connector line = list.connectors().stream()
                .filter(c -> c.item() == treaty)
                .findFirst()
                .orElseThrow();
        double[] marks = IntStream.range(0, list.marks().size())
                .filter(m -> list.marks().item(m) == treaty)
                .mapToDouble(m -> list.marks().y(m))
                .toArray();
        assertEquals(marks[0], line.y0());
        boolean below = lanes[lanes.length - 1] > lastInView;
        assertEquals(below ? 300 + MarkLayout.MARGIN : marks[marks.length - 1], line.y1());
        DisplayList scrolled = story(LaneArrangement.NONE, list.lanes().get(0).height() + 5, treaty);
        Connector up = scrolled.connectors().stream()
                .filter(c -> c.item() == treaty)
                .findFirst()
                .orElseThrow();
        assertEquals(-MarkLayout.MARGIN, up.y0());
    }

    @Test
    void labelsOfPinnedLanesStayAboveTheOthers() {
        String first = VisibleLanes.of(STORY, LaneGrouping.ACTOR).ids().get(3);
        DisplayList list = story(LaneArrangement.NONE.withPinToggled(first), 60, -1);
        assertTrue(list.pinnedHeight() > 0);
        assertTrue(list.labels().stream().anyMatch(label -> label.motion() == Motion.PINNED));
        for (Label label : list.labels()) {
            boolean above = label.y() + label.height() <= list.pinnedHeight();
            assertEquals(label.motion() == Motion.PINNED, above, label.text());
            assertTrue(above || label.y() >= list.pinnedHeight(), label.text());
        }
    }

    @Test
    void theSelectedItemAndWhatItIsLinkedWithStandAlone() {
        TimelineItems items = STORY.items();
        int selected = items.indexOf("e9").orElseThrow();
        DisplayList list = TimelineLayout.layOut(input(
                VisibleLanes.of(STORY, LaneGrouping.ACTOR),
                STORY.gaps(),
                new Viewport(0, 1, 650, 1500, 0).fitted(items.firstDay(), items.lastDay(), STORY.gaps()),
                selected));
        List<Integer> linked = IntStream.range(0, list.marks().size())
                .filter(m -> list.marks().has(m, Traits.LINKED))
                .mapToObj(m -> list.marks().item(m))
                .distinct()
                .sorted()
                .toList();
        assertTrue(linked.size() >= 2);
        for (int item : linked) {
            assertTrue(IntStream.of(items.linked(selected)).anyMatch(i -> i == item));
        }
    }

    @Test
    void onlyTheSelectedEventAndTheOneUnderThePointerAreJoinedByALine() {
        assertEquals(List.of(), story(LaneArrangement.NONE, 0, -1).connectors());
        int treaty = STORY.items().indexOf("e0").orElseThrow();
        int visit = STORY.items().indexOf("e9").orElseThrow();
        LayoutInput plain = input(
                VisibleLanes.of(STORY, LaneGrouping.ACTOR),
                STORY.gaps(),
                new Viewport(0, 1, 650, 900, 0)
                        .fitted(STORY.items().firstDay(), STORY.items().lastDay(), STORY.gaps()),
                treaty);
        LayoutInput hovering = new LayoutInput(
                plain.lanes(),
                plain.gaps(),
                plain.viewport(),
                plain.selected(),
                OptionalInt.of(visit),
                METRICS,
                Stories.MEASURER);
        assertEquals(
                List.of(treaty, visit),
                TimelineLayout.layOut(hovering).connectors().stream()
                        .map(Connector::item)
                        .toList());
    }

    @Test
    void gapsInViewAreBreaksAndThePublicationHasAPlace() {
        DisplayList list = story(LaneArrangement.NONE, 0, -1);
        assertEquals(STORY.gaps().count(), list.breaks().size());
        for (var gap : list.breaks()) {
            assertEquals(Gaps.BREAK_WIDTH, gap.x1() - gap.x0(), 1e-6);
            assertEquals(STORY.gaps().gapStart(gap.gap()), gap.firstDay());
            assertEquals(STORY.gaps().gapEnd(gap.gap()), gap.lastDay());
        }
        double x = list.publication().orElseThrow();
        assertTrue(x > 0 && x <= 650);
        double after = STORY.gaps().gapEnd(STORY.gaps().count() - 1) + 1;
        DisplayList late = TimelineLayout.layOut(input(
                VisibleLanes.of(STORY, LaneGrouping.NONE), STORY.gaps(), new Viewport(after, 0.1, 650, 300, 0), -1));
        assertEquals(List.of(), late.breaks());
    }

    @Test
    void claimsAboutTheSameTimeShareASignWhereThereIsNoRoomForEach() {
        PreparedTimeline many = Stories.random(3, 390);
        VisibleLanes lanes = VisibleLanes.of(many, LaneGrouping.NONE);
        Viewport whole = new Viewport(0, 1, 650, 9000, 0)
                .fitted(many.items().firstDay(), many.items().lastShownDay(), many.gaps());
        DisplayList list = TimelineLayout.layOut(input(lanes, many.gaps(), whole, -1));
        assertTrue(list.clusters().size() > 1);
        for (Cluster cluster : list.clusters()) {
            int[] items = list.itemsOf(cluster);
            assertEquals(cluster.count(), items.length);
            assertEquals(Cluster.Content.CLAIMS, cluster.content());
            for (int item : items) {
                assertTrue(IntStream.range(0, list.marks().size())
                        .noneMatch(m -> list.marks().item(m) == item));
            }
        }
    }
}
