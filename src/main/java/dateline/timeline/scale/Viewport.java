package dateline.timeline.scale;

/**
 * The part of time that the timeline shows, and its scale.
 *
 * @param start the epoch day at the left edge of the plot
 * @param daysPerPixel the scale where time is shown at full density, above 0
 * @param width the plot's width in pixels, at least 0
 * @param height the plot's height in pixels, at least 0
 * @param scroll how far the lanes are scrolled, in pixels, at least 0
 */
public record Viewport(double start, double daysPerPixel, double width, double height, double scroll) {
    /** The finest scale: 250 pixels an hour. */
    public static final double FINEST = 1 / (24 * 250.0);

    private static final double WIDEST_DAYS = 400e6 * 365.2425;
    private static final double MARGIN = 14;

    /** Checks the ranges. */
    public Viewport {
        if (!Double.isFinite(start) || !(daysPerPixel > 0) || !(width >= 0) || !(height >= 0) || !(scroll >= 0)) {
            throw new IllegalArgumentException("not a viewport: start " + start + ", " + daysPerPixel
                    + " days per pixel, " + width + " x " + height + ", scroll " + scroll);
        }
    }

    /** Returns a viewport of no size, which means that nothing was chosen yet. */
    public static Viewport unset() {
        return new Viewport(0, 1, 0, 0, 0);
    }

    /** Returns whether this viewport has a size. */
    public boolean isSet() {
        return width > 0;
    }

    /**
     * Returns the viewport that shows a range of days with a small margin.
     *
     * @param first the first day
     * @param last the day after the last one, above {@code first}
     * @param gaps the gaps in force
     */
    public Viewport fitted(double first, double last, Gaps gaps) {
        double margin = Math.min(MARGIN, width / 8);
        double room = Math.max(1, width - 2 * margin - gaps.gapsBetween(first, last) * Gaps.BREAK_WIDTH);
        double scale = limited(gaps.weight(first, last) / room);
        double taken = gaps.pixels(last, scale) - gaps.pixels(first, scale);
        double left = gaps.pixels(first, scale) - (width - taken) / 2;
        return new Viewport(gaps.day(left, scale), scale, width, height, scroll);
    }

    /**
     * Returns the viewport that shows a range of days from edge to edge.
     *
     * @param first the day at the left edge
     * @param last the day at the right edge, above {@code first}
     * @param gaps the gaps in force
     */
    public Viewport exactly(double first, double last, Gaps gaps) {
        double room = Math.max(1, width - gaps.gapsBetween(first, last) * Gaps.BREAK_WIDTH);
        return new Viewport(first, limited(gaps.weight(first, last) / room), width, height, scroll);
    }

    /**
     * Returns a viewport on the way to another one: the scale in even ratios, the middle along with it.
     *
     * @param target where the way leads
     * @param share how much of the way is behind, 0 to 1
     * @param gaps the gaps in force
     */
    public Viewport towards(Viewport target, double share, Gaps gaps) {
        double scale = daysPerPixel * Math.pow(target.daysPerPixel / daysPerPixel, share);
        double ratio = target.daysPerPixel / daysPerPixel;
        double way = Math.abs(ratio - 1) < 1e-6 ? share : (scale / daysPerPixel - 1) / (ratio - 1);
        double from = gaps.pixels(start, daysPerPixel) * daysPerPixel;
        double to = gaps.pixels(target.start, target.daysPerPixel) * target.daysPerPixel;
        double left = (from + way * (to - from)) / scale;
        double scrolled = scroll + share * (target.scroll - scroll);
        return new Viewport(gaps.day(left, scale), scale, width, height, scrolled);
    }

    /**
     * Returns the viewport after zooming around a point that stays in place.
     *
     * @param factor how many times longer a day becomes, above 0
     * @param x the point in pixels from the left edge
     * @param gaps the gaps in force
     */
    public Viewport zoomed(double factor, double x, Gaps gaps) {
        double day = new TimeScale(this, gaps).day(x);
        double scale = limited(daysPerPixel / factor);
        double left = gaps.pixels(day, scale) - x;
        return new Viewport(gaps.day(left, scale), scale, width, height, scroll);
    }

    /**
     * Returns the viewport moved along time.
     *
     * @param pixels how far to the right the window moves, negative for left
     * @param gaps the gaps in force
     */
    public Viewport panned(double pixels, Gaps gaps) {
        double left = gaps.pixels(start, daysPerPixel) + pixels;
        return new Viewport(gaps.day(left, daysPerPixel), daysPerPixel, width, height, scroll);
    }

    /**
     * Returns the viewport moved so that no end of a range is beyond its middle.
     *
     * @param first the first day of the range
     * @param last the day after the range
     * @param gaps the gaps in force
     */
    public Viewport clamped(double first, double last, Gaps gaps) {
        double left = gaps.pixels(start, daysPerPixel);
        double lowest = gaps.pixels(first, daysPerPixel) - width / 2;
        double highest = gaps.pixels(last, daysPerPixel) - width / 2;
        double kept = Math.max(lowest, Math.min(highest, left));
        return kept == left ? this : panned(kept - left, gaps);
    }

    /**
     * Returns the viewport with the lanes scrolled.
     *
     * @param pixels the distance from the top; limited to what there is
     * @param contentHeight the height of all lanes in pixels
     */
    public Viewport scrolledTo(double pixels, double contentHeight) {
        double kept = Math.max(0, Math.min(pixels, contentHeight - height));
        return kept == scroll ? this : new Viewport(start, daysPerPixel, width, height, Math.max(0, kept));
    }

    /**
     * Returns the viewport in another size, the left edge and the scale kept.
     *
     * @param newWidth in pixels
     * @param newHeight in pixels
     */
    public Viewport sized(double newWidth, double newHeight) {
        return new Viewport(start, daysPerPixel, newWidth, newHeight, scroll);
    }

    private double limited(double scale) {
        return Math.max(FINEST, Math.min(WIDEST_DAYS / Math.max(1, width), scale));
    }
}
