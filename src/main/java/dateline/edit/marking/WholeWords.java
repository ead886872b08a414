package dateline.edit.marking;

import dateline.text.TextRange;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the borders of words, to which a selection snaps.
 *
 * <p>A word is a run of letters, digits and their accents. An apostrophe, hyphen, point or comma between two of them belongs
 * to the word, as in "harbour's" and "1,500". In scripts without blanks each character is a word of its own.
 */
public final class WholeWords {
    private static final String JOINERS = "'\u2019-\u2010\u2011.,";
    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private WholeWords() {}

    /**
     * Extends a range to the borders of the words at its ends, after blanks at its ends are cut off.
     *
     * @param text any text
     * @param start the index of the first char
     * @param end the index after the last char; not less than {@code start}
     * @return empty if the range has no letter and no digit
     */
    public static Optional<TextRange> snap(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        while (isInWord(text, from)) {
            from--;
        }
        while (isInWord(text, to)) {
            to++;
        }
        return Optional.of(new TextRange(from, to));
    }

    /**
     * Returns the end of the first word that ends behind a place.
     *
     * @param text any text
     * @param place an index in it
     * @return empty if no word ends there
     */
    public static OptionalInt endAfter(String text, int place) {
        for (int i = place + 1; i <= text.length(); i++) {
            if (isWordCharacter(text, i - 1) && !isInWord(text, i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Returns the start of the last word that begins before a place.
     *
     * @param text any text
     * @param place an index in it
     * @return empty if no word begins there
     */
    public static OptionalInt startBefore(String text, int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (isWordCharacter(text, i) && !isInWord(text, i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Tells whether the chars on both sides of a place belong to the same word. */
    private static boolean isInWord(String text, int place) {
        if (place <= 0 || place >= text.length()) {
            return false;
        }
        if (Character.isLowSurrogate(text.charAt(place)) && Character.isHighSurrogate(text.charAt(place - 1))) {
            return true;
        }
        if (isMark(text.codePointAt(place))) {
            return isWordCharacter(text, place - 1);
        }
        boolean before = isWordCharacter(text, place - 1);
        boolean after = isWordCharacter(text, place);
        if (before && after) {
            return !WITHOUT_BLANKS.contains(UnicodeScript.of(text.codePointBefore(place)))
                    && !WITHOUT_BLANKS.contains(UnicodeScript.of(text.codePointAt(place)));
        }
        return before ? isJoiner(text, place) : after && isJoiner(text, place - 1);
    }

    /** Tells whether a char joins the word characters on both its sides. */
    private static boolean isJoiner(String text, int at) {
        return JOINERS.indexOf(text.charAt(at)) >= 0
                && at > 0
                && at + 1 < text.length()
                && isWordCharacter(text, at - 1)
                && isWordCharacter(text, at + 1);
    }

    private static boolean isWordCharacter(String text, int at) {
        boolean second =
                at > 0 && Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
        int character = text.codePointAt(second ? at - 1 : at);
        return Character.isLetterOrDigit(character) || isMark(character);
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
