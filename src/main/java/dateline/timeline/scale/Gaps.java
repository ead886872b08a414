package dateline.timeline.scale;

import java.util.Arrays;

/**
 * Maps days to pixels and back, with empty stretches of time left out.
 *
 * <p>Each stretch is linear in days with a density of its own, each gap has a fixed width in pixels, so that the whole
 * is a strictly increasing, piecewise linear map of days to pixels with an exact inverse. Before the first stretch
 * and after the last one the map goes on linearly. A change of density only ever happens at a gap, where it is seen.
 */
public final class Gaps {
    /** The width of a gap's break in pixels. */
    public static final double BREAK_WIDTH = 18;

    private static final Gaps NONE = new Gaps(new double[] {0}, new double[] {1}, new int[] {1});
    private static final double SMALLEST_DENSITY = 0.3;

    private final double[] from;
    private final double[] to;
    private final int[] items;
    private final double[] density;
    private final double[] before;

    /**
     * Makes the map.
     *
     * @param from where each stretch starts, ascending
     * @param to where each stretch ends, above its start and below the next one's
     * @param items how many items each stretch holds: the denser ones get more room
     */
    Gaps(double[] from, double[] to, int[] items) {
        this.from = from.clone();
        this.to = to.clone();
        this.items = items.clone();
        density = new double[from.length];
        before = new double[from.length];
        double densest = 0;
        for (int k = 0; k < from.length; k++) {
            densest = Math.max(densest, items[k] / (to[k] - from[k]));
        }
        for (int k = 0; k < from.length; k++) {
            double share = densest == 0 ? 1 : items[k] / (to[k] - from[k]) / densest;
            density[k] = Math.max(SMALLEST_DENSITY, Math.min(1, Math.sqrt(share)));
            before[k] = k == 0 ? 0 : before[k - 1] + (to[k - 1] - from[k - 1]) * density[k - 1];
        }
    }

    /** Returns the map without a gap, linear everywhere. */
    public static Gaps none() {
        return NONE;
    }

    /** Returns how many gaps there are. */
    public int count() {
        return from.length - 1;
    }

    /**
     * Returns the day on which a gap starts.
     *
     * @param gap 0 to {@link #count()} - 1
     */
    public double gapStart(int gap) {
        return to[gap];
    }

    /**
     * Returns the day on which a gap ends.
     *
     * @param gap 0 to {@link #count()} - 1
     */
    public double gapEnd(int gap) {
        return from[gap + 1];
    }

    /** Returns the gap within which a day lies, its ends excepted; -1 for none. */
    int gapAt(double day) {
        int k = Arrays.binarySearch(from, day);
        if (k >= 0) {
            return -1;
        }
        int stretch = -k - 2;
        return stretch >= 0 && stretch < from.length - 1 && day > to[stretch] ? stretch : -1;
    }

    /**
     * Returns the map with one gap opened, its neighbours joined to one stretch.
     *
     * @param gap 0 to {@link #count()} - 1
     */
    public Gaps without(int gap) {
        int n = from.length - 1;
        double[] f = new double[n];
        double[] t = new double[n];
        int[] c = new int[n];
        for (int k = 0; k < n; k++) {
            f[k] = k <= gap ? from[k] : from[k + 1];
            t[k] = k < gap ? to[k] : to[k + 1];
            c[k] = k == gap ? items[k] + items[k + 1] : k < gap ? items[k] : items[k + 1];
        }
        return new Gaps(f, t, c);
    }

    /** Returns how many stretches there are, one more than gaps. */
    int stretches() {
        return from.length;
    }

    /** Returns the first day of a stretch, minus infinity for the first one. */
    double stretchStart(int stretch) {
        return stretch == 0 ? Double.NEGATIVE_INFINITY : from[stretch];
    }

    /** Returns the first day of a stretch, also that of the first one. */
    double itemsStart(int stretch) {
        return from[stretch];
    }

    /** Returns the day after a stretch, infinity for the last one. */
    double stretchEnd(int stretch) {
        return stretch == from.length - 1 ? Double.POSITIVE_INFINITY : to[stretch];
    }

    /** Returns the length of a day in a stretch, as a share of that in the densest one. */
    double density(int stretch) {
        return density[stretch];
    }

    /** Returns the pixels from the first stretch's start to a day. */
    double pixels(double day, double daysPerPixel) {
        int k = Arrays.binarySearch(from, day);
        k = Math.max(0, k >= 0 ? k : -k - 2);
        boolean last = k == from.length - 1;
        if (last || day <= to[k]) {
            return (before[k] + (day - from[k]) * density[k]) / daysPerPixel + k * BREAK_WIDTH;
        }
        double inside = (day - to[k]) / (from[k + 1] - to[k]);
        return before[k + 1] / daysPerPixel + (k + inside) * BREAK_WIDTH;
    }

    /** Returns the day at some pixels; the inverse of {@link #pixels}. */
    double day(double pixels, double daysPerPixel) {
        int low = 0;
        int high = from.length - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (before[middle] / daysPerPixel + middle * BREAK_WIDTH <= pixels) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int k = low;
        double day = from[k] + (pixels - k * BREAK_WIDTH - before[k] / daysPerPixel) * daysPerPixel / density[k];
        if (k == from.length - 1 || day <= to[k]) {
            return day;
        }
        double inside = pixels / BREAK_WIDTH - before[k + 1] / daysPerPixel / BREAK_WIDTH - k;
        return Math.min(from[k + 1], to[k] + Math.max(0, inside) * (from[k + 1] - to[k]));
    }

    /** Returns the days between two days without gaps, weighted by the density of their stretch. */
    double weight(double first, double last) {
        return pixels(last, 1) - pixels(first, 1) - gapsBetween(first, last) * BREAK_WIDTH;
    }

    /** Returns the number of gaps between two days; a part of a gap is a fraction. */
    double gapsBetween(double first, double last) {
        return gapsBefore(last) - gapsBefore(first);
    }

    private double gapsBefore(double day) {
        int k = Arrays.binarySearch(from, day);
        k = Math.max(0, k >= 0 ? k : -k - 2);
        return k == from.length - 1 || day <= to[k] ? k : k + (day - to[k]) / (from[k + 1] - to[k]);
    }
}
