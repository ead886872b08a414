package dateline.timeline.marks;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.items.Traits;
import dateline.timeline.lanes.LaneLayout;
import dateline.timeline.scale.TimeScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Finds the items that the selected one rests on or bears, and the curves to them. */
final class SelectionLinks {
    /** The most links that are drawn: those nearest in time. */
    private static final int MOST = 48;

    private final LayoutInput input;
    private final int selected;
    private final List<Integer> linked;
    private final int undrawn;

    private SelectionLinks(LayoutInput input, int selected, List<Integer> linked, int undrawn) {
        this.input = input;
        this.selected = selected;
        this.linked = linked;
        this.undrawn = undrawn;
    }

    static SelectionLinks of(LayoutInput input) {
        if (input.selected().isEmpty()) {
            return new SelectionLinks(input, -1, List.of(), 0);
        }
        int selected = input.selected().getAsInt();
        TimelineItems items = input.items();
        Set<Integer> dated = new HashSet<>();
        int undrawn = 0;
        for (int end : items.linked(selected)) {
            if (items.isOnAxis(end)) {
                dated.add(end);
            } else {
                undrawn++;
            }
        }
        List<Integer> nearest = dated.stream()
                .sorted(Comparator.comparingDouble(end -> Math.abs(items.middle(end) - items.middle(selected))))
                .limit(MOST)
                .sorted()
                .toList();
        return new SelectionLinks(input, selected, nearest, undrawn + dated.size() - nearest.size());
    }

    /** Returns how many links are not drawn: to claims without a time, or beyond the most that are. */
    int undrawn() {
        return undrawn;
    }

    /** Returns the selected item, if it has a time, and those that are linked with it. */
    List<Integer> members() {
        List<Integer> all = new ArrayList<>(linked);
        if (selected >= 0 && input.items().isOnAxis(selected)) {
            all.add(selected);
        }
        return all;
    }

    /** Returns the trait that the selection gives an item, 0 for none. */
    int traitOf(int item) {
        if (item == selected) {
            return Traits.SELECTED;
        }
        return linked.contains(item) ? Traits.LINKED : 0;
    }

    /** Returns the curves, each between the two nearest marks; none from an item without a time. */
    List<Arc> arcs(TimeScale scale, LaneLayout layout) {
        List<Arc> arcs = new ArrayList<>();
        if (selected < 0 || !input.items().isOnAxis(selected)) {
            return arcs;
        }
        int[] mine = input.lanes().lanesOf(selected);
        for (int other : linked) {
            double best = Double.POSITIVE_INFINITY;
            double y0 = 0;
            double y1 = 0;
            for (int a : mine) {
                for (int b : input.lanes().lanesOf(other)) {
                    OptionalDouble from = layout.markY(a, selected);
                    OptionalDouble to = layout.markY(b, other);
                    if (from.isPresent() && to.isPresent() && Math.abs(from.getAsDouble() - to.getAsDouble()) < best) {
                        y0 = from.getAsDouble();
                        y1 = to.getAsDouble();
                        best = Math.abs(y0 - y1);
                    }
                }
            }
            if (best < Double.POSITIVE_INFINITY) {
                arcs.add(new Arc(selected, other, place(scale, selected), y0, place(scale, other), y1));
            }
        }
        return arcs;
    }

    private double place(TimeScale scale, int item) {
        return scale.pointX(input.items().middle(item));
    }
}
