package dateline.query;

import dateline.date.Edtf;
import dateline.model.Item;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;

/** Some items that follow each other, with what their order and the table of their ids take of them. */
final class ItemChunk {
    static final int LARGEST = 1 << 12;

    private final Item[] items;

    /** The first day of each item: the least of all numbers if it is unknown, the greatest if there is no time. */
    private final long[] beginnings;

    /** The last day of each item whose first day is unknown; nothing where that of all is known. */
    private long[] ends = {};

    private final int[] hashes;
    private int size;

    /** Makes a chunk for as many items at most. */
    ItemChunk(int room) {
        items = new Item[room];
        beginnings = new long[room];
        hashes = new int[room];
    }

    /** Returns a chunk for the items that follow. */
    ItemChunk next() {
        return new ItemChunk(Math.min(2 * items.length, LARGEST));
    }

    boolean isFull() {
        return size == items.length;
    }

    /** Adds the next item, for which there is to be room. */
    void add(Item item) {
        items[size] = item;
        hashes[size] = item.id().hashCode();
        addTime(item.time());
        size++;
    }

    private void addTime(Optional<Edtf> time) {
        if (time.isEmpty()) {
            beginnings[size] = Long.MAX_VALUE;
            return;
        }
        OptionalLong earliest = time.get().earliestDay();
        if (earliest.isPresent()) {
            beginnings[size] = earliest.getAsLong();
        } else {
            beginnings[size] = Long.MIN_VALUE;
            if (ends.length == 0) {
                ends = new long[items.length];
            }
            ends[size] = time.get().latestDay().orElse(Long.MAX_VALUE);
        }
    }

    /** Tells whether the next of some items are these very ones, and passes them. */
    boolean holdsNext(Iterator<? extends Item> others) {
        for (int i = 0; i < size; i++) {
            if (others.next() != items[i]) {
                return false;
            }
        }
        return true;
    }

    /** Copies the first days to some place; returns the place behind them. */
    int copyBeginnings(long[] target, int place) {
        System.arraycopy(beginnings, 0, target, place, size);
        return place + size;
    }

    /** Tells whether there is an item whose first day is unknown. */
    boolean hasEnds() {
        return ends.length > 0;
    }

    /** Copies the last days of those items whose first day is unknown; returns the place behind them. */
    int copyEnds(long[] target, int place) {
        if (ends.length > 0) {
            System.arraycopy(ends, 0, target, place, size);
        }
        return place + size;
    }

    /** Copies the hashes of the ids; returns the place behind them. */
    int copyHashes(int[] target, int place) {
        System.arraycopy(hashes, 0, target, place, size);
        return place + size;
    }
}
