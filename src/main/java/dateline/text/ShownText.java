package dateline.text;

/**
 * Makes texts of a document fit to be shown among others.
 *
 * <p>A blank takes the place of each character that would break a line, move what follows or turn its direction, so that every
 * other character keeps its place.
 */
public final class ShownText {
    /** The most characters of a line; more than any place of the window has room for. */
    private static final int LONGEST_LINE = 1000;

    /** The most characters of a name in a menu, which is as wide as its longest entry. */
    private static final int LONGEST_NAME = 60;

    private ShownText() {}

    /** Returns a text in one line, shortened where it is very long. */
    public static String line(String text) {
        return line(text, LONGEST_LINE);
    }

    /** Returns a name in one line, shortened to what has room in a menu. */
    public static String name(String text) {
        return line(text, LONGEST_NAME);
    }

    private static String line(String text, int most) {
        if (text.length() <= most) {
            return shown(text, "");
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return shown(text.substring(0, end), "") + "\u2026";
    }

    /** Returns a text with its own line breaks. */
    public static String lines(String text) {
        return shown(text, "\n");
    }

    private static String shown(String text, String kept) {
        if (text.chars().noneMatch(c -> disturbs(c) && kept.indexOf(c) < 0)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (disturbs(out.charAt(i)) && kept.indexOf(out.charAt(i)) < 0) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    private static boolean disturbs(int c) {
        return Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || ('\u202a' <= c && c <= '\u202e')
                || ('\u2066' <= c && c <= '\u2069');
    }
}
