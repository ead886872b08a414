package dateline.timeline.story;

import dateline.timeline.story.StoryLayout.Area;
import dateline.timeline.story.StoryLayout.Place;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the event above or below another in the picture. */
public final class StoryWalk {
    /** How much less a pixel across counts than one up or down. */
    private static final double ACROSS = 0.2;

    private StoryWalk() {}

    /** Returns the index of the nearest event above an item; empty where there is none or the item is not shown. */
    public static Optional<Integer> above(StoryLayout story, int item) {
        return story.place(item).flatMap(from -> nearest(story, from, place -> y(story, place) < y(story, from) - 1));
    }

    /** Returns the index of the nearest event below an item; empty where there is none or the item is not shown. */
    public static Optional<Integer> below(StoryLayout story, int item) {
        return story.place(item).flatMap(from -> nearest(story, from, place -> y(story, place) > y(story, from) + 1));
    }

    private static Optional<Integer> nearest(StoryLayout story, Place from, Predicate<Place> wanted) {
        return story.places().stream()
                .filter(wanted)
                .min(Comparator.comparingDouble(place -> distance(story, from, place)))
                .map(place -> place.event().item());
    }

    private static double distance(StoryLayout story, Place from, Place to) {
        double across = from.area() == to.area() ? Math.abs(x(from) - x(to)) : 0;
        // From the lanes the way down leads into the band, not into the column beside.
        double aside = (from.area() == Area.AHEAD) != (to.area() == Area.AHEAD)
                ? story.input().width()
                : 0;
        return Math.abs(y(story, from) - y(story, to)) + ACROSS * across + aside;
    }

    private static double x(Place place) {
        return place.mark().x0();
    }

    private static double y(StoryLayout story, Place place) {
        boolean inBand = place.area() == Area.THROUGHOUT;
        double top = inBand ? Math.max(story.lanes().height(), story.ahead().height()) : 0;
        return top + place.mark().y();
    }
}
