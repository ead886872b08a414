package dateline.layout;

import dateline.columns.Csr;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Item;
import dateline.model.Source;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A commentary's events and claims as columns of primitive arrays, sorted by time.
 *
 * <p>Items with a time have the indices 0 to {@link #size()} - 1, by first day, then last day, then order of the file.
 * Claims about no particular time follow up to {@link #total()} - 1: they have no place on the axis, only links. Days are
 * epoch days; what lies more than five million years away is taken to lie there. Immutable; any thread.
 */
public final class TimelineItems {
    private final ItemColumns columns;
    private final int lastDay;
    private final Map<LaneGrouping, LaneIndex> laneIndices =
            Collections.synchronizedMap(new EnumMap<>(LaneGrouping.class));

    private Optional<Folds> folds = Optional.empty();
    private Optional<Boolean> foldingAdvised = Optional.empty();

    private TimelineItems(ItemColumns columns) {
        this.columns = columns;
        int last = columns.size == 0 ? 0 : columns.end[0];
        for (int i = 0; i < columns.size; i++) {
            last = Math.max(last, columns.end[i]);
        }
        lastDay = last;
    }

    /**
     * Returns the columns of a commentary; takes time in proportion to n log n.
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

    /**
     * Builds what a grouping into lanes and the folding need, once; later calls find it ready.
     *
     * @param grouping what a lane stands for
     */
    public void prepare(LaneGrouping grouping) {
        laneIndex(grouping);
        folds();
        isFoldingAdvised();
    }

    /**
     * Tells whether a grouping is ready, so that lanes of it take no time to speak of.
     *
     * @param grouping what a lane stands for
     */
    public boolean isPrepared(LaneGrouping grouping) {
        return laneIndices.containsKey(grouping);
    }

    /** Returns the folds of the empty stretches that are worth folding; found at the first call. */
    public Folds folds() {
        synchronized (laneIndices) {
            if (folds.isEmpty()) {
                folds = Optional.of(FoldFinder.find(this));
            }
            return folds.get();
        }
    }

    /** Tells whether folding is worth having on from the start; found at the first call. */
    public boolean isFoldingAdvised() {
        synchronized (laneIndices) {
            if (foldingAdvised.isEmpty()) {
                foldingAdvised = Optional.of(FoldFinder.isAdvised(this));
            }
            return foldingAdvised.get();
        }
    }

    LaneIndex laneIndex(LaneGrouping grouping) {
        return laneIndices.computeIfAbsent(grouping, g -> LaneIndex.of(this, g));
    }

    /** Returns how many items have a place on the time axis. */
    public int size() {
        return columns.size;
    }

    /** Returns how many items there are, those without a time included. */
    public int total() {
        return columns.order.length;
    }

    /**
     * Returns the event or claim.
     *
     * @param index 0 to {@link #total()} - 1
     */
    public Item item(int index) {
        int place = columns.order[index];
        int events = columns.events.size();
        return place < events ? columns.events.get(place) : columns.claims.get(place - events);
    }

    /**
     * Returns the place of an item in the file, the events counted before the claims, from 0.
     *
     * @param index 0 to {@link #total()} - 1
     */
    public int placeInFile(int index) {
        return columns.order[index];
    }

    /**
     * Returns the index of an item.
     *
     * @param id the item's id
     * @return empty where there is no such item
     */
    public OptionalInt indexOf(String id) {
        int found = columns.ids.find(id);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /**
     * Returns the set of the items with the given ids; ids that are not here are left out.
     *
     * @param ids ids of events and claims
     */
    public ItemSet setOf(Collection<String> ids) {
        BitSet bits = new BitSet(total());
        for (String id : ids) {
            indexOf(id).ifPresent(bits::set);
        }
        return ItemSet.of(bits);
    }

    /**
     * Returns the set of the items at the given places in the file.
     *
     * @param places a bit for each place, as of {@link #placeInFile}
     */
    public ItemSet setOfPlaces(BitSet places) {
        long[] from = places.toLongArray();
        long[] to = new long[(total() + 63) / 64];
        for (int i = 0; i < columns.order.length; i++) {
            int place = columns.order[i];
            if ((place >> 6) < from.length) {
                to[i >> 6] |= ((from[place >> 6] >>> place) & 1) << i;
            }
        }
        return ItemSet.of(BitSet.valueOf(to));
    }

    /** Returns the first epoch day of any item; 0 where there is none. */
    public double firstDay() {
        return size() == 0 ? 0 : columns.start[0];
    }

    /** Returns the epoch day after the last of any item; 0 where there is none. */
    public double lastDay() {
        return lastDay;
    }

    /** Returns the epoch day up to which a timeline of all items reaches, with the day of the publication. */
    public double lastShownDay() {
        double last = Math.max(firstDay() + 1, lastDay);
        return columns.publication.isPresent() ? Math.max(last, columns.publication.getAsInt() + 1.0) : last;
    }

    /** Returns the epoch day of the publication, if it is known. */
    public OptionalDouble publication() {
        return columns.publication.isPresent()
                ? OptionalDouble.of(columns.publication.getAsInt())
                : OptionalDouble.empty();
    }

    /**
     * Returns the first epoch day that an item may belong to.
     *
     * <p>Of an item with an open or unknown start it is the day that its end gives.
     *
     * @param index 0 to {@link #size()} - 1
     */
    public double start(int index) {
        return columns.start[index];
    }

    /**
     * Returns the epoch day after the last one that an item may belong to.
     *
     * <p>What has an open end lasts to the publication at least.
     *
     * @param index 0 to {@link #size()} - 1
     */
    public double end(int index) {
        return columns.end[index];
    }

    /** Returns the middle of an item's time, an epoch day. */
    double middle(int index) {
        return 0.5 * columns.start[index] + 0.5 * columns.end[index];
    }

    /** Returns how long the time of an item is, in days, at least 1. */
    double extent(int index) {
        return (double) columns.end[index] - columns.start[index];
    }

    /**
     * Tells whether an item is a claim; else it is an event.
     *
     * @param index 0 to {@link #total()} - 1
     */
    public boolean isClaim(int index) {
        return (columns.traits[index] & Traits.CLAIM) != 0;
    }

    /** Tells whether an event did not take place. */
    boolean isAbsent(int index) {
        return (columns.traits[index] & Traits.ABSENT) != 0;
    }

    boolean is(int index, int flag) {
        return (columns.traits[index] & flag) != 0;
    }

    /** Returns an event's status; {@code HAPPENED} for a claim. */
    EventStatus status(int index) {
        return item(index) instanceof Event event ? event.status() : EventStatus.HAPPENED;
    }

    /** Returns a claim's certainty; {@code ASSERTED} for an event. */
    Certainty certainty(int index) {
        return item(index) instanceof Claim claim ? claim.certainty() : Certainty.ASSERTED;
    }

    /**
     * Returns what sort of assertion a claim is; {@code FACTUAL} for an event.
     *
     * @param index 0 to {@link #total()} - 1
     */
    public ClaimKind claimKind(int index) {
        return item(index) instanceof Claim claim ? claim.kind() : ClaimKind.FACTUAL;
    }

    /** Returns how much an item matters: first by the claims that rest on it, then by its passages. */
    int importance(int index) {
        return columns.importance[index];
    }

    /** Returns the index of an event's category in {@link #categories()}, -1 for none and for claims. */
    int category(int index) {
        return (columns.traits[index] >>> Traits.BITS) - 1;
    }

    /** Returns the categories of the events in order of first appearance in the file. */
    public List<String> categories() {
        return Collections.unmodifiableList(columns.categories);
    }

    /** Returns the numbers of an item's actors, each once. */
    Csr actors() {
        return columns.actors;
    }

    /** Returns the number of the actor who holds a claim, -1 for the authors and for an event. */
    int holder(int index) {
        return columns.holderOf(index);
    }

    List<String> actorIds() {
        return columns.actorIds;
    }

    List<String> actorNames() {
        return columns.actorNames;
    }

    /**
     * Returns the indices of what a claim rests on; none for an event.
     *
     * @param index 0 to {@link #total()} - 1
     */
    public int[] evidence(int index) {
        return columns.evidence.of(index);
    }

    /**
     * Returns the indices of the claims that rest on an item.
     *
     * @param index 0 to {@link #total()} - 1
     */
    public int[] resting(int index) {
        return columns.resting.of(index);
    }

    /** Returns the index of the first item that starts at a day or later. */
    int firstFrom(double day) {
        int key = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Math.ceil(day)));
        int found = Arrays.binarySearch(columns.start, 0, size(), key);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && columns.start[found - 1] == key) {
            found--;
        }
        return found;
    }

    private static final class EmptyItems {
        static final TimelineItems INSTANCE =
                of(new Commentary("", Source.bare("", Optional.empty()), List.of(), List.of(), List.of()));
    }
}
