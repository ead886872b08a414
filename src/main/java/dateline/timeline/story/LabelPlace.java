package dateline.timeline.story;

import dateline.model.EventStatus;
import dateline.timeline.story.StoryMark.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * A place for the words of an event beside its mark, inside it, or below it where neither has room.
 *
 * @param event the event
 * @param lines the words
 * @param skipped the rows between the mark's and the first line: 0 beside or inside it, 1 below it
 * @param x their left edge
 * @param x0 the left edge of mark and words together
 * @param x1 the right edge of mark and words together
 */
record LabelPlace(StoryEvent event, List<String> lines, int skipped, double x, double x0, double x1) {
    /** The length of a title from which on it takes two lines. */
    private static final int LONG_TITLE = 44;

    /** Returns the places for the words of a mark between two edges, the best first; at least one. */
    static List<LabelPlace> of(StoryMark mark, StorySizes sizes, double left, double right) {
        StoryEvent event = mark.event();
        List<String> lines = List.of(event.title());
        if (event.title().length() > LONG_TITLE) {
            lines = sizes.wrapped(event, 0.55 * sizes.width(event));
        }
        List<LabelPlace> places = places(mark, lines, sizes, left, right);
        if (!places.isEmpty()) {
            return places;
        }
        double inside = mark.shape() == Shape.BAND ? mark.x1() - mark.x0() - padding(mark, sizes) - sizes.gap() : 0;
        double beside = Math.max(right - mark.x1(), mark.x0() - left - leftReach(mark, sizes)) - sizes.gap();
        List<String> wrapped = sizes.wrapped(event, Math.max(inside, beside));
        places = places(mark, wrapped, sizes, left, right);
        return places.isEmpty() ? List.of(below(mark, sizes, left, right)) : places;
    }

    private static LabelPlace below(StoryMark mark, StorySizes sizes, double left, double right) {
        List<String> lines = sizes.wrapped(mark.event(), right - left);
        double width = sizes.width(mark.event(), lines);
        double x = Math.max(left, Math.min(mark.x0(), right - width));
        double x0 = Math.min(x, mark.x0() - leftReach(mark, sizes));
        return new LabelPlace(mark.event(), lines, 1, x, x0, Math.max(x + width, mark.x1()));
    }

    /** Returns how many rows mark and words take together. */
    int rows(StorySizes sizes) {
        return skipped + sizes.rows(event, lines);
    }

    private static List<LabelPlace> places(
            StoryMark mark, List<String> lines, StorySizes sizes, double left, double right) {
        double width = sizes.width(mark.event(), lines);
        List<LabelPlace> places = new ArrayList<>();
        double inside = mark.x0() + padding(mark, sizes);
        if (mark.shape() == Shape.BAND && inside + width + 4 * sizes.unit() <= mark.x1()) {
            return List.of(new LabelPlace(mark.event(), lines, 0, inside, mark.x0(), mark.x1()));
        }
        LabelPlace behind = right(mark, lines, sizes);
        if (behind.x1() <= right) {
            places.add(behind);
        }
        double x = mark.x0() - leftReach(mark, sizes) - sizes.gap() - width;
        if (x >= left) {
            places.add(new LabelPlace(mark.event(), lines, 0, x, x, mark.x1()));
        }
        return places;
    }

    private static LabelPlace right(StoryMark mark, List<String> lines, StorySizes sizes) {
        double x = mark.x1() + sizes.gap();
        return new LabelPlace(
                mark.event(), lines, 0, x, mark.x0() - leftReach(mark, sizes), x + sizes.width(mark.event(), lines));
    }

    /** Returns the room that a chevron takes at the left of a mark. */
    private static double leftReach(StoryMark mark, StorySizes sizes) {
        return mark.shape() == Shape.UNTIL ? 7 * sizes.unit() : 0;
    }

    private static double padding(StoryMark mark, StorySizes sizes) {
        boolean absent = mark.event().event().status() == EventStatus.ABSENT;
        double fade = mark.sureX() > mark.x0() ? 2 * sizes.unit() : 0;
        return (absent ? 17 : 8) * sizes.unit() + fade;
    }

    /** Returns the words on their rows, beside a mark whose middle is at {@code y}. */
    StoryLabel label(StorySizes sizes, double y) {
        double last = sizes.width(event, lines.get(lines.size() - 1));
        return new StoryLabel(event, lines, x, y + skipped * sizes.row(), x + last + 4 * sizes.unit());
    }
}
