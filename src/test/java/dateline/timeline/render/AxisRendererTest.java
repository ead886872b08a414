package dateline.timeline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.LayoutInput;
import dateline.timeline.marks.Stories;
import dateline.timeline.marks.TimelineLayout;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Viewport;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What stands behind the marks. */
class AxisRendererTest {
    @Test
    void whatLiesBehindThePublicationIsTinted() {
        double start = LocalDate.of(2024, 12, 17).toEpochDay() - 300;
        LayoutInput input = Stories.input(
                VisibleLanes.of(Stories.single("2024"), LaneGrouping.ACTOR),
                Gaps.none(),
                new Viewport(start, 1, 700, 420, 0));
        DisplayList list = TimelineLayout.layOut(input);
        RecordingDrawing drawing = new RecordingDrawing();
        Palette palette = Palette.light();
        new AxisRenderer(drawing, input.measurer(), palette).background(list, 0, 420);
        double publication = list.publication().orElseThrow();
        assertEquals(
                "rect[" + publication + ", 0.0, " + (700 - publication) + ", 420.0, " + palette.future() + "]",
                drawing.calls.get(0));
    }
}
