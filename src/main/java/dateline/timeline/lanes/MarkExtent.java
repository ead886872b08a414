package dateline.timeline.lanes;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.items.Traits;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TimeScale;

/**
 * The shape of a mark and the room that it takes along the axis, in pixels.
 *
 * @param shape the shape
 * @param x0 where the item's time starts
 * @param x1 where the item's time ends
 * @param x where its sign stands, or the middle of a bar
 * @param left where what is drawn starts
 * @param right where what is drawn ends
 */
public record MarkExtent(MarkShape shape, double x0, double x1, double x, double left, double right) {
    /** The room around a label within a bar, both sides together, in pixels. */
    private static final double PADDING = 12;

    /** The places of a label on the row of its mark. */
    public enum LabelSide {
        /** Within the bar. */
        INSIDE,
        /** Right of the mark. */
        RIGHT,
        /** Left of the mark. */
        LEFT
    }

    /**
     * Returns the mark of an item at a scale.
     *
     * @param label the width of its label in pixels
     */
    public static MarkExtent of(TimelineItems items, int item, TimeScale scale, Metrics metrics, double label) {
        double x0 = scale.x(items.start(item));
        double x1 = scale.x(items.end(item));
        double arrow = has(items.traits(item), Traits.ARROW_END) ? metrics.openEnd() : 0;
        MarkShape shape = shape(items, item, x1 - x0, metrics, label + arrow);
        boolean isBar = shape == MarkShape.BAR || shape == MarkShape.BAND;
        double x = isBar ? (x0 + x1) / 2 : scale.pointX(items.middle(item));
        if (shape == MarkShape.STRUCK_BAND) {
            // The sign makes room for the label behind it.
            return new MarkExtent(shape, x0, x1, x0 + metrics.pillRadius(), x0, x1);
        }
        return isBar ? new MarkExtent(shape, x0, x1, x, x0, x1) : at(shape, x0, x1, x, items.traits(item), metrics);
    }

    private static MarkShape shape(TimelineItems items, int item, double length, Metrics metrics, double label) {
        if (items.isClaim(item)) {
            return MarkShape.CLAIM;
        }
        if (items.isAbsent(item)) {
            double inside = label + PADDING + 2 * metrics.pillRadius();
            return length >= inside ? MarkShape.STRUCK_BAND : MarkShape.STRUCK;
        }
        if (has(items.traits(item), Traits.ARROW_START | Traits.UNKNOWN_START)) {
            return MarkShape.UNTIL;
        }
        if (length < metrics.smallestBar()) {
            return MarkShape.DOT;
        }
        return length >= label + PADDING ? MarkShape.BAND : MarkShape.BAR;
    }

    private static boolean has(int traits, int wanted) {
        return (traits & wanted) != 0;
    }

    /** Returns a mark with a sign at a point, and what stands at the open ends of its time. */
    private static MarkExtent at(MarkShape shape, double x0, double x1, double x, int traits, Metrics metrics) {
        double radius = shape == MarkShape.CLAIM ? metrics.diamondRadius() : metrics.pillRadius();
        double before = has(traits, Traits.ARROW_START | Traits.UNKNOWN_START) ? metrics.openEnd() : 0;
        double after = has(traits, Traits.ARROW_END | Traits.UNKNOWN_END) ? metrics.openEnd() : 0;
        return new MarkExtent(shape, x0, x1, x, Math.min(x0, x - radius - before), Math.max(x1, x + radius + after));
    }

    /** Returns the same mark with its sign at another point, beside those of others at the same time. */
    MarkExtent besideOthers(double newX, Metrics metrics) {
        double r = metrics.diamondRadius();
        return new MarkExtent(shape, x0, x1, newX, newX - r, newX + r);
    }

    /** Returns the sign of a claim about no other time than that it went on throughout. */
    static MarkExtent throughoutClaim(double x, Metrics metrics) {
        double r = metrics.diamondRadius();
        return new MarkExtent(MarkShape.CLAIM, x - r, x + r, x, x - r, x + r);
    }

    /** Tells whether the line of the mark's time is also that of others. */
    public boolean isBesideOthers() {
        return left > x0 || right < x1;
    }

    /** Returns the mark of what went on throughout, from a point on. */
    static MarkExtent throughout(double x, Metrics metrics) {
        double end = x + metrics.smallestBar();
        return new MarkExtent(MarkShape.DASH, x, end, (x + end) / 2, x, end);
    }

    /** Tells whether the mark is a bar over its whole extent. */
    public boolean isBar() {
        return shape == MarkShape.BAR || shape == MarkShape.BAND;
    }

    /** Tells whether enough of the mark is seen in a plot of some width: any of a long one, the middle of a short one. */
    public boolean isSeen(double width, Metrics metrics) {
        return x1 - x0 >= metrics.smallestBar() ? x1 > 0 && x0 < width : x >= 0 && x <= width;
    }

    /**
     * Returns on which side the label stands if nothing else is in the way.
     *
     * @param label the width of the label in pixels
     * @param first where the axis begins, in pixels
     * @param end where the axis ends, in pixels
     */
    public LabelSide side(double label, double gap, double first, double end) {
        if (shape == MarkShape.BAND || shape == MarkShape.STRUCK_BAND) {
            return LabelSide.INSIDE;
        }
        boolean isRight = shape == MarkShape.DASH || right + gap + label <= end || left - gap - label < first;
        return isRight ? LabelSide.RIGHT : LabelSide.LEFT;
    }
}
