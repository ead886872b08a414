package dateline.format;

import java.util.List;

/**
 * What came of checking a file.
 *
 * @param problems in file order, at most {@value ReadResult#MAX_LISTED}
 * @param errors how many errors there are, listed or not
 * @param warnings how many warnings there are, listed or not
 */
public record Findings(List<Problem> problems, long errors, long warnings) {
    /** Copies the list. */
    public Findings {
        problems = List.copyOf(problems);
    }

    /** Returns how many problems there are beyond those listed. */
    public long unlisted() {
        return errors + warnings - problems.size();
    }
}
