package dateline.timeline.story;

/**
 * The mark of an event at its place.
 *
 * @param event the event
 * @param shape what it looks like
 * @param x0 its left edge
 * @param x1 its right edge
 * @param sureX where it has begun for sure; its left edge if that is known
 * @param y its middle
 * @param openness whether it goes beyond its edges
 */
public record StoryMark(
        StoryEvent event, Shape shape, double x0, double x1, double sureX, double y, Openness openness) {
    /** The shapes of marks. */
    public enum Shape {
        /** A day: a disc. */
        DISC,
        /** Some time within a month, a season or a year: a pill over all of it. */
        PILL,
        /** Until some time within a month, a season or a year: a pale pill over all of it with a disc. */
        UNTIL,
        /** From a date to another, short: a bar with a solid start. */
        BAR,
        /** From a date on, long: a tint with a solid start, high enough for words. */
        BAND,
        /** What lies ahead: a dashed ring. */
        RING,
        /** What goes on throughout: a line. */
        DASH
    }

    /** Whether a mark has a chevron at its start or its end. */
    public enum Openness {
        /** It begins and ends. */
        CLOSED,
        /** Its beginning is not given. */
        OPENS_LEFT,
        /** It goes on. */
        GOES_ON
    }

    /** Returns the same mark on another row. */
    StoryMark at(double newY) {
        return new StoryMark(event, shape, x0, x1, sureX, newY, openness);
    }
}
