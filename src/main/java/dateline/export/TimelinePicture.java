package dateline.export;

import dateline.export.content.ExportContent;
import dateline.export.svg.StorySvg;
import dateline.export.svg.TimelineSvg;
import dateline.index.CommentaryIndex;
import dateline.index.Filter;
import dateline.index.FilterResult;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.story.StoryOptions;
import java.util.BitSet;

/** Draws the timeline of what is handed on. */
public final class TimelinePicture {
    private TimelinePicture() {}

    /**
     * Returns the timeline as the text of an SVG file.
     *
     * @param content whose events are drawn
     * @param options how
     * @throws IllegalArgumentException if the options leave no day to draw
     */
    public static String svg(ExportContent content, PictureOptions options) {
        CommentaryIndex index = content.index();
        String title = "Timeline: " + index.commentary().source().title();
        BitSet accepted = FilterResult.of(index, Filter.NONE).accepted();
        if (options.tellsTheStory(content)) {
            return new StorySvg(
                            index,
                            accepted,
                            options.width(),
                            options.height(),
                            options.palette(),
                            title,
                            StoryOptions.DEFAULT)
                    .write();
        }
        VisibleLanes lanes = VisibleLanes.of(PreparedTimeline.of(index), options.grouping(), accepted);
        return TimelineSvg.of(
                        lanes,
                        options.from(),
                        options.end(),
                        options.width(),
                        options.height(),
                        options.palette(),
                        title)
                .write();
    }
}
