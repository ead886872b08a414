package dateline.timeline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.CommentaryIndex;
import dateline.io.commentary.BundledCommentary;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.story.StoryInput;
import dateline.timeline.story.StoryLayout;
import dateline.timeline.story.StoryOptions;
import dateline.timeline.story.StorySizes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is drawn of the bundled commentary's story around its events. */
class StoryRendererTest {
    private static final TextMeasurer MEASURER = (text, face) -> text.length() * 6.0;

    private final StoryLayout story = layout();
    private final RecordingDrawing drawing = new RecordingDrawing();

    private static StoryLayout layout() {
        CommentaryIndex index = CommentaryIndex.of(BundledCommentary.load());
        TimelineItems items = TimelineItems.of(index);
        StorySizes sizes = new StorySizes(11.5, MEASURER, StoryOptions.DEFAULT.claims());
        return StoryLayout.of(new StoryInput(index, items, items.all(), 1076, 760, sizes, StoryOptions.DEFAULT));
    }

    private List<String> lines(int argb) {
        new StoryRenderer(
                        drawing,
                        Palette.light(),
                        story,
                        StoryEmphasis.none(story.input().items().size()))
                .draw(0);
        return drawing.calls.stream()
                .filter(call -> call.startsWith("line")
                        && call.contains(Stroke.solid(argb, 1).toString()))
                .toList();
    }

    @Test
    void aHairlineStandsBetweenLanesUpToWhatLiesAhead() {
        List<String> hairlines = lines(Palette.light().hairline());
        assertEquals(story.lanes().headings().size() - 1, hairlines.size());
        assertTrue(
                hairlines.stream().allMatch(line -> line.contains(", " + story.aheadX() + ",")), hairlines.toString());
    }

    @Test
    void theGridHasALineForEachQuarterOfTheFocus() {
        assertEquals(4, lines(Palette.light().faintGrid()).size());
    }
}
