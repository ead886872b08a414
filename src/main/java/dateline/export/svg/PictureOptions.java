package dateline.export.svg;

import dateline.export.content.ExportContent;
import dateline.index.CommentaryIndex;
import dateline.index.Filter;
import dateline.index.FilterResult;
import dateline.model.Item;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.render.Palette;
import dateline.timeline.story.StoryLayout;
import dateline.timeline.story.StoryOptions;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the timeline is drawn.
 *
 * @param from the first epoch day; that of the first item where it is empty
 * @param end the epoch day after the last; that of the last item or of the publication where it is empty
 * @param lanes what a lane stands for; empty for the whole story in chapters, as far as it has no more events than that tells
 * @param width in pixels
 * @param height in pixels; a story may be higher
 * @param palette the colours
 */
public record PictureOptions(
        OptionalDouble from,
        OptionalDouble end,
        Optional<LaneGrouping> lanes,
        double width,
        double height,
        Palette palette) {
    /** Checks that nothing is {@code null}. */
    public PictureOptions {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(lanes, "lanes");
        Objects.requireNonNull(palette, "palette");
    }

    /** Returns the whole story in light colours, as wide and high as by default on the command line. */
    public static PictureOptions usual() {
        return new PictureOptions(
                OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), 1400, 700, Palette.light());
    }

    /** Tells whether the picture is the story in chapters, and not a stretch of the time axis. */
    public boolean tellsTheStory(ExportContent content) {
        return from.isEmpty()
                && end.isEmpty()
                && lanes.isEmpty()
                && content.index().events().size() <= StoryLayout.MOST_EVENTS;
    }

    private LaneGrouping grouping() {
        return lanes.orElse(LaneGrouping.WHO_WITH_WHOM);
    }

    /** Tells whether an item's time lies at least partly in the range of days; so does an item without a time. */
    public boolean isInRange(Item item) {
        return item.time().stream()
                .allMatch(time -> time.latestDay().orElse(Long.MAX_VALUE) >= from.orElse(Double.NEGATIVE_INFINITY)
                        && time.earliestDay().orElse(Long.MIN_VALUE) < end.orElse(Double.POSITIVE_INFINITY));
    }

    /** Returns the same in other colours. */
    public PictureOptions in(Palette other) {
        return new PictureOptions(from, end, lanes, width, height, other);
    }

    /**
     * Lays the timeline out.
     *
     * @param content whose events are drawn
     * @throws IllegalArgumentException if the options leave no day to draw
     */
    public Picture picture(ExportContent content) {
        CommentaryIndex index = content.index();
        String title = "Timeline: " + index.commentary().source().title();
        BitSet accepted = FilterResult.of(index, Filter.NONE).accepted();
        if (tellsTheStory(content)) {
            return new StorySvg(index, accepted, width, height, palette, title, StoryOptions.DEFAULT).picture();
        }
        VisibleLanes visible = VisibleLanes.of(PreparedTimeline.of(index), grouping(), accepted);
        return TimelineSvg.of(visible, from, end, width, height, palette, title).picture();
    }
}
