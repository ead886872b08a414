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

    /** Returns the nearest word within a third of the letters. */
    public static Optional<String> of(String word, Stream<String> known) {
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

    /** Returns how many letters are to be inserted, left out, replaced or exchanged with the next one. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int fewest(int[][] steps, String a, String b, int i, int j) {
        int replaced = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(replaced, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }
}
