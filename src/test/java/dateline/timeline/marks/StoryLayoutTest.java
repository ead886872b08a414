package dateline.timeline.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.index.FilterMode;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneArrangement;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.Viewport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Compares the layout of the invented story with {@code story-layout.txt}, line by line.
 *
 * <p>The file holds what was looked at and found right. A change that moves something on purpose replaces it by the text
 * that the failing test shows.
 */
class StoryLayoutTest {
    private static final PreparedTimeline STORY = PreparedTimeline.of(SampleStory.commentary());
    private static final TimelineItems ITEMS = STORY.items();
    private static final Viewport WHOLE =
            new Viewport(0, 1, 650, 300, 0).fitted(ITEMS.firstDay(), ITEMS.lastDay(), STORY.gaps());

    private static DisplayList layOut(VisibleLanes lanes, Gaps gaps, Viewport viewport, String selected) {
        OptionalInt index = selected.isEmpty() ? OptionalInt.empty() : ITEMS.indexOf(selected);
        return TimelineLayout.layOut(
                new LayoutInput(lanes, gaps, viewport, index, OptionalInt.empty(), new Metrics(12), Stories.MEASURER));
    }

    private static VisibleLanes lanes(LaneGrouping grouping, LaneArrangement arrangement, BitSet accepted) {
        return VisibleLanes.of(STORY, grouping, arrangement, accepted, FilterMode.DIM);
    }

    private static BitSet everyThird() {
        BitSet some = new BitSet();
        for (int item = 0; item < ITEMS.size(); item += 3) {
            some.set(item);
        }
        return some;
    }

    private static String text(String name, DisplayList list) {
        List<String> lines = new ArrayList<>();
        lines.add("== " + name);
        MarkTable marks = list.marks();
        for (int m = 0; m < marks.size(); m++) {
            lines.add(line(
                    "mark %s lane %d %s %.1f to %.1f at %.1f, %.1f traits %s",
                    id(marks.item(m)),
                    marks.lane(m),
                    marks.shape(m),
                    marks.x0(m),
                    marks.x1(m),
                    marks.x(m),
                    marks.y(m),
                    traits(marks, m)));
        }
        for (Cluster c : list.clusters()) {
            lines.add(line(
                    "cluster of %d lane %d row %d %s %s at %.1f, %.1f from %.1f to %.1f days %.1f to %.1f",
                    c.count(),
                    c.lane(),
                    c.row(),
                    c.content(),
                    c.emphasis(),
                    c.x(),
                    c.y(),
                    c.x0(),
                    c.x1(),
                    c.firstDay(),
                    c.lastDay()));
        }
        for (Connector c : list.connectors()) {
            lines.add(line("connector %s at %.1f from %.1f to %.1f", id(c.item()), c.x(), c.y0(), c.y1()));
        }
        list.edges().forEach(chip -> lines.add(line("edge '%s' at %.1f, %.1f", chip.words(), chip.x(), chip.y())));
        for (Label l : list.labels()) {
            lines.add(line(
                    "label %s '%s' at %.1f, %.1f width %.1f %s %s",
                    id(l.item()), l.text(), l.x(), l.y(), l.width(), l.face(), l.motion()));
        }
        return String.join("\n", lines);
    }

    private static String traits(MarkTable marks, int mark) {
        return IntStream.range(0, 17)
                .filter(bit -> marks.has(mark, 1 << bit))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }

    private static String id(int item) {
        return ITEMS.item(item).id();
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    @Test
    void theLayoutOfTheStoryIsAsItWasFoundRight() throws IOException {
        BitSet all = ITEMS.all();
        LaneArrangement pinned = LaneArrangement.NONE.withPinToggled(
                VisibleLanes.of(STORY, LaneGrouping.ACTOR).ids().get(3));
        double year = LocalDate.of(2024, 1, 1).toEpochDay();
        String found = String.join(
                "\n",
                text("whole", layOut(lanes(LaneGrouping.ACTOR, LaneArrangement.NONE, all), STORY.gaps(), WHOLE, "")),
                text(
                        "event selected, every third accepted",
                        layOut(
                                lanes(LaneGrouping.ACTOR, LaneArrangement.NONE, everyThird()),
                                STORY.gaps(),
                                WHOLE,
                                "e9")),
                text(
                        "claim selected",
                        layOut(lanes(LaneGrouping.ACTOR, LaneArrangement.NONE, all), STORY.gaps(), WHOLE, "c7")),
                text(
                        "the year 2024, in one lane, without gaps",
                        layOut(
                                lanes(LaneGrouping.NONE, LaneArrangement.NONE, all),
                                Gaps.none(),
                                new Viewport(year, 0.6, 650, 300, 0),
                                "e26")),
                text(
                        "a lane pinned, scrolled",
                        layOut(
                                lanes(LaneGrouping.ACTOR, pinned, all),
                                STORY.gaps(),
                                new Viewport(WHOLE.start(), WHOLE.daysPerPixel() / 3, 650, 300, 70),
                                "e0")));
        assertEquals(expected(), found + "\n");
    }

    private static String expected() throws IOException {
        try (InputStream file = StoryLayoutTest.class.getResourceAsStream("story-layout.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
