package dateline.layout;

/** Maps days to pixels and back for one viewport, strictly increasing, the inverse exact. */
public final class TimeScale {
    private final Folds folds;
    private final double daysPerPixel;
    private final double origin;

    /**
     * Makes the scale of a viewport.
     *
     * @param viewport the viewport
     * @param folds the folds in force
     */
    public TimeScale(Viewport viewport, Folds folds) {
        this.folds = folds;
        daysPerPixel = viewport.daysPerPixel();
        origin = folds.position(viewport.start(), daysPerPixel);
    }

    /**
     * Returns where a day starts.
     *
     * @param day the epoch day, fractions are hours
     * @return pixels from the plot's left edge
     */
    public double x(double day) {
        return folds.position(day, daysPerPixel) - origin;
    }

    /**
     * Returns the day at a place.
     *
     * @param x pixels from the plot's left edge
     * @return the epoch day, fractions are hours
     */
    public double day(double x) {
        return folds.day(x + origin, daysPerPixel);
    }

    /**
     * Returns where a point stands: at the day's place, but beside a break and never in it.
     *
     * <p>Ascends with the day, though not strictly.
     */
    double pointX(double day) {
        int fold = folds.foldAt(day);
        if (fold < 0) {
            return x(day);
        }
        double middle = 0.5 * folds.foldStart(fold) + 0.5 * folds.foldEnd(fold);
        return x(day < middle ? folds.foldStart(fold) : folds.foldEnd(fold));
    }

    /** Returns the day from which on points stand at a place or to the right of it. */
    double pointDay(double x) {
        double day = day(x);
        int fold = folds.foldAt(day);
        return fold < 0 ? day : 0.5 * folds.foldStart(fold) + 0.5 * folds.foldEnd(fold);
    }

    /** Returns the left edge of the plot in pixels that do not depend on where the window stands, only on its scale. */
    double origin() {
        return origin;
    }

    /** Returns how long a day is in a stretch, in pixels. */
    double pixelsPerDay(int stretch) {
        return folds.density(stretch) / daysPerPixel;
    }

    /** Returns the days that a pixel stands for where time is shown at full density. */
    double daysPerPixel() {
        return daysPerPixel;
    }

    Folds folds() {
        return folds;
    }
}
