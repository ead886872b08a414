package dateline.timeline.render;

import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.lanes.LaneBounds.Motion;
import dateline.timeline.marks.DisplayList;

/**
 * The lanes of a display list that stay at the top, or those that scroll below them.
 *
 * @param list the whole list
 * @param motion which lanes
 */
record DrawArea(DisplayList list, LaneBounds.Motion motion) {
    /** Tells whether a lane belongs to the area. */
    boolean has(int lane) {
        boolean stays = list.pinnedHeight() > 0 && lane < list.shownLanes().pinned();
        return stays == (motion == Motion.PINNED);
    }

    /** Returns the top of the area, in pixels from the top of the plot. */
    double top() {
        return motion == Motion.PINNED ? 0 : list.pinnedHeight();
    }

    /** Returns the bottom of the area, in pixels from the top of the plot. */
    double bottom() {
        return motion == Motion.PINNED ? list.pinnedHeight() : list.viewport().height();
    }
}
