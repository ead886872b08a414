package dateline.timeline.story;

import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.story.StoryMark.Shape;
import dateline.timeline.story.StoryPart.Heading.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places the events of a lane on rows, each with its words, first fit from the top.
 *
 * <p>First come those of the focus, then the bracket of those known only to lie in it, then the older ones, which fall into
 * the free space at its left, and last what lasted long, at the bottom.
 */
final class LanePlacer {
    private final MarkPlan plan;
    private final StorySizes sizes;
    private final StoryPart.Builder out;
    private final double left;
    private final double right;

    /**
     * Prepares the placing.
     *
     * @param plan decides on marks
     * @param out receives what is placed
     */
    LanePlacer(MarkPlan plan, StoryPart.Builder out) {
        this.plan = plan;
        this.sizes = plan.sizes();
        this.out = out;
        left = plan.axis().left();
        right = plan.axis().right();
    }

    /**
     * Places a lane.
     *
     * @param name of the lane; empty for the only one
     * @param events of the lane, in time order
     * @param top of the lane
     * @return its height
     */
    double place(String name, List<StoryEvent> events, double top) {
        RowSpace rows = new RowSpace(sizes.clearance());
        if (!name.isEmpty()) {
            heading(name, events.size(), rows, top);
        }
        List<StoryEvent> wide = new ArrayList<>();
        List<StoryMark> late = new ArrayList<>();
        List<StoryMark> older = new ArrayList<>();
        List<StoryMark> bands = new ArrayList<>();
        for (StoryEvent event : events) {
            StoryMark mark = plan.of(event);
            if (plan.isWide(event)) {
                wide.add(event);
            } else if (!plan.isOlder(event)) {
                late.add(mark);
            } else {
                (mark.shape() == Shape.BAND && hasWordsInside(mark) ? bands : older).add(mark);
            }
        }
        late.sort(Comparator.comparingDouble(StoryMark::x0).thenComparingDouble(StoryMark::x1));
        late.forEach(mark -> place(mark, rows, 0, top));
        if (!wide.isEmpty()) {
            new BracketPlacer(plan, out).place(wide, rows, top);
        }
        older.forEach(mark -> place(mark, rows, 0, top));
        bands.sort(Comparator.comparingDouble(StoryMark::x0));
        bands.forEach(mark -> place(mark, rows, name.isEmpty() ? 0 : 1, top));
        return rows.rows() * sizes.row();
    }

    private boolean hasWordsInside(StoryMark mark) {
        LabelPlace place = LabelPlace.of(mark, sizes, left, right).get(0);
        return place.x0() == mark.x0() && place.x1() == mark.x1();
    }

    private void heading(String name, int count, RowSpace rows, double top) {
        String number = Integer.toString(count);
        double width = sizes.measurer().width(name, Face.STRONG)
                + sizes.gap()
                + sizes.measurer().width(number, Face.SMALL);
        rows.take(0, 1, left, left + width);
        out.headings.add(new StoryPart.Heading(name, number, left, top + sizes.row() / 2, Use.NAME));
    }

    private void place(StoryMark mark, RowSpace rows, int from, double top) {
        int best = Integer.MAX_VALUE;
        LabelPlace chosen = null;
        for (LabelPlace place : LabelPlace.of(mark, sizes, left, right)) {
            int row = rows.firstFree(from, place.rows(sizes), place.x0(), place.x1());
            if (row < best) {
                best = row;
                chosen = place;
            }
        }
        rows.take(best, chosen.rows(sizes), chosen.x0(), chosen.x1());
        double y = top + (best + 0.5) * sizes.row();
        out.marks.add(mark.at(y));
        out.labels.add(chosen.label(sizes, y));
    }
}
