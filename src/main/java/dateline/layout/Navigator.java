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
     * @param lanes the lanes
     * @param accepted the items to stop at
     */
    public Navigator(Lanes lanes, ItemSet accepted) {
        this.lanes = lanes;
        this.accepted = accepted;
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
        for (int i = from + step; i >= 0 && i < lanes.items().size(); i += step) {
            if (accepted.contains(i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt across(int from, int step) {
        int[] own = from < lanes.items().size() ? lanes.lanesOf(from) : new int[0];
        if (own.length == 0) {
            return OptionalInt.empty();
        }
        int start = step < 0 ? own[0] : own[own.length - 1];
        for (int lane = start + step; lane >= 0 && lane < lanes.size(); lane += step) {
            OptionalInt nearest = nearest(lanes.lane(lane).members(), from);
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt nearest(int[] members, int from) {
        TimelineItems items = lanes.items();
        double middle = (items.start(from) + items.end(from)) / 2;
        double best = Double.POSITIVE_INFINITY;
        OptionalInt found = OptionalInt.empty();
        for (int item : members) {
            double distance = Math.abs((items.start(item) + items.end(item)) / 2 - middle);
            if (item != from && accepted.contains(item) && distance < best) {
                best = distance;
                found = OptionalInt.of(item);
            }
        }
        return found;
    }
}
