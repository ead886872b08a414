package dateline.query;

import dateline.model.Event;
import dateline.model.Item;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** The items of a commentary that a filter accepts. */
public final class FilterResult {
    private final CommentaryIndex index;
    private final Filter filter;
    private final BitSet positions;
    private final List<Item> items;
    private final int eventCount;

    private FilterResult(CommentaryIndex index, Filter filter) {
        this.index = index;
        this.filter = filter;
        List<Item> all = index.itemsInTimeOrder();
        positions = new BitSet(all.size());
        List<Item> accepted = new ArrayList<>();
        int events = 0;
        for (int i = 0; i < all.size(); i++) {
            Item item = all.get(i);
            if (filter.accepts(item)) {
                positions.set(i);
                accepted.add(item);
                events += item instanceof Event ? 1 : 0;
            }
        }
        items = List.copyOf(accepted);
        eventCount = events;
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

    /** Returns the accepted items in time order. */
    public List<Item> items() {
        return items;
    }

    /** Returns how many events are accepted. */
    public int eventCount() {
        return eventCount;
    }

    /** Returns how many claims are accepted. */
    public int claimCount() {
        return items.size() - eventCount;
    }
}
