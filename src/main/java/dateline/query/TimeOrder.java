package dateline.query;

import dateline.columns.StableOrder;
import dateline.date.Edtf;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
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
    private static final long NOWHERE = Long.MAX_VALUE;

    private TimeOrder() {}

    /**
     * Returns the places of items in time order.
     *
     * @param items in the order of the file
     */
    static int[] of(List<Item> items) {
        int count = items.size();
        long[] beginnings = new long[count];
        long[] ends = new long[count];
        long[] sentences = new long[count];
        for (int p = 0; p < count; p++) {
            Item item = items.get(p);
            sentences[p] = firstSentence(item);
            Optional<Edtf> time = item.time();
            if (time.isEmpty()) {
                beginnings[p] = Long.MAX_VALUE;
            } else if (time.get().earliestDay().isPresent()) {
                beginnings[p] = time.get().earliestDay().getAsLong();
            } else {
                beginnings[p] = Long.MIN_VALUE;
                ends[p] = time.get().latestDay().orElse(Long.MAX_VALUE);
            }
        }
        // The order by the last key is refined by the first: each sort keeps the order of equals.
        StableOrder order = new StableOrder(count);
        order.by(sentences);
        order.by(ends);
        order.by(beginnings);
        return order.toArray();
    }

    private static long firstSentence(Item item) {
        List<Passage> passages = item.passages();
        long first = NOWHERE;
        for (int i = 0; i < passages.size(); i++) {
            SentenceId sentence = passages.get(i).first();
            first = Math.min(first, (long) sentence.paragraph() << 32 | sentence.sentence());
        }
        return first;
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
