package dateline.index;

import dateline.model.Item;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Holds the items of a commentary that a filter accepts. Immutable; any thread. */
public final class FilterResult {
    private final CommentaryIndex index;
    private final Filter filter;
    private final BitSet accepted;
    private final ItemWalk walk;
    private final int eventCount;

    private FilterResult(CommentaryIndex index, Filter filter) {
        this.index = index;
        this.filter = filter;
        accepted = index.postings().accepted(filter);
        walk = new ItemWalk(index.events().size(), accepted);
        eventCount = accepted.get(0, index.events().size()).cardinality();
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

    /** Returns a bit for each accepted item at its index in {@link CommentaryIndex#items()}; a copy. */
    public BitSet accepted() {
        return (BitSet) accepted.clone();
    }

    /** Returns the walk over the accepted items. */
    public ItemWalk walk() {
        return walk;
    }

    /**
     * Tells whether an item is accepted.
     *
     * @param itemId an event or claim; an id that the commentary does not have is not accepted
     */
    public boolean accepts(String itemId) {
        return index.indexOf(itemId).stream().anyMatch(accepted::get);
    }

    /** Returns the accepted items: the events in time order, then the claims. */
    public List<Item> items() {
        return accepted.stream().mapToObj(index.items()::get).toList();
    }

    /**
     * Returns the accepted event after an event in time order, or the accepted claim after a claim.
     *
     * @param itemId an event or claim of the commentary, accepted or not
     * @return empty after the last
     */
    public Optional<Item> after(String itemId) {
        return item(walk.after(index.indexOf(itemId).orElseThrow()));
    }

    /**
     * Returns the accepted event before an event in time order, or the accepted claim before a claim.
     *
     * @param itemId an event or claim of the commentary, accepted or not
     * @return empty before the first
     */
    public Optional<Item> before(String itemId) {
        return item(walk.before(index.indexOf(itemId).orElseThrow()));
    }

    /** Returns the first accepted event in time order, or else the first claim. */
    public Optional<Item> first() {
        return item(walk.first());
    }

    private Optional<Item> item(OptionalInt found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(index.items().get(found.getAsInt()));
    }

    /** Returns how many items are accepted. */
    public int size() {
        return accepted.cardinality();
    }

    /** Returns how many events are accepted. */
    public int eventCount() {
        return eventCount;
    }

    /** Returns how many claims are accepted. */
    public int claimCount() {
        return size() - eventCount;
    }
}
