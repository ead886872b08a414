package dateline.io.problems;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses the known word that was meant by a misspelt one. */
public final class Nearest {
    /** Longer words are ids gone wrong rather than slips of the finger. */
    private static final int MAX_LENGTH = 60;

    private Nearest() {}

    /** Returns {@code , did you mean "x"?} for the nearest word within a third of the letters, or nothing. */
    public static String suggest(String word, Stream<String> known) {
        return of(word, known)
                .map(best -> ", did you mean " + Excerpt.quote(best) + "?")
                .orElse("");
    }

    private static Optional<String> of(String word, Stream<String> known) {
        if (word.isEmpty() || word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        int[] least = {Math.max(1, word.length() / 3) + 1};
        String[] best = {""};
        known.filter(candidate -> Math.abs(candidate.length() - word.length()) < least[0])
                .forEach(candidate -> {
                    int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
                    if (distance < least[0]) {
                        least[0] = distance;
                        best[0] = candidate;
                    }
                });
        return best[0].isEmpty() ? Optional.empty() : Optional.of(best[0]);
    }

    /** Returns the Levenshtein distance, by the two-row method of Wagner and Fischer. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return above[b.length()];
    }
}
