package dateline.export.paper;

import java.util.Locale;
import java.util.NavigableSet;
import java.util.stream.Collectors;

/** Says which letters no font of the computer has. */
final class UnsetLetters {
    private static final int MOST_NAMED = 8;

    private UnsetLetters() {}

    /** Returns a sentence part with the code points of the letters. */
    static String words(NavigableSet<Integer> letters) {
        String named = letters.stream()
                .limit(MOST_NAMED)
                .map(letter -> String.format(Locale.ROOT, "U+%04X", letter))
                .collect(Collectors.joining(", "));
        int more = letters.size() - MOST_NAMED;
        return "\u25a1 stands for letters that no font of this computer has: " + named
                + (more > 0 ? " and " + more + " more" : "");
    }
}
