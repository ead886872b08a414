package dateline.export.content;

import java.util.regex.Pattern;

/** Keeps spreadsheets from running a cell of a table of text as a formula. */
public final class TableCell {
    /** A cell that starts a formula, perhaps behind apostrophes, one of which the import would take off. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@]");

    private TableCell() {}

    /** Returns a cell that no spreadsheet runs: with an apostrophe in front where it looks like a formula. */
    public static String harmless(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }
}
