package dateline.export.page;

import dateline.export.content.ExportContent;
import dateline.export.svg.StorySvg;
import dateline.export.svg.TimelineSvg;
import dateline.index.CommentaryIndex;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.render.Palette;
import dateline.timeline.story.StoryLayout;
import dateline.timeline.story.StoryOptions;
import java.util.BitSet;
import java.util.OptionalDouble;

/** Writes the picture of the timeline, in which each event is a link. */
final class PageTimeline {
    /** The width of the picture in pixels: that of the page's main column in a window of 1400. */
    private static final double WIDTH = 976;

    /** The height of the picture, where it needs no more. */
    private static final double HEIGHT = 700;

    private PageTimeline() {}

    static void write(ExportContent content, HtmlWriter out) {
        CommentaryIndex index = content.index();
        out.open("section", "id", "timeline", "aria-labelledby", "timeline-title");
        out.element("h2", "Timeline", "id", "timeline-title").line();
        if (TimelineItems.of(index).countOnAxis() == 0) {
            out.element("p", "The document names no event that has a place on a timeline.", "class", "empty");
        } else if (index.events().isEmpty() || index.events().size() > StoryLayout.MOST_EVENTS) {
            // Its clusters have colours between those of the palette, so it stays light in both themes.
            out.open("div", "class", "picture light").html(wholeAxis(index)).close("div");
        } else {
            out.open("div", "class", "picture story").html(story(index)).close("div");
        }
        out.close("section").line();
    }

    private static String story(CommentaryIndex index) {
        return new StorySvg(
                        index, all(index), WIDTH, HEIGHT, Palette.light(), "Timeline in chapters", StoryOptions.DEFAULT)
                .element(item -> "#" + PageAddress.of(item));
    }

    private static String wholeAxis(CommentaryIndex index) {
        VisibleLanes lanes = VisibleLanes.of(PreparedTimeline.of(index), LaneGrouping.WHO_WITH_WHOM, all(index));
        return TimelineSvg.of(
                        lanes,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        WIDTH,
                        HEIGHT,
                        Palette.light(),
                        "Timeline")
                .element(item -> "#" + PageAddress.of(item));
    }

    private static BitSet all(CommentaryIndex index) {
        BitSet all = new BitSet();
        all.set(0, index.items().size());
        return all;
    }
}
