package dateline.timeline.marks;

import dateline.text.ShownText;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.items.Traits;
import dateline.timeline.lanes.LaneLayout;
import dateline.timeline.lanes.MarkExtent;
import dateline.timeline.lanes.MarkExtent.LabelSide;
import dateline.timeline.lanes.MarkShape;
import dateline.timeline.lanes.RowPlan;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.scale.TimeScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Places labels on the rows of their marks: within the bar, right of the mark or left of it, where nothing else is.
 *
 * <p>First each label goes to the place that its row keeps for it, as far as that is in view. Then the others try the other
 * places, those of the most important items first, and at last with their words cut; what was selected or found tries all
 * places at once. No label ever meets another label, a
 * mark or a cluster, nor leaves the plot.
 */
final class LabelLayout {
    private static final int MOST = 400;
    private static final double EDGE = 3;

    /** The share of a label that is left at least where it is cut. */
    private static final double LEAST_SHARE = 0.6;

    /** The rank from which on an item was selected or found, or is linked with the selected one. */
    private static final long WANTED = 1L << 33;

    private final LayoutInput input;
    private final MarkTable marks;
    private final LaneLayout lanes;
    private final Metrics metrics;
    private final double axisStart;
    private final double axisEnd;
    private final Occupancy taken;
    /** What each mark takes. */
    private final List<Occupancy.Box> boxes = new ArrayList<>();

    private final List<Label> labels = new ArrayList<>();

    private record Candidate(int mark, String words, double width, long rank) {}

    LabelLayout(LayoutInput input, MarkLayout placed, LaneLayout lanes, TimeScale scale) {
        this.input = input;
        marks = placed.singles();
        this.lanes = lanes;
        metrics = input.metrics();
        axisStart = RowPlan.axisStart(input.items(), scale);
        axisEnd = RowPlan.axisEnd(input.items(), scale);
        taken = new Occupancy(input.viewport().height());
        double half = metrics.labelHeight() / 2;
        for (int m = 0; m < marks.size(); m++) {
            MarkExtent mark = marks.extent(m);
            // The ring of the selected item is its mark too.
            double around = marks.has(m, Traits.SELECTED | Traits.CHOSEN) ? 4 : 0;
            double left = Math.min(mark.x0(), mark.left()) - around;
            double right = Math.max(mark.x1(), mark.right()) + around;
            boxes.add(taken.take(left, marks.y(m) - half, right, marks.y(m) + half));
        }
        double r = metrics.clusterRadius() + 1;
        for (Cluster c : placed.clusters()) {
            taken.take(c.left(r), c.y() - half, c.right(r), c.y() + half);
        }
    }

    List<Label> place() {
        List<Candidate> candidates = candidates();
        List<Candidate> others = new ArrayList<>();
        for (Candidate candidate : candidates) {
            MarkExtent mark = marks.extent(candidate.mark());
            LabelSide kept = mark.side(candidate.width(), metrics.labelGap(), axisStart, axisEnd);
            boolean isWanted = candidate.rank() >= WANTED;
            if (!attempt(candidate, kept, candidate.words()) && !(isWanted && attemptAll(candidate))) {
                others.add(candidate);
            }
        }
        others.forEach(this::attemptAll);
        return labels;
    }

