package dateline.ui.canvas;

import dateline.timeline.scale.TextMeasurer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Measures texts in the fonts in which JavaFX draws them.
 *
 * <p>The toolkit puts the letters of simple scripts side by side, without kerning or ligatures: such a text is as wide as its
 * letters together, and each letter is measured once. Any other text is measured as a whole, once.
 */
public final class FxTextMeasurer implements TextMeasurer {
    private static final int MOST_CACHED = 20_000;

    private final Map<Face, Widths> faces = new EnumMap<>(Face.class);
    private final Text probe = new Text();

    /** Caches the widths of letters and texts in a font. */
    private static final class Widths {
        final Font font;
        /** The widths of simple letters by their code, 0 where not measured. */
        final double[] letters = new double['\u2027'];
        /** The widths of texts with other letters. */
        final Map<String, Double> texts = new HashMap<>();

        Widths(Font font) {
            this.font = font;
        }
    }

    /**
     * Measures in the program's typeface.
     *
     * @param fontSize the size of labels in pixels
     */
    public FxTextMeasurer(double fontSize) {
        faces.put(Face.LABEL, new Widths(Typeface.regular(fontSize)));
        faces.put(Face.STRONG, new Widths(Typeface.semiBold(fontSize)));
        faces.put(Face.SMALL, new Widths(Typeface.regular(Math.rint(fontSize * 0.87))));
    }

    /** Returns the font of a face. */
    public Font font(Face face) {
        return faces.get(face).font;
    }

    /** Tells whether a letter is European or a dash or quotation mark, and as wide whatever is beside it. */
    private static boolean isSimple(char c) {
        boolean control = c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0xAD;
        boolean combining = (c >= 0x300 && c < 0x370) || (c >= 0x483 && c < 0x48A);
        return c < 0x530 ? !control && !combining : c >= '\u2010' && c < '\u2027';
    }

    @Override
    public double width(String text, Face face) {
        Widths known = faces.get(face);
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSimple(c)) {
                return Math.ceil(wholeWidth(text, known));
            }
            if (known.letters[c] == 0) {
                known.letters[c] = measure(String.valueOf(c), known.font);
            }
            width += known.letters[c];
        }
        return Math.ceil(width);
    }

    private double wholeWidth(String text, Widths known) {
        if (known.texts.size() > MOST_CACHED) {
            known.texts.clear();
        }
        return known.texts.computeIfAbsent(text, t -> measure(t, known.font));
    }

    private double measure(String text, Font font) {
        probe.setFont(font);
        probe.setText(text);
        return probe.getLayoutBounds().getWidth();
    }
}
