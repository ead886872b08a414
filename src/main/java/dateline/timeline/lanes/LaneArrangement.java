package dateline.timeline.lanes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds how a reader has arranged the lanes of a grouping.
 *
 * @param order the ids of lanes in the order wanted; others follow in their usual order
 * @param collapsed the ids of lanes that are collapsed to one row
 * @param pinned the ids of lanes that stay at the top while the others scroll
 */
public record LaneArrangement(List<String> order, Set<String> collapsed, Set<String> pinned) {
    /** The arrangement that changes nothing. */
    public static final LaneArrangement NONE = new LaneArrangement(List.of(), Set.of(), Set.of());

    /** Copies the collections. */
    public LaneArrangement {
        order = List.copyOf(order);
        collapsed = Set.copyOf(collapsed);
        pinned = Set.copyOf(pinned);
    }

    /** Returns the arrangement with a lane collapsed, or expanded where it was collapsed. */
    public LaneArrangement withCollapseToggled(String id) {
        return new LaneArrangement(order, toggled(collapsed, id), pinned);
    }

    /** Returns the arrangement with a lane pinned, or no longer pinned where it was. */
    public LaneArrangement withPinToggled(String id) {
        return new LaneArrangement(order, collapsed, toggled(pinned, id));
    }

    /** Returns the arrangement with just these lanes collapsed. */
    public LaneArrangement withCollapsed(Set<String> ids) {
        return new LaneArrangement(order, ids, pinned);
    }

    /**
     * Returns the arrangement with a lane moved to another place.
     *
     * @param present the ids of all lanes as they stand
     * @param id the lane to move, one of them
     * @param place where it is to stand among the others, 0 to their number; limited to that
     */
    public LaneArrangement withMoved(List<String> present, String id, int place) {
        List<String> moved = new ArrayList<>(present);
        moved.remove(id);
        moved.add(Math.max(0, Math.min(moved.size(), place)), id);
        return new LaneArrangement(moved, collapsed, pinned);
    }

    private static Set<String> toggled(Set<String> set, String id) {
        Set<String> changed = new LinkedHashSet<>(set);
        if (!changed.remove(id)) {
            changed.add(id);
        }
        return changed;
    }
}
