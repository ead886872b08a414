package dateline.query;

import dateline.date.Edtf;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Orders items by when they begin.
 *
 * <p>Items without a known beginning come first, by when they end; items without a time come last. Items that begin on the
 * same day stand in the order in which the text speaks of them, and beyond that in the order of the file.
 */
final class TimeOrder {
    /** Later than every sentence, for items that no passage mentions. */
    private static final SentenceId NOWHERE = new SentenceId(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** What the order of an item depends on, worked out once. */
    private record Key(boolean timeless, long beginning, long end, SentenceId first, int place) {
        static final Comparator<Key> ORDER = Comparator.comparing(Key::timeless)
                .thenComparingLong(Key::beginning)
                .thenComparingLong(Key::end)
                .thenComparing(Key::first)
                .thenComparingInt(Key::place);

        static Key of(Item item, int place) {
            SentenceId first = firstPassage(item).map(Passage::first).orElse(NOWHERE);
            if (item.time().isEmpty()) {
                return new Key(true, 0, 0, first, place);
            }
            Edtf time = item.time().get();
            return time.earliestDay().isPresent()
                    ? new Key(false, time.earliestDay().getAsLong(), 0, first, place)
                    : new Key(false, Long.MIN_VALUE, time.latestDay().orElse(Long.MAX_VALUE), first, place);
        }
    }

    private TimeOrder() {}

    /**
     * Returns the places of items in time order.
     *
     * @param items in the order of the file
     */
    static int[] of(List<Item> items) {
        Key[] keys = new Key[items.size()];
        for (int p = 0; p < keys.length; p++) {
            keys[p] = Key.of(items.get(p), p);
        }
        Arrays.parallelSort(keys, Key.ORDER);
        return Arrays.stream(keys).mapToInt(Key::place).toArray();
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
