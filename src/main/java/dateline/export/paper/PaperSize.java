package dateline.export.paper;

import java.util.Locale;

/** The sizes of paper. */
public enum PaperSize {
    /** 210 by 297 mm. */
    A4("A4", 210, 297),
    /** 297 by 420 mm. */
    A3("A3", 297, 420),
    /** 8.5 by 11 inches. */
    LETTER("Letter", 215.9, 279.4);

    private static final double POINTS_PER_MM = 72 / 25.4;

    private final String label;
    private final double width;
    private final double height;

    PaperSize(String label, double width, double height) {
        this.label = label;
        this.width = width;
        this.height = height;
    }

    /** Returns the name for people. */
    public String label() {
        return label;
    }

    /** Returns the word on the command line, in lower case. */
    public String word() {
        return label.toLowerCase(Locale.ROOT);
    }

    /** Returns the shorter side in points, 72 of which are an inch. */
    float shortSide() {
        return (float) points(width);
    }

    /** Returns the longer side in points. */
    float longSide() {
        return (float) points(height);
    }

    /** Returns the size as a style sheet names it: the sides in millimetres. */
    String css() {
        return width + "mm " + height + "mm";
    }

    /** Returns millimetres in points. */
    static double points(double millimetres) {
        return millimetres * POINTS_PER_MM;
    }
}
