package dateline.timeline.marks;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Counts the items of the whole range in bins of equal width.
 *
 * @param viewport the viewport that shows the whole range in the strip's width
 * @param gaps the gaps in force
 * @param binWidth the width of a bin in pixels
 * @param all the items in each bin; an item counts as one, spread over its extent
 * @param accepted the same of what the filter accepts
 */
@SuppressWarnings("ArrayRecordComponent") // read by one painter, never compared
public record Overview(Viewport viewport, Gaps gaps, double binWidth, double[] all, double[] accepted) {
    /**
     * Counts the items; takes time in proportion to their number.
     *
     * @param items the items
     * @param accepted a bit for each item to count as accepted
     * @param gaps the gaps in force
     * @param width the strip's width in pixels
     * @param height the strip's height in pixels
     * @param binWidth the width of a bin in pixels, above 0
     */
    public static Overview of(
            TimelineItems items, BitSet accepted, Gaps gaps, double width, double height, double binWidth) {
        Viewport viewport = whole(items, gaps, width, height);
        TimeScale scale = new TimeScale(viewport, gaps);
        double[] edges = new double[Math.max(1, (int) Math.ceil(width / binWidth))];
        for (int b = 0; b < edges.length; b++) {
            edges[b] = scale.day(b * binWidth);
        }
        double[] all = new double[edges.length + 1];
        double[] kept = new double[edges.length + 1];
        for (int i : items.byStart()) {
            int from = bin(edges, items.start(i));
            int to = Math.max(from + 1, bin(edges, items.end(i)));
            double share = 1.0 / (to - from);
            all[from] += share;
            all[to] -= share;
            if (accepted.get(i)) {
                kept[from] += share;
                kept[to] -= share;
            }
        }
        return new Overview(viewport, gaps, binWidth, summed(all), summed(kept));
    }

    /** Returns the viewport that shows the whole range in a strip of some pixels. */
    public static Viewport whole(TimelineItems items, Gaps gaps, double width, double height) {
        double last = Math.max(items.lastDay(), items.firstDay() + 1);
        return new Viewport(0, 1, width, height, 0).fitted(items.firstDay(), last, gaps);
    }

    /** Returns the bin of a day, from the days at which the bins start. */
    private static int bin(double[] edges, double day) {
        int found = Arrays.binarySearch(edges, day);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    private static double[] summed(double[] changes) {
        double[] sums = new double[changes.length - 1];
        double sum = 0;
        for (int b = 0; b < sums.length; b++) {
            sum += changes[b];
            sums[b] = Math.max(0, sum);
        }
        return sums;
    }

    /** Returns the largest bin, at least 1. */
    public double highest() {
        return Math.max(1, Arrays.stream(all).max().orElse(1));
    }

    /** Returns the scale of the strip. */
    public TimeScale scale() {
        return new TimeScale(viewport, gaps);
    }
}
