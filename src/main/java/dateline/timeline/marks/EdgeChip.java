package dateline.timeline.marks;

import dateline.date.words.English;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.VisibleRow;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.scale.TimeScale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says beside the axis how many items lie beyond an edge of the plot.
 *
 * @param edge the edge
 * @param words such as "11 more ›"
 * @param x the left edge of the words in pixels
 * @param y the middle of the words in pixels from the top of the plot, below 0
 * @param width in pixels
 * @param height in pixels
 */
public record EdgeChip(Edge edge, String words, double x, double y, double width, double height) {
    private static final double MARGIN = 4;

    /** The most long items that are looked for at an edge. */
    private static final int MOST_REACHING = 1000;

    /** The most items among which they are looked for; of more, those that reach into the plot count as beyond its edge. */
    private static final int MOST_SEARCHED = 50_000;

    /** The edges of the plot along time. */
    public enum Edge {
        /** The left one. */
        BEFORE,
        /** The right one. */
        AFTER
    }

    /** Tells whether a point lies on the words. */
    boolean holds(double px, double py) {
        return px >= x && px <= x + width && Math.abs(py - y) <= height / 2;
    }

    /** Returns what is to be said: nothing of an edge beyond which there is nothing. */
    static List<EdgeChip> of(LayoutInput input, TimeScale scale) {
        List<EdgeChip> chips = new ArrayList<>();
        int before = before(input, scale);
        if (before > 0) {
            chips.add(chip(input, Edge.BEFORE, "‹ " + English.grouped(before) + " more"));
        }
        int after = after(input, scale);
        if (after > 0) {
            chips.add(chip(input, Edge.AFTER, English.grouped(after) + " more ›"));
        }
        return chips;
    }

    private static EdgeChip chip(LayoutInput input, Edge edge, String words) {
        Metrics metrics = input.metrics();
        double width = input.measurer().width(words, Face.SMALL);
        double x = edge == Edge.BEFORE ? MARGIN : input.viewport().width() - MARGIN - width;
        double y = -2 * metrics.tickRow() - metrics.fontSize() * 0.45;
        return new EdgeChip(edge, words, x, y, width, metrics.fontSize() * 1.25);
    }

    /** Counts the items before the left edge: of a short one its middle, of a long one all of it. */
    private static int before(LayoutInput input, TimeScale scale) {
        VisibleRow all = input.lanes().everything();
        double edge = scale.day(0);
        int first = all.row().firstFrom(edge, 0);
        int[] reaching = all.row().reachingBeyond(edge, first, mostReaching(all));
        return all.shownCount(0, first) - seen(input, scale, reaching);
    }

    /** Counts the items after the right edge in the same way. */
    private static int after(LayoutInput input, TimeScale scale) {
        VisibleRow all = input.lanes().everything();
        double edge = scale.day(input.viewport().width());
        int end = all.row().firstFrom(edge, 0);
        int[] reaching = all.row().startingBefore(edge, end, mostReaching(all));
        return all.shownCount(end, all.row().size()) - seen(input, scale, reaching);
    }

    private static int mostReaching(VisibleRow all) {
        return all.row().size() > MOST_SEARCHED ? 0 : MOST_REACHING;
    }

    /** Counts, of the items that reach into the plot, those that are long enough to be drawn. */
    private static int seen(LayoutInput input, TimeScale scale, int[] reaching) {
        VisibleRow all = input.lanes().everything();
        TimelineItems items = input.items();
        double smallest = input.metrics().smallestBar();
        return (int) IntStream.of(reaching)
                .filter(all::isShown)
                .map(all.row()::member)
                .filter(item -> scale.x(items.end(item)) - scale.x(items.start(item)) >= smallest)
                .count();
    }
}
