package dateline.ui.timeline;

import dateline.timeline.scale.TextMeasurer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * Measures with JavaFX fonts.
 *
 * <p>The toolkit puts the letters of simple scripts side by side, without kerning or ligatures: such a text is as wide as its
 * letters together, and each letter is measured once. Any other text is measured as a whole, once.
 */
final class FxTextMeasurer implements TextMeasurer {
    private static final int MOST_CACHED = 20_000;

    private final Map<Face, Measured> faces = new EnumMap<>(Face.class);
    private final Text probe = new Text();

    /** A font with what has been measured in it. */
    private static final class Measured {
        final Font font;
        /** Of each letter, NaN before it was measured. */
        final double[] advances = new double[Letters.COUNT];
        /** Of other texts. */
        final Map<String, Double> widths = new HashMap<>();

        Measured(Font font) {
            this.font = font;
            Arrays.fill(advances, Double.NaN);
        }
    }

    /** The letters that stand side by side. */
    private static final class Letters {
        /** Up to where the letters of Europe reach. */
        private static final int EUROPEAN = 0x530;

        private static final int FIRST_DASH = 0x2010;
        private static final int LAST_DASH = 0x2026;
        static final int COUNT = EUROPEAN + LAST_DASH - FIRST_DASH + 1;

        /** Returns the number of a letter, -1 where it is not one that stands for itself whatever is beside it. */
        static int number(char c) {
            if (c >= FIRST_DASH && c <= LAST_DASH) {
                return EUROPEAN + c - FIRST_DASH;
            }
            boolean control = c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0xAD;
            boolean combining = (c >= 0x300 && c < 0x370) || (c >= 0x483 && c < 0x48A);
            return c >= EUROPEAN || control || combining ? -1 : c;
        }

        private Letters() {}
    }

    FxTextMeasurer(double fontSize) {
        String family = Font.getDefault().getFamily();
        faces.put(Face.LABEL, new Measured(Font.font(family, fontSize)));
        faces.put(Face.STRONG, new Measured(Font.font(family, FontWeight.BOLD, fontSize)));
        faces.put(Face.SMALL, new Measured(Font.font(family, Math.rint(fontSize * 0.87))));
    }

    Font font(Face face) {
        return faces.get(face).font;
    }

    @Override
    public double width(String text, Face face) {
        Measured measured = faces.get(face);
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            int letter = Letters.number(text.charAt(i));
            if (letter < 0) {
                return Math.ceil(whole(text, measured));
            }
            double advance = measured.advances[letter];
            if (Double.isNaN(advance)) {
                advance = measure(text.substring(i, i + 1), measured.font);
                measured.advances[letter] = advance;
            }
            width += advance;
        }
        return Math.ceil(width);
    }

    /** Returns the width of a text whose letters change with what is beside them. */
    private double whole(String text, Measured measured) {
        Map<String, Double> known = measured.widths;
        if (known.size() > MOST_CACHED) {
            known.clear();
        }
        return known.computeIfAbsent(text, t -> measure(t, measured.font));
    }

    private double measure(String text, Font font) {
        probe.setFont(font);
        probe.setText(text);
        return probe.getLayoutBounds().getWidth();
    }
}
