package dateline.export;

import dateline.export.content.ExportContent;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.render.Palette;
import dateline.timeline.story.StoryLayout;
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

    /** Returns what a lane of the time axis stands for. */
    public LaneGrouping grouping() {
        return lanes.orElse(LaneGrouping.WHO_WITH_WHOM);
    }
}
