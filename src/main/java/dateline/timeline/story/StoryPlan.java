package dateline.timeline.story;

import dateline.date.Edtf;
import dateline.timeline.chapters.ChapterAxis;
import dateline.timeline.chapters.ChapterAxisBuilder;
import dateline.timeline.story.LanePlacer.Side;
import dateline.timeline.story.StoryLayout.BandPlace;
import dateline.timeline.story.StorySizes.Density;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is the same of a layout however close its rows stand.
 *
 * @param axis the chapters; empty if no event has a place on an axis
 * @param lanes the events of each lane, from top to bottom
 * @param ahead what lies ahead
 * @param throughout what goes on throughout
 * @param publication the epoch day of the publication
 * @param aheadX the left edge of the column of what lies ahead
 * @param input what is laid out
 */
record StoryPlan(
        Optional<ChapterAxis> axis,
        Map<String, List<StoryEvent>> lanes,
        List<StoryEvent> ahead,
        List<StoryEvent> throughout,
        OptionalDouble publication,
        double aheadX,
        StoryInput input) {
    /** The share of the width that what lies ahead takes at most. */
    private static final double MOST_AHEAD = 0.4;

    /** The share of the height that the whole band may take where the lanes have to be scrolled. */
    private static final double LOW = 0.08;

    /** The number of events up to which rows stand far apart. */
    private static final int FEW = 12;

    /** Plans a layout. */
    static StoryPlan of(StoryInput input) {
        OptionalDouble publication = input.items().publication();
        StoryEvents events = new StoryEvents(input.index(), input.items(), input.accepted());
        List<StoryEvent> dated = new ArrayList<>(events.dated());
        List<StoryEvent> later = events.ahead();
        if (publication.isEmpty()) {
            dated.addAll(later);
            later = List.of();
        }
        double column = column(later, publication, input.sizes(), input.width()).width();
        double right = later.isEmpty() ? input.width() - input.sizes().margin() : input.width() - column;
        Map<String, List<StoryEvent>> lanes =
                dated.isEmpty() ? Map.of() : new StoryLanes(input.index(), input.options()).of(dated);
        Optional<ChapterAxis> axis = axis(dated, publication, right, input.sizes());
        return new StoryPlan(axis, lanes, later, events.throughout(), publication, right, input);
    }

    private static AheadColumn column(
            List<StoryEvent> ahead, OptionalDouble publication, StorySizes sizes, double width) {
        return new AheadColumn(ahead, publication, sizes, MOST_AHEAD * width);
    }

    private static Optional<ChapterAxis> axis(
            List<StoryEvent> dated, OptionalDouble publication, double right, StorySizes sizes) {
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        List<Edtf> dates = dated.stream().map(event -> event.event().when()).toList();
        return Optional.of(new ChapterAxisBuilder(dates, publication, sizes.margin(), right, sizes.unit()).build());
    }

    /** Tells whether there are so few events that their rows may stand far apart. */
    boolean isFew() {
        return lanes.values().stream().mapToInt(List::size).sum() + ahead.size() + throughout.size() <= FEW;
    }

    /** Returns the layout with rows as close as that. */
    StoryLayout at(Density density) {
        StoryInput close = input.at(density);
        StorySizes sizes = close.sizes();
        double width = input.width();
        ThroughoutBand band = new ThroughoutBand(throughout, sizes);
        double room = Math.max(0, input.height() - sizes.axisHeight());
        StoryPart lanesPart = axis.map(chapters -> lanes(chapters, sizes, room - band.leastHeight(width)))
                .orElseGet(() -> new StoryPart.Builder().build(0));
        StoryPart.Builder aheadBuilder = new StoryPart.Builder();
        double aheadHeight = ahead.isEmpty()
                ? 0
                : column(ahead, publication, sizes, width).place(aheadX + 15 * sizes.unit(), aheadBuilder);
        StoryPart aheadPart = aheadBuilder.build(aheadHeight);
        double content = Math.max(lanesPart.height(), aheadPart.height());
        double whole = sizes.axisHeight() + content + band.leastHeight(width);
        BandPlace place = bandPlace(band, whole);
        StoryPart throughoutPart =
                place == BandPlace.FOLDED ? band.folded(width) : band.whole(width, Math.max(0, room - content));
        double lanesHeight = place == BandPlace.BELOW_THE_LANES ? room : Math.max(0, room - throughoutPart.height());
        return new StoryLayout(
                axis, lanesPart, aheadPart, aheadX, Math.floor(lanesHeight), throughoutPart, place, whole, close);
    }

    private BandPlace bandPlace(ThroughoutBand band, double whole) {
        boolean stands = whole <= input.height() || band.leastHeight(input.width()) <= LOW * input.height();
        return switch (input.options().throughout()) {
            case AS_FITS -> stands ? BandPlace.AT_THE_FOOT : BandPlace.FOLDED;
            case UNFOLDED -> stands ? BandPlace.AT_THE_FOOT : BandPlace.BELOW_THE_LANES;
            case FOLDED -> BandPlace.FOLDED;
        };
    }

    /** Returns the lanes; those of few events share the room, in pixels. */
    private StoryPart lanes(ChapterAxis chapters, StorySizes sizes, double room) {
        StoryPart close = lanesApart(chapters, sizes, sizes.laneGap());
        double share = (room - close.height()) / lanes.size();
        return isFew() && share > 0 ? lanesApart(chapters, sizes, sizes.laneGap() + share) : close;
    }

    /** Returns the lanes with some pixels below each. */
    private StoryPart lanesApart(ChapterAxis chapters, StorySizes sizes, double gap) {
        StoryPart.Builder out = new StoryPart.Builder();
        List<Side> sides = sizes.isClose() ? List.of(Side.RIGHT, Side.LEFT) : List.of(Side.RIGHT);
        LanePlacer placer = new LanePlacer(new MarkPlan(chapters, sizes), sides, out);
        double y = sizes.laneGap();
        for (Map.Entry<String, List<StoryEvent>> lane : lanes.entrySet()) {
            y += placer.place(lane.getKey(), lane.getValue(), y) + gap;
        }
        return out.build(y);
    }
}
