package dateline.query;

import dateline.columns.StableOrder;
import dateline.model.Item;
import dateline.model.Passage;
import java.util.Comparator;
import java.util.Optional;

/**
 * Orders items by when they begin.
 *
 * <p>Items without a known beginning come first, by when they end; items without a time come last. Items that begin on the
 * same day stand in the order in which the text speaks of them, and beyond that in the order of the file.
 */
final class TimeOrder {
    private TimeOrder() {}

    /** Returns the places of items in time order. */
    static int[] of(ItemColumns items) {
        // The order by the last key is refined by the first: each sort keeps the order of equals.
        StableOrder order = new StableOrder(items.size());
        order.by(items.sentences());
        order.by(items.ends());
        order.by(items.beginnings());
        return order.toArray();
    }

    /**
     * Returns the passage that comes first in the text.
     *
     * @param item an event or a claim
     * @return the passage, or empty where the item has none
     */
    static Optional<Passage> firstPassage(Item item) {
        return item.passages().stream().min(Comparator.comparing(Passage::first).thenComparing(Passage::last));
    }
}
