package dateline.timeline.render;

/**
 * A colour that may fade out towards the left and the right.
 *
 * @param argb the colour
 * @param fadeStart over which share of the width it fades in from the left, 0 to 0.5; 0 for not at all
 * @param fadeEnd over which share of the width it fades out to the right, 0 to 0.5; 0 for not at all
 */
public record Fill(int argb, double fadeStart, double fadeEnd) {
    /**
     * Returns a colour that does not fade.
     *
     * @param argb the colour
     */
    public static Fill plain(int argb) {
        return new Fill(argb, 0, 0);
    }

    /** Tells whether the colour fades at either end. */
    public boolean fades() {
        return fadeStart > 0 || fadeEnd > 0;
    }

    /**
     * Returns a colour made more transparent.
     *
     * @param argb the colour
     * @param opacity 0 to 1
     */
    public static int faint(int argb, double opacity) {
        int alpha = (int) Math.round((argb >>> 24) * opacity);
        return (argb & 0xffffff) | (alpha << 24);
    }

    /**
     * Returns a colour blended over an opaque one.
     *
     * @param ground the opaque colour
     * @param argb the colour on it
     * @param opacity 0 to 1
     */
    public static int over(int ground, int argb, double opacity) {
        int mixed = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int a = ground >> shift & 0xff;
            int b = argb >> shift & 0xff;
            mixed |= (int) Math.round(a + (b - a) * opacity) << shift;
        }
        return 0xff000000 | mixed;
    }
}
