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

    /** Returns a place in pixels that does not depend on where the window stands, only on its scale. */
    double absolute(double x) {
        return x + origin;
    }

    /** Returns how long a day is in a stretch, in pixels. */
    double pixelsPerDay(int stretch) {
        return folds.density(stretch) / daysPerPixel;
    }

    Folds folds() {
        return folds;
    }
}
