package dateline.timeline.chapters;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The axis of a story: pieces in the order of time, each linear; what lies between two pieces is left out.
 *
 * @param pieces at least one
 * @param publication the epoch day of the publication, if it is on the axis
 */
public record ChapterAxis(List<AxisPiece> pieces, OptionalDouble publication) {
    /** Copies the list. */
    public ChapterAxis {
        pieces = List.copyOf(pieces);
    }

    /** Returns the left edge. */
    public double left() {
        return pieces.get(0).x0();
    }

    /** Returns the right edge: the line of publication, where there is one. */
    public double right() {
        return pieces.get(pieces.size() - 1).x1();
    }

    /** Returns the epoch day after the last of the axis. */
    public double end() {
        return pieces.get(pieces.size() - 1).end();
    }

    /** Returns the piece of the text's own time, if it has one. */
    public Optional<AxisPiece> focus() {
        return pieces.stream()
                .filter(piece -> piece.chapter() == AxisPiece.Chapter.FOCUS)
                .findFirst();
    }

    /** Returns the pixel of a day; of one that is left out the middle of the gap. Ascends with the day. */
    public double x(double day) {
        AxisPiece before = pieces.get(0);
        if (day <= before.first()) {
            return before.x0();
        }
        for (AxisPiece piece : pieces) {
            if (day < piece.first()) {
                return (before.x1() + piece.x0()) / 2;
            }
            if (day <= piece.end()) {
                return piece.x(day);
            }
            before = piece;
        }
        return right();
    }

    /** Returns the piece at a pixel, or else the one whose edge is nearest. */
    public AxisPiece pieceAt(double x) {
        AxisPiece nearest = pieces.get(0);
        for (AxisPiece piece : pieces) {
            if (distance(piece, x) < distance(nearest, x)) {
                nearest = piece;
            }
        }
        return nearest;
    }

    private static double distance(AxisPiece piece, double x) {
        return Math.max(0, Math.max(piece.x0() - x, x - piece.x1()));
    }
}
