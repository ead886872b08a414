package dateline.timeline.scale;

/**
 * A tick of the time axis on the true start of a calendar unit.
 *
 * @param x where the unit starts, in pixels from the left edge of the plot
 * @param day the epoch day on which it starts; fractions are hours
 * @param row the row of the axis
 * @param label the words, empty for a line alone
 * @param labelX where the words start, in pixels
 * @param labelWidth how wide they are, in pixels
 * @param mark whether a line stands at {@code x}, or only words for what began further left
 */
public record Tick(double x, double day, Row row, String label, double labelX, double labelWidth, Mark mark) {
    /** The rows of the axis. */
    public enum Row {
        /** The larger units. */
        UPPER,
        /** The smaller units. */
        LOWER
    }

    /** Whether a tick has a line. */
    public enum Mark {
        /** A line at the start of the unit. */
        LINE,
        /** No line: the unit started out of view. */
        NONE
    }

    /** Returns whether the tick has words. */
    public boolean hasLabel() {
        return !label.isEmpty();
    }
}
