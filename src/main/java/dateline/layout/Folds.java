package dateline.layout;

import java.util.Arrays;

/**
 * The stretches of time that are shown at length and, between them, the empty ones that are folded away.
 *
 * <p>Each stretch is linear in days with a density of its own, each fold has a fixed width in pixels, so that the whole
 * is a strictly increasing, piecewise linear map of days to positions with an exact inverse. Before the first stretch
 * and after the last one the map goes on linearly. A change of density only ever happens at a fold, where it is seen.
 */
public final class Folds {
    /** The width of a fold's break in pixels. */
    public static final double BREAK_WIDTH = 18;

    private static final Folds NONE = new Folds(new double[] {0}, new double[] {1}, new int[] {1});
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
    Folds(double[] from, double[] to, int[] items) {
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

    /** Returns the map without a fold, linear everywhere. */
    public static Folds none() {
        return NONE;
    }

    /** Returns how many folds there are. */
    public int count() {
        return from.length - 1;
    }

    /**
     * Returns the day on which a fold starts.
     *
     * @param fold 0 to {@link #count()} - 1
     */
    public double foldStart(int fold) {
        return to[fold];
    }

    /**
     * Returns the day on which a fold ends.
     *
     * @param fold 0 to {@link #count()} - 1
     */
    public double foldEnd(int fold) {
        return from[fold + 1];
    }

    /** Returns the fold within which a day lies, its ends excepted; -1 for none. */
    int foldAt(double day) {
        int k = Arrays.binarySearch(from, day);
        if (k >= 0) {
            return -1;
        }
        int stretch = -k - 2;
        return stretch >= 0 && stretch < from.length - 1 && day > to[stretch] ? stretch : -1;
    }

    /**
     * Returns the map with one fold opened, its neighbours joined to one stretch.
     *
     * @param fold 0 to {@link #count()} - 1
     */
    public Folds without(int fold) {
        int n = from.length - 1;
        double[] f = new double[n];
        double[] t = new double[n];
        int[] c = new int[n];
        for (int k = 0; k < n; k++) {
            f[k] = k <= fold ? from[k] : from[k + 1];
            t[k] = k < fold ? to[k] : to[k + 1];
            c[k] = k == fold ? items[k] + items[k + 1] : k < fold ? items[k] : items[k + 1];
        }
        return new Folds(f, t, c);
    }

    /** Returns how many stretches there are, one more than folds. */
    int stretches() {
        return from.length;
    }

    /** Returns the first day of a stretch, minus infinity for the first one. */
    double stretchStart(int stretch) {
        return stretch == 0 ? Double.NEGATIVE_INFINITY : from[stretch];
    }

    /** Returns the first day of a stretch that holds items; before the first one's the map only goes on. */
    double itemsStart(int stretch) {
        return from[stretch];
    }

    /** Returns the day after a stretch, infinity for the last one. */
    double stretchEnd(int stretch) {
        return stretch == from.length - 1 ? Double.POSITIVE_INFINITY : to[stretch];
    }

    /** Returns how much longer a day is drawn in the densest stretch than in this one, inverted: 0 to 1. */
    double density(int stretch) {
        return density[stretch];
    }

    /** Returns the weighted days and, times {@link #BREAK_WIDTH}, the folds up to a day, in pixels. */
    double position(double day, double daysPerPixel) {
        int k = Arrays.binarySearch(from, day);
        k = Math.max(0, k >= 0 ? k : -k - 2);
        boolean last = k == from.length - 1;
        if (last || day <= to[k]) {
            return (before[k] + (day - from[k]) * density[k]) / daysPerPixel + k * BREAK_WIDTH;
        }
        double inside = (day - to[k]) / (from[k + 1] - to[k]);
        return before[k + 1] / daysPerPixel + (k + inside) * BREAK_WIDTH;
    }

    /** Returns the day at a position; the inverse of {@link #position}. */
    double day(double position, double daysPerPixel) {
        int low = 0;
        int high = from.length - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (before[middle] / daysPerPixel + middle * BREAK_WIDTH <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int k = low;
        double day = from[k] + (position - k * BREAK_WIDTH - before[k] / daysPerPixel) * daysPerPixel / density[k];
        if (k == from.length - 1 || day <= to[k]) {
            return day;
        }
        double inside = position / BREAK_WIDTH - before[k + 1] / daysPerPixel / BREAK_WIDTH - k;
        return Math.min(from[k + 1], to[k] + Math.max(0, inside) * (from[k + 1] - to[k]));
    }

    /** Returns the days between two days as far as they are not folded, each stretch by its density. */
    double weight(double first, double last) {
        return position(last, 1) - position(first, 1) - foldsBetween(first, last) * BREAK_WIDTH;
    }

    /** Returns how many folds lie between two days, parts counted as parts. */
    double foldsBetween(double first, double last) {
        return foldsBefore(last) - foldsBefore(first);
    }

    private double foldsBefore(double day) {
        int k = Arrays.binarySearch(from, day);
        k = Math.max(0, k >= 0 ? k : -k - 2);
        return k == from.length - 1 || day <= to[k] ? k : k + (day - to[k]) / (from[k + 1] - to[k]);
    }
}
