package dateline.layout;

import dateline.model.EventStatus;

/** How an item looks: what is known of its time, whether it happened, how surely it is claimed. */
final class Traits {
    private Traits() {}

    static Marks.Shape shape(TimelineItems items, int item, double extent, double smallestBar) {
        if (items.isClaim(item)) {
            return Marks.Shape.DIAMOND;
        }
        if (items.status(item) == EventStatus.ABSENT) {
            return Marks.Shape.STRUCK;
        }
        return extent >= smallestBar ? Marks.Shape.BAR : Marks.Shape.DOT;
    }

    static int of(TimelineItems items, int item) {
        int traits = items.isClaim(item) ? ofClaim(items, item) : ofStatus(items.status(item));
        traits |= items.is(item, TimelineItems.START_APPROXIMATE) ? Marks.FADE_START : 0;
        traits |= items.is(item, TimelineItems.END_APPROXIMATE) ? Marks.FADE_END : 0;
        if (items.is(item, TimelineItems.UNCERTAIN) && !items.isClaim(item)) {
            traits |= Marks.DASHED;
        }
        traits |= items.is(item, TimelineItems.START_UNKNOWN) ? Marks.FADE_START : 0;
        traits |= items.is(item, TimelineItems.END_UNKNOWN) ? Marks.FADE_END : 0;
        traits |= items.is(item, TimelineItems.START_OPEN) ? Marks.ARROW_START : 0;
        traits |= items.is(item, TimelineItems.END_OPEN) ? Marks.ARROW_END : 0;
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
            case REPORTED, SPECULATIVE -> Marks.HOLLOW | Marks.DOTTED;
        };
    }
}
