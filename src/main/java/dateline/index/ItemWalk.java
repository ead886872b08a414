package dateline.index;

import java.util.BitSet;
import java.util.OptionalInt;

/**
 * Walks through accepted events, and through accepted claims, in time order.
 *
 * <p>An item stands for its index in {@link CommentaryIndex#items()}: the events first, then the claims. A walk starts at
 * any item, accepted or not, and never leaves the list of events, or of claims, in which it started. Without a start it
 * begins with the events, and with the claims only where the filter leaves no event.
 */
public final class ItemWalk {
    private final int events;
    private final BitSet accepted;

    /**
     * Prepares a walk.
     *
     * @param events how many of the items are events
     * @param accepted a bit for each item at which the walk stops; not to be changed afterwards
     */
    public ItemWalk(int events, BitSet accepted) {
        this.events = events;
        this.accepted = accepted;
    }

    /** Returns the first accepted event, or else the first accepted claim; empty where nothing is accepted. */
    public OptionalInt first() {
        return found(accepted.nextSetBit(0));
    }

    /** Returns the last accepted event, or else the last accepted claim; empty where nothing is accepted. */
    public OptionalInt last() {
        int event = accepted.previousSetBit(events - 1);
        return found(event >= 0 ? event : accepted.length() - 1);
    }

    /** Returns the first accepted item of the list that an item belongs to. */
    public OptionalInt first(int item) {
        return within(item, accepted.nextSetBit(start(item)));
    }

    /** Returns the last accepted item of the list that an item belongs to. */
    public OptionalInt last(int item) {
        return within(item, accepted.previousSetBit(end(item) - 1));
    }

    /** Returns the next accepted item of the same list; empty after the last. */
    public OptionalInt after(int item) {
        return within(item, accepted.nextSetBit(item + 1));
    }

    /** Returns the previous accepted item of the same list; empty before the first. */
    public OptionalInt before(int item) {
        return within(item, item == 0 ? -1 : accepted.previousSetBit(item - 1));
    }

    /** Returns the number of an item among the accepted ones of its list, from 1. */
    public OptionalInt number(int item) {
        return accepted.get(item)
                ? OptionalInt.of(accepted.get(start(item), item + 1).cardinality())
                : OptionalInt.empty();
    }

    /** Returns the number of accepted items of the list that an item belongs to. */
    public int count(int item) {
        return accepted.get(start(item), end(item)).cardinality();
    }

    private int start(int item) {
        return item < events ? 0 : events;
    }

    private int end(int item) {
        return item < events ? events : Math.max(events, accepted.length());
    }

    private OptionalInt within(int item, int found) {
        return found >= start(item) && found < end(item) ? OptionalInt.of(found) : OptionalInt.empty();
    }

    private static OptionalInt found(int item) {
        return item < 0 ? OptionalInt.empty() : OptionalInt.of(item);
    }
}
