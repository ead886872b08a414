package dateline.ui.timeline;

import dateline.layout.DisplayList;
import dateline.layout.FoldBreak;
import dateline.layout.Metrics;
import dateline.layout.Palette;
import dateline.layout.TextMeasurer.Face;
import dateline.layout.Tick;
import javafx.scene.canvas.GraphicsContext;

/** Paints the time axis, its lines through the plot, the folds and the line of publication. */
final class AxisPainter {
    private static final double TOOTH = 7;
    private static final double JAG = 2.6;

    private final GraphicsContext g;
    private final FxTextMeasurer measurer;
    private final Palette palette;

    AxisPainter(GraphicsContext g, FxTextMeasurer measurer, Palette palette) {
        this.g = g;
        this.measurer = measurer;
        this.palette = palette;
    }

    /** Paints what lies behind the items: the future of the writing, and lines at the starts of units. */
    void background(DisplayList list) {
        double width = list.viewport().width();
        double height = list.viewport().height();
        list.publication().ifPresent(x -> {
            if (x < width) {
                g.setFill(Colors.of(palette.future()));
                g.fillRect(Math.max(0, x), 0, width - Math.max(0, x), height);
            }
        });
        g.setLineWidth(1);
        for (Tick.Row row : new Tick.Row[] {Tick.Row.LOWER, Tick.Row.UPPER}) {
            g.setStroke(Colors.of(row == Tick.Row.UPPER ? palette.grid() : palette.faintGrid()));
            for (Tick tick : list.ticks()) {
                if (tick.row() == row && tick.mark() == Tick.Mark.LINE) {
                    double x = Math.rint(tick.x()) + 0.5;
                    g.strokeLine(x, 0, x, height);
                }
            }
        }
        list.publication().ifPresent(x -> publicationLine(x, 0, height));
    }

    private void publicationLine(double x, double y0, double y1) {
        g.setStroke(Colors.of(palette.publication()));
        g.setLineWidth(1.5);
        g.strokeLine(x, y0, x, y1);
    }

    /** Paints a fold as a strip with a torn line in its middle. */
    void fold(FoldBreak fold, double height) {
        double left = fold.x0() + 2;
        double width = fold.x1() - fold.x0() - 4;
        double middle = left + width / 2;
        g.setFill(Colors.of(palette.subtle()));
        g.fillRect(left, 0, width, height);
        g.setStroke(Colors.of(palette.mutedText(), 0.75));
        g.setLineWidth(1.1);
        g.beginPath();
        g.moveTo(middle, 0);
        int side = 1;
        for (double y = TOOTH / 2; y < height; y += TOOTH) {
            g.lineTo(middle + side * JAG, y);
            side = -side;
        }
        g.lineTo(middle, height);
        g.stroke();
    }

    /** Paints the axis itself, two rows of ticks with the publication's label above. */
    void axis(DisplayList list) {
        Metrics metrics = list.metrics();
        double width = list.viewport().width();
        double bottom = metrics.axisHeight();
        double upper = bottom - 2 * metrics.tickRow();
        double lower = bottom - metrics.tickRow();
        list.publication().ifPresent(x -> {
            if (x < width) {
                g.setFill(Colors.of(palette.future()));
                g.fillRect(Math.max(0, x), upper, width - Math.max(0, x), bottom - upper);
            }
        });
        g.setLineWidth(1);
        for (Tick tick : list.ticks()) {
            boolean large = tick.row() == Tick.Row.UPPER;
            if (tick.mark() == Tick.Mark.LINE) {
                double x = Math.rint(tick.x()) + 0.5;
                g.setStroke(Colors.of(palette.grid()));
                g.strokeLine(x, large ? upper + 2 : bottom - (tick.hasLabel() ? 5 : 4), x, bottom);
            }
        }
        for (FoldBreak fold : list.breaks()) {
            g.save();
            g.translate(0, lower);
            fold(fold, metrics.tickRow());
            g.restore();
        }
        for (Tick tick : list.ticks()) {
            if (tick.hasLabel()) {
                boolean large = tick.row() == Tick.Row.UPPER;
                g.setFont(measurer.font(large ? Face.STRONG : Face.SMALL));
                g.setFill(Colors.of(large ? palette.text() : palette.mutedText()));
                double y = (large ? upper : lower) + metrics.tickRow() / 2;
                g.fillText(tick.label(), tick.labelX(), y);
            }
        }
        list.publication().ifPresent(x -> {
            if (x >= 0 && x <= width) {
                publicationLine(x, upper - metrics.fontSize() * 0.95, bottom);
                double label = measurer.width("published", Face.SMALL);
                double at = x + 5 + label <= width - 2 ? x + 5 : x - 5 - label;
                g.setFont(measurer.font(Face.SMALL));
                g.setFill(Colors.of(palette.publication()));
                g.fillText("published", at, upper - metrics.fontSize() * 0.45);
            }
        });
    }
}
