package dateline.io.problems;

import java.util.List;

/**
 * Lists the problems of a file.
 *
 * @param problems in file order, at most {@value #MAX_LISTED}
 * @param errors how many errors there are, listed or not
 * @param warnings how many warnings there are, listed or not
 */
public record CheckReport(List<Problem> problems, long errors, long warnings) {
    /** Maximum number of problems that are listed; the others are only counted. */
    public static final int MAX_LISTED = 1000;

    /** Copies the list. */
    public CheckReport {
        problems = List.copyOf(problems);
    }

    /** Returns how many problems there are beyond those listed. */
    public long unlisted() {
        return errors + warnings - problems.size();
    }
}
