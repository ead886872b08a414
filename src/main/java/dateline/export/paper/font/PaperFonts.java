package dateline.export.paper.font;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The fonts of a text: Inter, and for the letters that Inter lacks those fonts of the system that have most of them.
 *
 * <p>What no font has is set as a box. Immutable; reads font files when it is made.
 */
public final class PaperFonts {
    /** What stands for a letter that no font has. */
    public static final int BOX = 0x25a1;

    /** The most fonts beside Inter, as many as the style sheet of the report names. */
    private static final int MOST_OTHERS = 9;

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int LAST_ASCII = 0x7e;

    private final FontLetters regular;
    private final FontLetters strong;
    private final List<FontLetters> others;
    private final NavigableSet<Integer> unset;

    private PaperFonts(FontLetters regular, FontLetters strong, List<FontLetters> others, NavigableSet<Integer> unset) {
        this.regular = regular;
        this.strong = strong;
        this.others = List.copyOf(others);
        this.unset = Collections.unmodifiableNavigableSet(unset);
    }

    /**
     * Finds the fonts of a text.
     *
     * @param text all that is to be set
     * @throws IOException if Inter cannot be read
     */
    public static PaperFonts of(String text) throws IOException {
        return of(text, SystemFonts::files);
    }

    /** Finds the fonts of a text among some files, which are asked for only if Inter lacks a letter. */
    static PaperFonts of(String text, Supplier<List<Path>> files) throws IOException {
        NavigableSet<Integer> letters = new TreeSet<>(List.of(BOX));
        for (int c = FIRST_PRINTABLE; c <= LAST_ASCII; c++) {
            letters.add(c);
        }
        BitSet used = new BitSet();
        ArabicForms.shaped(text).codePoints().forEach(used::set);
        text.codePoints().forEach(used::set);
        used.stream().filter(PaperFonts::isVisible).forEach(letters::add);
        FontLetters regular = FontSource.ofInter("Regular", letters);
        FontLetters strong = FontSource.ofInter("SemiBold", letters);
        letters.removeAll(regular.letters());
        List<FontLetters> others = new ArrayList<>();
        if (!letters.isEmpty()) {
            for (Path file : files.get()) {
                FontSource.ofFile(file, letters).ifPresent(found -> {
                    others.add(found);
                    letters.removeAll(found.letters());
                });
                if (letters.isEmpty() || others.size() == MOST_OTHERS) {
                    break;
                }
            }
        }
        return new PaperFonts(regular, strong, others, letters);
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        boolean isSelector = (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
        return !isSelector
                && type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    /** Returns the letters of the text that no font has; a form of an Arabic letter is not counted. */
    public NavigableSet<Integer> unset() {
        NavigableSet<Integer> boxes = new TreeSet<>();
        unset.stream().filter(c -> plain(c) == BOX).forEach(boxes::add);
        return boxes;
    }

    /** Returns what is set for a letter that no font has: the letter of which it is a form, or a box. */
    private int plain(int letter) {
        String normal = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
        int first = normal.codePointAt(0);
        return first != letter && normal.length() == Character.charCount(first) && !unset.contains(first) ? first : BOX;
    }

    /**
     * Returns words as they can be set, in the order in which they are read: letters joined as Arabic joins them, a box for
     * each that no font has, without what is invisible.
     *
     * @param words a part of the text for which the fonts were found
     */
    public String printable(String words) {
        StringBuilder out = new StringBuilder(words.length());
        ArabicForms.shaped(words).codePoints().forEach(c -> {
            if (c == '\n') {
                out.append('\n');
            } else if (isVisible(c)) {
                out.appendCodePoint(unset.contains(c) ? plain(c) : c);
            }
        });
        return out.toString();
    }

    /**
     * Puts the fonts into a PDF, as subsets.
     *
     * @param document the PDF
     * @throws IOException if a font is broken
     */
    public EmbeddedFonts embed(PDDocument document) throws IOException {
        return EmbeddedFonts.of(document, regular, strong, others);
    }
}
