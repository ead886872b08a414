package dateline.timeline.story;

import dateline.date.words.EdtfWords;
import dateline.timeline.chapters.AxisWords;
import dateline.timeline.chapters.ChapterAxis;
import dateline.timeline.story.StorySizes.Density;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
 * @param lanesHeight how much of what scrolls is in view
 * @param throughout the band
 * @param bandPlace where the band stands
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
        BandPlace bandPlace,
        double wholeHeight,
        StoryInput input) {
    /** The number of events up to which a document is shown as a story. */
    public static final int MOST_EVENTS = 400;

    /** Where the band of what goes on throughout stands. */
    public enum BandPlace {
        /** One row of it at the foot of the view. */
        FOLDED,
        /** At the foot of the view; the lanes scroll above it. */
        AT_THE_FOOT,
        /** Below the lanes, and scrolls with them. */
        BELOW_THE_LANES
    }

    /** The parts of a view. */
    public enum Area {
        /** What has a place on the axis. */
        LANES,
        /** What lies ahead. */
        AHEAD,
        /** What goes on throughout. */
        THROUGHOUT
    }

    /**
     * The place of an event.
     *
     * @param mark its mark
     * @param label its words
     * @param area the part in which both stand
     */
    public record Place(StoryMark mark, StoryLabel label, Area area) {
        /** Returns the event. */
        public StoryEvent event() {
            return mark.event();
        }
    }

    /** Lays out a document: with rows as far apart as everything fits, or else as close as can be read. */
    public static StoryLayout of(StoryInput input) {
        StoryPlan plan = StoryPlan.of(input);
        StoryLayout layout = plan.at(plan.isFew() ? Density.SPACIOUS : Density.ROOMY);
        if (layout.fits()) {
            return layout;
        }
        // Rows between are laid out only where the closest ones fit: StoryBench.
        StoryLayout closest = plan.at(Density.CLOSEST);
        return closest.fits()
                ? layout.input.sizes().density().closer().stream()
                        .map(plan::at)
                        .filter(StoryLayout::fits)
                        .findFirst()
                        .orElse(closest)
                : closest;
    }

    private boolean fits() {
        return wholeHeight <= input.height();
    }

    /** Returns the height of all that scrolls, of which {@link #lanesHeight()} is in view. */
    public double contentHeight() {
        double content = Math.max(lanes.height(), ahead.height());
        return bandPlace == BandPlace.BELOW_THE_LANES ? content + throughout.height() : content;
    }

    /** Returns the top of a part in the view, where what scrolls is scrolled by some pixels. */
    public double top(Area area, double scroll) {
        double top = input.sizes().axisHeight();
        if (area != Area.THROUGHOUT) {
            return top - scroll;
        }
        return bandPlace == BandPlace.BELOW_THE_LANES
                ? top + Math.max(lanes.height(), ahead.height()) - scroll
                : top + lanesHeight;
    }

    /** Returns a part. */
    public StoryPart part(Area area) {
        return switch (area) {
            case LANES -> lanes;
            case AHEAD -> ahead;
            case THROUGHOUT -> throughout;
        };
    }

    /** Returns the places of all events that are shown. */
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Area area : Area.values()) {
            StoryPart part = part(area);
            for (int k = 0; k < part.marks().size(); k++) {
                places.add(new Place(part.marks().get(k), part.labels().get(k), area));
            }
        }
        return places;
    }

    /** Returns the place of an item; empty if it is not shown. */
    public Optional<Place> place(int item) {
        return places().stream().filter(place -> place.event().item() == item).findFirst();
    }

    /** Tells whether an event is seen where what scrolls is scrolled by some pixels. */
    public boolean isInView(Place place, double scroll) {
        double axis = input.sizes().axisHeight();
        double y = top(place.area(), scroll) + place.label().y();
        boolean scrolls = place.area() != Area.THROUGHOUT || bandPlace == BandPlace.BELOW_THE_LANES;
        double bottom = scrolls ? axis + lanesHeight : input.height();
        return y - input.sizes().row() / 3 > axis && y + input.sizes().row() / 3 < bottom;
    }

    /** Tells whether a mark on the lanes stands in a bracket, and not at its time. */
    public boolean isInBracket(StoryMark mark) {
        return lanes.brackets().stream()
                .anyMatch(bracket -> mark.x0() >= bracket.x0()
                        && mark.x1() <= bracket.x1()
                        && mark.y() >= bracket.y0()
                        && mark.y() <= bracket.y1());
    }

    /** Returns the date of publication in words; empty where none is given. */
    public String publicationDate() {
        return input.index()
                .commentary()
                .source()
                .published()
                .map(EdtfWords::of)
                .orElse("");
    }

    private AxisWords words(ChapterAxis chapters) {
        return new AxisWords(chapters, input.sizes().measurer(), input.sizes().unit());
    }

    /** Returns the names of the chapters. */
    public List<AxisWords.Caption> captions() {
        return axis.map(chapters -> words(chapters).captions()).orElse(List.of());
    }

    /** Returns the ticks of the axis. */
    public List<AxisWords.AxisTick> ticks() {
        return axis.map(chapters -> words(chapters).ticks()).orElse(List.of());
    }

    /** Returns where the lines of the grid stand, in pixels from left to right. */
    public List<Double> gridLines() {
        return axis.map(chapters -> words(chapters).gridLines()).orElse(List.of());
    }
}
