package dateline.ui.timeline;

import dateline.layout.DisplayList;
import dateline.layout.Marks;
import dateline.layout.Metrics;
import dateline.layout.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

/** Paints the marks of single items: dots, bars, diamonds and what did not happen. */
final class MarkPainter {
    private static final double DIM = 0.16;
    private static final double[] DASHES = {3.2, 2.4};
    private static final double[] DOTS = {1.2, 2};

    private final GraphicsContext g;
    private final Palette palette;

    MarkPainter(GraphicsContext g, Palette palette) {
        this.g = g;
        this.palette = palette;
    }

    /** Paints the extent of what is drawn at a point, as a thin line. */
    void whisker(DisplayList list, int m) {
        Marks marks = list.marks();
        double extent = marks.x1(m) - marks.x0(m);
        if (marks.isPoint(m) && extent > 2 * list.metrics().diamondRadius()) {
            boolean strong = marks.has(m, Marks.SELECTED | Marks.LINKED);
            double opacity = marks.has(m, Marks.DIM) ? DIM * 0.5 : strong ? 0.7 : 0.28;
            double x0 = Math.max(-8, marks.x0(m));
            double x1 = Math.min(list.viewport().width() + 8, marks.x1(m));
            g.setFill(Colors.of(palette.item(list.items(), marks.item(m)), opacity));
            g.fillRect(x0, marks.y(m) - 1, x1 - x0, 2);
            g.fillRect(x0, marks.y(m) - 3, 1.5, 6);
            g.fillRect(x1 - 1.5, marks.y(m) - 3, 1.5, 6);
        }
    }

    /** Paints all marks: the faint first, the selected last. */
    void paint(DisplayList list) {
        Marks marks = list.marks();
        for (int layer = 0; layer < 3; layer++) {
            for (int m = 0; m < marks.size(); m++) {
                int own = marks.has(m, Marks.DIM) ? 0 : marks.has(m, Marks.SELECTED | Marks.LINKED) ? 2 : 1;
                if (own == layer) {
                    mark(list, m);
                }
            }
        }
    }

    private void mark(DisplayList list, int m) {
        Marks marks = list.marks();
        Metrics metrics = list.metrics();
        Color colour = Colors.of(palette.item(list.items(), marks.item(m)), marks.has(m, Marks.DIM) ? DIM : 1);
        halo(marks, m, metrics);
        g.setLineWidth(1.4);
        switch (marks.shape(m)) {
            case DOT -> dot(marks, m, metrics.dotRadius(), colour);
            case STRUCK -> struck(marks, m, metrics.dotRadius() + 0.5, colour);
            case DIAMOND -> diamond(marks, m, metrics.diamondRadius(), colour);
            case BAR -> bar(list, m, colour);
        }
        arrows(marks, m, metrics, colour);
        g.setLineDashes();
    }

    /** Rings what is selected and marks what was found. */
    private void halo(Marks marks, int m, Metrics metrics) {
        boolean selected = marks.has(m, Marks.SELECTED);
        if (!selected && !marks.has(m, Marks.MATCH)) {
            return;
        }
        double reach = metrics.dotRadius() + 4.5;
        double half = marks.isPoint(m) ? reach : metrics.barHeight() / 2 + 3.5;
        double x0 = marks.isPoint(m) ? marks.x(m) - half : marks.x0(m) - 3.5;
        double width = marks.isPoint(m) ? 2 * half : marks.x1(m) - marks.x0(m) + 7;
        if (marks.has(m, Marks.MATCH)) {
            g.setFill(Colors.of(palette.match(), 0.75));
            g.fillRoundRect(x0, marks.y(m) - half, width, 2 * half, 2 * half, 2 * half);
        }
        if (selected) {
            g.setFill(Colors.of(palette.surface()));
            g.fillRoundRect(x0, marks.y(m) - half, width, 2 * half, 2 * half, 2 * half);
            g.setStroke(Colors.of(palette.accent()));
            g.setLineWidth(2.2);
            g.strokeRoundRect(x0, marks.y(m) - half, width, 2 * half, 2 * half, 2 * half);
        }
    }

    private void dot(Marks marks, int m, double r, Color colour) {
        double x = marks.x(m);
        double y = marks.y(m);
        if (marks.has(m, Marks.FADE_START | Marks.FADE_END)) {
            g.setFill(colour.deriveColor(0, 1, 1, 0.28));
            g.fillOval(x - r * 1.75, y - r, r * 3.5, 2 * r);
        }
        if (marks.has(m, Marks.HOLLOW | Marks.DASHED)) {
            g.setFill(Colors.of(palette.surface()));
            g.fillOval(x - r, y - r, 2 * r, 2 * r);
            outlineStyle(marks, m, colour);
            g.strokeOval(x - r, y - r, 2 * r, 2 * r);
        } else {
            // A rim in the background's colour sets neighbours apart.
            g.setFill(Colors.of(palette.surface()));
            g.fillOval(x - r - 1, y - r - 1, 2 * r + 2, 2 * r + 2);
            g.setFill(colour);
            g.fillOval(x - r, y - r, 2 * r, 2 * r);
        }
    }

