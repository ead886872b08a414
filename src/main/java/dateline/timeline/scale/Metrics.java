package dateline.timeline.scale;

/**
 * The sizes of a timeline's parts, all derived from the font size.
 *
 * @param fontSize the size of labels in pixels, at least 6
 */
public record Metrics(double fontSize) {
    /** Checks the range. */
    public Metrics {
        if (!(fontSize >= 6)) {
            throw new IllegalArgumentException("a font size of at least 6 pixels is needed: " + fontSize);
        }
    }

    /** Returns the radius of a dot, in pixels. */
    public double dotRadius() {
        return fontSize * 0.42;
    }

    /** Returns half the length of a dot for a longer time than a day, in pixels. */
    public double pillRadius() {
        return fontSize * 0.6;
    }

    /** Returns the room that the arrow or question mark at an open end takes, in pixels. */
    public double openEnd() {
        return fontSize * 0.7;
    }

    /** Returns half the diagonal of a claim's diamond, in pixels. */
    public double diamondRadius() {
        return fontSize * 0.5;
    }

    /** Returns the thickness of a bar, in pixels. */
    public double barHeight() {
        return fontSize * 0.68;
    }

    /** Returns the shortest bar, in pixels; a shorter item is drawn as a point. */
    public double smallestBar() {
        return fontSize * 1.2;
    }

    /** Returns the radius of a cluster, in pixels. */
    public double clusterRadius() {
        return fontSize * 0.84;
    }

    /** Returns the height of a row of a lane, in pixels: a mark and its label beside it. */
    public double rowHeight() {
        return Math.rint(fontSize * 1.45);
    }

    /** Returns the thickness of a bar that holds its label, in pixels. */
    public double bandHeight() {
        return rowHeight() - 3;
    }

    /** Returns the room between a mark and its label, in pixels. */
    public double labelGap() {
        return fontSize * 0.42;
    }

    /** Returns the height of a label's box, in pixels. */
    public double labelHeight() {
        return Math.rint(fontSize * 1.17);
    }

    /** Returns the space above the first row of a lane, in pixels. */
    public double lanePadding() {
        return Math.rint(fontSize * 0.4);
    }

    /** Returns the least height of a lane, in pixels: its name and its count. */
    public double smallestLane() {
        return Math.rint(fontSize * 2.9);
    }

    /** Returns the height of one row of ticks, in pixels. */
    public double tickRow() {
        return Math.rint(fontSize * 1.5);
    }

    /** Returns the height of the axis, in pixels: two rows of ticks and a row for the publication's label. */
    public double axisHeight() {
        return 2 * tickRow() + Math.rint(fontSize * 1.25);
    }

    /**
     * Returns the width of the lane headers, in pixels.
     *
     * @param controlWidth the width of headers and plot together
     */
    public double headerWidth(double controlWidth) {
        return Math.rint(Math.min(fontSize * 14, Math.max(fontSize * 7.5, controlWidth * 0.19)));
    }

    /** Returns the left edge of a lane header's text, in pixels; left of it is the collapse button. */
    public double headerText() {
        return Math.rint(fontSize * 1.5);
    }
}
