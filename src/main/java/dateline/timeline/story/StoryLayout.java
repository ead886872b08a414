package dateline.timeline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Lays out the first view of a document: each event once, with its words, where time is honest.
 *
 * <p>Lanes and the column of what lies ahead scroll together between the axis and the band of what goes on throughout.
 * Positions within them count from the top of the lanes, those of the band from its own top. Pure; any thread.
 *
 * @param axis the chapters; empty if no event has a place on an axis
 * @param lanes what is on the axis
 * @param ahead what lies ahead
 * @param aheadX the left edge of the column of what lies ahead, the line of publication; the right edge without one
 * @param lanesHeight how much of the lanes is in view
 * @param throughout the band
 * @param wholeHeight the height at which nothing has to be scrolled or folded
 * @param input what was laid out
 */
public record StoryLayout(
        Optional<ChapterAxis> axis,
        StoryPart lanes,
        StoryPart ahead,
        double aheadX,
        double lanesHeight,
        StoryPart throughout,
        double wholeHeight,
        StoryInput input) {
    /** The number of events up to which a document is shown as a story. */
    public static final int MOST_EVENTS = 400;

    /** The share of the width that what lies ahead takes at most. */
    private static final double MOST_AHEAD = 0.4;

    /** Lays out a document. */
    public static StoryLayout of(StoryInput input) {
        StorySizes sizes = input.sizes();
        OptionalDouble publication = input.items().publication();
        StoryEvents events = new StoryEvents(input.index(), input.items(), input.accepted());
        List<StoryEvent> dated = new ArrayList<>(events.dated());
        List<StoryEvent> later = events.ahead();
        if (publication.isEmpty()) {
            dated.addAll(later);
            later = List.of();
        }
        AheadColumn column = new AheadColumn(later, publication, sizes);
        double width = input.width();
        double aheadWidth = Math.min(column.width(), MOST_AHEAD * width);
        double right = later.isEmpty() ? width - sizes.margin() : width - aheadWidth;
        StoryPart.Builder aheadPart = new StoryPart.Builder();
        double aheadHeight = later.isEmpty() ? 0 : column.place(right + 15 * sizes.unit(), aheadPart);
        Optional<ChapterAxis> axis = axis(dated, publication, right, sizes);
        StoryPart lanes =
                axis.map(chapters -> lanes(chapters, dated, input)).orElseGet(() -> new StoryPart.Builder().build(0));
        StoryPart ahead = aheadPart.build(aheadHeight);
        ThroughoutBand band = new ThroughoutBand(events.throughout(), sizes);
        double room = Math.max(0, input.height() - sizes.axisHeight());
        double content = Math.max(lanes.height(), ahead.height());
        double whole = sizes.axisHeight() + content + band.leastHeight(width);
        boolean fits = whole <= input.height();
        StoryPart throughout = fits ? band.whole(width, room - content) : band.folded(width);
        double lanesHeight = Math.max(0, room - throughout.height());
        return new StoryLayout(axis, lanes, ahead, right, lanesHeight, throughout, whole, input);
    }

    private static Optional<ChapterAxis> axis(
            List<StoryEvent> dated, OptionalDouble publication, double right, StorySizes sizes) {
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        double end = publication.isPresent() ? publication.getAsDouble() + 1 : Double.NEGATIVE_INFINITY;
        List<EventTime> times = dated.stream()
                .map(event -> EventTime.of(event.event().when(), end))
                .toList();
        return Optional.of(new ChapterAxisBuilder(times, publication, sizes.margin(), right, sizes.unit()).build());
    }

    private static StoryPart lanes(ChapterAxis axis, List<StoryEvent> dated, StoryInput input) {
        StoryPart.Builder out = new StoryPart.Builder();
        LanePlacer placer = new LanePlacer(new MarkPlan(axis, input.sizes()), out);
        double y = 6 * input.sizes().unit();
        Map<String, List<StoryEvent>> lanes = new StoryLanes(input.index()).of(dated);
        for (Map.Entry<String, List<StoryEvent>> lane : lanes.entrySet()) {
            y += placer.place(lane.getKey(), lane.getValue(), y) + input.sizes().clearance();
        }
        return out.build(y);
    }

    /** Returns the height of lanes and column, of which {@link #lanesHeight()} are in view. */
    public double contentHeight() {
        return Math.max(lanes.height(), ahead.height());
    }

    /** Returns the names of the chapters. */
    public List<AxisWords.Caption> captions() {
        return axis.map(chapters -> new AxisWords(chapters, input.sizes()).captions())
                .orElse(List.of());
    }

    /** Returns the ticks of the axis. */
    public List<AxisWords.AxisTick> ticks() {
        return axis.map(chapters -> new AxisWords(chapters, input.sizes()).ticks())
                .orElse(List.of());
    }
}
