package dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Lays a timeline out: from items, filter and viewport to a display list. Pure; any thread. */
public final class TimelineLayout {
    private TimelineLayout() {}

    /**
     * Returns the picture of what a viewport shows.
     *
     * @param input all that it depends on
     */
    public static DisplayList layOut(LayoutInput input) {
        Viewport viewport = input.viewport();
        TimeScale scale = new TimeScale(viewport, input.folds());
        LaneLayout laneLayout = new LaneLayout(input.lanes(), input.metrics(), viewport);
        List<LaneBand> bands = laneLayout.inView();
        Links links = Links.of(input);
        MarkLayout placed = new MarkLayout(input, scale, laneLayout, links);
        placed.run(bands);
        List<FoldBreak> breaks = breaks(scale, viewport.width());
        List<Connector> connectors = placed.connectors(bands);
        TimelineItems items = input.items();
        OptionalDouble publication = items.publication().isPresent()
                ? OptionalDouble.of(scale.x(items.publication().getAsDouble()))
                : OptionalDouble.empty();
        List<Label> labels = new LabelLayout(input, placed, laneLayout, connectors, breaks, publication).place();
        return new DisplayList(
                input.lanes(),
                viewport,
                input.folds(),
                input.metrics(),
                bands,
                laneLayout.contentHeight(),
                laneLayout.pinnedHeight(),
                TickLayout.ticks(scale, viewport.width(), input.measurer(), input.locale()),
                breaks,
                placed.singles(),
                placed.clusters(),
                connectors,
                links.arcs(scale, laneLayout),
                labels,
                publication,
                links.undrawn());
    }

    private static List<FoldBreak> breaks(TimeScale scale, double width) {
        Folds folds = scale.folds();
        List<FoldBreak> breaks = new ArrayList<>();
        for (int f = 0; f < folds.count(); f++) {
            double x0 = scale.x(folds.foldStart(f));
            double x1 = scale.x(folds.foldEnd(f));
            if (x1 > 0 && x0 < width) {
                breaks.add(new FoldBreak(f, x0, x1, folds.foldStart(f), folds.foldEnd(f)));
            }
        }
        return breaks;
    }
}
