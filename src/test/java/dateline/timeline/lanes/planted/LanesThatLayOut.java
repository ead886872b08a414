package dateline.timeline.lanes.planted;

import dateline.timeline.marks.TimelineLayout;

/** Reaches from the lanes up to the layout. */
final class LanesThatLayOut {
    private LanesThatLayOut() {}

    static String violate() {
        return TimelineLayout.class.getName();
    }
}
