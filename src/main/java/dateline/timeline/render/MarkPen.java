package dateline.timeline.render;

import dateline.timeline.items.Traits;
import dateline.timeline.lanes.MarkExtent;
import dateline.timeline.marks.MarkTable;
import dateline.timeline.scale.Metrics;

/** Holds the place, the colours and the outline of one mark. */
final class MarkPen {
    /** The opacity of what the filter does not accept. */
    static final double DIM = 0.16;

    /** The opacity of an outline of what was at about its time. */
    static final double ABOUT = 0.6;

    /** The width of the outline of what is not filled, in pixels. */
    static final double OUTLINE = 1.3;

    private final Palette palette;

    final DrawArea area;
    final int m;
    final Metrics metrics;
    final MarkExtent mark;
    final double y;
    final int colour;
    /** Where a bar starts and ends; cut beyond the plot's edges, so that a long one costs no more than what is seen. */
    final double x0;

    final double x1;

    MarkPen(DrawArea area, int m, Palette palette) {
        this.palette = palette;
        this.area = area;
        this.m = m;
        metrics = area.list().metrics();
        MarkTable marks = area.list().marks();
        mark = marks.extent(m);
        y = marks.y(m);
        int whole = palette.item(area.list().items(), marks.item(m));
        colour = Fill.faint(whole, has(Traits.DIM) ? DIM : 1);
        double width = area.list().viewport().width();
        boolean isCut = mark.x1() > width && mark.x0() < width;
        // The arrow of what goes on is seen at the edge.
        double edge = has(Traits.ARROW_END) ? width - 1 : width + 40;
        x0 = Math.max(mark.x0(), Math.min(-40, mark.x1()));
        x1 = isCut ? Math.min(mark.x1(), edge) : mark.x1();
    }

    boolean has(int traits) {
        return area.list().marks().has(m, traits);
    }

    boolean isOutlined() {
        return has(Traits.HOLLOW | Traits.DASHED);
    }

    /** Returns the colour within a mark: none in a hollow one. */
    int body(double opacity) {
        return has(Traits.HOLLOW) ? 0 : Fill.faint(colour, opacity);
    }

    Stroke outline() {
        Stroke.Dash dash = Stroke.Dash.SOLID;
        if (has(Traits.DASHED)) {
            dash = Stroke.Dash.DASHED;
        } else if (has(Traits.DOTTED)) {
            dash = Stroke.Dash.DOTTED;
        } else if (has(Traits.SPARSE)) {
            dash = Stroke.Dash.SPARSE;
        }
        return new Stroke(Fill.faint(colour, has(Traits.FADE_START | Traits.FADE_END) ? ABOUT : 1), OUTLINE, dash);
    }

    /** Returns the colour of the ground behind the mark. */
    int ground() {
        boolean inFuture = area.list().publication().orElse(Double.POSITIVE_INFINITY) <= mark.x();
        return inFuture ? palette.future() : palette.surface();
    }
}
