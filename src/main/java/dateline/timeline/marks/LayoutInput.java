package dateline.timeline.marks;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.Viewport;
import java.util.BitSet;
import java.util.OptionalInt;

/**
 * Holds everything that the layout of a frame depends on.
 *
 * @param lanes the lanes and, in them, the items, what the filter accepts and what the search found
 * @param gaps the gaps in force
 * @param viewport the part of time in view, and its scale
 * @param selected the index of the selected item
 * @param chosen a bit for each item that is one of several selected ones, or linked while links are made
 * @param hovered the index of the item under the pointer
 * @param metrics the sizes
 * @param measurer measures words
 */
public record LayoutInput(
        VisibleLanes lanes,
        Gaps gaps,
        Viewport viewport,
        OptionalInt selected,
        BitSet chosen,
        OptionalInt hovered,
        Metrics metrics,
        TextMeasurer measurer) {
    /** Copies the bits. */
    public LayoutInput {
        chosen = (BitSet) chosen.clone();
    }

    /** Creates an input in which at most one item is selected. */
    public LayoutInput(
            VisibleLanes lanes,
            Gaps gaps,
            Viewport viewport,
            OptionalInt selected,
            OptionalInt hovered,
            Metrics metrics,
            TextMeasurer measurer) {
        this(lanes, gaps, viewport, selected, new BitSet(), hovered, metrics, measurer);
    }

    TimelineItems items() {
        return lanes.items();
    }

    /** Returns the same in another viewport. */
    public LayoutInput in(Viewport other) {
        return new LayoutInput(lanes, gaps, other, selected, chosen, hovered, metrics, measurer);
    }
}
