package dateline.timeline.items.planted;

import dateline.timeline.marks.TimelineLayout;

/** Reaches from the items up to the layout. */
final class ItemsThatLayOut {
    private ItemsThatLayOut() {}

    static String violate() {
        return TimelineLayout.class.getName();
    }
}
