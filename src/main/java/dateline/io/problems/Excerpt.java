package dateline.io.problems;

/** Quotes pieces of a file in messages: shortened, and harmless to a terminal. */
public final class Excerpt {
    private static final int MAX_LENGTH = 60;

    private Excerpt() {}

    /** Returns the whole text with control characters escaped, so that it stays on one line. */
    static String line(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    /** Returns the text in double quotes, cut after 60 characters, with control characters escaped. */
    public static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        int end = text.length();
        if (end > MAX_LENGTH) {
            end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        }
        return out.append(line(text.substring(0, end)))
                .append(end < text.length() ? "…\"" : "\"")
                .toString();
    }

    /** Returns a single character in the form in which a reader recognises it. */
    public static String character(int codePoint) {
        StringBuilder out = new StringBuilder();
        append(out, codePoint);
        return out.length() > 2 ? "the character " + out : "'" + out + "'";
    }

    private static void append(StringBuilder out, int codePoint) {
        int type = Character.getType(codePoint);
        boolean unseen = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        if (unseen) {
            out.append(String.format("\\u%04x", codePoint));
        } else {
            out.appendCodePoint(codePoint);
        }
    }
}
