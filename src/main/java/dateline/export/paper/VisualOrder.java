package dateline.export.paper;

import java.text.Bidi;
import java.util.Map;

/** Puts words into the order in which they are drawn, from left to right. */
final class VisualOrder {
    private static final Map<Integer, Integer> MIRRORED = Map.ofEntries(
            Map.entry((int) '(', (int) ')'),
            Map.entry((int) ')', (int) '('),
            Map.entry((int) '[', (int) ']'),
            Map.entry((int) ']', (int) '['),
            Map.entry((int) '{', (int) '}'),
            Map.entry((int) '}', (int) '{'),
            Map.entry((int) '<', (int) '>'),
            Map.entry((int) '>', (int) '<'),
            Map.entry(0xab, 0xbb),
            Map.entry(0xbb, 0xab));

    private VisualOrder() {}

    /**
     * Returns one line in the order in which it is drawn.
     *
     * @param line in the order in which it is read
     */
    static String of(String line) {
        return Bidi.requiresBidi(line.toCharArray(), 0, line.length())
                ? ordered(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                : line;
    }

    /**
     * Returns a part of a line that is read from the right in the order in which it is drawn; its numbers are not turned.
     *
     * @param part in the order in which it is read
     */
    static String fromTheRight(String part) {
        return ordered(part, Bidi.DIRECTION_RIGHT_TO_LEFT);
    }

    private static String ordered(String line, int direction) {
        Bidi bidi = new Bidi(line, direction);
        byte[] levels = new byte[bidi.getRunCount()];
        String[] runs = new String[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : reversed(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }

    /** Returns a run from right to left in the order in which it is drawn: marks stay behind their letters. */
    private static String reversed(String run) {
        StringBuilder out = new StringBuilder(run.length());
        int end = run.length();
        while (end > 0) {
            int start = end;
            int letter;
            do {
                letter = run.codePointBefore(start);
                start -= Character.charCount(letter);
            } while (start > 0 && Character.getType(letter) == Character.NON_SPACING_MARK);
            out.appendCodePoint(MIRRORED.getOrDefault(letter, letter));
            out.append(run, start + Character.charCount(letter), end);
            end = start;
        }
        return out.toString();
    }
}
