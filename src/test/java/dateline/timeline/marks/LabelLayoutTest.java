package dateline.timeline.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.FilterMode;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.items.Traits;
import dateline.timeline.lanes.LaneArrangement;
import dateline.timeline.lanes.LaneBounds.Motion;
import dateline.timeline.lanes.LaneGrouping;
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
        // a day at 100.5 pixels, in the middle, near the left and near the right edge: dx from its middle, dy from it
        "2024-01-01,2024-04-10,9.54,-7",
        "2024-01-01,2025-11-20,-79.54,-7",
        "2024-01-01,2024-01-03,9.54,-7"
    })
    void aLabelStandsBesideItsDot(String start, String date, double dx, double dy) {
        DisplayList list = at(start, 1, -1, date);
        Label label = list.labels().get(0);
        assertEquals(MarkTable.Shape.DOT, list.marks().shape(0));
        assertEquals(date, label.text());
        assertEquals(70, label.width());
        assertEquals(dx, label.x() - list.marks().x(0), 1e-6);
        assertEquals(dy, label.y() - list.marks().y(0), 1e-6);
        assertEquals(Motion.SCROLLED, label.motion());
        assertEquals(Face.LABEL, label.face());
    }

    @Test
    void theLabelOfTheSelectedDotKeepsClearOfItsRingAndIsStrong() {
        DisplayList list = at("2024-01-01", 1, 0, "2024-04-10");
        assertEquals(13.54, list.labels().get(0).x() - list.marks().x(0), 1e-6);
        assertEquals(Face.STRONG, list.labels().get(0).face());
    }

    @ParameterizedTest
    @CsvSource({
        // above the bar at its left, inside the plot where it begins before
        "2024-01-01,2024-03-01/2024-05-01,60",
        "2024-04-01,2024-03-01/2024-07-01,3",
        "2024-01-01,2025-10-01/2026-05-01,639"
    })
    void aLabelStandsAboveItsBar(String start, String date, double x) {
        DisplayList list = at(start, 1, -1, date);
        Label label = list.labels().get(0);
        assertEquals(MarkTable.Shape.BAR, list.marks().shape(0));
        assertEquals(Math.min(x, 697 - label.width()), label.x(), 1e-6);
        assertEquals(-4.08 - 14 - 1, label.y() - list.marks().y(0), 1e-6);
    }

    @Test
    void aSecondLabelGoesWhereTheFirstIsNot() {
        DisplayList list = at("2024-01-01", 1, -1, "2024-04-10", "2024-04-24");
        assertEquals(2, list.labels().size());
        Label first = list.labels().get(0);
        Label second = list.labels().get(1);
        assertEquals(list.marks().x(0) + 3, first.x(), 1e-6);
        assertEquals(list.marks().y(0) - 5.54 - 14, first.y(), 1e-6);
        assertEquals(list.marks().x(1) + 3, second.x(), 1e-6);
        assertEquals(list.marks().y(1) + 5.54, second.y(), 1e-6);
    }

    @Test
    void aLongTitleIsShortenedWhereThereIsLessRoom() {
        DisplayList list = at("2024-01-01", 1, -1, "2024-04-10", "2024-04-10/2024-04-11", "2024-04-10/2024-04-12");
        for (Label label : list.labels()) {
            assertTrue(label.width() <= 21 * 12, label.text());
        }
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
        DisplayList list = story(LaneArrangement.NONE, 0, selected);
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
        for (Arc arc : list.arcs()) {
            assertEquals(selected, arc.from());
            for (int m = 0; m < list.marks().size(); m++) {
                if (list.marks().item(m) == arc.to()) {
                    assertEquals(list.marks().x(m), arc.x1(), 1e-6);
                }
            }
        }
        DisplayList nothing = story(LaneArrangement.NONE, 0, -1);
        assertEquals(List.of(), nothing.arcs());
        assertEquals(0, nothing.undrawnLinks());
        DisplayList timeless =
                story(LaneArrangement.NONE, 0, items.indexOf("c9").orElseThrow());
        assertEquals(List.of(), timeless.arcs());
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
    void aClusterListsAsManyItemsAsItCounts() {
        DisplayList list = story(LaneArrangement.NONE, 0, -1);
        assertTrue(list.clusters().size() > 1);
        for (Cluster cluster : list.clusters()) {
            int[] items = list.itemsOf(cluster);
            assertEquals(cluster.count(), items.length);
            for (int item : items) {
                assertTrue(IntStream.of(list.shownLanes().lanesOf(item)).anyMatch(lane -> lane == cluster.lane()));
                assertTrue(IntStream.range(0, list.marks().size())
                        .noneMatch(m ->
                                list.marks().item(m) == item && list.marks().lane(m) == cluster.lane()));
            }
        }
    }
}
