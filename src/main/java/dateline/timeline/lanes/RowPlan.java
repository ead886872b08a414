package dateline.timeline.lanes;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Says on which row of its lane each item lies at a scale.
 *
 * <p>Where there are few events, each has a place of its own, with room for its label, on as many rows as that takes. Where
 * there are more than {@value #MOST_EVENTS} in view, a lane has few rows, and marks that are too close are drawn together. Rows
 * of which nothing is in view take no room.
 */
public final class RowPlan {
    /** The most events in view that are all drawn one by one. */
    public static final int MOST_EVENTS = 400;

    /** The most events and claims in view that are all placed one by one. */
    private static final int MOST_ITEMS = 5 * MOST_EVENTS;

    /** How far beyond the plot's edges events count as in view, in pixels. */
    private static final double MARGIN = 120;

    /** The room for labels at either end of the axis, in pixels: a little less than there is where all of it is in view. */
    private static final double AXIS_MARGIN = 11;

    /** The most rows of what went on throughout where there are too many events in view. */
    private static final int FEW_ROWS = 3;

    private final VisibleLanes lanes;
    private final List<PlannedLane> planned;

    /**
     * The place of an item's mark, or of several items that are drawn together.
     *
     * @param row the row of the lane
     * @param items the indices of the items, mostly one
     * @param mark the mark
     */
    public record Spot(int row, List<Integer> items, MarkExtent mark) {
        /** Copies the list. */
        public Spot {
            items = List.copyOf(items);
        }

        Spot on(int other) {
            return new Spot(other, items, mark);
        }
    }

    /**
     * The rows of a lane.
     *
     * @param rows how many there are
     * @param spots the places of its items
     * @param shared rows whose marks are still to be placed, since there are too many
     * @param undrawn how many items there is no row for
     */
    record PlannedLane(int rows, List<Spot> spots, List<VisibleRow> shared, int undrawn) {}

    private RowPlan(VisibleLanes lanes, List<PlannedLane> planned) {
        this.lanes = lanes;
        this.planned = planned;
    }

    /** Plans the rows of all lanes for a viewport. */
    public static RowPlan of(
            VisibleLanes lanes, TimeScale scale, Viewport viewport, Metrics metrics, TextMeasurer measurer) {
        LanePacker packer = new LanePacker(lanes.items(), scale, viewport.width(), metrics, measurer);
        return few(lanes, scale, viewport)
                .map(items -> new RowPlan(lanes, packed(lanes, items, packer)))
                .orElseGet(() -> new RowPlan(lanes, shared(lanes, packer)));
    }

    /** Returns where the axis begins, in pixels. */
    public static double axisStart(TimelineItems items, TimeScale scale) {
        return scale.x(items.firstDay()) - AXIS_MARGIN;
    }

    /** Returns where the axis ends, in pixels. */
    public static double axisEnd(TimelineItems items, TimeScale scale) {
        return scale.x(items.lastShownDay()) + AXIS_MARGIN;
    }

    /** Returns all items that are shown, or those in view; empty where both are too many. */
    private static Optional<List<Integer>> few(VisibleLanes lanes, TimeScale scale, Viewport viewport) {
        VisibleRow all = lanes.everything();
        Optional<List<Integer>> shown =
                limited(lanes, IntStream.of(), 0, all.row().size());
        if (shown.isPresent()) {
            return shown;
        }
        double first = scale.day(-MARGIN);
        double last = scale.day(viewport.width() + MARGIN);
        int from = all.row().firstFrom(first, 0);
        int to = all.row().firstFrom(last, from);
        if (limited(lanes, IntStream.of(), from, to).isEmpty()) {
            // What reaches in takes longer to find, and is not needed where there are too many already.
            return Optional.empty();
        }
        int[] before = all.row().reachingBeyond(first, from, MOST_ITEMS);
        int[] after = all.row().startingBefore(last, to, MOST_ITEMS);
        boolean isMore = before.length == MOST_ITEMS || after.length == MOST_ITEMS;
        return isMore
                ? Optional.empty()
                : limited(lanes, IntStream.concat(IntStream.of(before), IntStream.of(after)), from, to);
    }

    /** Returns the shown items at some places and in a range of places; empty where they are too many. */
    private static Optional<List<Integer>> limited(VisibleLanes lanes, IntStream others, int from, int to) {
        VisibleRow all = lanes.everything();
        List<Integer> found = new ArrayList<>();
        others.filter(all::isShown).forEach(place -> found.add(all.row().member(place)));
        long events =
                found.stream().filter(item -> !lanes.items().isClaim(item)).count();
        for (int p = all.nextShown(from, to); p < to; p = all.nextShown(p + 1, to)) {
            int item = all.row().member(p);
            found.add(item);
            events += lanes.items().isClaim(item) ? 0 : 1;
            if (events > MOST_EVENTS || found.size() > MOST_ITEMS) {
                return Optional.empty();
            }
        }
        return events > MOST_EVENTS || found.size() > MOST_ITEMS ? Optional.empty() : Optional.of(found);
    }

    private static List<PlannedLane> packed(VisibleLanes lanes, List<Integer> items, LanePacker packer) {
        List<List<Integer>> members = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            members.add(new ArrayList<>());
        }
        for (int item : items) {
            for (int lane : lanes.lanesOf(item)) {
                members.get(lane).add(item);
            }
        }
        int throughout = lanes.throughout();
        List<PlannedLane> planned = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            boolean isCollapsed = lanes.lane(lane).expansion() == VisibleLanes.Expansion.COLLAPSED;
            if (lane == throughout) {
                planned.add(throughout(lanes.lane(lane), isCollapsed ? 1 : MOST_EVENTS, packer));
            } else {
                planned.add(isCollapsed ? packer.collapsed(members.get(lane)) : packer.open(members.get(lane)));
            }
        }
        return planned;
    }

    private static List<PlannedLane> shared(VisibleLanes lanes, LanePacker packer) {
        int throughout = lanes.throughout();
        List<PlannedLane> planned = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            VisibleLanes.VisibleLane shown = lanes.lane(lane);
            planned.add(
                    lane == throughout
                            ? throughout(shown, FEW_ROWS, packer)
                            : new PlannedLane(shown.rows().size(), List.of(), shown.rows(), 0));
        }
        return planned;
    }

    private static PlannedLane throughout(VisibleLanes.VisibleLane lane, int mostRows, LanePacker packer) {
        List<Integer> members = new ArrayList<>();
        int shown = 0;
        for (VisibleRow row : lane.rows()) {
            int size = row.row().size();
            shown += row.shownCount();
            for (int p = row.nextShown(0, size);
                    p < size && members.size() < MOST_EVENTS;
                    p = row.nextShown(p + 1, size)) {
                members.add(row.row().member(p));
            }
        }
        PlannedLane packed = packer.throughout(members, mostRows);
        return new PlannedLane(
                packed.rows(), packed.spots(), List.of(), shown - packed.spots().size());
    }

    /** Returns how many rows a lane has. */
    public int rows(int lane) {
        return planned.get(lane).rows();
    }

    /** Returns how many items of a lane are not drawn, whatever is in view. */
    public int undrawn(int lane) {
        return planned.get(lane).undrawn();
    }

    /** Returns the places of a lane's items; none where they are too many. */
    public List<Spot> spots(int lane) {
        return planned.get(lane).spots();
    }

    /** Returns the rows of a lane whose marks are still to be placed. */
    public List<VisibleRow> shared(int lane) {
        return planned.get(lane).shared();
    }

    /**
     * Returns the row of an item on a lane, if it is shown there; the last one where there is no other for it.
     *
     * @param item the index of an item
     */
    public OptionalInt rowOf(int lane, int item) {
        for (Spot spot : spots(lane)) {
            if (spot.items().contains(item)) {
                return OptionalInt.of(spot.row());
            }
        }
        List<VisibleRow> shared = shared(lane);
        for (int row = 0; row < shared.size(); row++) {
            if (shared.get(row).placeOf(item) >= 0) {
                return OptionalInt.of(row);
            }
        }
        boolean isUndrawn = undrawn(lane) > 0 && lanes.rowOf(lane, item).isPresent();
        return isUndrawn ? OptionalInt.of(rows(lane) - 1) : OptionalInt.empty();
    }
}
