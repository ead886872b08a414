package dateline.layout;

import java.util.Optional;

/** A row of a lane as the filter and the search leave it. */
final class ShownRow {
    private final LaneRow row;
    private final Optional<RankedBits> accepted;
    private final Presentation presentation;
    private final Optional<RankedBits> matches;

    /** Which of a row's items are meant. */
    enum Group {
        /** What the filter accepts. */
        ACCEPTED,
        /** What it does not accept and is drawn faint. */
        DIM
    }

    /**
     * Makes a row.
     *
     * @param accepted what the filter accepts; empty for everything
     * @param matches what the search found; empty for nothing
     */
    ShownRow(LaneRow row, Optional<RankedBits> accepted, Presentation presentation, Optional<RankedBits> matches) {
        this.row = row;
        this.accepted = accepted;
        this.presentation = presentation;
        this.matches = matches;
    }

    ShownRow matching(Optional<RankedBits> found) {
        return new ShownRow(row, accepted, presentation, found);
    }

    LaneRow row() {
        return row;
    }

    /** Returns whether a group can have members at all. */
    boolean has(Group group) {
        return group == Group.ACCEPTED || (accepted.isPresent() && presentation == Presentation.DIM);
    }

    boolean isIn(Group group, int position) {
        boolean isAccepted = accepted.isEmpty() || accepted.get().get(position);
        return group == Group.ACCEPTED ? isAccepted : !isAccepted && presentation == Presentation.DIM;
    }

    boolean isShown(int position) {
        return presentation == Presentation.DIM || isIn(Group.ACCEPTED, position);
    }

    /** Counts the members of a group between two positions. */
    int count(Group group, int from, int to) {
        int of = accepted.isEmpty() ? to - from : accepted.get().count(from, to);
        return group == Group.ACCEPTED ? of : to - from - of;
    }

    /** Returns the first position of a group at or after one, {@code end} where there is none before it. */
    int next(Group group, int from, int end) {
        if (group == Group.ACCEPTED && accepted.isPresent()) {
            return accepted.get().next(from, end);
        }
        int p = from;
        while (p < end && !isIn(group, p)) {
            p++;
        }
        return p;
    }

    /** Returns the last position of a group before one; there must be one. */
    int last(Group group, int end) {
        if (group == Group.ACCEPTED && accepted.isPresent()) {
            return accepted.get().previous(end);
        }
        int p = end - 1;
        while (p >= 0 && !isIn(group, p)) {
            p--;
        }
        return p;
    }

    boolean isMatch(int position) {
        return matches.isPresent() && matches.get().get(position);
    }

    /** Tells whether the search found anything between two positions. */
    boolean hasMatch(int from, int to) {
        return matches.isPresent() && matches.get().count(from, to) > 0;
    }

    /** Returns the position of an item, -1 where it does not lie here or is not shown. */
    int positionOf(int item) {
        int position = row.positionOf(item);
        return position >= 0 && isShown(position) ? position : -1;
    }
}
