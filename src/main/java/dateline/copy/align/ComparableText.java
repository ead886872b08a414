package dateline.copy.align;

import dateline.model.TextRange;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/**
 * A text reduced to what editions have in common: its letters and digits, in lower case, without accents.
 *
 * <p>White space, quotation marks, dashes, hyphens and every other sign are left out, compatibility forms taken apart
 * (Unicode NFKD), so that typography, line ends and normal forms make no difference. What separated two words is kept as
 * a mark beside the letters. A point between two digits stays: 2.5 is not 25.
 */
final class ComparableText {
    private final String original;
    private final String letters;
    /** For each char of {@code letters}, the index in {@code original} of the character that it comes from. */
    private final int[] origins;
    /** Which chars of {@code letters} begin a word. */
    private final BitSet starts;

    private ComparableText(String original, String letters, int[] origins, BitSet starts) {
        this.original = original;
        this.letters = letters;
        this.origins = origins;
        this.starts = starts;
    }

    /**
     * Reduces a text.
     *
     * @param text any text
     */
    static ComparableText of(String text) {
        Builder builder = new Builder(text);
        int index = 0;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            if (codePoint < 0x80) {
                builder.addAscii((char) codePoint, index);
            } else {
                builder.add(codePoint, index);
            }
            index += Character.charCount(codePoint);
        }
        return builder.build();
    }

    private static final class Builder {
        private final String text;
        private final StringBuilder letters;
        private final BitSet starts = new BitSet();
        private int[] origins;
        private boolean apart = true;

        Builder(String text) {
            this.text = text;
            this.letters = new StringBuilder(text.length());
            this.origins = new int[text.length() + 8];
        }

        void addAscii(char c, int index) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || isDecimalPoint(text, index)) {
                append(c, index);
            } else if (c >= 'A' && c <= 'Z') {
                append((char) (c + ('a' - 'A')), index);
            } else {
                apart = true;
            }
        }

        void add(int codePoint, int index) {
            String piece = fold(codePoint);
            apart |= piece.isEmpty() && separates(codePoint);
            for (int i = 0; i < piece.length(); i++) {
                append(piece.charAt(i), index);
            }
        }

        private void append(char letter, int origin) {
            if (apart) {
                starts.set(letters.length());
                apart = false;
            }
            if (letters.length() == origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[letters.length()] = origin;
            letters.append(letter);
        }

        ComparableText build() {
            return new ComparableText(text, letters.toString(), Arrays.copyOf(origins, letters.length()), starts);
        }
    }

    private static boolean isDecimalPoint(String text, int index) {
        return text.charAt(index) == '.'
                && index > 0
                && index + 1 < text.length()
                && Character.isDigit(text.charAt(index - 1))
                && Character.isDigit(text.charAt(index + 1));
    }

    private static String fold(int codePoint) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        // Upper case first, so that sharp s and final sigma meet their plain forms.
        return kept.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Accents, soft hyphens and other invisible signs stand within a word. */
    private static boolean separates(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> false;
            default -> true;
        };
    }

    /** Returns the letters and digits. */
    String letters() {
        return letters;
    }

    /**
     * Tells whether a word begins at a char of the letters; the end of the text counts as such.
     *
     * @param index from 0 to the number of letters
     */
    boolean startsWord(int index) {
        return index == letters.length() || starts.get(index);
    }

    /**
     * Finds the first place of other letters that begins and ends where words do.
     *
     * @param wanted letters of a {@link ComparableText}, not empty
     * @return the place in the original
     */
    Optional<TextRange> find(String wanted) {
        for (int at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
            if (startsWord(at) && startsWord(at + wanted.length())) {
                return Optional.of(originalSpan(at, at + wanted.length()));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns where letters come from.
     *
     * @param start the first of them
     * @param end after the last of them
     */
    TextRange originalSpan(int start, int end) {
        int last = origins[end - 1];
        int after = last + Character.charCount(original.codePointAt(last));
        int limit = end < origins.length ? origins[end] : original.length();
        while (after < limit && !separates(original.codePointAt(after))) {
            after += Character.charCount(original.codePointAt(after));
        }
        return new TextRange(origins[start], after);
    }

    /** Returns where each word begins in the letters, ascending. */
    int[] wordStarts() {
        return starts.stream().toArray();
    }

    /** Returns the words in order, each as its letters. */
    String[] words() {
        int[] at = wordStarts();
        String[] words = new String[at.length];
        for (int word = 0; word < at.length; word++) {
            words[word] = letters.substring(at[word], word + 1 < at.length ? at[word + 1] : letters.length());
        }
        return words;
    }
}
