package dateline.layout;

import java.util.OptionalInt;

/** Walks from item to item as the arrow keys do. */
public final class Navigator {
    private final Lanes lanes;
    private final ItemSet accepted;

    /** Where to go. */
    public enum Direction {
        /** To the previous item in time. */
        EARLIER,
        /** To the next item in time. */
        LATER,
        /** To the nearest item in time on a lane above. */
        UP,
        /** To the nearest item in time on a lane below. */
        DOWN
    }

    /**
     * Prepares to walk.
     *
     * @param lanes the lanes; the walk stops at what their filter accepts
     */
    public Navigator(Lanes lanes) {
        this.lanes = lanes;
        accepted = lanes.accepted();
    }

    /**
     * Returns the item in a direction.
     *
     * @param from the item to start at
     * @param direction where to go
     * @return empty at the end
     */
    public OptionalInt next(int from, Direction direction) {
        return switch (direction) {
            case EARLIER -> along(from, -1);
            case LATER -> along(from, 1);
            case UP -> across(from, -1);
            case DOWN -> across(from, 1);
        };
    }

    /** Returns the first item in time, if there is any. */
    public OptionalInt first() {
        return along(-1, 1);
    }

    /** Returns the last item in time, if there is any. */
    public OptionalInt last() {
        return along(lanes.items().size(), -1);
    }

    /**
     * Returns the first item that starts at a day or later, else the last item.
     *
     * @param day the epoch day
     */
    public OptionalInt from(double day) {
        OptionalInt found = along(lanes.items().firstFrom(day) - 1, 1);
        return found.isPresent() ? found : last();
    }

    /**
     * Returns the number of an item among those that the walk stops at, from 1.
     *
     * @param item the item's index
     */
    public int position(int item) {
        return accepted.countBelow(item + 1);
    }

    /** Returns how many items the walk stops at. */
    public int count() {
        return accepted.countBelow(lanes.items().size());
    }

    private OptionalInt along(int from, int step) {
        int size = lanes.items().size();
        int start = from + step;
        if (start < 0 || start >= size) {
            return OptionalInt.empty();
        }
        int found = step > 0 ? accepted.next(start) : accepted.previous(start);
        return found >= 0 && found < size ? OptionalInt.of(found) : OptionalInt.empty();
    }

    private OptionalInt across(int from, int step) {
        int[] own = from < lanes.items().size() ? lanes.lanesOf(from) : new int[0];
        if (own.length == 0) {
            return OptionalInt.empty();
        }
        int start = step < 0 ? own[0] : own[own.length - 1];
        for (int lane = start + step; lane >= 0 && lane < lanes.size(); lane += step) {
            OptionalInt nearest = nearest(lanes.lane(lane), from);
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt nearest(Lanes.ShownLane lane, int from) {
        double middle = lanes.items().middle(from);
        double best = Double.POSITIVE_INFINITY;
        OptionalInt found = OptionalInt.empty();
        for (ShownRow row : lane.rows()) {
            int place = row.row().firstFrom(middle, 0);
            int before = row.last(ShownRow.Group.ACCEPTED, place);
            int after = row.next(ShownRow.Group.ACCEPTED, place, row.row().size());
            for (int position : new int[] {before, after < row.row().size() ? after : -1}) {
                if (position < 0) {
                    continue;
                }
                int item = row.row().member(position);
                double distance = Math.abs(lanes.items().middle(item) - middle);
                if (item != from && distance < best) {
                    best = distance;
                    found = OptionalInt.of(item);
                }
            }
        }
        return found;
    }
}
