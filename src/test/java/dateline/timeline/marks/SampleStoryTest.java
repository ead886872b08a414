package dateline.timeline.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.FilterMode;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.items.Traits;
import dateline.timeline.lanes.LaneArrangement;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.MarkExtent;
import dateline.timeline.lanes.MarkShape;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.render.Palette;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The invented story in one window: what a reader is to see. */
class SampleStoryTest {
    private final PreparedTimeline timeline = PreparedTimeline.of(SampleStory.commentary());
    private final TimelineItems items = timeline.items();
    private final Gaps gaps = timeline.gaps();
    private final Viewport viewport = new Viewport(0, 1, 650, 1500, 0).fitted(items.firstDay(), items.lastDay(), gaps);
    private final TimeScale scale = new TimeScale(viewport, gaps);

    private double x(String date) {
        return scale.x((double) LocalDate.parse(date).toEpochDay());
    }

    private int index(String id) {
        return items.indexOf(id).orElseThrow();
    }

    private DisplayList layOut(LaneGrouping grouping, BitSet accepted, OptionalInt selected) {
        return TimelineLayout.layOut(new LayoutInput(
                VisibleLanes.of(timeline, grouping, LaneArrangement.NONE, accepted, FilterMode.DIM),
                gaps,
                viewport,
                selected,
                OptionalInt.empty(),
                new Metrics(12),
                Stories.MEASURER));
    }

    @Test
    void leavingGapsOutGivesTheDenseYearMoreRoomThanSixEmptyDecades() {
        assertTrue(timeline.isLeavingGapsOutAdvised());
        assertTrue(x("2024-12-31") - x("2024-01-01") > 3 * (x("2012-01-01") - x("1950-01-01")));
        assertTrue(x("1949-12-31") - x("1949-01-01") > 20, "1949 is readable");
    }

    @Test
    void aGapThatIsShownJoinsItsNeighbours() {
        Gaps opened = gaps.without(0);
        assertEquals(gaps.count() - 1, opened.count());
        assertEquals(gaps.gapStart(1), opened.gapStart(0));
    }

    @Test
    void aYearIsABarOverItsWholeExtentAndNeverTheFirstOfJanuary() {
        DisplayList list = layOut(LaneGrouping.ACTOR, items.all(), OptionalInt.empty());
        int year = index("e26");
        for (int m = 0; m < list.marks().size(); m++) {
            if (list.marks().item(m) == year) {
                assertEquals(MarkShape.BAND, list.marks().shape(m));
                assertEquals(x("2024-01-01"), list.marks().x0(m), 1e-6);
                assertEquals(x("2025-01-01"), list.marks().x1(m), 1e-6);
                return;
            }
        }
        throw new AssertionError("the year is not drawn");
    }

    @Test
    void anOpenEndReachesThePublicationAndGoesOn() {
        int open = index("e15");
        assertEquals(items.publication().orElseThrow() + 1, items.end(open));
        assertTrue((items.traits(open) & Traits.ARROW_END) != 0);
    }

    @Test
    void onlyTheEndThatIsAboutFades() {
        assertEquals(Traits.FADE_END, fading("e12"));
        assertEquals(Traits.FADE_START, fading("e13"));
        assertEquals(Traits.FADE_START | Traits.FADE_END, fading("e2"));
    }

    private int fading(String id) {
        return items.traits(index(id)) & (Traits.FADE_START | Traits.FADE_END);
    }

    @Test
    void whatDidNotHappenIsStruckAndWhatIsImaginedIsHollow() {
        assertEquals(MarkShape.STRUCK, shape("e14"));
        assertTrue((items.traits(index("e17")) & Traits.HOLLOW) != 0);
        assertEquals(0, items.traits(index("e4")) & (Traits.HOLLOW | Traits.DASHED | Traits.DOTTED));
    }

    private MarkShape shape(String id) {
        return MarkExtent.of(items, index(id), scale, new Metrics(12), 100).shape();
    }

    private static List<Integer> linked(DisplayList list) {
        return IntStream.range(0, list.marks().size())
                .filter(m -> list.marks().has(m, Traits.LINKED))
                .mapToObj(list.marks()::item)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void selectingAnEventMarksTheClaimsThatRestOnIt() {
        DisplayList list = layOut(LaneGrouping.ACTOR, items.all(), OptionalInt.of(index("e9")));
        assertEquals(List.of(index("c0"), index("c1"), index("c2")), linked(list));
        assertTrue(list.labels().stream().anyMatch(label -> label.text().equals("Speaker visits Brackwater")));
    }

    @Test
    void selectingAClaimMarksItsEvidence() {
        DisplayList list = layOut(LaneGrouping.NONE, items.all(), OptionalInt.of(index("c7")));
        assertEquals(List.of(index("e15")), linked(list));
    }

    @Test
    void dimmedItemsStayInPlaceWithoutALabel() {
        BitSet none = new BitSet();
        DisplayList list = layOut(LaneGrouping.ACTOR, none, OptionalInt.empty());
        assertTrue(list.labels().isEmpty());
        assertTrue(list.marks().size() > 0);
        for (int m = 0; m < list.marks().size(); m++) {
            assertTrue(list.marks().has(m, Traits.DIM));
        }
    }

    @Test
    void lanesAreByActorCategoryOrOne() {
        assertEquals(
                "Port Alder",
                VisibleLanes.of(timeline, LaneGrouping.ACTOR).lane(0).name());
        VisibleLanes categories = VisibleLanes.of(timeline, LaneGrouping.CATEGORY);
        assertEquals("Claims", categories.lane(categories.size() - 1).name());
        assertEquals(1, VisibleLanes.of(timeline, LaneGrouping.NONE).size());
    }

    @Test
    void theHitTesterFindsAMarkAndItsLabel() {
        DisplayList list = layOut(LaneGrouping.ACTOR, items.all(), OptionalInt.empty());
        HitTester tester = new HitTester(list);
        Label label = list.labels().get(0);
        assertEquals(new HitTester.Hit.OnItem(label.item()), tester.at(label.x() + 2, label.y() + 2));
    }

    @Test
    void textReachesTheContrastForReading() {
        for (Palette palette : List.of(Palette.light(), Palette.dark())) {
            for (int text : new int[] {palette.text(), palette.mutedText(), palette.publication()}) {
                assertTrue(contrast(text, palette.surface()) >= 4.5, Integer.toHexString(text));
                assertTrue(contrast(text, palette.future()) >= 4.5, Integer.toHexString(text));
            }
        }
    }

    // Relative luminance and contrast ratio as in WCAG 2.2.
    private static double contrast(int a, int b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(int argb) {
        return 0.2126 * channel(argb >> 16) + 0.7152 * channel(argb >> 8) + 0.0722 * channel(argb);
    }

    private static double channel(int value) {
        double c = (value & 0xff) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
