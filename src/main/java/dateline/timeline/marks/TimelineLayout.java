package dateline.timeline.marks;

import dateline.text.ShownText;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.lanes.LaneLayout;
import dateline.timeline.lanes.RowPlan;
import dateline.timeline.scale.GapBreak;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.scale.TickLayout;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Lays out a frame: from items, filter and viewport to a display list. Any thread. */
public final class TimelineLayout {
    private TimelineLayout() {}

    /** Returns where the lanes and rows of a frame lie. */
    public static LaneLayout lanes(LayoutInput input) {
        return lanes(input, plan(input, new TimeScale(input.viewport(), input.gaps())));
    }

    private static RowPlan plan(LayoutInput input, TimeScale scale) {
        return RowPlan.of(input.lanes(), scale, input.viewport(), input.metrics(), input.measurer());
    }

    private static LaneLayout lanes(LayoutInput input, RowPlan plan) {
        return new LaneLayout(input.lanes(), plan, input.metrics(), input.viewport());
    }

    /** Returns everything that a frame shows. */
    public static DisplayList layOut(LayoutInput input) {
        Viewport viewport = input.viewport();
        TimeScale scale = new TimeScale(viewport, input.gaps());
        RowPlan plan = plan(input, scale);
        LaneLayout laneLayout = lanes(input, plan);
        List<LaneBounds> bands = laneLayout.inView();
        TimelineItems items = input.items();
        MarkLayout placed = new MarkLayout(
                input,
                scale,
                laneLayout,
                plan,
                item -> input.measurer().width(ShownText.line(items.item(item).label()), Face.LABEL));
        placed.run(bands);
        OptionalDouble publication = items.publication().isPresent()
                ? OptionalDouble.of(scale.x(items.publication().getAsDouble()))
                : OptionalDouble.empty();
        return new DisplayList(
                input.lanes(),
                viewport,
                input.gaps(),
                input.metrics(),
                bands,
                laneLayout.contentHeight(),
                laneLayout.pinnedHeight(),
                TickLayout.ticks(scale, viewport.width(), input.measurer()),
                breaks(scale, viewport.width()),
                placed.singles(),
                placed.clusters(),
                new ConnectorLayout(input, laneLayout, placed.singles()).of(bands),
                new LabelLayout(input, placed, laneLayout, scale).place(),
                publication,
                EdgeChip.of(input, scale),
                input.hovered());
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
