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
 * the free space at its left, and last what lasted long, at the bottom. Where rows are short, words are
 * tried on either side of their marks first, and the way that takes fewer rows is kept.
 */
final class LanePlacer {
    /** How far words may stand out at the left of the axis, in pixels at the size of the drawings. */
    private static final double OUTDENT = 10;

    private final MarkPlan plan;
    private final StorySizes sizes;
    private final List<Side> sides;
    private final StoryPart.Builder out;
    private final double left;
    private final double right;

    /** The side of a mark on which its words stand, where both sides have room on the same row. */
    enum Side {
        LEFT,
        RIGHT
    }

    /** The lane as it has been placed in one way. */
    private record Attempt(StoryPart.Builder part, RowSpace rows, Side side) {}

    /**
     * Prepares the placing.
     *
     * @param plan decides on marks
     * @param sides the sides to try, at least one; the first is kept unless the other takes fewer rows
     * @param out receives what is placed
     */
    LanePlacer(MarkPlan plan, List<Side> sides, StoryPart.Builder out) {
        this.plan = plan;
        this.sizes = plan.sizes();
        this.sides = sides;
        this.out = out;
        left = plan.axis().left() - OUTDENT * sizes.unit();
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
        Attempt best = sides.stream()
                .map(side -> attempt(name, events, top, side))
                .min(Comparator.comparingInt(attempt -> attempt.rows().rows()))
                .orElseThrow();
        out.add(best.part());
        return best.rows().rows() * sizes.row();
    }

    private Attempt attempt(String name, List<StoryEvent> events, double top, Side side) {
        Attempt lane = new Attempt(new StoryPart.Builder(), new RowSpace(sizes.clearance()), side);
        if (!name.isEmpty()) {
            heading(name, events.size(), lane, top);
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
        late.forEach(mark -> place(mark, lane, 0, top));
        if (!wide.isEmpty()) {
            new BracketPlacer(plan, lane.part()).place(wide, lane.rows(), top);
        }
        bands.sort(Comparator.comparingDouble(StoryMark::x0));
        older.forEach(mark -> place(mark, lane, 0, top));
        bands.forEach(mark -> place(mark, lane, name.isEmpty() ? 0 : 1, top));
        return lane;
    }

    private boolean hasWordsInside(StoryMark mark) {
        LabelPlace place = LabelPlace.of(mark, sizes, left, right).get(0);
        return place.x0() == mark.x0() && place.x1() == mark.x1();
    }

    private void heading(String name, int count, Attempt lane, double top) {
        String number = Integer.toString(count);
        double width = sizes.measurer().width(name, Face.STRONG)
                + sizes.gap()
                + sizes.measurer().width(number, Face.SMALL);
        double x = plan.axis().left();
        lane.rows().take(0, 1, x, x + width);
        lane.part().headings.add(new StoryPart.Heading(name, number, x, top + sizes.row() / 2, Use.NAME));
    }

    private void place(StoryMark mark, Attempt lane, int from, double top) {
        int best = Integer.MAX_VALUE;
        LabelPlace chosen = null;
        for (LabelPlace place : LabelPlace.of(mark, sizes, left, right)) {
            int row = lane.rows().firstFree(from, place.rows(sizes), place.x0(), place.x1());
            boolean isAtLeft = place.x() < mark.x0();
            boolean isPreferred = row == best && isAtLeft && lane.side() == Side.LEFT;
            if (row < best || isPreferred) {
                best = row;
                chosen = place;
            }
        }
        lane.rows().take(best, chosen.rows(sizes), chosen.x0(), chosen.x1());
        double y = top + (best + 0.5) * sizes.row();
        lane.part().marks.add(mark.at(y));
        lane.part().labels.add(chosen.label(sizes, y));
    }
}
