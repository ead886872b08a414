package dateline.layout;

import java.util.ArrayList;
import java.util.List;

/** What the selected item is linked with: what it rests on and the claims that rest on it. */
final class Links {
    private final LayoutInput input;
    private final int selected;
    private final int[] linked;
    private final int undated;

    private Links(LayoutInput input, int selected, int[] linked, int undated) {
        this.input = input;
        this.selected = selected;
        this.linked = linked;
        this.undated = undated;
    }

    static Links of(LayoutInput input) {
        if (input.selected().isEmpty()) {
            return new Links(input, -1, new int[0], 0);
        }
        int selected = input.selected().getAsInt();
        TimelineItems items = input.items();
        Ints dated = new Ints();
        int undated = 0;
        for (int[] ends : List.of(items.evidence(selected), items.resting(selected))) {
            for (int end : ends) {
                if (end < items.size()) {
                    dated.add(end);
                } else {
                    undated++;
                }
            }
        }
        return new Links(input, selected, dated.toArray(), undated);
    }

    /** Returns how many of the links lead to claims without a time. */
    int undated() {
        return undated;
    }

    /** Returns the trait that the selection gives an item, 0 for none. */
    int traitOf(int item) {
        if (item == selected) {
            return Marks.SELECTED;
        }
        for (int other : linked) {
            if (other == item) {
                return Marks.LINKED;
            }
        }
        return 0;
    }

    /** Returns the curves, each between the two nearest marks; none from an item without a time. */
    List<Arc> arcs(TimeScale scale, LaneLayout layout) {
        List<Arc> arcs = new ArrayList<>();
        if (selected < 0 || selected >= input.items().size()) {
            return arcs;
        }
        for (int other : linked) {
            int[] mine = input.lanes().lanesOf(selected);
            int[] theirs = input.lanes().lanesOf(other);
            double best = Double.POSITIVE_INFINITY;
            double y0 = 0;
            double y1 = 0;
            for (int a : mine) {
                for (int b : theirs) {
                    double from = rowY(layout, a, selected);
                    double to = rowY(layout, b, other);
                    if (Math.abs(from - to) < best) {
                        best = Math.abs(from - to);
                        y0 = from;
                        y1 = to;
                    }
                }
            }
            if (best < Double.POSITIVE_INFINITY) {
                arcs.add(new Arc(selected, other, middle(scale, selected), y0, middle(scale, other), y1));
            }
        }
        return arcs;
    }

    private double rowY(LaneLayout layout, int lane, int item) {
        return layout.rowY(lane, input.lanes().lane(lane).rowOf(item));
    }

    private double middle(TimeScale scale, int item) {
        TimelineItems items = input.items();
        return (scale.x(items.start(item)) + scale.x(items.end(item))) / 2;
    }
}
