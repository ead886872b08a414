package dateline.timeline.render;

import dateline.timeline.marks.DisplayList;
import dateline.timeline.scale.GapBreak;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.scale.Tick;

/** Draws the time axis, its lines through the plot, the gaps and the line of publication. */
final class AxisRenderer {
    private static final double TOOTH = 7;
    private static final double JAG = 2.6;

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

    /** Draws a gap as a strip with a torn line in its middle. */
    void gap(GapBreak gap, double top, double height) {
        double left = gap.x0() + 2;
        double width = gap.x1() - gap.x0() - 4;
        double middle = left + width / 2;
        drawing.rect(left, top, width, height, palette.subtle());
        int teeth = (int) Math.ceil(height / TOOTH);
        double[] xs = new double[teeth + 2];
        double[] ys = new double[teeth + 2];
        for (int k = 0; k < xs.length; k++) {
            boolean end = k == 0 || k == xs.length - 1;
            xs[k] = middle + (end ? 0 : k % 2 == 1 ? JAG : -JAG);
            ys[k] = top + Math.min(height, Math.max(0, (k - 0.5) * TOOTH));
        }
        drawing.polyline(xs, ys, Stroke.solid(Fill.faint(palette.mutedText(), 0.75), 1.1));
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
        for (GapBreak gap : list.breaks()) {
            gap(gap, lower, metrics.tickRow());
        }
        for (Tick tick : list.ticks()) {
            if (tick.hasLabel()) {
                boolean large = tick.row() == Tick.Row.UPPER;
                if (!large) {
                    clearBreaks(list, tick, lower);
                }
                drawing.text(
                        tick.label(),
                        tick.labelX(),
                        (large ? upper : lower) + metrics.tickRow() / 2,
                        large ? Face.STRONG : Face.SMALL,
                        large ? palette.text() : palette.mutedText());
            }
        }
        list.publication().ifPresent(x -> publication(list, x, upper, bottom));
    }

    /** Clears the background of a label that hangs over a break. */
    private void clearBreaks(DisplayList list, Tick tick, double y) {
        for (GapBreak gap : list.breaks()) {
            if (tick.labelX() < gap.x1() && gap.x0() < tick.labelX() + tick.labelWidth()) {
                double height = list.metrics().tickRow();
                drawing.rect(tick.labelX() - 1, y + 2, tick.labelWidth() + 2, height - 4, palette.surface());
                return;
            }
        }
    }

    /** Labels the line of publication and the future right of it. */
    private void publication(DisplayList list, double x, double upper, double bottom) {
        double width = list.viewport().width();
        double y = upper - list.metrics().fontSize() * 0.45;
        double at = x;
        if (x >= 0 && x <= width) {
            publicationLine(x, upper - list.metrics().fontSize() * 0.95, bottom);
            double label = measurer.width("published", Face.SMALL);
            at = x + 5 + label <= width - 2 ? x + 5 : x - 5 - label;
            drawing.text("published", at, y, Face.SMALL, palette.publication());
            at += label;
        }
        String future = "future when written";
        double from = Math.max(8, at + 14);
        if (at >= x && from + measurer.width(future, Face.SMALL) <= width - 4) {
            drawing.text(future, from, y, Face.SMALL, palette.mutedText());
        }
    }
}
