package dateline.copy.facts;

import dateline.text.NormalisedText;
import dateline.text.TextRange;
import java.util.BitSet;
import java.util.Optional;

/**
 * The letters and digits of a {@link NormalisedText}, which different editions have in common.
 *
 * <p>White space, quotation marks, dashes and hyphens are left out, so that typography and line ends make no difference;
 * where they separate two words, a word starts. A point between two digits stays: 2.5 is not 25.
 */
public final class ComparableText {
    private final NormalisedText text;
    private final String letters;
    /** For each char of {@code letters}, its index in the normalised text. */
    private final int[] origins;
    /** The indexes of {@code letters} at which words start. */
    private final BitSet starts = new BitSet();

    private ComparableText(NormalisedText text) {
        this.text = text;
        String normalised = text.normalised();
        StringBuilder kept = new StringBuilder(normalised.length());
        origins = new int[normalised.length()];
        boolean separated = true;
        for (int index = 0, chars; index < normalised.length(); index += chars) {
            chars = Character.charCount(normalised.codePointAt(index));
            if (isKept(normalised, index)) {
                starts.set(kept.length(), separated);
                for (int i = index; i < index + chars; i++) {
                    origins[kept.length()] = i;
                    kept.append(normalised.charAt(i));
                }
                separated = false;
            } else {
                separated = true;
            }
        }
        letters = kept.toString();
    }

    /**
     * Reduces a text to its letters and digits.
     *
     * @param text any text
     */
    public static ComparableText of(String text) {
        return new ComparableText(NormalisedText.of(text));
    }

    private static boolean isKept(String text, int index) {
        int c = text.codePointAt(index);
        boolean decimalPoint = c == '.' && isDigit(text, index - 1) && isDigit(text, index + 1);
        // The vowel signs of Indic scripts belong to words, too.
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK || decimalPoint;
    }

    private static boolean isDigit(String text, int index) {
        return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
    }

    /** Returns the letters and digits. */
    public String letters() {
        return letters;
    }

    /**
     * Tells whether a word starts at a char of the letters; the end of the text counts as such.
     *
     * @param index from 0 to the number of letters
     */
    public boolean startsWord(int index) {
        return index == letters.length() || starts.get(index);
    }

    /**
     * Finds the first occurrence of whole words.
     *
     * @param wanted the letters of a {@link ComparableText}, not empty
     * @return the range in the original
     */
    public Optional<TextRange> find(String wanted) {
        for (int at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
            if (startsWord(at) && startsWord(at + wanted.length())) {
                return Optional.of(originalRange(at, at + wanted.length()));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the range of the original that letters come from.
     *
     * @param start the index of the first of them
     * @param end the index after the last of them
     */
    public TextRange originalRange(int start, int end) {
        return text.originalRange(origins[start], origins[end - 1] + 1);
    }

    /** Returns the indexes of the letters at which words start, ascending. */
    public int[] wordStarts() {
        return starts.stream().toArray();
    }

    /** Returns the letters of each word, in order. */
    public String[] words() {
        int[] from = wordStarts();
        String[] words = new String[from.length];
        for (int word = 0; word < from.length; word++) {
            words[word] = letters.substring(from[word], word + 1 < from.length ? from[word + 1] : letters.length());
        }
        return words;
    }
}
