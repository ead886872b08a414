package dateline.timeline.marks;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.items.Traits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the items that the selected one rests on or bears, and those that are selected with it. */
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
        int selected = input.selected().orElse(-1);
        TimelineItems items = input.items();
        IntStream linked = selected < 0 ? IntStream.empty() : IntStream.of(items.linked(selected));
        double middle = selected < 0 ? 0 : items.middle(selected);
        List<Integer> nearest = IntStream.concat(linked, input.chosen().stream())
                .filter(item -> item != selected && items.isOnAxis(item))
                .distinct()
                .boxed()
                .sorted(Comparator.comparingDouble(end -> Math.abs(items.middle(end) - middle)))
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

    /** Returns the traits that the selection gives an item, 0 for none. */
    int traitsOf(int item) {
        int chosen = input.chosen().get(item) ? Traits.CHOSEN : 0;
        if (item == selected) {
            return Traits.SELECTED | chosen;
        }
        return chosen != 0 ? chosen : linked.contains(item) ? Traits.LINKED : 0;
    }
}