    /** Tries all places with the whole words, then with the words cut. */
    private boolean attemptAll(Candidate candidate) {
        for (LabelSide side : LabelSide.values()) {
            if (attempt(candidate, side, candidate.words())) {
                return true;
            }
        }
        for (LabelSide side : LabelSide.values()) {
            if (attempt(candidate, side, cut(candidate, side))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the marks that may have a label, the most important first. */
    private List<Candidate> candidates() {
        return IntStream.range(0, marks.size())
                .filter(m -> !marks.has(m, Traits.DIM) && isAlone(m) && isInPart(m))
                .mapToObj(this::candidate)
                .sorted(Comparator.comparingLong(Candidate::rank).reversed())
                .limit(MOST)
                .toList();
    }

    /** Tells whether no other claim shares the line or the row of a mark, so that its label cannot be taken for theirs. */
    private boolean isAlone(int m) {
        boolean isThroughout = input.items().isThroughout(marks.item(m));
        return marks.shape(m) != MarkShape.CLAIM
                || !(isThroughout || marks.extent(m).isBesideOthers());
    }

    private Candidate candidate(int m) {
        String words = ShownText.line(input.items().item(marks.item(m)).label());
        return new Candidate(m, words, input.measurer().width(words, Face.LABEL), rank(m));
    }

    private long rank(int m) {
        TimelineItems items = input.items();
        long rank = items.importance(marks.item(m));
        rank += items.isClaim(marks.item(m)) ? 0 : 1L << 32;
        rank += marks.has(m, Traits.LINKED | Traits.CHOSEN) ? WANTED : 0;
        rank += marks.has(m, Traits.MATCH) ? 1L << 34 : 0;
        return rank + (marks.has(m, Traits.SELECTED) ? 1L << 35 : 0);
    }

    /** Tells whether a label on the row of a mark lies within the part of the plot that is its lane's. */
    private boolean isInPart(int m) {
        boolean stays = lanes.stays(marks.lane(m));
        double top = stays ? 0 : lanes.pinnedHeight();
        double bottom = stays ? lanes.pinnedHeight() : input.viewport().height();
        double half = metrics.labelHeight() / 2;
        return marks.y(m) - half >= top && marks.y(m) + half <= bottom;
    }

    /** Returns a label cut to the room on one side up to the plot's edge; empty where too little of it would be left. */
    private String cut(Candidate candidate, LabelSide side) {
        double room =
                switch (side) {
                    case INSIDE -> insideRight(candidate.mark()) - insideLeft(candidate.mark());
                    case RIGHT -> input.viewport().width() - EDGE - x(candidate, side, 0);
                    case LEFT -> x(candidate, side, 0) - EDGE;
                };
        if (room < LEAST_SHARE * Math.min(candidate.width(), input.viewport().width())) {
            return "";
        }
        return input.measurer().shorten(candidate.words(), Face.LABEL, room);
    }

    private double insideLeft(int m) {
        MarkExtent mark = marks.extent(m);
        double sign = mark.shape() == MarkShape.STRUCK_BAND ? 2 * metrics.pillRadius() - 2 : 0;
        return Math.max(mark.x0() + sign, 0) + 5;
    }

    /** Tells whether there may be a label over a mark: in a bar, or where the sign is elsewhere in view. */
    private boolean isOpen(int m, double x, double right) {
        MarkExtent mark = marks.extent(m);
        double r = metrics.pillRadius() + metrics.openEnd();
        return switch (mark.shape()) {
            case BAND, STRUCK_BAND -> true;
            case STRUCK, UNTIL -> right < mark.x() - r || x > mark.x() + metrics.pillRadius();
            case DOT, BAR, CLAIM, DASH -> false;
        };
    }

    private double insideRight(int m) {
        double arrow = marks.has(m, Traits.ARROW_END) ? metrics.openEnd() : 0;
        return Math.min(marks.x1(m), input.viewport().width()) - arrow - 5;
    }

    private double x(Candidate candidate, LabelSide side, double width) {
        int m = candidate.mark();
        double gap = metrics.labelGap() + (marks.has(m, Traits.SELECTED | Traits.CHOSEN) ? 4 : 0);
        return switch (side) {
            case INSIDE -> insideLeft(m);
            case RIGHT -> marks.extent(m).right() + gap;
            case LEFT -> marks.extent(m).left() - gap - width;
        };
    }

    private boolean attempt(Candidate candidate, LabelSide side, String words) {
        if (words.isEmpty()) {
            return false;
        }
        int m = candidate.mark();
        double width = words.equals(candidate.words())
                ? candidate.width()
                : input.measurer().width(words, Face.LABEL);
        double x = x(candidate, side, width);
        double y = marks.y(m) - metrics.labelHeight() / 2;
        double height = metrics.labelHeight();
        boolean isInside = side == LabelSide.INSIDE;
        boolean fits = isInside
                ? isOpen(m, x, x + width) && x + width <= insideRight(m)
                : x >= EDGE && x + width <= input.viewport().width() - EDGE;
        Optional<Occupancy.Box> own = isInside ? Optional.of(boxes.get(m)) : Optional.empty();
        if (fits && taken.isFree(x, y, x + width, y + height, own)) {
            taken.take(x - 3, y, x + width + 3, y + height);
            labels.add(new Label(marks.item(m), words, x, y, width, height, Face.LABEL, lanes.motion(marks.lane(m))));
            return true;
        }
        return false;
    }
}
