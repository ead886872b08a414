package dateline.export;

import dateline.index.CommentaryIndex;
import dateline.text.ShownText;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.render.Palette;
import dateline.timeline.render.StoryRenderer;
import dateline.timeline.story.StoryInput;
import dateline.timeline.story.StoryLayout;
import dateline.timeline.story.StorySizes;
import java.util.BitSet;

/**
 * Writes the first view of a document as a picture, as high as it takes to show all of it. May be used on any thread.
 *
 * @param index of the document
 * @param accepted the indices of the items that a filter keeps
 * @param width of the picture in pixels
 * @param height of the picture in pixels, where it needs no more
 * @param palette the colours
 * @param title what the picture is called
 */
public record StorySvg(
        CommentaryIndex index, BitSet accepted, double width, double height, Palette palette, String title) {
    private static final double FONT_SIZE = 12;

    /** Returns the picture as the text of an SVG file. */
    public String write() {
        SansMeasurer measurer = new SansMeasurer(FONT_SIZE);
        StorySizes sizes = new StorySizes(FONT_SIZE, measurer);
        TimelineItems items = TimelineItems.of(index);
        StoryInput input = new StoryInput(index, items, accepted, width, height, sizes);
        StoryLayout story = StoryLayout.of(input);
        double whole = Math.max(height, story.wholeHeight());
        StoryLayout shown = StoryLayout.of(new StoryInput(index, items, accepted, width, whole, sizes));
        SvgDrawing drawing = new SvgDrawing(measurer);
        new StoryRenderer(drawing, palette, shown).draw(0);
        return drawing.document(width, whole, ShownText.line(title).strip(), description(shown));
    }

    private static String description(StoryLayout story) {
        return "The story of " + story.input().index().events().size() + " events: "
                + story.lanes().marks().size() + " on the axis, "
                + story.throughout().marks().size() + " throughout, "
                + story.ahead().marks().size() + " ahead.";
    }
}
