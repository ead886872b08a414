package dateline.timeline.render;

/** Draws the sign of an item that is one of several selected ones: a tick on a disc. */
final class ChosenSign {
    private static final double RADIUS = 5.5;

    private ChosenSign() {}

    /**
     * Draws the sign.
     *
     * @param drawing where
     * @param palette the colours
     * @param x of its middle, in pixels
     * @param y of its middle, in pixels
     */
    static void draw(Drawing drawing, Palette palette, double x, double y) {
        drawing.ellipse(x, y, RADIUS + 1, RADIUS + 1, palette.surface());
        drawing.ellipse(x, y, RADIUS, RADIUS, palette.accent());
        drawing.polyline(
                new double[] {x - 2.6, x - 0.7, x + 2.8},
                new double[] {y + 0.2, y + 2.2, y - 2.1},
                Stroke.solid(palette.surface(), 1.6));
    }
}
