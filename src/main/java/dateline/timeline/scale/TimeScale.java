package dateline.timeline.scale;

/** Maps days to pixels and back for one viewport, strictly increasing, the inverse exact. */
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
     * Returns where a day starts.
     *
     * @param day the epoch day, fractions are hours
     * @return pixels from the plot's left edge
     */
    public double x(double day) {
        return gaps.pixels(day, daysPerPixel) - origin;
    }

    /**
     * Returns the day at a place.
     *
     * @param x pixels from the plot's left edge
     * @return the epoch day, fractions are hours
     */
    public double day(double x) {
        return gaps.day(x + origin, daysPerPixel);
    }

    /**
     * Returns where a point stands: at the day's place, but beside a break and never in it.
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

    /** Returns the day from which on points stand at a place or to the right of it. */
    public double pointDay(double x) {
        double day = day(x);
        int gap = gaps.gapAt(day);
        return gap < 0 ? day : 0.5 * gaps.gapStart(gap) + 0.5 * gaps.gapEnd(gap);
    }

    /** Returns the left edge of the plot in pixels that do not depend on where the window stands, only on its scale. */
    public double origin() {
        return origin;
    }

    /** Returns how long a day is in a stretch, in pixels. */
    double pixelsPerDay(int stretch) {
        return gaps.density(stretch) / daysPerPixel;
    }

    /** Returns the days that a pixel stands for where time is shown at full density. */
    public double daysPerPixel() {
        return daysPerPixel;
    }

    public Gaps gaps() {
        return gaps;
    }
}
