package dateline.ui.list;

import dateline.date.Edtf;
import dateline.date.Edtf.Precision;
import dateline.index.TimeOrder.TimeClass;
import dateline.model.Event;
import dateline.timeline.render.Drawing;
import dateline.timeline.render.Palette;
import dateline.timeline.render.StoryMarkRenderer;
import dateline.timeline.render.Stroke;
import dateline.timeline.story.StoryChapters.ChapterEvent;
import dateline.timeline.story.StoryEvent;
import dateline.timeline.story.StoryMark;
import dateline.timeline.story.StoryMark.Openness;
import dateline.timeline.story.StoryMark.Shape;
import dateline.timeline.story.StorySizes;
import java.util.List;

/**
 * Draws the signs of a row: the mark, the ticks of the claims and the matrix of actors.
 *
 * @param drawing what is drawn on
 * @param palette the colours
 * @param sizes the sizes of marks
 * @param columns the places of the parts
 */
record RowDrawing(Drawing drawing, Palette palette, StorySizes sizes, ListColumns columns) {
    private static final double DOT = 4.2;
    private static final double FAINT_DOT = 1.6;
    private static final double LINE = 1.6;

    /**
     * Draws the signs.
     *
     * @param row the event
     * @param actors the columns
     * @param ticksX where the ticks begin
     */
    void draw(ChapterEvent row, List<ActorColumn> actors, double ticksX) {
        StoryMarkRenderer marks = new StoryMarkRenderer(drawing, palette, sizes);
        StoryEvent event = row.event();
        double y = columns.rowHeight() / 2;
        marks.draw(mark(row, y));
        marks.ticks(ticksX, y, event.claims(), event.unsure());
        matrix(event.event(), actors, marks.colour(event), y);
    }

    /** Returns a mark of one size, whatever the length of the time, in the shape that it has on the timeline. */
    private StoryMark mark(ChapterEvent row, double y) {
        Edtf when = row.event().event().when();
        Shape shape = shape(row, when);
        double half =
                switch (shape) {
                    case DISC -> sizes.disc();
                    case RING -> sizes.ring();
                    default -> 6 * sizes.unit();
                };
        double x = columns.mark();
        return new StoryMark(row.event(), shape, x - half, x + half, x - half, y, Openness.CLOSED);
    }

    private static Shape shape(ChapterEvent row, Edtf when) {
        if (row.timeClass() == TimeClass.AHEAD) {
            return Shape.RING;
        }
        if (row.timeClass() == TimeClass.CIRCUMSTANCE) {
            return Shape.DASH;
        }
        if (when.earliestDay().isEmpty()) {
            return Shape.UNTIL;
        }
        if (when.isInterval()) {
            return Shape.BAR;
        }
        boolean isDay = when.precision() == Precision.DAY || when.precision() == Precision.TIME;
        return isDay ? Shape.DISC : Shape.PILL;
    }

    private void matrix(Event event, List<ActorColumn> actors, int colour, double y) {
        int first = -1;
        int last = -1;
        for (int k = 0; k < columns.actors(); k++) {
            if (event.actors().contains(actors.get(k).id())) {
                first = first < 0 ? k : first;
                last = k;
            }
        }
        if (first < last) {
            drawing.line(columns.actor(first), y, columns.actor(last), y, Stroke.solid(colour, LINE * columns.unit()));
        }
        for (int k = 0; k < columns.actors(); k++) {
            boolean takesPart = event.actors().contains(actors.get(k).id());
            if (takesPart || k < first || k > last) {
                double r = columns.unit() * (takesPart ? DOT : FAINT_DOT);
                drawing.ellipse(columns.actor(k), y, r, r, takesPart ? colour : palette.grid());
            }
        }
    }
}
