package dateline.timeline.scale;

/** Maps days to pixels and back for one viewport. */
public final class TimeScale {
    private final Gaps gaps;
    private final double daysPerPixel;
    private final double origin;

    /**
     * Makes the scale of a viewport.
     *
     * @param viewport the viewport
     * @param gaps the gaps in force
     */
    public TimeScale(Viewport viewport, Gaps gaps) {
        this.gaps = gaps;
        daysPerPixel = viewport.daysPerPixel();
        origin = gaps.pixels(viewport.start(), daysPerPixel);
    }

    /**
     * Returns the start of a day in pixels.
     *
     * @param day the epoch day, fractions are hours
     * @return pixels from the plot's left edge
     */
    public double x(double day) {
        return gaps.pixels(day, daysPerPixel) - origin;
    }

    /**
     * Returns the day at a pixel.
     *
     * @param x pixels from the plot's left edge
     * @return the epoch day, fractions are hours
     */
    public double day(double x) {
        return gaps.day(x + origin, daysPerPixel);
    }

    /**
     * Returns the pixel of a point at a day: that of the day, but beside a break and never in it.
     *
     * <p>Ascends with the day, though not strictly.
     */
    public double pointX(double day) {
        int gap = gaps.gapAt(day);
        if (gap < 0) {
            return x(day);
        }
        double middle = 0.5 * gaps.gapStart(gap) + 0.5 * gaps.gapEnd(gap);
        return x(day < middle ? gaps.gapStart(gap) : gaps.gapEnd(gap));
    }

    /** Returns the first day whose points stand at a pixel or to the right of it. */
    public double pointDay(double x) {
        double day = day(x);
        int gap = gaps.gapAt(day);
        return gap < 0 ? day : 0.5 * gaps.gapStart(gap) + 0.5 * gaps.gapEnd(gap);
    }

    /** Returns the left edge of the plot in pixels from the first day, the same for all of a scale. */
    public double origin() {
        return origin;
    }

    /** Returns the length of a day in a stretch, in pixels. */
    double pixelsPerDay(int stretch) {
        return gaps.density(stretch) / daysPerPixel;
    }

    /** Returns the days that a pixel stands for where time is shown at full density. */
    public double daysPerPixel() {
        return daysPerPixel;
    }

    /** Returns the gaps in force. */
    public Gaps gaps() {
        return gaps;
    }
}
