package dateline.timeline.render;

import dateline.timeline.items.ItemWords;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.EdgeChip;
import dateline.timeline.marks.MarkTable;
import dateline.timeline.scale.GapBreak;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.scale.Tick;

/** Draws the time axis, its lines through the plot, the gaps and the line of publication. */
final class AxisRenderer {
    /** Half the height of the sign of a break, in pixels. */
    private static final double BREAK = 3.5;

    private final Drawing drawing;
    private final TextMeasurer measurer;
    private final Palette palette;

    AxisRenderer(Drawing drawing, TextMeasurer measurer, Palette palette) {
        this.drawing = drawing;
        this.measurer = measurer;
        this.palette = palette;
    }

    /** Draws the background of the items: the future of the writing, and lines at the starts of units. */
    void background(DisplayList list, double top, double height) {
        double width = list.viewport().width();
        list.publication().ifPresent(x -> future(x, top, width, height));
        for (Tick.Row row : new Tick.Row[] {Tick.Row.LOWER, Tick.Row.UPPER}) {
            Stroke stroke = Stroke.solid(row == Tick.Row.UPPER ? palette.grid() : palette.faintGrid(), 1);
            for (Tick tick : list.ticks()) {
                if (tick.row() == row && tick.mark() == Tick.Mark.LINE) {
                    double x = Math.rint(tick.x()) + 0.5;
                    drawing.line(x, top, x, top + height, stroke);
                }
            }
        }
        list.publication().ifPresent(x -> {
            if (x >= 0 && x <= width) {
                publicationLine(x, top, top + height);
            }
        });
    }

    private void future(double x, double y, double width, double height) {
        if (x < width) {
            drawing.rect(Math.max(0, x), y, width - Math.max(0, x), height, palette.future());
        }
    }

    private void publicationLine(double x, double y0, double y1) {
        drawing.line(x, y0, x, y1, Stroke.solid(palette.publication(), 1.5));
    }

    /** Draws two slanted strokes through the line of the axis where a stretch is left out. */
    private void gap(GapBreak gap, double line) {
        double middle = (gap.x0() + gap.x1()) / 2;
        drawing.rect(middle - 2, line - 1.5, 4, 2, palette.surface());
        for (double x : new double[] {middle - 2, middle + 2}) {
            drawing.line(x - 1.5, line + BREAK, x + 1.5, line - BREAK, Stroke.solid(palette.mutedText(), 1.1));
        }
    }

    /** Draws the axis itself, two rows of ticks with the publication's label above. */
    void axis(DisplayList list) {
        Metrics metrics = list.metrics();
        double width = list.viewport().width();
        double bottom = metrics.axisHeight();
        double upper = bottom - 2 * metrics.tickRow();
        double lower = bottom - metrics.tickRow();
        list.publication().ifPresent(x -> future(x, upper, width, bottom - upper));
        for (Tick tick : list.ticks()) {
            boolean large = tick.row() == Tick.Row.UPPER;
            if (tick.mark() == Tick.Mark.LINE) {
                double x = Math.rint(tick.x()) + 0.5;
                double from = large ? upper + 2 : bottom - (tick.hasLabel() ? 5 : 4);
                drawing.line(x, from, x, bottom, Stroke.solid(palette.grid(), 1));
            }
        }
        for (Tick tick : list.ticks()) {
            if (tick.hasLabel()) {
                boolean large = tick.row() == Tick.Row.UPPER;
                drawing.text(
                        tick.label(),
                        tick.labelX(),
                        (large ? upper : lower) + metrics.tickRow() / 2,
                        large ? Face.STRONG : Face.SMALL,
                        large ? palette.text() : palette.mutedText());
            }
        }
        list.publication().ifPresent(x -> publication(list, x, upper, bottom));
        for (EdgeChip chip : list.edges()) {
            drawing.text(chip.words(), chip.x(), bottom + chip.y(), Face.SMALL, palette.accent());
        }
    }

    /** Draws the line below the axis with its breaks, and below it what the pointer is on. */
    void line(DisplayList list) {
        double y = list.metrics().axisHeight() - 0.5;
        drawing.line(0, y, list.viewport().width(), y, Stroke.solid(palette.grid(), 1));
        for (GapBreak gap : list.breaks()) {
            gap(gap, y);
        }
        list.hovered().ifPresent(item -> date(list, item));
    }

    /** Writes the time of an item that is in view above its mark. */
    private void date(DisplayList list, int item) {
        MarkTable marks = list.marks();
        double width = list.viewport().width();
        for (int m = 0; m < marks.size(); m++) {
            if (marks.item(m) == item && !list.items().isThroughout(item)) {
                String words = ItemWords.when(list.items().item(item));
                double length = measurer.width(words, Face.SMALL);
                double at = marks.extent(m).isBar() ? Math.max(0, marks.x0(m)) : marks.x(m) - length / 2;
                double x = Math.max(4, Math.min(width - length - 4, at));
                double height = list.metrics().tickRow() - 2;
                double top = list.metrics().axisHeight() - height - 1;
                drawing.roundRect(x - 4, top, length + 8, height, 3, Fill.plain(palette.surface()));
                drawing.roundRect(x - 4, top, length + 8, height, 3, Stroke.solid(palette.accent(), 1));
                drawing.text(words, x, top + height / 2, Face.SMALL, palette.text());
                return;
            }
        }
    }

    /** Labels the line of publication and the future right of it. */
    private void publication(DisplayList list, double x, double upper, double bottom) {
        double width = list.edges().stream()
                .filter(chip -> chip.edge() == EdgeChip.Edge.AFTER)
                .mapToDouble(chip -> chip.x() - 4)
                .findFirst()
                .orElse(list.viewport().width());
        double start = list.edges().stream()
                .filter(chip -> chip.edge() == EdgeChip.Edge.BEFORE)
                .mapToDouble(chip -> chip.x() + chip.width())
                .findFirst()
                .orElse(0);
        double y = upper - list.metrics().fontSize() * 0.45;
        double at = x;
        if (x >= 0 && x <= list.viewport().width()) {
            // The line does not cross the count of what lies beyond the edge.
            publicationLine(x, x > width ? upper : upper - list.metrics().fontSize() * 0.95, bottom);
            double label = measurer.width("published", Face.SMALL);
            double before = Math.min(x, width) - 5 - label;
            at = x + 5 + label <= width - 2 || before < start ? x + 5 : before;
            drawing.text("published", at, y, Face.SMALL, palette.publication());
            at += label;
        }
        String future = "future when written";
        double from = Math.max(start + 8, at + 14);
        if (at >= x && from + measurer.width(future, Face.SMALL) <= width - 4) {
            drawing.text(future, from, y, Face.SMALL, palette.mutedText());
        }
    }
}
