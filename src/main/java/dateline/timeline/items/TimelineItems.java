package dateline.timeline.items;

import dateline.date.Edtf;
import dateline.index.CommentaryIndex;
import dateline.index.TimeOrder;
import dateline.index.TimeOrder.TimeClass;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Event;
import dateline.model.Item;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Holds the times and traits of events and claims in arrays, in the order of the index.
 *
 * <p>An item's index is the one of {@link CommentaryIndex#items()}. Days are epoch days. Items without any known day have no
 * place on the axis, nor have those of a time beyond it. Immutable; any thread.
 */
public final class TimelineItems {
    /** The number of years that the axis reaches to either side of 1970. */
    public static final int REACH = 100_000_000;

    /** The number of bits that hold the index of an item in keys to be sorted. */
    public static final int INDEX_BITS = 25;

    private static final double FARTHEST = REACH * 365.2425;

    private final CommentaryIndex index;
    private final TimeOrder order;
    private final long[] start;
    private final long[] end;
    private final int[] traits;
    private final int[] importance;
    private final int[] category;
    private final ItemActors actors;
    private final List<String> categories = new ArrayList<>();
    private final OptionalLong publication;
    private final int[] byStart;
    private final long lastDay;
    private final BitSet beyond = new BitSet();
    private final BitSet throughout = new BitSet();

    private TimelineItems(CommentaryIndex index) {
        this.index = index;
        int size = index.items().size();
        start = new long[size];
        end = new long[size];
        traits = new int[size];
        importance = new int[size];
        category = new int[size];
        actors = new ItemActors(index);
        OptionalLong published =
                index.commentary().source().published().map(Edtf::latestDay).orElse(OptionalLong.empty());
        publication = published.isPresent() && isNear(published.getAsLong()) ? published : OptionalLong.empty();
        order = new TimeOrder(index.commentary().source());
        Map<String, Integer> categoryNumbers = new HashMap<>();
        for (int i = 0; i < size; i++) {
            Item item = index.items().get(i);
            int number = i;
            TimeExtent.of(item, publication).ifPresent(extent -> setExtent(number, extent));
            throughout.set(i, isOnAxis(i) && timeClass(i) == TimeClass.CIRCUMSTANCE);
            traits[i] = Traits.of(item) | (end[i] - start[i] == 1 ? Traits.DAY : 0);
            importance[i] = Math.min(3, item.passages().size())
                    + 4 * index.restingOn(item.id()).size();
            category[i] = item instanceof Event event && event.category().isPresent()
                    ? categoryNumbers.computeIfAbsent(event.category().get(), this::addCategory)
                    : -1;
        }
        byStart = IntStream.range(0, size)
                .filter(this::isOnAxis)
                .mapToLong(i -> start[i] << INDEX_BITS | i)
                .sorted()
                .mapToInt(key -> (int) key & ((1 << INDEX_BITS) - 1))
                .toArray();
        lastDay = IntStream.of(byStart).mapToLong(i -> end[i]).max().orElse(0);
    }

    private int indexOf(Item item) {
        return index.indexOf(item.id()).orElseThrow();
    }

    private int addCategory(String name) {
        categories.add(name);
        return categories.size() - 1;
    }

    private static boolean isNear(long day) {
        return -FARTHEST <= day && day <= FARTHEST;
    }

    private void setExtent(int item, TimeExtent extent) {
        if (isNear(extent.first()) && isNear(extent.last())) {
            start[item] = extent.first();
            end[item] = extent.last() + 1;
        } else {
            beyond.set(item);
        }
    }

    /** Prepares the items of a commentary for the timeline; takes time in proportion to n log n. */
    public static TimelineItems of(CommentaryIndex index) {
        return new TimelineItems(index);
    }

    /** Returns how many items there are, those without a place on the axis included. */
    public int size() {
        return start.length;
    }

    /** Returns how many items, the first ones, are events. */
    public int eventCount() {
        return index.events().size();
    }

    /** Returns the event or claim at an index. */
    public Item item(int item) {
        return index.items().get(item);
    }

    /** Returns the index of the item with an id, if there is one. */
    public OptionalInt indexOf(String id) {
        return index.indexOf(id);
    }

    /** Returns a bit for each of the items with the given ids; unknown ids are left out. */
    public BitSet setOf(Collection<String> ids) {
        BitSet bits = new BitSet(size());
        ids.forEach(id -> indexOf(id).ifPresent(bits::set));
        return bits;
    }

