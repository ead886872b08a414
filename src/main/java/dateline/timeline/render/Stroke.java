package dateline.timeline.render;

/**
 * How a line is drawn.
 *
 * @param argb the colour
 * @param width in pixels
 * @param dash how it is broken
 */
public record Stroke(int argb, double width, Dash dash) {
    /** How a line is broken. */
    public enum Dash {
        /** It is not. */
        SOLID,
        /** Into dashes. */
        DASHED,
        /** Into dots. */
        DOTTED,
        /** Into dots with wide gaps. */
        SPARSE;

        private static final double[] NONE = {};
        private static final double[] DASHES = {3.2, 2.4};
        private static final double[] DOTS = {1.2, 2};
        private static final double[] FEW_DOTS = {1.2, 3.6};

        /** Returns the lengths of the drawn parts and the gaps by turns, in pixels; empty for a line without gaps. */
        public double[] lengths() {
            return switch (this) {
                case SOLID -> NONE;
                case DASHED -> DASHES.clone();
                case DOTTED -> DOTS.clone();
                case SPARSE -> FEW_DOTS.clone();
            };
        }
    }

    /**
     * Returns an unbroken stroke.
     *
     * @param argb the colour
     * @param width in pixels
     */
    public static Stroke solid(int argb, double width) {
        return new Stroke(argb, width, Dash.SOLID);
    }
}
