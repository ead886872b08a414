package dateline.export.svg;

import dateline.timeline.scale.TextMeasurer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Measures text by a table of widths, so that a picture is the same on every machine.
 *
 * <p>The widths are those of Inter, the face of the window: what is drawn in another one is stretched to them.
 */
public final class SansMeasurer implements TextMeasurer {
    private static final String TABLE = "sans-widths.txt";
    private static final int FULL_WIDTH = 1000;
    private static final int UNKNOWN = 650;
    private static final int CJK = 0x2e80;

    private static final class Tables {
        static final Map<Integer, Integer> REGULAR = new HashMap<>();
        static final Map<Integer, Integer> BOLD = new HashMap<>();

        static {
            try (InputStream in = SansMeasurer.class.getResourceAsStream(TABLE);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(Tables::enter);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void enter(String line) {
            String[] fields = line.split(" ", -1);
            int first = Integer.parseInt(fields[0], 16);
            Map<Integer, Integer> table = fields[1].equals("bold") ? BOLD : REGULAR;
            for (int k = 2; k < fields.length; k++) {
                table.put(first + k - 2, Integer.valueOf(fields[k]));
            }
        }
    }

    private final double fontSize;

    /**
     * Makes a measurer.
     *
     * @param fontSize the size of labels in pixels, as of the metrics
     */
    public SansMeasurer(double fontSize) {
        this.fontSize = fontSize;
    }

    /**
     * Returns the size of a face in pixels.
     *
     * @param face the face
     */
    public double size(Face face) {
        return face == Face.SMALL ? Math.rint(fontSize * 0.87) : fontSize;
    }

    @Override
    public double width(String text, Face face) {
        return Math.ceil(length(text, face));
    }

    /**
     * Returns the width of a text in pixels and parts of pixels; an estimate where Inter lacks a letter.
     *
     * @param text one line
     * @param face the font it is drawn in
     */
    public double length(String text, Face face) {
        Map<Integer, Integer> table = face == Face.STRONG ? Tables.BOLD : Tables.REGULAR;
        double thousandths = text.codePoints()
                .map(c -> table.getOrDefault(c, c >= CJK ? FULL_WIDTH : UNKNOWN))
                .sum();
        return thousandths / 1000 * size(face);
    }

    /** Tells whether Inter has all letters of a text, so that its width is known. */
    static boolean knows(String text) {
        return text.codePoints().allMatch(Tables.REGULAR::containsKey);
    }
}