    private void struck(Marks marks, int m, double r, Color colour) {
        double x = marks.x(m);
        double y = marks.y(m);
        g.setFill(Colors.of(palette.surface()));
        g.fillOval(x - r, y - r, 2 * r, 2 * r);
        g.setStroke(colour);
        g.setLineWidth(1.7);
        g.strokeOval(x - r, y - r, 2 * r, 2 * r);
        double d = r * 0.7;
        g.strokeLine(x - d, y - d, x + d, y + d);
    }

    private void diamond(Marks marks, int m, double r, Color colour) {
        double[] xs = {marks.x(m), marks.x(m) + r, marks.x(m), marks.x(m) - r};
        double[] ys = {marks.y(m) - r, marks.y(m), marks.y(m) + r, marks.y(m)};
        boolean hollow = marks.has(m, Marks.HOLLOW);
        g.setFill(hollow ? Colors.of(palette.surface()) : colour);
        g.fillPolygon(xs, ys, 4);
        if (hollow) {
            outlineStyle(marks, m, colour);
            g.strokePolygon(xs, ys, 4);
        }
    }

    private void bar(DisplayList list, int m, Color colour) {
        Marks marks = list.marks();
        double height = list.metrics().barHeight();
        // Beyond the window's edges a bar is cut, so that a long one costs no more than what is seen of it.
        double x0 = Math.max(-40, marks.x0(m));
        double x1 = Math.min(list.viewport().width() + 40, marks.x1(m));
        double y = marks.y(m) - height / 2;
        boolean outlined = marks.has(m, Marks.HOLLOW | Marks.DASHED);
        g.setFill(Colors.of(palette.surface()));
        g.fillRoundRect(x0 - 1, y - 1, x1 - x0 + 2, height + 2, height, height);
        Color body = outlined ? colour.deriveColor(0, 1, 1, marks.has(m, Marks.HOLLOW) ? 0.06 : 0.22) : colour;
        boolean fades = marks.has(m, Marks.FADE_START | Marks.FADE_END);
        if (fades) {
            double fade = Math.min(0.42, 48 / (x1 - x0));
            Color none = body.deriveColor(0, 1, 1, 0.04);
            boolean start = marks.has(m, Marks.FADE_START);
            boolean end = marks.has(m, Marks.FADE_END);
            g.setFill(new LinearGradient(
                    x0,
                    0,
                    x1,
                    0,
                    false,
                    CycleMethod.NO_CYCLE,
                    new Stop(0, start ? none : body),
                    new Stop(start ? fade : 0.01, body),
                    new Stop(end ? 1 - fade : 0.99, body),
                    new Stop(1, end ? none : body)));
        } else {
            g.setFill(body);
        }
        g.fillRoundRect(x0, y, x1 - x0, height, height, height);
        if (outlined && !fades) {
            outlineStyle(marks, m, colour);
            g.strokeRoundRect(x0 + 0.7, y + 0.7, x1 - x0 - 1.4, height - 1.4, height, height);
        }
    }

    private void outlineStyle(Marks marks, int m, Color colour) {
        g.setStroke(colour);
        g.setLineWidth(1.4);
        if (marks.has(m, Marks.DOTTED)) {
            g.setLineDashes(DOTS);
        } else if (marks.has(m, Marks.DASHED)) {
            g.setLineDashes(DASHES);
        } else {
            g.setLineDashes();
        }
    }

    private void arrows(Marks marks, int m, Metrics metrics, Color colour) {
        double reach = marks.isPoint(m) ? metrics.dotRadius() : 0;
        double start = marks.isPoint(m) ? marks.x(m) - reach : marks.x0(m);
        double end = marks.isPoint(m) ? marks.x(m) + reach : marks.x1(m);
        if (marks.has(m, Marks.ARROW_END)) {
            arrow(end, marks.y(m), metrics.fontSize() * 0.45, colour);
        }
        if (marks.has(m, Marks.ARROW_START)) {
            arrow(start, marks.y(m), -metrics.fontSize() * 0.45, colour);
        }
    }

    private void arrow(double x, double y, double size, Color colour) {
        double reach = Math.abs(size);
        g.setLineDashes();
        g.setStroke(colour);
        g.setLineWidth(1.8);
        double base = x + Math.signum(size) * 3;
        g.strokePolyline(new double[] {base, base + size, base}, new double[] {y - reach, y, y + reach}, 3);
    }
}
