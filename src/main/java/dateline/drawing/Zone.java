package dateline.drawing;

import dateline.layout.DisplayList;
import dateline.layout.LaneBand;

/**
 * The lanes of a display list that stay at the top, or those that scroll below them.
 *
 * @param list the whole list
 * @param motion which lanes
 * @param shift what is added to heights in the plot, in pixels
 */
record Zone(DisplayList list, LaneBand.Motion motion, double shift) {
    /** Returns whether a lane belongs to the zone. */
    boolean has(int lane) {
        boolean stays = list.pinnedHeight() > 0 && lane < list.shownLanes().pinned();
        return stays == (motion == LaneBand.Motion.PINNED);
    }

    double y(double inPlot) {
        return inPlot + shift;
    }
}
