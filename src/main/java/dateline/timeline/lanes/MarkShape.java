package dateline.timeline.lanes;

/** The shapes of marks. Whatever the shape, a mark covers the whole time of its item. */
public enum MarkShape {
    /** An event whose time is too short for a bar at this scale. */
    DOT,
    /** An event over its whole extent, with its label beside it. */
    BAR,
    /** An event over its whole extent, high enough for the label in it. */
    BAND,
    /** An event without a known start: a sign in the middle of its end, over all of which it has a pale ground. */
    UNTIL,
    /** An event that did not take place: a struck circle, with an outline over its whole extent. */
    STRUCK,
    /** An event that did not take place, with its label within the outline. */
    STRUCK_BAND,
    /** A claim: the form of its kind, on a line over the time that it is about. */
    CLAIM,
    /** An event that went on throughout; where it stands tells no date. */
    DASH
}
