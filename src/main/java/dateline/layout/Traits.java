package dateline.layout;

import dateline.date.Edtf;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Item;

/** How an item looks: what is known of its time, whether it happened, how surely it is claimed. */
final class Traits {
    static final int CLAIM = 1;
    static final int START_APPROXIMATE = 1 << 1;
    static final int UNCERTAIN = 1 << 2;
    static final int START_OPEN = 1 << 3;
    static final int START_UNKNOWN = 1 << 4;
    static final int END_OPEN = 1 << 5;
    static final int END_UNKNOWN = 1 << 6;
    static final int END_APPROXIMATE = 1 << 7;
    static final int ABSENT = 1 << 8;
    static final int INTERVAL = 1 << 9;
    /** How many bits the traits take. */
    static final int BITS = 10;

    private Traits() {}

    /** Returns what the layout asks of an item again and again, as bits. */
    static int flags(Item item) {
        int flags = item instanceof Claim ? CLAIM : 0;
        return flags | (item instanceof Event event && event.status() == EventStatus.ABSENT ? ABSENT : 0);
    }

    /** Returns what the layout asks of a date again and again, as bits. */
    static int flags(Edtf time) {
        int flags = time.startQualifier().isApproximate() ? START_APPROXIMATE : 0;
        flags |= time.isInterval() ? INTERVAL : 0;
        flags |= time.endQualifier().isApproximate() ? END_APPROXIMATE : 0;
        flags |= time.isUncertain() ? UNCERTAIN : 0;
        flags |= time.startBound() == Edtf.Bound.OPEN ? START_OPEN : 0;
        flags |= time.startBound() == Edtf.Bound.UNKNOWN ? START_UNKNOWN : 0;
        flags |= time.endBound() == Edtf.Bound.OPEN ? END_OPEN : 0;
        flags |= time.endBound() == Edtf.Bound.UNKNOWN ? END_UNKNOWN : 0;
        return flags;
    }

    static Marks.Shape shape(TimelineItems items, int item, double extent, double smallestBar) {
        if (items.isClaim(item)) {
            return Marks.Shape.DIAMOND;
        }
        if (items.isAbsent(item)) {
            return Marks.Shape.STRUCK;
        }
        return extent >= smallestBar ? Marks.Shape.BAR : Marks.Shape.DOT;
    }

    static int of(TimelineItems items, int item) {
        int traits = items.isClaim(item) ? ofClaim(items, item) : ofStatus(items.status(item));
        traits |= items.is(item, START_APPROXIMATE | START_UNKNOWN) ? Marks.FADE_START : 0;
        traits |= items.is(item, END_APPROXIMATE | END_UNKNOWN) ? Marks.FADE_END : 0;
        traits |= items.is(item, UNCERTAIN) && !items.isClaim(item) ? Marks.DASHED : 0;
        traits |= items.is(item, START_UNKNOWN) ? Marks.UNKNOWN_START : 0;
        traits |= items.is(item, END_UNKNOWN) ? Marks.UNKNOWN_END : 0;
        traits |= items.is(item, INTERVAL) ? Marks.LASTING : 0;
        traits |= items.extent(item) == 1 ? Marks.DAY : 0;
        traits |= items.is(item, START_OPEN) ? Marks.ARROW_START : 0;
        traits |= items.is(item, END_OPEN) ? Marks.ARROW_END : 0;
        return traits;
    }

    private static int ofStatus(EventStatus status) {
        return switch (status) {
            case HAPPENED -> 0;
            case ONGOING -> Marks.ARROW_END;
            case ABSENT -> Marks.HOLLOW;
            case HYPOTHETICAL -> Marks.HOLLOW | Marks.DASHED;
        };
    }

    private static int ofClaim(TimelineItems items, int item) {
        return switch (items.certainty(item)) {
            case ASSERTED -> 0;
            case HEDGED -> Marks.HOLLOW | Marks.DASHED;
            case REPORTED -> Marks.HOLLOW | Marks.DOTTED;
            case SPECULATIVE -> Marks.HOLLOW | Marks.SPARSE;
        };
    }
}
