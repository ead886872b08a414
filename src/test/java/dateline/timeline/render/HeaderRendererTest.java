package dateline.timeline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.LayoutInput;
import dateline.timeline.marks.Stories;
import dateline.timeline.marks.TimelineLayout;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Viewport;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the headers of the lanes say. */
class HeaderRendererTest {
    private static final PreparedTimeline THREE = Stories.single("2014", "2015", "2016");

    /** Returns the texts of the headers where a filter accepts these items. */
    private static List<String> texts(BitSet accepted) {
        LayoutInput input = Stories.input(
                VisibleLanes.of(THREE, LaneGrouping.ACTOR, accepted), Gaps.none(), new Viewport(16000, 1, 700, 420, 0));
        DisplayList list = TimelineLayout.layOut(input);
        RecordingDrawing drawing = new RecordingDrawing();
        new HeaderRenderer(drawing, input.measurer(), Palette.light()).draw(list, 400);
        return drawing.calls.stream()
                .filter(call -> call.startsWith("text["))
                .map(call -> call.substring(5, call.indexOf(',')))
                .toList();
    }

    @Test
    void aLaneSaysHowManyItemsItHas() {
        BitSet all = new BitSet();
        all.set(0, 3);
        assertEquals("3 items", texts(all).get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "999, 999",
        "1000, 1k",
        "1499, 1k",
        "1500, 2k",
        "4996, 5k",
        "999499, 999k",
        "999500, 1M",
        "999950, 1M",
        "1499999, 1M",
        "1500000, 2M"
    })
    void aClusterSaysItsCountRounded(int count, String words) {
        assertEquals(words, TimelineRenderer.shortened(count));
    }

    @Test
    void withAFilterALaneSaysHowManyOfItsItemsAreShown() {
        BitSet one = new BitSet();
        one.set(1);
        assertEquals("1 of 3 items", texts(one).get(1));
    }
}
