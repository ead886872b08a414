package dateline.query;

import dateline.date.Edtf;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import java.util.Comparator;
import java.util.Optional;

/**
 * Orders items by when they begin.
 *
 * <p>Items without a known beginning come first, by when they end; items without a time come last. Items that begin on the
 * same day stand in the order in which the text speaks of them, and a stable sort keeps the file's order beyond that.
 */
final class TimeOrder implements Comparator<Item> {
    /** The only instance. */
    static final TimeOrder INSTANCE = new TimeOrder();

    /** Later than every sentence, for items that no passage mentions. */
    private static final SentenceId NOWHERE = new SentenceId(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private TimeOrder() {}

    @Override
    public int compare(Item a, Item b) {
        if (a.time().isEmpty() || b.time().isEmpty()) {
            int timeless = Boolean.compare(a.time().isEmpty(), b.time().isEmpty());
            return timeless != 0 ? timeless : firstSentence(a).compareTo(firstSentence(b));
        }
        int begins = Long.compare(beginning(a.time().get()), beginning(b.time().get()));
        if (begins != 0) {
            return begins;
        }
        int ends = Long.compare(
                endOfOpenStart(a.time().get()), endOfOpenStart(b.time().get()));
        return ends != 0 ? ends : firstSentence(a).compareTo(firstSentence(b));
    }

    private static long beginning(Edtf time) {
        return time.earliestDay().orElse(Long.MIN_VALUE);
    }

    private static long endOfOpenStart(Edtf time) {
        return time.earliestDay().isPresent()
                ? Long.MIN_VALUE
                : time.latestDay().orElse(Long.MAX_VALUE);
    }

    private static SentenceId firstSentence(Item item) {
        return firstPassage(item).map(Passage::first).orElse(NOWHERE);
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
