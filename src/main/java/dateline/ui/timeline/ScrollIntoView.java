package dateline.ui.timeline;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneLayout;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import java.util.OptionalDouble;

/** Finds the nearest viewport in which an item is seen. */
final class ScrollIntoView {
    /** Least distance of a visible mark's middle from the edge, in pixels. */
    private static final double MARGIN = 8;

    private ScrollIntoView() {}

    static Viewport item(DisplayList list, int index) {
        Viewport viewport = list.viewport();
        TimelineItems items = list.items();
        TimeScale scale = new TimeScale(viewport, list.gaps());
        double x = (scale.x(items.start(index)) + scale.x(items.end(index))) / 2;
        double margin = Math.min(MARGIN, viewport.width() / 4);
        Viewport moved = viewport;
        if (x < margin || x > viewport.width() - margin) {
            moved = viewport.panned(x - viewport.width() / 2, list.gaps());
        }
        LaneLayout layout = new LaneLayout(list.shownLanes(), list.metrics(), viewport);
        OptionalDouble nearest = OptionalDouble.empty();
        for (int lane : list.shownLanes().lanesOf(index)) {
            OptionalDouble y = layout.markY(lane, index);
            boolean isSeen = y.isPresent()
                    && y.getAsDouble() > (lane < list.shownLanes().pinned() ? 0 : list.pinnedHeight())
                    && y.getAsDouble() < viewport.height();
            if (isSeen) {
                return moved;
            }
            nearest = nearest.isPresent() ? nearest : y;
        }
        return nearest.isEmpty()
                ? moved
                : moved.scrolledTo(
                        viewport.scroll() + nearest.getAsDouble() - viewport.height() / 2, layout.contentHeight());
    }
}
