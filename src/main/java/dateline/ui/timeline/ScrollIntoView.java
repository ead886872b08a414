package dateline.ui.timeline;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneLayout;
import dateline.timeline.marks.LayoutInput;
import dateline.timeline.marks.TimelineLayout;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import java.util.OptionalDouble;

/** Finds the nearest viewport in which an item is seen. */
final class ScrollIntoView {
    /** Least distance of a visible mark's middle from the edge, in pixels. */
    private static final double MARGIN = 8;

    private ScrollIntoView() {}

    static Viewport item(LayoutInput input, int index) {
        Viewport viewport = input.viewport();
        TimelineItems items = input.lanes().items();
        TimeScale scale = new TimeScale(viewport, input.gaps());
        double x = (scale.x(items.start(index)) + scale.x(items.end(index))) / 2;
        double margin = Math.min(MARGIN, viewport.width() / 4);
        boolean isSeen = (x >= margin && x <= viewport.width() - margin) || items.isThroughout(index);
        Viewport moved = isSeen ? viewport : viewport.panned(x - viewport.width() / 2, input.gaps());
        return scrolled(input.in(moved), index);
    }

    private static Viewport scrolled(LayoutInput input, int index) {
        Viewport viewport = input.viewport();
        LaneLayout layout = TimelineLayout.lanes(input);
        OptionalDouble nearest = OptionalDouble.empty();
        for (int lane : input.lanes().lanesOf(index)) {
            OptionalDouble y = layout.markY(lane, index);
            boolean isSeen = y.isPresent()
                    && y.getAsDouble() > (lane < input.lanes().pinned() ? 0 : layout.pinnedHeight())
                    && y.getAsDouble() < viewport.height();
            if (isSeen) {
                return viewport;
            }
            nearest = nearest.isPresent() ? nearest : y;
        }
        return nearest.isEmpty()
                ? viewport
                : viewport.scrolledTo(
                        viewport.scroll() + nearest.getAsDouble() - viewport.height() / 2, layout.contentHeight());
    }
}
