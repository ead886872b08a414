package dateline.query;

import dateline.model.Item;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The items of a commentary that a filter accepts.
 *
 * <p>Not for several threads at once.
 */
public final class FilterResult {
    private final CommentaryIndex index;
    private final Filter filter;
    private final BitSet positions;
    private final int size;
    private final int eventCount;
    private List<Item> items = List.of();

    private FilterResult(CommentaryIndex index, Filter filter) {
        this.index = index;
        this.filter = filter;
        positions = index.postings().accepted(filter);
        size = positions.cardinality();
        BitSet events = (BitSet) positions.clone();
        events.and(index.postings().events());
        eventCount = events.cardinality();
    }

    /**
     * Applies a filter.
     *
     * @param index the commentary's items
     * @param filter what is wanted
     */
    public static FilterResult of(CommentaryIndex index, Filter filter) {
        return new FilterResult(Objects.requireNonNull(index, "index"), Objects.requireNonNull(filter, "filter"));
    }

    /** Returns the filter that was applied. */
    public Filter filter() {
        return filter;
    }

    /** Returns a copy of the accepted positions in {@link CommentaryIndex#itemsInTimeOrder()}. */
    public BitSet positions() {
        return (BitSet) positions.clone();
    }

    /**
     * Tells whether the item at a position is accepted.
     *
     * @param position the place in {@link CommentaryIndex#itemsInTimeOrder()}, from 0
     */
    public boolean acceptsAt(int position) {
        return positions.get(position);
    }

    /**
     * Tells whether an item is accepted.
     *
     * @param itemId an event or claim; an id that the commentary does not have is not accepted
     */
    public boolean accepts(String itemId) {
        return index.position(itemId).stream().anyMatch(positions::get);
    }

    /** Returns the accepted items in time order; they are gathered at the first call. */
    public List<Item> items() {
        if (items.size() < size) {
            List<Item> all = index.itemsInTimeOrder();
            List<Item> accepted = new ArrayList<>(size);
            positions.stream().forEach(p -> accepted.add(all.get(p)));
            items = Collections.unmodifiableList(accepted);
        }
        return items;
    }

    /** Returns a bit for each accepted item at its place in the file, the events counted before the claims. */
    public BitSet placesInFile() {
        long[] words = new long[(index.itemsInTimeOrder().size() + 63) / 64];
        for (int p = positions.nextSetBit(0); p >= 0; p = positions.nextSetBit(p + 1)) {
            int place = index.placeInFile(p);
            words[place >> 6] |= 1L << place;
        }
        return BitSet.valueOf(words);
    }

    /**
     * Returns the number of an item among the accepted ones in time order, from 1.
     *
     * @param itemId an event or claim
     * @return empty where it is not accepted
     */
    public OptionalInt number(String itemId) {
        return accepts(itemId)
                ? OptionalInt.of(
                        positions.get(0, index.position(itemId).getAsInt() + 1).cardinality())
                : OptionalInt.empty();
    }

    /**
     * Returns the first accepted item after another one in time order.
     *
     * @param itemId an event or claim of the commentary, accepted or not
     * @return empty after the last
     */
    public Optional<Item> after(String itemId) {
        return at(positions.nextSetBit(index.position(itemId).orElse(-1) + 1));
    }

    /**
     * Returns the last accepted item before another one in time order.
     *
     * @param itemId an event or claim of the commentary, accepted or not
     * @return empty before the first
     */
    public Optional<Item> before(String itemId) {
        int position = index.position(itemId).orElse(0);
        return position == 0 ? Optional.empty() : at(positions.previousSetBit(position - 1));
    }

    /** Returns the first accepted item in time order, if there is any. */
    public Optional<Item> first() {
        return at(positions.nextSetBit(0));
    }

    /** Returns the last accepted item in time order, if there is any. */
    public Optional<Item> last() {
        return at(positions.length() - 1);
    }

    private Optional<Item> at(int position) {
        return position < 0
                ? Optional.empty()
                : Optional.of(index.itemsInTimeOrder().get(position));
    }

    /** Returns how many items are accepted. */
    public int size() {
        return size;
    }

    /** Returns how many events are accepted. */
    public int eventCount() {
        return eventCount;
    }

    /** Returns how many claims are accepted. */
    public int claimCount() {
        return size - eventCount;
    }
}
