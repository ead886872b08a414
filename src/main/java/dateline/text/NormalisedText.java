package dateline.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text without case, accents and typography, with the way back to the original's chars.
 *
 * <p>Case and accents are dropped, compatibility forms taken apart (Unicode NFKD), every quotation mark and dash made the
 * straight one, white space runs made one space, and soft hyphens and other invisible format characters left out.
 */
public final class NormalisedText {
    private static final String SINGLE_QUOTES =
            "\u2018\u2019\u201a\u201b\u2032\u2035\u00b4\u02b9\u02bb\u02bc\u02bd\u2039\u203a";
    private static final String DOUBLE_QUOTES =
            "\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u301d\u301e\u301f\u300c\u300d\u300e\u300f\u2e42";
    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    private static final int MINUS_SIGN = 0x2212;

    private final String original;
    private final String normalised;
    /** For each char of {@code normalised}, the index in {@code original} of the character that it comes from. */
    private final int[] origins;

    private NormalisedText(String original, String normalised, int[] origins) {
        this.original = original;
        this.normalised = normalised;
        this.origins = origins;
    }

    /**
     * Normalises a text.
     *
     * @param text any text
     */
    public static NormalisedText of(String text) {
        StringBuilder normalised = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 16];
        int index = 0;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            String piece = normalise(codePoint);
            boolean repeatedSpace =
                    piece.equals(" ") && !normalised.isEmpty() && normalised.charAt(normalised.length() - 1) == ' ';
            if (!repeatedSpace) {
                if (normalised.length() + piece.length() > origins.length) {
                    origins = Arrays.copyOf(origins, (normalised.length() + piece.length()) * 2);
                }
                Arrays.fill(origins, normalised.length(), normalised.length() + piece.length(), index);
                normalised.append(piece);
            }
            index += Character.charCount(codePoint);
        }
        return new NormalisedText(text, normalised.toString(), Arrays.copyOf(origins, normalised.length()));
    }

    private static String normalise(int codePoint) {
        if (codePoint < 0x80) {
            return normaliseAscii((char) codePoint);
        }
        // Quotation marks first: taken apart, some of them become a space and an accent, or two marks.
        if (SINGLE_QUOTES.indexOf(codePoint) >= 0) {
            return "'";
        }
        if (DOUBLE_QUOTES.indexOf(codePoint) >= 0) {
            return "\"";
        }
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePoints()
                .forEach(part -> appendKept(kept, part));
        // Upper case first, so that sharp s and final sigma meet their plain forms.
        return kept.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String normaliseAscii(char c) {
        if (c >= 'A' && c <= 'Z') {
            return String.valueOf((char) (c + ('a' - 'A')));
        }
        return c == '`' ? "'" : Character.isWhitespace(c) ? " " : String.valueOf(c);
    }

    private static void appendKept(StringBuilder kept, int part) {
        switch (Character.getType(part)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {}
            case Character.DASH_PUNCTUATION -> kept.append('-');
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> {
                if (kept.isEmpty() || kept.charAt(kept.length() - 1) != ' ') {
                    kept.append(' ');
                }
            }
            case Character.CONTROL -> kept.append(Character.isWhitespace(part) ? " " : "");
            default -> kept.append(part == MINUS_SIGN ? "-" : Character.toString(part));
        }
    }

    /** Returns the normalised text. */
    public String normalised() {
        return normalised;
    }

    /** Returns the text as it was given. */
    public String original() {
        return original;
    }

    /**
     * Finds every occurrence of a term.
     *
     * @param term normalised, not empty
     * @return the ranges in the original, ascending, none overlapping
     */
    public List<TextRange> find(String term) {
        List<TextRange> ranges = new ArrayList<>();
        int at = normalised.indexOf(term);
        while (at >= 0) {
            TextRange range = originalRange(at, at + term.length());
            if (ranges.isEmpty() || ranges.get(ranges.size() - 1).end() <= range.start()) {
                ranges.add(range);
            }
            at = normalised.indexOf(term, at + term.length());
        }
        return ranges;
    }

    /**
     * Finds every occurrence of a term at the start of a word.
     *
     * @param term normalised, not empty
     * @return the ranges in the original, ascending, none overlapping
     */
    public List<TextRange> findAtWordStarts(String term) {
        List<TextRange> ranges = new ArrayList<>();
        int at = wordStart(term, 0);
        while (at >= 0) {
            TextRange range = originalRange(at, at + term.length());
            if (ranges.isEmpty() || ranges.get(ranges.size() - 1).end() <= range.start()) {
                ranges.add(range);
            }
            at = wordStart(term, at + term.length());
        }
        return ranges;
    }

    /**
     * Finds every occurrence of a term as one or more whole words.
     *
     * @param term normalised, not empty
     * @return the ranges in the original, ascending, none overlapping
     */
    public List<TextRange> findWords(String term) {
        List<TextRange> ranges = new ArrayList<>();
        int at = wordStart(term, 0);
        while (at >= 0) {
            int end = at + term.length();
            boolean whole = end == normalised.length()
                    || isBoundary(normalised.codePointBefore(end), normalised.codePointAt(end));
            if (whole) {
                ranges.add(originalRange(at, end));
            }
            at = wordStart(term, whole ? end : at + 1);
        }
        return ranges;
    }

    /**
     * Tells whether a term stands at the start of a word.
     *
     * @param term normalised, not empty
     */
    public boolean hasWordStartingWith(String term) {
        return wordStart(term, 0) >= 0;
    }

    private int wordStart(String term, int from) {
        int at = normalised.indexOf(term, from);
        while (at > 0 && !isBoundary(normalised.codePointBefore(at), normalised.codePointAt(at))) {
            at = normalised.indexOf(term, at + 1);
        }
        return at;
    }

    /** Tells whether a word may begin between two characters: in scripts without blanks it may anywhere. */
    private static boolean isBoundary(int before, int first) {
        return !Character.isLetterOrDigit(before)
                || !Character.isLetterOrDigit(first)
                || WITHOUT_BLANKS.contains(UnicodeScript.of(before));
    }

    /**
     * Returns the range of the original that normalised chars come from, with the accents of the last one.
     *
     * @param start the index of the first of them
     * @param end the index after the last of them
     */
    public TextRange originalRange(int start, int end) {
        int last = origins[end - 1];
        int next = end;
        while (next < origins.length && origins[next] == last) {
            next++;
        }
        int limit = next < origins.length ? origins[next] : original.length();
        int originalEnd = last + Character.charCount(original.codePointAt(last));
        while (originalEnd < limit
                && normalise(original.codePointAt(originalEnd)).isEmpty()) {
            originalEnd += Character.charCount(original.codePointAt(originalEnd));
        }
        return new TextRange(origins[start], originalEnd);
    }
}
