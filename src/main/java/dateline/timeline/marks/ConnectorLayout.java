package dateline.timeline.marks;

import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.lanes.LaneLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Joins the marks of the selected event, and of the one under the pointer, on the lanes of its actors. */
record ConnectorLayout(LayoutInput input, LaneLayout layout, MarkTable marks) {
    /**
     * Returns the lines, also to an event's lanes above and below the window.
     *
     * @param bands the lanes in view
     */
    List<Connector> of(List<LaneBounds> bands) {
        List<Connector> connectors = new ArrayList<>();
        add(input.selected(), bands, connectors);
        if (!input.hovered().equals(input.selected())) {
            add(input.hovered(), bands, connectors);
        }
        return connectors;
    }

    private void add(OptionalInt which, List<LaneBounds> bands, List<Connector> connectors) {
        if (which.isEmpty() || input.items().isClaim(which.getAsInt())) {
            return;
        }
        int item = which.getAsInt();
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        double x = 0;
        for (int m = 0; m < marks.size(); m++) {
            if (marks.item(m) == item) {
                top = Math.min(top, marks.y(m));
                bottom = Math.max(bottom, marks.y(m));
                boolean isBar = marks.extent(m).isBar();
                x = isBar ? Math.max(0, marks.x0(m)) + input.metrics().barHeight() / 2 : marks.x(m);
            }
        }
        if (bottom < top) {
            return;
        }
        int last = bands.get(bands.size() - 1).lane();
        int first = bands.stream()
                .filter(band -> band.motion() == LaneBounds.Motion.SCROLLED)
                .mapToInt(LaneBounds::lane)
                .findFirst()
                .orElse(last + 1);
        for (int lane : input.lanes().lanesOf(item)) {
            if (lane < first && !layout.stays(lane)) {
                top = layout.pinnedHeight() - MarkLayout.MARGIN;
            } else if (lane > last) {
                bottom = input.viewport().height() + MarkLayout.MARGIN;
            }
        }
        if (top < bottom) {
            connectors.add(new Connector(item, x, top, bottom));
        }
    }
}
