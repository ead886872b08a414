package dateline.timeline.chapters;

/**
 * A stretch of the axis with a linear scale of its own.
 *
 * @param chapter what it belongs to
 * @param first its first epoch day
 * @param end the epoch day after its last
 * @param x0 its left edge
 * @param x1 its right edge
 */
public record AxisPiece(Chapter chapter, double first, double end, double x0, double x1) {
    /** The chapters of a story. */
    public enum Chapter {
        /** What is older, with empty years left out. */
        BACKGROUND,
        /** The months before the focus. */
        APPROACH,
        /** What the text is about. */
        FOCUS,
        /** What came between the focus and the publication. */
        AFTERMATH
    }

    /** Returns the pixel of a day within the piece. */
    double x(double day) {
        return x0 + (day - first) / (end - first) * (x1 - x0);
    }

    /** Returns the day at a pixel; at one outside the piece the first or the last. */
    public double day(double x) {
        double share = Math.max(0, Math.min(1, (x - x0) / (x1 - x0)));
        return first + share * (end - first);
    }

    /** Returns the pixels of a day. */
    public double density() {
        return (x1 - x0) / (end - first);
    }
}
