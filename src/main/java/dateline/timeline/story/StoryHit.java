package dateline.timeline.story;

import dateline.timeline.story.StoryLayout.Area;
import dateline.timeline.story.StoryLayout.Place;
import dateline.timeline.story.StoryPart.Heading;
import dateline.timeline.story.StoryPart.Heading.Use;

/** What stands at a point of a story. */
public sealed interface StoryHit {
    /** An event, its mark or its words. */
    record OnEvent(Place place) implements StoryHit {}

    /** The heading of the band of what goes on throughout. */
    record OnThroughout() implements StoryHit {}

    /** Nothing. */
    record Nothing() implements StoryHit {}

    /**
     * Returns what stands at a point.
     *
     * @param story what is shown
     * @param scroll how far it is scrolled, in pixels
     * @param x from the left edge of the view
     * @param y from its top
     */
    static StoryHit at(StoryLayout story, double scroll, double x, double y) {
        double foot = story.top(Area.THROUGHOUT, scroll);
        boolean inBand = y >= foot && y >= story.input().sizes().axisHeight();
        if (y < story.input().sizes().axisHeight()) {
            return new Nothing();
        }
        for (Place place : story.places()) {
            boolean sameBand = (place.area() == Area.THROUGHOUT) == inBand;
            if (sameBand && isAt(story, place, x, y - story.top(place.area(), scroll))) {
                return new OnEvent(place);
            }
        }
        boolean folds =
                inBand && story.throughout().headings().stream().anyMatch(heading -> isAt(story, heading, x, y - foot));
        return folds ? new OnThroughout() : new Nothing();
    }

    private static boolean isAt(StoryLayout story, Place place, double x, double y) {
        StorySizes sizes = story.input().sizes();
        double half = sizes.row() / 2;
        StoryMark mark = place.mark();
        boolean onMark = x >= mark.x0() - sizes.gap() && x <= mark.x1() + sizes.gap() && Math.abs(y - mark.y()) <= half;
        StoryLabel label = place.label();
        double bottom = label.y() - half + sizes.rows(label.event(), label.lines()) * sizes.row();
        boolean onWords = x >= label.x() - sizes.gap()
                && x <= label.x() + sizes.width(label.event(), label.lines())
                && y >= label.y() - half
                && y <= bottom;
        return onMark || onWords;
    }

    private static boolean isAt(StoryLayout story, Heading heading, double x, double y) {
        StorySizes sizes = story.input().sizes();
        double width = sizes.headingWidth(heading);
        return heading.use() == Use.FOLDS
                && x >= heading.x() - sizes.gap()
                && x <= heading.x() + width + sizes.gap()
                && Math.abs(y - heading.y()) <= sizes.row() / 2;
    }
}
