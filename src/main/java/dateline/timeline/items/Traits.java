package dateline.timeline.items;

import dateline.date.Edtf;
import dateline.date.Edtf.Bound;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Item;

/** Names the traits of an item's mark as bits: of its time, its status, and how it stands out. */
public final class Traits {
    /** The outline is dashed: the date is uncertain, the event imagined, the claim hedged. */
    public static final int DASHED = 1;
    /** The outline is dotted: the claim is reported. */
    public static final int DOTTED = 1 << 1;
    /** The outline is dotted with wide gaps: the claim is speculative. */
    public static final int SPARSE = 1 << 2;
    /** The mark is not filled. */
    public static final int HOLLOW = 1 << 3;
    /** Fades out to the left. */
    public static final int FADE_START = 1 << 4;
    /** Fades out to the right. */
    public static final int FADE_END = 1 << 5;
    /** Comes from an open past. */
    public static final int ARROW_START = 1 << 6;
    /** Goes on. */
    public static final int ARROW_END = 1 << 7;
    /** When it started is not known. */
    public static final int UNKNOWN_START = 1 << 8;
    /** When it ended is not known. */
    public static final int UNKNOWN_END = 1 << 9;
    /** Its time is one day. */
    public static final int DAY = 1 << 10;
    /** The item lasted from one date to another; else it happened at some time within its extent. */
    public static final int LASTING = 1 << 11;
    /** The event did not take place. */
    public static final int ABSENT = 1 << 12;
    /** The filter does not accept it; drawn faint. */
    public static final int DIM = 1 << 13;
    /** The selected item. */
    public static final int SELECTED = 1 << 14;
    /** Found by the search. */
    public static final int MATCH = 1 << 15;
    /** Rests on the selected item or bears it. */
    public static final int LINKED = 1 << 16;
    /** One of several selected items, or linked while links are made; has a tick. */
    public static final int CHOSEN = 1 << 17;

    private Traits() {}

    /** Returns the traits of an item, whatever is selected and filtered. */
    static int of(Item item) {
        int traits = item.time().map(Traits::ofTime).orElse(0);
        if (item instanceof Claim claim) {
            return traits | ofCertainty(claim.certainty());
        }
        Event event = (Event) item;
        boolean doubted =
                event.certainty() != Certainty.ASSERTED && !event.status().isAhead();
        return traits
                | ofStatus(event.status())
                | (event.when().isUncertain() ? DASHED : 0)
                | (doubted ? HOLLOW | DOTTED : 0);
    }

    private static int ofTime(Edtf time) {
        return (time.startQualifier().isApproximate() || time.startBound() == Bound.UNKNOWN ? FADE_START : 0)
                | (time.endQualifier().isApproximate() || time.endBound() == Bound.UNKNOWN ? FADE_END : 0)
                | (time.startBound() == Bound.OPEN ? ARROW_START : 0)
                | (time.endBound() == Bound.OPEN ? ARROW_END : 0)
                | (time.startBound() == Bound.UNKNOWN ? UNKNOWN_START : 0)
                | (time.endBound() == Bound.UNKNOWN ? UNKNOWN_END : 0)
                | (time.isInterval() ? LASTING : 0);
    }

    private static int ofStatus(EventStatus status) {
        return switch (status) {
            case HAPPENED -> 0;
            case ONGOING -> ARROW_END;
            case ABSENT -> ABSENT | HOLLOW;
            case EXPECTED, CONDITIONAL, PROPOSED, HYPOTHETICAL -> HOLLOW | DASHED;
        };
    }

    private static int ofCertainty(Certainty certainty) {
        return switch (certainty) {
            case ASSERTED -> 0;
            case HEDGED -> HOLLOW | DASHED;
            case REPORTED -> HOLLOW | DOTTED;
            case SPECULATIVE -> HOLLOW | SPARSE;
        };
    }
}
