package dateline.copy.extract;

/** Normalises white space of every kind. */
final class Spaces {
    private Spaces() {}

    /**
     * Collapses each run of white space, line ends included, to one space, and removes it at both ends.
     *
     * <p>Soft hyphens, which only say where a word may be parted, are removed as well, unless one ends the text and so
     * has parted a word; invisible marks such as a zero-width space and other control chars go, too.
     *
     * @param text any text
     */
    static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (c == '\u00ad' ? isLast(text, i) : !isInvisible(c)) {
                out.append(c);
            }
        }
        int end = out.length();
        if (end > 0 && out.charAt(end - 1) == ' ') {
            out.setLength(end - 1);
        }
        return out.toString();
    }

    private static boolean isLast(String text, int index) {
        return text.substring(index + 1).isBlank();
    }

    private static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\u2060' || c == '\ufeff' || Character.isISOControl(c);
    }
}
