package dateline.export.svg;

import dateline.timeline.render.Stroke;
import java.util.Locale;

/** Writes the attributes of elements of an SVG, each with a blank before it. */
final class SvgAttributes {
    private SvgAttributes() {}

    static String attribute(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }

    /** Returns a number with at most two decimals. */
    static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** Returns a place or an extent, to a tenth of a pixel. */
    static String place(double value) {
        return number(Math.round(value * 10) / 10.0);
    }

    static String placed(String name, double value) {
        return " " + name + "=\"" + place(value) + "\"";
    }

    static String colour(String name, int argb) {
        int alpha = argb >>> 24;
        String opacity = alpha == 255 ? "" : attribute(name + "-opacity", alpha / 255.0);
        return String.format(Locale.ROOT, " %s=\"#%06x\"", name, argb & 0xffffff) + opacity;
    }

    static String stroked(Stroke stroke) {
        StringBuilder dashes = new StringBuilder();
        for (double length : stroke.dash().lengths()) {
            dashes.append(dashes.isEmpty() ? "" : " ").append(number(length));
        }
        return " fill=\"none\"" + colour("stroke", stroke.argb()) + attribute("stroke-width", stroke.width())
                + (dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"");
    }

    static String box(double x, double y, double width, double height) {
        return placed("x", x)
                + placed("y", y)
                + placed("width", Math.max(0, width))
                + placed("height", Math.max(0, height));
    }

    static String points(double[] xs, double[] ys) {
        StringBuilder points = new StringBuilder();
        for (int k = 0; k < xs.length; k++) {
            points.append(k == 0 ? "" : " ").append(place(xs[k])).append(',').append(place(ys[k]));
        }
        return " points=\"" + points + "\"";
    }
}
