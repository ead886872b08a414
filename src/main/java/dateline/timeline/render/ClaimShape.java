package dateline.timeline.render;

import dateline.model.ClaimKind;

/**
 * The outlines of claims, one for each kind, so that kinds differ without colour.
 *
 * <p>A factual claim is a diamond, a causal one a triangle, an interpretive one a hexagon, a predictive one a notched arrow
 * towards the future, a normative one a square.
 */
public final class ClaimShape {
    private static final double[][] DIAMOND = {{0, -1}, {1, 0}, {0, 1}, {-1, 0}};
    private static final double[][] TRIANGLE = {{-0.75, -0.95}, {1, 0}, {-0.75, 0.95}};
    private static final double[][] HEXAGON = {{-0.5, -0.87}, {0.5, -0.87}, {1, 0}, {0.5, 0.87}, {-0.5, 0.87}, {-1, 0}};
    private static final double[][] ARROW = {{-0.9, -0.9}, {0.25, -0.9}, {1, 0}, {0.25, 0.9}, {-0.9, 0.9}, {-0.3, 0}};
    private static final double[][] SQUARE = {{-0.8, -0.8}, {0.8, -0.8}, {0.8, 0.8}, {-0.8, 0.8}};

    private ClaimShape() {}

    private static double[][] of(ClaimKind kind) {
        return switch (kind) {
            case FACTUAL -> DIAMOND;
            case CAUSAL -> TRIANGLE;
            case INTERPRETIVE -> HEXAGON;
            case PREDICTIVE -> ARROW;
            case NORMATIVE -> SQUARE;
        };
    }

    /**
     * Returns the places of the corners from the left.
     *
     * @param kind of the claim
     * @param x the middle in pixels
     * @param radius in pixels
     */
    public static double[] xs(ClaimKind kind, double x, double radius) {
        return coordinates(of(kind), 0, x, radius);
    }

    /**
     * Returns the places of the corners from the top.
     *
     * @param kind of the claim
     * @param y the middle in pixels
     * @param radius in pixels
     */
    public static double[] ys(ClaimKind kind, double y, double radius) {
        return coordinates(of(kind), 1, y, radius);
    }

    private static double[] coordinates(double[][] corners, int axis, double middle, double radius) {
        double[] along = new double[corners.length];
        for (int k = 0; k < along.length; k++) {
            along[k] = middle + corners[k][axis] * radius;
        }
        return along;
    }
}
