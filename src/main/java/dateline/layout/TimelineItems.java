package dateline.layout;

import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Item;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A commentary's events and claims as columns of primitive arrays, sorted by time.
 *
 * <p>Items with a time have the indices 0 to {@link #size()} - 1, by first day, then last day, then order of the file.
 * Claims about no particular time follow up to {@link #total()} - 1: they have no place on the axis, only links.
 * Immutable.
 */
public final class TimelineItems {
    static final int CLAIM = 1;
    static final int START_APPROXIMATE = 1 << 1;
    static final int UNCERTAIN = 1 << 2;
    static final int START_OPEN = 1 << 3;
    static final int START_UNKNOWN = 1 << 4;
    static final int END_OPEN = 1 << 5;
    static final int END_UNKNOWN = 1 << 6;
    static final int END_APPROXIMATE = 1 << 7;

    private final Item[] items;
    private final double[] start;
    private final double[] end;
    private final int[] flags;
    private final int[] importance;
    private final int[] category;
    private final Csr actors;
    private final Csr evidence;
    private final Csr resting;
    private final List<Lane> actorLanes;
    private final List<String> categories;
    private final OptionalDouble publication;
    private final int size;
    private final double lastDay;
    private final Map<String, Integer> indices = new HashMap<>();

    /** Who or what a lane of the timeline may stand for. */
    record Lane(String id, String name) {}

    TimelineItems(ItemColumns columns) {
        items = columns.items;
        start = columns.start;
        end = columns.end;
        flags = columns.flags;
        importance = columns.importance;
        category = columns.category;
        actors = columns.actors;
        evidence = columns.evidence;
        resting = evidence.reversed(items.length);
        actorLanes = List.copyOf(columns.actorLanes);
        categories = List.copyOf(columns.categories);
        publication = columns.publication;
        size = columns.size;
        double last = size == 0 ? 0 : end[0];
        for (int i = 0; i < size; i++) {
            last = Math.max(last, end[i]);
        }
        lastDay = last;
        for (int i = 0; i < items.length; i++) {
            indices.put(items[i].id(), i);
            importance[i] =
                    4 * resting.count(i) + Math.min(3, items[i].passages().size());
        }
    }

    /**
     * Returns the columns of a commentary.
     *
     * @param commentary a consistent commentary
     */
    public static TimelineItems of(Commentary commentary) {
        return new TimelineItems(new ItemColumns(commentary));
    }

    /** Returns the columns of nothing. */
    public static TimelineItems empty() {
        return EmptyItems.INSTANCE;
    }

    /** Returns how many items have a place on the time axis. */
    public int size() {
        return size;
    }

    /** Returns how many items there are, those without a time included. */
    public int total() {
        return items.length;
    }

    /**
     * Returns the event or claim.
     *
     * @param index 0 to {@link #total()} - 1
     */
    public Item item(int index) {
        return items[index];
    }

    /**
     * Returns the index of an item.
     *
     * @param id the item's id
     * @return empty where there is no such item
     */
    public OptionalInt indexOf(String id) {
        Integer index = indices.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * Returns the set of the items with the given ids; ids that are not here are left out.
     *
     * @param ids ids of events and claims
     */
    public ItemSet setOf(Collection<String> ids) {
        BitSet bits = new BitSet(items.length);
        for (String id : ids) {
            indexOf(id).ifPresent(bits::set);
        }
        return ItemSet.of(bits);
    }

    /** Returns the first epoch day of any item; 0 where there is none. */
    public double firstDay() {
        return size == 0 ? 0 : start[0];
    }

    /** Returns the epoch day after the last of any item; 0 where there is none. */
    public double lastDay() {
        return lastDay;
    }

    /** Returns the epoch day of the publication, if it is known. */
    public OptionalDouble publication() {
        return publication;
    }

    /**
     * Returns the first epoch day that an item may belong to.
     *
     * <p>Of an item with an open or unknown start it is the day that its end gives.
     *
     * @param index 0 to {@link #size()} - 1
     */
    public double start(int index) {
        return start[index];
    }

    /**
     * Returns the epoch day after the last one that an item may belong to.
     *
     * <p>What has an open end lasts to the publication at least.
     *
     * @param index 0 to {@link #size()} - 1
     */
    public double end(int index) {
        return end[index];
    }

    /**
     * Tells whether an item is a claim; else it is an event.
     *
     * @param index 0 to {@link #total()} - 1
     */
    public boolean isClaim(int index) {
        return (flags[index] & CLAIM) != 0;
    }

    boolean is(int index, int flag) {
        return (flags[index] & flag) != 0;
    }

    /** Returns an event's status; {@code HAPPENED} for a claim. */
    EventStatus status(int index) {
        return items[index] instanceof Event event ? event.status() : EventStatus.HAPPENED;
    }

    /** Returns a claim's certainty; {@code ASSERTED} for an event. */
    Certainty certainty(int index) {
        return items[index] instanceof Claim claim ? claim.certainty() : Certainty.ASSERTED;
    }

    /** Returns how much an item matters: first by the claims that rest on it, then by its passages. */
    int importance(int index) {
        return importance[index];
    }

    /** Returns the index of an event's category in {@link #categories()}, -1 for none and for claims. */
    int category(int index) {
        return category[index];
    }

    /** Returns the categories of the events in order of first appearance in the file. */
    public List<String> categories() {
        return categories;
    }

    /** Returns the indices of an item's actors. */
    Csr actors() {
        return actors;
    }

    List<Lane> actorLanes() {
        return actorLanes;
    }

    /**
     * Returns the indices of what a claim rests on; none for an event.
     *
     * @param index 0 to {@link #total()} - 1
     */
    public int[] evidence(int index) {
        return evidence.row(index);
    }

    /**
     * Returns the indices of the claims that rest on an item.
     *
     * @param index 0 to {@link #total()} - 1
     */
    public int[] resting(int index) {
        return resting.row(index);
    }

    /** Returns the index of the first item that starts at a day or later. */
    int firstFrom(double day) {
        int found = Arrays.binarySearch(start, 0, size, day);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && start[found - 1] == day) {
            found--;
        }
        return found;
    }

    private static final class EmptyItems {
        static final TimelineItems INSTANCE = new TimelineItems(new ItemColumns());
    }
}
