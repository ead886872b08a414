package dateline.timeline.lanes;

import dateline.timeline.items.TimelineItems;
import java.util.Optional;

/**
 * Walks up and down among the lanes: from a lane's events to its claims, and on to the next lane.
 *
 * <p>Each stop is the accepted item nearest in time. So whatever is visible can be reached: one step brings the reader to
 * the claims, and {@link dateline.index.ItemWalk} to all others.
 */
public final class LaneWalk {
    private final VisibleLanes lanes;
    private final TimelineItems items;

    /**
     * Describes an item reached on a lane.
     *
     * @param lane the lane's number
     * @param item the item's index
     */
    public record Stop(int lane, int item) {}

    /** Prepares to walk; the walk stops at what the lanes' filter accepts. */
    public LaneWalk(VisibleLanes lanes) {
        this.lanes = lanes;
        items = lanes.items();
    }

    /** Returns the next stop above; empty at the top. */
    public Optional<Stop> above(Stop from) {
        return next(from, -1);
    }

    /** Returns the next stop below; empty at the bottom. */
    public Optional<Stop> below(Stop from) {
        return next(from, 1);
    }

    private Optional<Stop> next(Stop from, int step) {
        if (!items.isOnAxis(from.item())) {
            return Optional.empty();
        }
        // A lane has two stops: the even one for its events, the odd one for its claims.
        int start = 2 * from.lane() + (items.isClaim(from.item()) ? 1 : 0);
        for (int stop = start + step; stop >= 0 && stop < 2 * lanes.size(); stop += step) {
            int nearest = nearest(lanes.lane(stop / 2), stop % 2 == 1, from.item());
            if (nearest >= 0) {
                return Optional.of(new Stop(stop / 2, nearest));
            }
        }
        return Optional.empty();
    }

    /** Returns the accepted event, or claim, of a lane that is nearest in time to an item; -1 for none. */
    private int nearest(VisibleLanes.VisibleLane lane, boolean claims, int from) {
        double middle = items.middle(from);
        double best = Double.POSITIVE_INFINITY;
        int nearest = -1;
        for (VisibleRow row : lane.rows()) {
            if (!row.row().kind().isMixed() && row.row().kind().isOfClaims() != claims) {
                continue;
            }
            int start = row.row().firstFrom(middle, 0);
            for (int step : new int[] {-1, 1}) {
                int item = first(row, start, step, claims, from);
                if (item >= 0 && Math.abs(items.middle(item) - middle) < best) {
                    best = Math.abs(items.middle(item) - middle);
                    nearest = item;
                }
            }
        }
        return nearest;
    }

    /** Returns the first accepted event, or claim, before or from a place of a row; -1 for none. */
    private int first(VisibleRow row, int start, int step, boolean claims, int from) {
        for (int p = step < 0 ? start - 1 : start; p >= 0 && p < row.row().size(); p += step) {
            int item = row.row().member(p);
            if (item != from && items.isClaim(item) == claims && row.isIn(VisibleRow.Group.ACCEPTED, p)) {
                return item;
            }
        }
        return -1;
    }
}
