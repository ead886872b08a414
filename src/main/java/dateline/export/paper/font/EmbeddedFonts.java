package dateline.export.paper.font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of a PDF, in the order in which a letter is looked for in them.
 *
 * @param regular of usual words, Inter first
 * @param strong of heavy words, Inter first
 */
public record EmbeddedFonts(List<Face> regular, List<Face> strong) {
    /** Copies the lists. */
    public EmbeddedFonts {
        regular = List.copyOf(regular);
        strong = List.copyOf(strong);
    }

    /**
     * A font with the letters that it has.
     *
     * @param font the font
     * @param letters the code points
     */
    public record Face(PDFont font, NavigableSet<Integer> letters) {}

    /**
     * Words that one font sets.
     *
     * @param font the font
     * @param words the words
     */
    public record Run(PDFont font, String words) {}

    static EmbeddedFonts of(PDDocument document, FontLetters regular, FontLetters strong, List<FontLetters> others)
            throws IOException {
        List<Face> shared = new ArrayList<>();
        for (FontLetters other : others) {
            shared.add(face(document, other));
        }
        return new EmbeddedFonts(before(face(document, regular), shared), before(face(document, strong), shared));
    }

    private static List<Face> before(Face first, List<Face> others) {
        List<Face> faces = new ArrayList<>(List.of(first));
        faces.addAll(others);
        return faces;
    }

    private static Face face(PDDocument document, FontLetters letters) throws IOException {
        PDFont font =
                PDType0Font.load(document, new TTFParser().parse(new RandomAccessReadBuffer(letters.file())), true);
        return new Face(font, letters.letters());
    }

    /**
     * Divides words by the fonts that have their letters.
     *
     * @param words printable words, in the order in which they are drawn
     * @param faces where the letters are looked for
     */
    public static List<Run> runs(String words, List<Face> faces) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        int at = 0;
        Face now = faces.get(0);
        while (at < words.length()) {
            int letter = words.codePointAt(at);
            Face next = faces.stream()
                    .filter(face -> face.letters().contains(letter))
                    .findFirst()
                    .orElse(faces.get(0));
            if (!next.equals(now) && at > start) {
                runs.add(new Run(now.font(), words.substring(start, at)));
                start = at;
            }
            now = next;
            at += Character.charCount(letter);
        }
        if (start < words.length()) {
            runs.add(new Run(now.font(), words.substring(start)));
        }
        return runs;
    }
}
