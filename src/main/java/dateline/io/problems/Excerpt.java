package dateline.io.problems;

/** Pieces of the file as they appear in messages: quoted, shortened, harmless to a terminal. */
public final class Excerpt {
    private static final int MAX_LENGTH = 60;

    private Excerpt() {}

    /** Returns the text in double quotes, cut after {@value #MAX_LENGTH} characters, with control characters escaped. */
    public static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        int end = text.length();
        if (end > MAX_LENGTH) {
            end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        }
        text.substring(0, end).codePoints().forEach(c -> append(out, c));
        return out.append(end < text.length() ? "…\"" : "\"").toString();
    }

    /** Returns a single character as a reader can recognise it. */
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
