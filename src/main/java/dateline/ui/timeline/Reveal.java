package dateline.ui.timeline;

import dateline.layout.DisplayList;
import dateline.layout.LaneLayout;
import dateline.layout.Lanes;
import dateline.layout.TimeScale;
import dateline.layout.TimelineItems;
import dateline.layout.Viewport;

/** Finds the nearest viewport in which an item is seen. */
final class Reveal {
    private static final double MARGIN = 40;

    private Reveal() {}

    static Viewport item(DisplayList list, Lanes lanes, int index) {
        Viewport viewport = list.viewport();
        TimelineItems items = list.items();
        TimeScale scale = new TimeScale(viewport, list.folds());
        double x = (scale.x(items.start(index)) + scale.x(items.end(index))) / 2;
        double margin = Math.min(MARGIN, viewport.width() / 4);
        Viewport moved = viewport;
        if (x < margin || x > viewport.width() - margin) {
            moved = viewport.panned(x - viewport.width() / 2, list.folds());
        }
        LaneLayout layout = new LaneLayout(lanes, list.metrics(), viewport);
        int[] own = lanes.lanesOf(index);
        for (int lane : own) {
            double y = layout.markY(lane, index);
            if (y > 0 && y < viewport.height()) {
                return moved;
            }
        }
        return own.length == 0
                ? moved
                : moved.scrolledTo(
                        viewport.scroll() + layout.markY(own[0], index) - viewport.height() / 2,
                        layout.contentHeight());
    }
}
