package dateline.timeline.marks;

import dateline.text.ShownText;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.items.Traits;
import dateline.timeline.lanes.LaneLayout;
import dateline.timeline.scale.GapBreak;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.scale.Viewport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Places labels beside the most important items, where nothing else is.
 *
 * <p>By rank, an item tries the places around each of its marks: first those that cross no line, then with its words
 * shortened, then over a connector. No label ever meets another label, a mark or a cluster, nor leaves the plot.
 */
final class LabelLayout {
    private static final int MOST = 240;
    private static final double EDGE = 3;
    private static final double GAP = 4;

    private final LayoutInput input;
    private final MarkTable marks;
    private final LaneLayout lanes;
    private final Metrics metrics;
    private final Occupancy taken;
    private final Occupancy lines;
    private final Occupancy nothing;
    private final List<Label> labels = new ArrayList<>();

    private record Candidate(int item, List<Integer> marks, long rank) {}

    LabelLayout(
            LayoutInput input,
            MarkLayout placed,
            LaneLayout lanes,
            List<Connector> connectors,
            List<GapBreak> breaks,
            OptionalDouble publication) {
        this.input = input;
        marks = placed.singles();
        this.lanes = lanes;
        metrics = input.metrics();
        double height = input.viewport().height();
        taken = new Occupancy(height);
        lines = new Occupancy(height);
        nothing = new Occupancy(height);
        for (int m = 0; m < marks.size(); m++) {
            takeMark(m);
        }
        double r = metrics.clusterRadius() + 1;
        for (Cluster c : placed.clusters()) {
            taken.take(c.x() - r, c.y() - r, c.x() + r, c.y() + r);
        }
        for (Connector c : connectors) {
            lines.take(c.x() - 1, c.y0(), c.x() + 1, c.y1());
        }
        for (GapBreak b : breaks) {
            lines.take((b.x0() + b.x1()) / 2 - 4, 0, (b.x0() + b.x1()) / 2 + 4, height);
        }
        publication.ifPresent(x -> lines.take(x - 1, 0, x + 1, height));
    }

    private void takeMark(int m) {
        double r = reach(m);
        double y = marks.y(m);
        if (marks.isPoint(m)) {
            taken.take(marks.x(m) - r, y - r, marks.x(m) + r, y + r);
        } else {
            double half = metrics.barHeight() / 2;
            double arrow = marks.has(m, Traits.ARROW_END) ? metrics.fontSize() : 0;
            taken.take(marks.x0(m), y - half, marks.x1(m) + arrow, y + half);
        }
    }

    private double reach(int m) {
        double r = marks.shape(m) == MarkTable.Shape.DIAMOND ? metrics.diamondRadius() : metrics.dotRadius() + 0.5;
        return marks.has(m, Traits.SELECTED) ? r + 4 : r;
    }

    List<Label> place() {
        List<Candidate> candidates = candidates();
        for (Candidate candidate : candidates) {
            TimelineItems items = input.items();
            String full = ShownText.line(items.item(candidate.item()).label());
            Face face = marks.has(candidate.marks().get(0), Traits.SELECTED) ? Face.STRONG : Face.LABEL;
            double widest = metrics.fontSize() * (items.isClaim(candidate.item()) ? 15 : 21);
            for (double room : new double[] {widest, metrics.fontSize() * 10.5, metrics.fontSize() * 7}) {
                String words = input.measurer().shorten(full, face, room);
                if (attempt(candidate, words, face, lines) || attempt(candidate, words, face, nothing)) {
                    break;
                }
            }
        }
        return labels;
    }

    /** Returns the items that may have a label, the most important first. */
    private List<Candidate> candidates() {
        Map<Integer, List<Integer>> byItem = new LinkedHashMap<>();
        for (int m = 0; m < marks.size(); m++) {
            boolean inView = marks.x1(m) > 0 && marks.x0(m) < input.viewport().width();
            if (inView && !marks.has(m, Traits.DIM)) {
                byItem.computeIfAbsent(marks.item(m), i -> new ArrayList<>()).add(m);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        byItem.forEach((item, own) -> candidates.add(new Candidate(item, own, rank(item, own.get(0)))));
        candidates.sort((one, other) -> one.rank() != other.rank()
                ? Long.compare(other.rank(), one.rank())
                : Integer.compare(one.item(), other.item()));
        return candidates.subList(0, Math.min(MOST, candidates.size()));
    }

    private long rank(int item, int mark) {
        long rank = input.items().importance(item);
        rank += input.items().isClaim(item) ? 0 : 1L << 32;
        rank += marks.has(mark, Traits.LINKED) ? 1L << 33 : 0;
        rank += marks.has(mark, Traits.MATCH) ? 1L << 34 : 0;
        return rank + (marks.has(mark, Traits.SELECTED) ? 1L << 35 : 0);
    }

    private boolean attempt(Candidate candidate, String text, Face face, Occupancy avoid) {
        if (text.isEmpty()) {
            return false;
        }
        double width = input.measurer().width(text, face);
        for (int m : candidate.marks()) {
            for (double[] place : places(m, width)) {
                if (fits(m, place[0], place[1], width, avoid)) {
                    double height = metrics.labelHeight();
                    taken.take(place[0] - 3, place[1], place[0] + width + 3, place[1] + height);
                    labels.add(new Label(
                            candidate.item(),
                            text,
                            place[0],
                            place[1],
                            width,
                            height,
                            face,
                            lanes.motion(marks.lane(m))));
                    return true;
                }
            }
        }
        return false;
    }

    private List<double[]> places(int m, double width) {
        double height = metrics.labelHeight();
        double y = marks.y(m);
        double r = reach(m);
        double beside = y - height / 2;
        if (!marks.isPoint(m)) {
            double half = metrics.barHeight() / 2;
            double left = Math.max(marks.x0(m), EDGE);
            double right = Math.min(marks.x1(m), input.viewport().width() - EDGE);
            double after = marks.x1(m) + GAP + (marks.has(m, Traits.ARROW_END) ? metrics.fontSize() : 0);
            return List.of(
                    new double[] {left, y - half - height - 1},
                    new double[] {right - width, y - half - height - 1},
                    new double[] {after, beside},
                    new double[] {left - GAP - width, beside},
                    new double[] {left, y + half + 1});
        }
        double x = marks.x(m);
        return List.of(
                new double[] {x + r + GAP, beside},
                new double[] {x + 3, y - r - height},
                new double[] {x - r - GAP - width, beside},
                new double[] {x - 3 - width, y - r - height},
                new double[] {x + 3, y + r},
                new double[] {x - 3 - width, y + r});
    }

    private boolean fits(int m, double x, double y, double width, Occupancy avoid) {
        double height = metrics.labelHeight();
        Viewport view = input.viewport();
        // The pinned lanes and those that scroll below them have each their own part of the plot.
        boolean stays = lanes.stays(marks.lane(m));
        double top = stays ? 0 : lanes.pinnedHeight();
        double bottom = stays ? lanes.pinnedHeight() : view.height();
        return x >= EDGE
                && x + width <= view.width() - EDGE
                && y >= top
                && y + height <= bottom
                && taken.isFree(x, y, x + width, y + height)
                && avoid.isFree(x - 2, y, x + width + 2, y + height);
    }
}
