package dateline.timeline.items;

import dateline.date.Edtf;
import dateline.date.Edtf.Bound;
import dateline.date.Interval;
import dateline.model.Event;
import dateline.model.Item;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The epoch days that an item's mark covers.
 *
 * @param first the first day
 * @param last the last day
 */
record TimeExtent(long first, long last) {
    /**
     * Returns the days of an item; empty if it is of no known day.
     *
     * <p>Without a known start they are those of its end, though only up to the publication: what the text tells of had
     * ended by then. What has an open end lasts to the publication at least.
     *
     * @param publication the last day on which the text may have been published
     */
    static Optional<TimeExtent> of(Item item, OptionalLong publication) {
        if (item.time().isEmpty()) {
            return Optional.empty();
        }
        Edtf time = item.time().get();
        OptionalLong earliest = time.earliestDay();
        OptionalLong latest = time.latestDay();
        if (earliest.isEmpty() && latest.isEmpty()) {
            return Optional.empty();
        }
        long first = earliest.orElseGet(() -> firstOfEnd(time, latest.getAsLong()));
        long last = latest.orElse(first);
        boolean isAhead = item instanceof Event event && event.status().isAhead();
        if (earliest.isEmpty() && !isAhead && first <= publication.orElse(first)) {
            last = Math.min(last, publication.orElse(last));
        }
        if (latest.isEmpty() && time.endBound() == Bound.OPEN) {
            last = Math.max(last, publication.orElse(last));
        }
        return Optional.of(new TimeExtent(first, Math.max(first, last)));
    }

    private static long firstOfEnd(Edtf time, long latest) {
        return time instanceof Interval interval ? interval.end().earliestDay().orElse(latest) : latest;
    }
}
