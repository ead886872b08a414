package dateline.index;

import dateline.date.Edtf;
import dateline.date.Edtf.Bound;
import dateline.date.Edtf.Precision;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Sorts the events, and the claims, of a commentary by time, for every "next" and every "12 of 107".
 *
 * <p>Dated items come first, then circumstances, then what lies ahead, and claims about no particular time last. Within
 * each class items stand by their earliest day (those with an open or unknown start by their latest day), then finer dates
 * before coarser ones, then in the order of the file.
 */
public final class TimeOrder {
    private static final Comparator<Key<?>> ORDER = Comparator.<Key<?>, TimeClass>comparing(Key::timeClass)
            .thenComparingLong(Key::day)
            .thenComparing(Key::precision, Comparator.reverseOrder());

    /** The latest day of the publication date. */
    private final OptionalLong publication;

    /** The classes of items by their relation to the publication date. */
    public enum TimeClass {
        /** Has a date that the text gives or implies. */
        DATED,
        /** Goes on until the publication, from no date that the text gives. */
        CIRCUMSTANCE,
        /** Is imagined, or begins after the publication. */
        AHEAD,
        /** Claims something about no particular time. */
        TIMELESS
    }

    /** The sort key of an item. */
    private record Key<T>(TimeClass timeClass, long day, Precision precision, T item) {}

    /**
     * Prepares the order.
     *
     * @param source has the publication date, by which items are classed
     */
    public TimeOrder(Source source) {
        publication = source.published().map(Edtf::latestDay).orElse(OptionalLong.empty());
    }

    /** Returns events or claims, given in the order of the file, in time order. */
    public <T extends Item> List<T> sorted(List<T> inFile) {
        return inFile.stream().map(this::key).sorted(ORDER).map(Key::item).toList();
    }

    private <T extends Item> Key<T> key(T item) {
        Optional<Edtf> time = item.time();
        if (time.isEmpty()) {
            return new Key<>(TimeClass.TIMELESS, Long.MAX_VALUE, Precision.MILLENNIUM, item);
        }
        OptionalLong earliest = time.get().earliestDay();
        OptionalLong day = earliest.isPresent() ? earliest : time.get().latestDay();
        return new Key<>(timeClass(item), day.orElse(Long.MAX_VALUE), time.get().precision(), item);
    }

    /** Returns the class of an item of the commentary. */
    public TimeClass timeClass(Item item) {
        if (item.time().isEmpty()) {
            return TimeClass.TIMELESS;
        }
        Edtf time = item.time().get();
        boolean ahead = item instanceof Event event && event.status().isAhead();
        if (ahead || isAfterPublication(time)) {
            return TimeClass.AHEAD;
        }
        boolean throughout = publication.isPresent()
                && time.startBound() == Bound.OPEN
                && time.latestDay().equals(publication);
        return throughout ? TimeClass.CIRCUMSTANCE : TimeClass.DATED;
    }

    private boolean isAfterPublication(Edtf time) {
        OptionalLong earliest = time.earliestDay();
        return publication.isPresent() && earliest.isPresent() && earliest.getAsLong() > publication.getAsLong();
    }
}
