package dateline.timeline.marks;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.items.Traits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the items that the selected one rests on or bears. */
final class SelectionLinks {
    /** The most linked items that are marked: those nearest in time. */
    private static final int MOST = 48;

    private final LayoutInput input;
    private final int selected;
    private final List<Integer> linked;

    private SelectionLinks(LayoutInput input, int selected, List<Integer> linked) {
        this.input = input;
        this.selected = selected;
        this.linked = linked;
    }

    static SelectionLinks of(LayoutInput input) {
        if (input.selected().isEmpty()) {
            return new SelectionLinks(input, -1, List.of());
        }
        int selected = input.selected().getAsInt();
        TimelineItems items = input.items();
        List<Integer> nearest = IntStream.of(items.linked(selected))
                .filter(items::isOnAxis)
                .distinct()
                .boxed()
                .sorted(Comparator.comparingDouble(end -> Math.abs(items.middle(end) - items.middle(selected))))
                .limit(MOST)
                .sorted()
                .toList();
        return new SelectionLinks(input, selected, nearest);
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
}
