package dateline.timeline.marks;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.lanes.LaneLayout;
import dateline.timeline.scale.GapBreak;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.TickLayout;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Lays out a frame: from items, filter and viewport to a display list. Any thread. */
public final class TimelineLayout {
    private TimelineLayout() {}

    /** Returns everything that a frame shows. */
    public static DisplayList layOut(LayoutInput input) {
        Viewport viewport = input.viewport();
        TimeScale scale = new TimeScale(viewport, input.gaps());
        LaneLayout laneLayout = new LaneLayout(input.lanes(), input.metrics(), viewport);
        List<LaneBounds> bands = laneLayout.inView();
        SelectionLinks links = SelectionLinks.of(input);
        MarkLayout placed = new MarkLayout(input, scale, laneLayout, links);
        placed.run(bands);
        List<GapBreak> breaks = breaks(scale, viewport.width());
        List<Connector> connectors = placed.connectors(bands);
        TimelineItems items = input.items();
        OptionalDouble publication = items.publication().isPresent()
                ? OptionalDouble.of(scale.x(items.publication().getAsDouble()))
                : OptionalDouble.empty();
        List<Label> labels = new LabelLayout(input, placed, laneLayout, connectors, breaks, publication).place();
        return new DisplayList(
                input.lanes(),
                viewport,
                input.gaps(),
                input.metrics(),
                bands,
                laneLayout.contentHeight(),
                laneLayout.pinnedHeight(),
                TickLayout.ticks(scale, viewport.width(), input.measurer()),
                breaks,
                placed.singles(),
                placed.clusters(),
                connectors,
                links.arcs(scale, laneLayout),
                labels,
                publication,
                links.undrawn());
    }

    private static List<GapBreak> breaks(TimeScale scale, double width) {
        Gaps gaps = scale.gaps();
        List<GapBreak> breaks = new ArrayList<>();
        for (int f = 0; f < gaps.count(); f++) {
            double x0 = scale.x(gaps.gapStart(f));
            double x1 = scale.x(gaps.gapEnd(f));
            if (x1 > 0 && x0 < width) {
                breaks.add(new GapBreak(f, x0, x1, gaps.gapStart(f), gaps.gapEnd(f)));
            }
        }
        return breaks;
    }
}
