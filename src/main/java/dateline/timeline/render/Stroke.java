package dateline.timeline.render;

/**
 * A colour, width and dash pattern with which a line is drawn.
 *
 * @param argb the colour
 * @param width in pixels
 * @param dash the pattern of dashes
 */
public record Stroke(int argb, double width, Dash dash) {
    /** A pattern of dashes. */
    public enum Dash {
        /** No gaps. */
        SOLID,
        /** Dashes. */
        DASHED,
        /** Dots. */
        DOTTED,
        /** Dots with wide gaps. */
        SPARSE;

        /** Returns the lengths of drawn parts and gaps by turns, in pixels; empty for a solid line. */
        public double[] lengths() {
            return switch (this) {
                case SOLID -> new double[] {};
                case DASHED -> new double[] {3.2, 2.4};
                case DOTTED -> new double[] {1.2, 2};
                case SPARSE -> new double[] {1.2, 3.6};
            };
        }
    }

    /**
     * Returns a stroke without gaps.
     *
     * @param argb the colour
     * @param width in pixels
     */
    public static Stroke solid(int argb, double width) {
        return new Stroke(argb, width, Dash.SOLID);
    }
}
