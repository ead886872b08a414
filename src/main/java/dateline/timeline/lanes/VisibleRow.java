package dateline.timeline.lanes;

import dateline.index.FilterMode;
import java.util.BitSet;
import java.util.Optional;

/** Holds a row of a lane with what the filter accepts and what the search found. */
public final class VisibleRow {
    private final RowItems row;
    private final Optional<BitSet> accepted;
    private final FilterMode mode;
    private final Optional<BitSet> matches;

    /** Names the items of a row that the filter treats alike. */
    public enum Group {
        /** The items that the filter accepts. */
        ACCEPTED,
        /** The items that it does not accept, drawn faint. */
        DIM
    }

    /**
     * Makes a row.
     *
     * @param accepted what the filter accepts; empty for everything
     * @param matches what the search found; empty for nothing
     */
    VisibleRow(RowItems row, Optional<BitSet> accepted, FilterMode mode, Optional<BitSet> matches) {
        this.row = row;
        this.accepted = accepted;
        this.mode = mode;
        this.matches = matches;
    }

    VisibleRow matching(Optional<BitSet> found) {
        return new VisibleRow(row, accepted, mode, found);
    }

    /** Returns the row with all its items. */
    public RowItems row() {
        return row;
    }

    /** Tells whether a group can have members at all. */
    public boolean has(Group group) {
        return group == Group.ACCEPTED || (accepted.isPresent() && mode == FilterMode.DIM);
    }

    /** Tells whether the item at a place belongs to a group. */
    public boolean isIn(Group group, int place) {
        boolean isAccepted = accepted.isEmpty() || accepted.get().get(place);
        return group == Group.ACCEPTED ? isAccepted : !isAccepted && mode == FilterMode.DIM;
    }

    /** Tells whether the item at a place is drawn at all. */
    public boolean isShown(int place) {
        return mode == FilterMode.DIM || isIn(Group.ACCEPTED, place);
    }

    /** Counts the items that are drawn if their time is in view. */
    int shownCount() {
        return mode == FilterMode.DIM
                ? row.size()
                : accepted.map(BitSet::cardinality).orElse(row.size());
    }

    /** Counts the items between two places that are drawn if their time is in view. */
    public int shownCount(int from, int to) {
        return mode == FilterMode.DIM ? to - from : count(Group.ACCEPTED, from, to);
    }

    /** Returns the first place of an item that is drawn at or after one, {@code end} where there is none before it. */
    int nextShown(int from, int end) {
        return mode == FilterMode.DIM ? Math.min(from, end) : next(Group.ACCEPTED, from, end);
    }

    /** Counts the members of a group between two places. */
    public int count(Group group, int from, int to) {
        int of = accepted.isEmpty() ? to - from : accepted.get().get(from, to).cardinality();
        return group == Group.ACCEPTED ? of : to - from - of;
    }

    /** Returns the first place of a group at or after one, {@code end} where there is none before it. */
    public int next(Group group, int from, int end) {
        if (accepted.isEmpty()) {
            return group == Group.ACCEPTED ? Math.min(from, end) : end;
        }
        BitSet bits = accepted.get();
        int found = group == Group.ACCEPTED ? bits.nextSetBit(from) : bits.nextClearBit(from);
        return found < 0 ? end : Math.min(found, end);
    }

    /** Returns the last place of a group before one, -1 where there is none. */
    public int last(Group group, int end) {
        if (accepted.isEmpty()) {
            return group == Group.ACCEPTED ? end - 1 : -1;
        }
        BitSet bits = accepted.get();
        return group == Group.ACCEPTED ? bits.previousSetBit(end - 1) : bits.previousClearBit(end - 1);
    }

    /** Tells whether the search found the item at a place. */
    public boolean isMatch(int place) {
        return matches.isPresent() && matches.get().get(place);
    }

    /** Tells whether the search found anything between two places. */
    public boolean hasMatch(int from, int to) {
        int first = matches.map(found -> found.nextSetBit(from)).orElse(-1);
        return first >= 0 && first < to;
    }

    /** Returns the place of an item, -1 where it does not lie here or is not shown. */
    public int placeOf(int item) {
        int place = row.placeOf(item);
        return place >= 0 && isShown(place) ? place : -1;
    }
}
