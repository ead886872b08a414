package dateline.index;

import dateline.model.Item;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The items of a commentary that a filter accepts. */
public final class FilterResult {
    private final CommentaryIndex index;
    private final Filter filter;
    private final BitSet accepted;
    private final ItemWalk walk;

    private FilterResult(CommentaryIndex index, Filter filter) {
        this.index = index;
        this.filter = filter;
        accepted = index.postings().accepted(filter);
        walk = new ItemWalk(index.events().size(), accepted);
    }

    /** Applies a filter to the items of a commentary. */
    public static FilterResult of(CommentaryIndex index, Filter filter) {
        return new FilterResult(index, filter);
    }

    /** Tells whether the items are those of an index. */
    public boolean isOf(CommentaryIndex other) {
        return index == other;
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

    /** Tells whether an item is accepted; an unknown id is not. */
    public boolean accepts(String itemId) {
        return index.indexOf(itemId).stream().anyMatch(accepted::get);
    }

    /** Returns the accepted items: the events in time order, then the claims. */
    public List<Item> items() {
        return accepted.stream().mapToObj(index.items()::get).toList();
    }

    /** Returns the next accepted event after an event, or the next accepted claim after a claim. */
    public Optional<Item> after(String itemId) {
        return item(walk.after(index.indexOf(itemId).orElseThrow()));
    }

    /** Returns the previous accepted event before an event, or the previous accepted claim before a claim. */
    public Optional<Item> before(String itemId) {
        return item(walk.before(index.indexOf(itemId).orElseThrow()));
    }

    /** Returns the accepted item after an event or claim; after none the first. */
    public Optional<Item> after(Optional<Item> item) {
        return item.isPresent() ? after(item.get().id()) : first();
    }

    /** Returns the accepted item before an event or claim; before none the first. */
    public Optional<Item> before(Optional<Item> item) {
        return item.isPresent() ? before(item.get().id()) : first();
    }

    /** Returns the first accepted event, or else the first accepted claim. */
    public Optional<Item> first() {
        return item(walk.first());
    }

    private Optional<Item> item(OptionalInt found) {
        return found.stream().mapToObj(index.items()::get).findFirst();
    }

    /** Returns the number of accepted items. */
    public int size() {
        return accepted.cardinality();
    }

    /** Returns the number of accepted events. */
    public int eventCount() {
        return accepted.get(0, index.events().size()).cardinality();
    }

    /** Returns the number of accepted claims. */
    public int claimCount() {
        return size() - eventCount();
    }
}
