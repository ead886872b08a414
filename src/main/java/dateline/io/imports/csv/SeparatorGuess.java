package dateline.io.imports.csv;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the character that separates the cells of a table. */
final class SeparatorGuess {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int SAMPLE = 20;

    /** The first line that names the separator, as Excel writes it; it is no row. */
    private static final Pattern NAMED =
            Pattern.compile("\"?sep=([^\\r\\n])\"?[,;\\t|]*(\\r\\n|\\n|\\r)", Pattern.CASE_INSENSITIVE);

    private SeparatorGuess() {}

    /** Tells whether the first line of a table names the separator. */
    static boolean isNamed(String text) {
        return NAMED.matcher(text).lookingAt();
    }

    /** Returns the separator that a table names, or else that makes its first rows the most even. */
    static char of(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.lookingAt()) {
            return named.group(1).charAt(0);
        }
        char best = ',';
        int bestScore = 0;
        for (char candidate : SEPARATORS) {
            int score = score(CsvTable.of(text, candidate).firstRows(SAMPLE));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(List<CsvTable.Row> rows) {
        int columns = rows.isEmpty() ? 0 : rows.get(0).cells().size();
        if (columns < 2) {
            return 0;
        }
        int even = 0;
        for (CsvTable.Row row : rows) {
            even += row.cells().size() == columns ? 1 : 0;
        }
        return even * 1000 / rows.size() * CsvTable.MAX_FIELDS + columns;
    }
}
