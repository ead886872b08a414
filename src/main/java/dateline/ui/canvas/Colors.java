package dateline.ui.canvas;

import javafx.scene.paint.Color;

/** Makes JavaFX colours of the layout's ARGB integers. */
public final class Colors {
    private Colors() {}

    /**
     * Returns a colour.
     *
     * @param argb alpha, red, green and blue, a byte each
     */
    public static Color of(int argb) {
        return of(argb, 1);
    }

    /**
     * Returns a colour with less of it.
     *
     * @param argb alpha, red, green and blue, a byte each
     * @param opacity from 0 to 1
     */
    public static Color of(int argb, double opacity) {
        double alpha = (argb >>> 24) / 255.0 * opacity;
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff, alpha);
    }
}
