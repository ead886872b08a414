package dateline.query;

import dateline.date.Edtf;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Item;
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

    /** Adds the next event, for which there is to be room. */
    void add(Event event) {
        setTime(event.when());
        append(event);
    }

    /** Adds the next claim, for which there is to be room. */
    void add(Claim claim) {
        if (claim.about().isPresent()) {
            setTime(claim.about().get());
        } else {
            beginnings[size] = Long.MAX_VALUE;
        }
        append(claim);
    }

    private void append(Item item) {
        items[size] = item;
        hashes[size] = item.id().hashCode();
        size++;
    }

    private void setTime(Edtf time) {
        OptionalLong earliest = time.earliestDay();
        if (earliest.isPresent()) {
            beginnings[size] = earliest.getAsLong();
        } else {
            beginnings[size] = Long.MIN_VALUE;
            if (ends.length == 0) {
                ends = new long[items.length];
            }
            ends[size] = time.latestDay().orElse(Long.MAX_VALUE);
        }
    }

    int size() {
        return size;
    }

    /** Tells whether these very items stand in an array from some place on, which has room for them. */
    boolean stand(Object[] others, int place) {
        for (int i = 0; i < size; i++) {
            if (others[place + i] != items[i]) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether there is an item whose first day is unknown. */
    boolean hasEnds() {
        return ends.length > 0;
    }

    /** Copies the first days to some place. */
    void copyBeginnings(long[] target, int place) {
        System.arraycopy(beginnings, 0, target, place, size);
    }

    /** Copies the last days of those items whose first day is unknown, of which there are some. */
    void copyEnds(long[] target, int place) {
        System.arraycopy(ends, 0, target, place, size);
    }

    /** Copies the hashes of the ids. */
    void copyHashes(int[] target, int place) {
        System.arraycopy(hashes, 0, target, place, size);
    }
}