    /** Returns a bit for every item. */
    public BitSet all() {
        BitSet bits = new BitSet(size());
        bits.set(0, size());
        return bits;
    }

    /** Returns how many items are of a time beyond the axis, and so have no place on it. */
    public int countBeyond() {
        return beyond.cardinality();
    }

    /** Tells whether an item is of a time beyond the axis. */
    public boolean isBeyond(int item) {
        return beyond.get(item);
    }

    /** Tells whether an item has a place on the time axis; the others are about no known day, or one beyond the axis. */
    public boolean isOnAxis(int item) {
        return end[item] > start[item];
    }

    /** Returns how many items have a place on the time axis. */
    public int countOnAxis() {
        return byStart.length;
    }

    /** Returns the items with a place on the axis by their first day; not to be changed. */
    public int[] byStart() {
        return byStart;
    }

    /** Returns the first epoch day of any item; 0 where there is none. */
    public double firstDay() {
        return byStart.length == 0 ? 0 : (double) start[byStart[0]];
    }

    /** Returns the epoch day after the last of any item; 0 where there is none. */
    public double lastDay() {
        return lastDay;
    }

    /** Returns the epoch day up to which a timeline of all items reaches, with the day of the publication. */
    public double lastShownDay() {
        double last = Math.max(firstDay() + 1, (double) lastDay);
        return publication.isPresent() ? Math.max(last, publication.getAsLong() + 1.0) : last;
    }

    /** Returns the epoch day of the publication, if it is known. */
    public OptionalDouble publication() {
        return publication.isPresent() ? OptionalDouble.of((double) publication.getAsLong()) : OptionalDouble.empty();
    }

    /**
     * Returns the first epoch day that an item may belong to.
     *
     * <p>Of an item with an open or unknown start it is the first day of its end.
     *
     * @param item the index of an item on the axis
     */
    public double start(int item) {
        return start[item];
    }

    /**
     * Returns the epoch day after the last one that an item may belong to.
     *
     * <p>What has an open end lasts to the publication at least.
     *
     * @param item the index of an item on the axis
     */
    public double end(int item) {
        return end[item];
    }

    /** Returns the middle of an item's time, an epoch day. */
    public double middle(int item) {
        return 0.5 * start[item] + 0.5 * end[item];
    }

    /** Returns how long the time of an item is, in days, at least 1. */
    public double extent(int item) {
        return (double) end[item] - start[item];
    }

    /** Tells whether an item is a claim; else it is an event. */
    public boolean isClaim(int item) {
        return item >= eventCount();
    }

    /** Returns an item's traits, whatever is selected and filtered, as bits of {@link Traits}. */
    public int traits(int item) {
        return traits[item];
    }

    /** Returns the relation of an item's time to the publication. */
    public TimeClass timeClass(int item) {
        return order.timeClass(item(item));
    }

    /** Tells whether an item is of all the time up to the publication, from no date that the text gives. */
    public boolean isThroughout(int item) {
        return throughout.get(item);
    }

    /** Tells whether an event did not take place. */
    public boolean isAbsent(int item) {
        return (traits[item] & Traits.ABSENT) != 0;
    }

    /** Returns the kind of a claim; {@code FACTUAL} for an event. */
    public ClaimKind claimKind(int item) {
        return item(item) instanceof Claim claim ? claim.kind() : ClaimKind.FACTUAL;
    }

    /** Returns how much an item matters: first by the claims that rest on it, then by its passages. */
    public int importance(int item) {
        return importance[item];
    }

    /** Returns the number of an event's category in {@link #categories()}, -1 for none and for claims. */
    public int category(int item) {
        return category[item];
    }

    /** Returns the categories of the events in the order in which these name them. */
    public List<String> categories() {
        return Collections.unmodifiableList(categories);
    }

    /** Returns the actors, and which of them each item involves. */
    public ItemActors actors() {
        return actors;
    }

    /** Returns the indices of what a claim rests on, and of the claims that rest on an item. */
    public int[] linked(int item) {
        Item one = item(item);
        List<Item> evidence = one instanceof Claim claim ? index.evidenceOf(claim) : List.of();
        return IntStream.concat(
                        evidence.stream().mapToInt(this::indexOf),
                        index.restingOn(one.id()).stream().mapToInt(this::indexOf))
                .toArray();
    }
}
