package dateline.ui.problems;

import java.util.Optional;

/**
 * A row of a text as it is shown: characters that cannot be seen, or that would disturb their neighbours, by their number.
 *
 * @param before what stands before the marked place; all where nothing is marked
 * @param mark the marked word, string or character; a space for the end of the line; empty where nothing is marked
 * @param after what stands behind it
 */
record MarkedRow(String before, String mark, String after) {
    private static final String TAB = "  ";

    /**
     * Makes a row ready to be shown.
     *
     * @param row the row
     * @param column the marked column of its line, from 1; nothing is marked where it is not in the row nor at its end
     */
    static MarkedRow of(SourceRow row, Optional<Integer> column) {
        String text = row.text();
        int at = column.orElse(0) - row.column();
        if (at < 0 || at > text.length()) {
            return new MarkedRow(visible(text), "", "");
        }
        int end = markEnd(text, at);
        String mark = at == text.length() ? " " : visible(text.substring(at, end));
        return new MarkedRow(visible(text.substring(0, at)), mark, visible(text.substring(end)));
    }

    /** Marks the whole of a string or a word that starts here, as far as it is in the row; else one character. */
    private static int markEnd(String text, int start) {
        if (start == text.length()) {
            return start;
        }
        if (text.charAt(start) == '"') {
            return stringEnd(text, start);
        }
        int end = start;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end > start ? end : text.offsetByCodePoints(start, 1);
    }

    private static int stringEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), end + 1);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.' || c == '_';
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                out.append(TAB);
            } else if (isUnseen(c)) {
                out.append(String.format("\u2039U+%04X\u203A", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
