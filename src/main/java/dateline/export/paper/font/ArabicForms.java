package dateline.export.paper.font;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters by the forms of Unicode's compatibility blocks, as a PDF writer without a shaping engine can.
 *
 * <p>The blocks list the forms of each letter in turn: alone, final, and of a letter that joins to both sides initial and
 * medial. Which letter a form belongs to is its compatibility decomposition.
 */
final class ArabicForms {
    private static final int ALONE = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final int BOTH_SIDES = 4;

    /** What stretches a word: it joins to both sides and has one form. */
    private static final char TATWEEL = 0x640;

    private static final char LAM = 0x644;

    /** The first form of each letter or pair of letters, and how many forms it has. */
    private static final Map<String, Integer> FIRST = new HashMap<>();

    private static final Map<String, Integer> COUNT = new HashMap<>();

    static {
        enter(0xfb50, 0xfbb1);
        enter(0xfbd3, 0xfbe9);
        enter(0xfbfc, 0xfbff);
        enter(0xfe80, 0xfefc);
    }

    private ArabicForms() {}

    private static void enter(int first, int last) {
        for (int form = first; form <= last; form++) {
            String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            FIRST.putIfAbsent(letters, form);
            COUNT.merge(letters, 1, Integer::sum);
        }
    }

    /** Returns words in the same order, with the forms of Arabic letters in place of the letters. */
    static String shaped(String words) {
        if (words.chars().noneMatch(c -> c >= 0x620 && c <= 0x6d3)) {
            return words;
        }
        StringBuilder out = new StringBuilder(words.length());
        boolean isJoined = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                out.append(c);
                continue;
            }
            String letters = Character.toString(c);
            if (c == LAM && i + 1 < words.length() && FIRST.containsKey(words.substring(i, i + 2))) {
                letters = words.substring(i, i + 2);
                i++;
            }
            int forms = COUNT.getOrDefault(letters, 0);
            boolean joinsNext = (forms == BOTH_SIDES || c == TATWEEL) && joins(next(words, i));
            boolean joinsBefore = isJoined && (forms > 1 || c == TATWEEL);
            if (forms == 0) {
                out.append(letters);
            } else {
                out.append((char) (FIRST.get(letters) + form(joinsBefore, joinsNext)));
            }
            isJoined = joinsNext;
        }
        return out.toString();
    }

    private static int form(boolean joinsBefore, boolean joinsNext) {
        if (joinsBefore) {
            return joinsNext ? MEDIAL : FINAL;
        }
        return joinsNext ? INITIAL : ALONE;
    }

    /** Returns the next character that is no mark; a blank behind the last. */
    private static char next(String words, int at) {
        for (int i = at + 1; i < words.length(); i++) {
            if (Character.getType(words.charAt(i)) != Character.NON_SPACING_MARK) {
                return words.charAt(i);
            }
        }
        return ' ';
    }

    private static boolean joins(char c) {
        return c == TATWEEL || COUNT.getOrDefault(Character.toString(c), 0) > 1;
    }
}
