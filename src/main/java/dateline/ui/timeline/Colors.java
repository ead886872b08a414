package dateline.ui.timeline;

import javafx.scene.paint.Color;

/** Makes JavaFX colours of the layout's ARGB integers. */
final class Colors {
    private Colors() {}

    static Color of(int argb) {
        return of(argb, 1);
    }

    static Color of(int argb, double opacity) {
        double alpha = (argb >>> 24) / 255.0 * opacity;
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff, alpha);
    }
}
