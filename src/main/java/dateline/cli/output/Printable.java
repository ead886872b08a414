package dateline.cli.output;

import java.util.Locale;

/** Escapes what would break a line of output, or have a terminal do something. */
public final class Printable {
    private static final int ARABIC_LETTER_MARK = 0x061C;

    private Printable() {}

    /**
     * Returns a text on one line and without tabs: control characters, line separators and characters that turn the direction
     * of text are shown as {@code \t}, {@code \n}, {@code \r} or {@code \}{@code u0000}.
     */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(isPlain(c) ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04X", c));
            }
        });
        return out.toString();
    }

    private static boolean isPlain(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE
                && !turnsDirection(c);
    }

    /** Tells whether a character has Unicode's property {@code Bidi_Control}. */
    private static boolean turnsDirection(int c) {
        return c == ARABIC_LETTER_MARK
                || (c >= 0x200E && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
