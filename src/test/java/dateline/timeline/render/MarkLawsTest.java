package dateline.timeline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.parse.EdtfParser;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Source;
import dateline.timeline.lanes.LaneBounds.Motion;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.Stories;
import dateline.timeline.marks.TimelineLayout;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Viewport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The laws of how marks are drawn. */
class MarkLawsTest {
    private static final Pattern STROKE = Pattern.compile("Stroke\\[argb=(-?\\d+), width=([\\d.]+), dash=(\\w+)]");
    private static final double FIRST = LocalDate.of(2024, 1, 1).toEpochDay();

    private static List<String> drawn(String date, EventStatus status, Viewport viewport, Palette palette) {
        Event event = new Event(
                "e",
                "An event",
                EdtfParser.parse(date),
                Basis.STATED,
                status,
                Optional.of("economy"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        Source source = Source.bare("One", Optional.of(EdtfParser.parse("2024-12-17")));
        PreparedTimeline one = PreparedTimeline.of(new Commentary("one", source, List.of(), List.of(event), List.of()));
        DisplayList list =
                TimelineLayout.layOut(Stories.input(VisibleLanes.of(one, LaneGrouping.NONE), Gaps.none(), viewport));
        RecordingDrawing drawing = new RecordingDrawing();
        new MarkRenderer(drawing, palette).draw(new DrawArea(list, Motion.SCROLLED));
        return drawing.calls;
    }

    private static String date(int form, int day) {
        String first = LocalDate.of(2024, 11, 20).plusDays(day).toString();
        String month = first.substring(0, 7);
        return switch (form) {
            case 0 -> first;
            case 1 -> month + "~";
            case 2 -> first.substring(0, 4);
            case 3 -> first + "/..";
            case 4 -> "../" + month;
            case 5 -> first + "~/" + LocalDate.parse(first).plusDays(40);
            default -> month;
        };
    }

    @Property(tries = 300)
    void whatIsImaginedIsNeverFilledWithTheColourOfTheGround(
            @ForAll @IntRange(max = 6) int form,
            @ForAll @IntRange(max = 300) int day,
            @ForAll @IntRange(max = 3) int which,
            @ForAll @DoubleRange(min = 0.05, max = 3) double daysPerPixel) {
        EventStatus[] ahead = {
            EventStatus.EXPECTED, EventStatus.CONDITIONAL, EventStatus.PROPOSED, EventStatus.HYPOTHETICAL
        };
        double start = FIRST + 320 + day - 100 * daysPerPixel;
        Viewport viewport = new Viewport(start, daysPerPixel, 700, 420, 0);
        for (Palette palette : List.of(Palette.light(), Palette.dark())) {
            List<String> calls = drawn(date(form, day), ahead[which], viewport, palette);
            assertFalse(calls.isEmpty());
            for (String call : calls) {
                for (int ground : new int[] {palette.surface(), palette.future()}) {
                    assertFalse(call.matches(".*(?<![\\d.])" + ground + "(?![\\d.]).*"), call);
                }
            }
            Matcher outline = STROKE.matcher(String.join("\n", calls));
            assertTrue(outline.find());
            assertEquals("1.3", outline.group(2));
            assertEquals("DASHED", outline.group(3));
            assertTrue(Integer.parseInt(outline.group(1)) >>> 24 >= 0.45 * 255, "too faint: " + outline.group());
        }
    }

    @Test
    void anOpenStartThatEndsInAMonthIsASignInItsMiddleOverAPaleGroundOfTheMonth() {
        List<String> calls =
                drawn("../2024-06", EventStatus.HAPPENED, new Viewport(FIRST, 1, 400, 420, 0), Palette.light());
        // June is from 152 to 182 pixels.
        assertTrue(calls.get(0).startsWith("filled[152.0, "), calls.get(0));
        assertTrue(calls.get(0).contains(", 30.0, "), calls.get(0));
        assertTrue(calls.stream().anyMatch(call -> call.startsWith("polyline[[157.8,")), "a chevron: " + calls);
    }

    @Test
    void whatGoesOnHasItsArrowAtThePublication() {
        List<String> calls =
                drawn("2024-03/..", EventStatus.ONGOING, new Viewport(FIRST, 1, 400, 420, 0), Palette.light());
        // The day of the publication ends at 352 pixels.
        String arrow = calls.stream()
                .filter(call -> call.startsWith("polyline"))
                .findFirst()
                .orElseThrow();
        assertTrue(arrow.contains("352.0"), arrow);
        String atEdge =
                drawn("2024-03/..", EventStatus.ONGOING, new Viewport(FIRST, 1, 200, 420, 0), Palette.light()).stream()
                        .filter(call -> call.startsWith("polyline"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(atEdge.contains("199.0"), atEdge);
    }
}
