package dateline.timeline.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.commentary.BundledCommentary;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.MarkShape;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How the bundled commentary looks on the linear axis. */
class BundledAxisTest {
    private final PreparedTimeline timeline = PreparedTimeline.of(BundledCommentary.load());
    private final TimelineItems items = timeline.items();

    private DisplayList layOut(String first, String end) {
        double from = LocalDate.parse(first).toEpochDay();
        Viewport viewport = new Viewport(0, 1, 1200, 3000, 0)
                .exactly(from, (double) LocalDate.parse(end).toEpochDay(), Gaps.none());
        return TimelineLayout.layOut(
                Stories.input(VisibleLanes.of(timeline, LaneGrouping.NONE), Gaps.none(), viewport));
    }

    private static double x(DisplayList list, LocalDate day) {
        return new TimeScale(list.viewport(), Gaps.none()).x((double) day.toEpochDay());
    }

    /** Returns the mark of an event of a time as the file writes it. */
    private int mark(DisplayList list, String time) {
        return IntStream.range(0, list.marks().size())
                .filter(m -> !items.isClaim(list.marks().item(m)))
                .filter(m -> items.item(list.marks().item(m))
                        .time()
                        .filter(when -> when.canonical().equals(time))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofTheYear2024EveryEventInViewHasItsWholeLabelAndNoneIsInACluster() {
        DisplayList list = layOut("2024-01-01", "2025-01-01");
        assertTrue(list.clusters().stream().allMatch(c -> c.content() == Cluster.Content.CLAIMS));
        long events = IntStream.range(0, list.marks().size())
                .filter(m -> !items.isClaim(list.marks().item(m)))
                .count();
        long whole = list.labels().stream()
                .filter(label -> !items.isClaim(label.item()))
                .filter(label -> !label.text().endsWith("…"))
                .count();
        assertTrue(events > 40, "events in view: " + events);
        assertEquals(events, whole);
    }

    @Test
    void whatWasAtSomeTimeIn2024CoversTheYear() {
        DisplayList list = layOut("2023-01-01", "2025-07-01");
        int year = mark(list, "2024");
        assertEquals(x(list, LocalDate.of(2024, 1, 1)), list.marks().x0(year), 1e-6);
        assertEquals(x(list, LocalDate.of(2025, 1, 1)), list.marks().x1(year), 1e-6);
    }

    @Test
    void whatWentOnUntilSomeTimeInJuneHasItsSignInTheMiddleOfJune() {
        DisplayList list = layOut("2024-01-01", "2025-01-01");
        int until = mark(list, "../2024-06");
        assertEquals(MarkShape.UNTIL, list.marks().shape(until));
        assertEquals(x(list, LocalDate.of(2024, 6, 16)), list.marks().x(until), 1e-6);
        assertEquals(x(list, LocalDate.of(2024, 6, 1)), list.marks().x0(until), 1e-6);
    }

    @Test
    void circumstancesLieOnALaneOfTheirOwnWhateverIsInView() {
        for (String year : new String[] {"1950", "2024"}) {
            DisplayList list = layOut(year + "-01-01", year + "-12-31");
            assertEquals("Throughout", list.lanes().get(0).name());
            int aid = mark(list, "../2024-12-17");
            assertEquals(MarkShape.DASH, list.marks().shape(aid));
            assertFalse(list.labels().stream()
                    .filter(label -> label.item() == list.marks().item(aid))
                    .toList()
                    .isEmpty());
        }
    }
}
