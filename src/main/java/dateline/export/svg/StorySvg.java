package dateline.export.svg;

import dateline.index.CommentaryIndex;
import dateline.model.Item;
import dateline.text.ShownText;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.render.Drawing;
import dateline.timeline.render.Palette;
import dateline.timeline.render.StoryEmphasis;
import dateline.timeline.render.StoryKey;
import dateline.timeline.render.StoryRenderer;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.story.StoryInput;
import dateline.timeline.story.StoryLayout;
import dateline.timeline.story.StoryOptions;
import dateline.timeline.story.StorySizes;
import java.util.BitSet;
import java.util.function.Function;

/**
 * Writes the story of a document as a picture with its title above and the meaning of its signs below.
 *
 * <p>It is as high as it takes to show all of the story. May be used on any thread.
 *
 * @param index of the document
 * @param accepted the indices of the items that a filter keeps
 * @param width of the picture in pixels
 * @param height of the picture in pixels, where it needs no more
 * @param palette the colours
 * @param title what the picture is called
 * @param options what the reader chose
 */
public record StorySvg(
        CommentaryIndex index,
        BitSet accepted,
        double width,
        double height,
        Palette palette,
        String title,
        StoryOptions options) {
    private static final double FONT_SIZE = 12;

    /** The height of the title, in pixels. */
    private static final double TITLE = 30;

    /** Returns the picture as the text of an SVG file. */
    public String write() {
        return SvgDrawing.write(picture());
    }

    /** Returns the picture, to be drawn on anything. */
    public Picture picture() {
        return picture(TITLE);
    }

    /**
     * Returns the picture without its title as an element of a page, in which each event is a link.
     *
     * @param addresses gives the address to which the link of an event leads
     */
    public String element(Function<Item, String> addresses) {
        return SvgDrawing.element(picture(0), addresses);
    }

    /** Returns the picture with room for a title. */
    private Picture picture(double top) {
        SansMeasurer measurer = new SansMeasurer(FONT_SIZE);
        StorySizes sizes = new StorySizes(FONT_SIZE, measurer, options.claims());
        TimelineItems items = TimelineItems.of(index);
        double below = StoryKey.height(sizes, width);
        double room = height - top - below;
        StoryLayout fitted = StoryLayout.of(new StoryInput(index, items, accepted, width, room, sizes, options));
        double whole = Math.max(room, fitted.wholeHeight());
        StoryLayout shown = whole > room
                ? StoryLayout.of(new StoryInput(index, items, accepted, width, whole, sizes, options))
                : fitted;
        return new Picture(
                width,
                top + whole + below,
                palette.surface(),
                measurer,
                ShownText.line(title).strip(),
                description(shown),
                drawing -> draw(drawing, shown, top, sizes));
    }

    private void draw(Drawing drawing, StoryLayout shown, double top, StorySizes sizes) {
        if (top > 0) {
            drawing.rect(0, 0, width, top, palette.surface());
            String name = sizes.measurer()
                    .shorten(ShownText.line(index.commentary().source().title()), Face.STRONG, width - 32);
            drawing.text(name, 16, top / 2, Face.STRONG, palette.text());
        }
        StoryEmphasis none = StoryEmphasis.none(shown.input().items().size());
        drawing.from(0, top, () -> new StoryRenderer(drawing, palette, shown, none).draw(0));
        drawing.from(0, top + shown.input().height(), () -> new StoryKey(drawing, palette, sizes).draw(width));
    }

    private static String description(StoryLayout story) {
        return "The story of " + story.input().index().events().size() + " events: "
                + story.lanes().marks().size() + " on the axis, "
                + story.throughout().marks().size() + " throughout, "
                + story.ahead().marks().size() + " ahead.";
    }
}
