package dateline.export.paper.font;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** Turns the outline of a glyph into the lines and quadratic curves of a TrueType font. */
final class QuadraticOutline {
    /** The greatest distance of a curve from the cubic one that it stands for, in units of the font. */
    private static final double TOLERANCE = 0.5;

    /** The distance of a cubic curve from the best quadratic one, as a share of its third difference. */
    private static final double THIRD_DIFFERENCE = Math.sqrt(3) / 36;

    /** A point of a contour, on the curve or a control point off it. */
    record Point(int x, int y, boolean onCurve) {}

    private final List<List<Point>> contours = new ArrayList<>();
    private List<Point> open = new ArrayList<>();
    private double x;
    private double y;

    private QuadraticOutline() {}

    /** Returns the contours of an outline, each closed and without its end, which is its start. */
    static List<List<Point>> of(GeneralPath path) {
        QuadraticOutline outline = new QuadraticOutline();
        double[] c = new double[6];
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            switch (it.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    outline.close();
                    outline.to(c[0], c[1]);
                }
                case PathIterator.SEG_LINETO -> outline.to(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> outline.quadratic(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> outline.cubic(c);
                default -> outline.close();
            }
        }
        outline.close();
        return outline.contours;
    }

    private void to(double toX, double toY) {
        add(toX, toY, true);
        x = toX;
        y = toY;
    }

    private void add(double atX, double atY, boolean onCurve) {
        open.add(new Point((int) Math.round(atX), (int) Math.round(atY), onCurve));
    }

    private void quadratic(double controlX, double controlY, double toX, double toY) {
        add(controlX, controlY, false);
        to(toX, toY);
    }

    /** Splits a cubic curve into parts of equal time, each close enough to a quadratic one. */
    private void cubic(double[] c) {
        double startX = x;
        double startY = y;
        double error =
                THIRD_DIFFERENCE * Math.hypot(c[4] - 3 * c[2] + 3 * c[0] - startX, c[5] - 3 * c[3] + 3 * c[1] - startY);
        int parts = Math.max(1, (int) Math.ceil(Math.cbrt(error / TOLERANCE)));
        for (int k = 0; k < parts; k++) {
            double from = (double) k / parts;
            double to = (double) (k + 1) / parts;
            double controlX = control(startX, c[0], c[2], c[4], from, to);
            double controlY = control(startY, c[1], c[3], c[5], from, to);
            quadratic(controlX, controlY, at(startX, c[0], c[2], c[4], to), at(startY, c[1], c[3], c[5], to));
        }
    }

    /** Returns the control point of the quadratic curve that is closest to a part of a cubic one, in one dimension. */
    private static double control(double p0, double p1, double p2, double p3, double from, double to) {
        double third = (to - from) / 3;
        double start = at(p0, p1, p2, p3, from);
        double end = at(p0, p1, p2, p3, to);
        double first = start + slope(p0, p1, p2, p3, from) * third;
        double second = end - slope(p0, p1, p2, p3, to) * third;
        return (3 * (first + second) - start - end) / 4;
    }

    private static double at(double p0, double p1, double p2, double p3, double t) {
        double u = 1 - t;
        return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
    }

    private static double slope(double p0, double p1, double p2, double p3, double t) {
        double u = 1 - t;
        return 3 * (u * u * (p1 - p0) + 2 * u * t * (p2 - p1) + t * t * (p3 - p2));
    }

    private void close() {
        if (open.size() > 1 && open.get(0).equals(open.get(open.size() - 1))) {
            open.remove(open.size() - 1);
        }
        if (open.size() > 2) {
            contours.add(open);
        }
        open = new ArrayList<>();
    }
}
